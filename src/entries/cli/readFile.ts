import fs from 'node:fs/promises';
import { UnreadableWorkbook, type UnreadableReason } from '../../workbook/host';
import { systemCode } from './systemWords';

/** @throws UnreadableWorkbook with what the system said as its cause */
export async function readFile(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await fs.readFile(file));
  } catch (cause) {
    const code = systemCode(cause);
    const reason: UnreadableReason =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : code === 'EISDIR' ? 'not-a-workbook' : 'no-access';
    throw new UnreadableWorkbook(reason, file, { cause });
  }
}
