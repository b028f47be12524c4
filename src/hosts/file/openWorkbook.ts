import { UnreadableWorkbook } from '../../workbook/host';
import { isCompoundFile, isEncryptedWorkbook } from './compoundFile';
import { FileHost } from './fileHost';
import { UNPACKING_LIMITS, type UnpackingLimits } from './package';
import { isZip } from './zipDirectory';

/**
 * Opens the bytes of an .xlsx or .xlsm.
 *
 * @throws UnreadableWorkbook
 */
export async function openWorkbook(bytes: Uint8Array, limits: UnpackingLimits = UNPACKING_LIMITS): Promise<FileHost> {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (isCompoundFile(bytes)) throw new UnreadableWorkbook(isEncryptedWorkbook(bytes) ? 'encrypted' : 'old-xls');
  if (!isZip(bytes)) throw new UnreadableWorkbook('not-a-workbook');
  return new FileHost(bytes, limits);
}
