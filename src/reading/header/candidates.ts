import type { GridCell } from '../grid';
import { type BareUnit, bareUnitOf } from './bareTimes';
import type { Columns } from './columns';
import type { Candidate } from './evidence';
import type { Header } from './header';
import { holdsOf, NOTHING_HELD } from './holds';
import { wordsSay } from './wordsSay';

/** Filled cells from which a column without a header is looked at. */
const FEWEST_WITHOUT_HEADER = 2;

/**
 * The columns that may be a field: those with a header, and those without one whose cells hold something. Not those a person spoke of, and not
 * those whose titles are values (months, states, units).
 */
export function candidatesOf(
  header: Header,
  rows: GridCell[][],
  said: ReadonlySet<number>,
  columns: Columns,
): Candidate[] {
  const marks = new Set(
    [...columns.deadlineMarks, ...columns.resultMarks, ...columns.unitMarks].map(({ column }) => column),
  );
  const words = new Map(header.columns.map((column) => [column.column, column.words]));
  const units = new Map<number, BareUnit>();
  for (const [column, list] of words) {
    const unit = bareUnitOf(list.join(' '));
    if (unit) units.set(column, unit);
  }
  const held = holdsOf(rows, units);
  const filled = [...held.keys()].sort((a, b) => a - b);
  const all = [
    ...new Set([...words.keys(), ...filled.filter((column) => held.get(column)!.filled >= FEWEST_WITHOUT_HEADER)]),
  ].sort((a, b) => a - b);
  // An empty column under words it shares with the filled one before it is that column's width.
  const isWidth = (column: number) =>
    !held.has(column) && held.has(column - 1) && words.get(column)?.join() === words.get(column - 1)?.join();
  const inTable = all.filter((column) => held.has(column));
  return all
    .filter((column) => !said.has(column) && !marks.has(column) && !isWidth(column))
    .map((column) => {
      const list = words.get(column) ?? [];
      return {
        column,
        words: list
          .filter((text) => text !== '')
          .join(' / ')
          .replace(/\s+/g, ' '),
        said: wordsSay(list),
        held: held.get(column) ?? NOTHING_HELD,
        place: inTable.indexOf(column),
        isLast: inTable[inTable.length - 1] === column,
      };
    });
}
