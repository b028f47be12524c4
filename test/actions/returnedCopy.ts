import type { HowToRead } from '../../src/actions/collect';
import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Returned } from '../../src/collecting/collect';
import { returnedSheets } from '../../src/collecting/returnedSheets';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { snapshotOf, type TestCell } from '../snapshotOf';

/** A copy as a unit sends it back: one sheet of these rows. */
export interface Copy {
  file: string;
  rows: TestCell[][];
  modified?: string;
}

/** Reads copies as a shell reads files. */
export const readCopies =
  (...copies: Copy[]) =>
  (how: HowToRead): Promise<Returned[]> =>
    Promise.all(
      copies.map(async ({ file, rows, modified = null }) => {
        const host = memoryHost([{ snapshot: snapshotOf('Phụ lục', rows) }]);
        const sheets = await returnedSheets(host, { calendar: makeCalendar(), settings: how, asOf: how.asOf });
        return { file, modified, digest: JSON.stringify(rows), sheets };
      }),
    );
