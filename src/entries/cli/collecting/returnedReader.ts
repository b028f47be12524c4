import type { HowToRead } from '../../../actions/collect';
import { unreadReason } from '../../../actions/collecting/unread';
import type { Returned } from '../../../collecting/collect';
import type { OldReader } from '../../../importing/importFile';
import { UnreadableWorkbook } from '../../../workbook/host';
import { readReturned } from '../../collecting/readReturned';
import { readFile } from '../readFile';
import type { GivenFile } from './givenFiles';

/** Reads files that came back; where they are read, and how many at a time, is its own. */
export type ReturnedReader = (
  files: readonly GivenFile[],
  how: HowToRead,
  options: { jobs: number; onStep(name: string, nth: number): void },
) => Promise<Returned[]>;

/** One file, whatever becomes of it. */
export async function readGiven(
  { name, path, modified }: GivenFile,
  how: HowToRead,
  old?: OldReader,
): Promise<Returned> {
  try {
    return await readReturned({ name, bytes: await readFile(path), modified }, how, old);
  } catch (cause) {
    if (!(cause instanceof UnreadableWorkbook)) throw cause;
    return { file: name, modified, unreadable: unreadReason(cause) };
  }
}

/** One after the other, in this thread. */
export const returnedHere =
  (old?: OldReader): ReturnedReader =>
  async (files, how, { onStep }) => {
    const returned: Returned[] = [];
    for (const [i, file] of files.entries()) {
      onStep(file.name, i + 1);
      returned.push(await readGiven(file, how, old));
    }
    return returned;
  };
