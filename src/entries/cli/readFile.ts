import fs from 'node:fs/promises';
import { UnreadableWorkbook, type UnreadableReason } from '../../workbook/host';

/** @throws UnreadableWorkbook */
export async function readFile(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await fs.readFile(file));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason: UnreadableReason =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : code === 'EISDIR' ? 'not-a-workbook' : 'no-access';
    throw new UnreadableWorkbook(reason, file, { cause });
  }
}
