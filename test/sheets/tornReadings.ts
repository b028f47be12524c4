import { isDeepStrictEqual } from 'node:util';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { PLAN, SEED } from '../coauthor/everyMoment';
import { changeInSheets } from '../coauthor/inSheets';
import { TABLE_CHANGES, type TableChange } from '../coauthor/tableChanges';
import { openBook } from '../contract/sheetsSubject';
import type { FakeBook } from './fake/fakeBook';
import { seededBook } from './seededBook';

/** Changes after which the table is larger or smaller. */
export const RESIZING = Object.entries(TABLE_CHANGES).filter(([what]) =>
  /puts a|takes a row|takes the last row|takes a column|adds a task|far away/.test(what),
);

const readAfter = async (book: FakeBook): Promise<SheetSnapshot> => (await openBook(book)).read(PLAN);

/**
 * A sheet is read while somebody changes it, at each of the moments that are tried: before the first of the calls that reading takes, before the second,
 * and so on. How many moments were tried, and those at which it was read neither as it was nor as it is.
 */
export async function tornReadings(
  change: TableChange,
  isTried: (moment: number) => boolean,
): Promise<{ moments: number; torn: number[] }> {
  const before = await readAfter(seededBook(SEED));
  const changed = seededBook(SEED);
  changeInSheets(changed, PLAN, change);
  const after = await readAfter(changed);
  const torn: number[] = [];
  let moments = 0;
  for (let moment = 1; ; moment += 1) {
    if (!isTried(moment)) continue;
    const book = seededBook(SEED);
    const host = await openBook(book);
    let calls = 0;
    book.calls.before = () => void ((calls += 1) === moment && changeInSheets(book, PLAN, change));
    const read = await host.read(PLAN);
    book.calls.before = () => undefined;
    if (calls < moment) return { moments, torn };
    moments += 1;
    if (![before, after].some((whole) => isDeepStrictEqual(whole, read))) torn.push(moment);
  }
}
