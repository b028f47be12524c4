import { UnreadableWorkbook } from '../../workbook/host';
import { isCompoundFile, isEncryptedWorkbook } from './compoundFile';
import { FileHost } from './fileHost';
import { UNPACKING_LIMITS, type UnpackingLimits } from './package';
import type { Unpacker } from './unpacker';
import { isZip } from './zipDirectory';

/**
 * Opens the bytes of an .xlsx or .xlsm.
 *
 * @param unpacker where there is a quicker way to unpack than the one that runs anywhere
 * @throws UnreadableWorkbook
 */
export async function openWorkbook(
  bytes: Uint8Array,
  limits: UnpackingLimits = UNPACKING_LIMITS,
  unpacker: Unpacker | null = null,
): Promise<FileHost> {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (isCompoundFile(bytes)) throw new UnreadableWorkbook(isEncryptedWorkbook(bytes) ? 'encrypted' : 'old-xls');
  if (!isZip(bytes)) throw new UnreadableWorkbook('not-a-workbook');
  return new FileHost(bytes, limits, unpacker);
}
