import fs from 'node:fs/promises';
import { beyond, UnreadableWorkbook, type UnreadableReason } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import { systemCode } from './systemWords';

/**
 * The bytes of a file; of a device or a pipe none, as these may have no end.
 * @throws UnreadableWorkbook with the system's error as its cause
 */
export async function readFile(file: string): Promise<Uint8Array> {
  try {
    const found = await fs.stat(file);
    // A folder is read: the system says itself that it is one.
    if (!found.isFile() && !found.isDirectory()) throw new UnreadableWorkbook('not-a-file', file);
    if (found.size > LIMITS['workbook-size']) throw beyond('workbook-size');
    // The same bytes, not a copy: a file may be as large as memory allows.
    const { buffer, byteOffset, byteLength } = await fs.readFile(file);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    const code = systemCode(cause);
    const reason: UnreadableReason =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : code === 'EISDIR' ? 'not-a-workbook' : 'no-access';
    throw new UnreadableWorkbook(reason, file, { cause });
  }
}
