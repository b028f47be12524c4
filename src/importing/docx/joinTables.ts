import { fold } from '../../language/text';
import type { ImportedCell, ImportedTable } from '../table/importedTable';
import { headersIn } from '../table/headersIn';
import type { PlacedTable } from './placeCells';

/** A table and the one it goes on in, as one; or the reason why these are two. */
interface Joined {
  table: PlacedTable;
  /** Rows of the repeated header that were dropped although they say something else than the first. */
  differing: string[];
}

/** Share of a column's width by which it may differ in the other half. */
const WIDTH_SHARE = 0.2;
/** Header rows that say so much the same are one header. */
const SAME_SHARE = 0.7;
const MOST_HEADER_ROWS = 6;

/**
 * One table out of two that stand one under the other, where the second goes on with the first: it has the same columns, and no header but the
 * first one's, repeated. `between`: lines that stand between the two, and become rows of their own.
 */
export function joinTables(above: PlacedTable, below: PlacedTable, between: ImportedCell[] = []): Joined | null {
  const second = sameColumns(above, below);
  if (!second) return null;
  const repeated = repeatedRows(above, second);
  if (repeated === 0 && (second.headerRows > 0 || hasHeader(above, second))) return null;
  const differing = second.rows
    .slice(0, repeated)
    .flatMap((row, index) => (sameShare(above.rows[index] ?? [], row) < 1 ? [wordsOf(row).join(' | ')] : []));
  const lines = between.map((cell) => [cell, ...Array.from({ length: above.columns - 1 }, () => null)]);
  const offset = above.rows.length + lines.length - repeated;
  return {
    table: {
      ...above,
      rows: [...above.rows, ...lines, ...second.rows.slice(repeated)],
      merges: [
        ...above.merges,
        ...(above.columns > 1
          ? lines.map((_, index) => {
              const row = above.rows.length + index + 1;
              return { top: row, left: 1, bottom: row, right: above.columns };
            })
          : []),
        ...second.merges
          .filter(({ bottom }) => bottom > repeated)
          .map((merge) => ({
            ...merge,
            top: Math.max(merge.top, repeated + 1) + offset,
            bottom: merge.bottom + offset,
          }))
          .filter(({ top, left, bottom, right }) => bottom > top || right > left),
      ],
    },
    differing,
  };
}

/** The second table in the first one's columns; null when its own are others. */
function sameColumns(above: PlacedTable, below: PlacedTable): PlacedTable | null {
  if (above.columns !== below.columns || above.columns < 2) return null;
  const same = below.widths.every((width, column) => {
    const other = above.widths[column];
    return width === null || !other || Math.abs(width - other) <= Math.max(other, width) * WIDTH_SHARE + 60;
  });
  return same ? below : null;
}

/** How many rows at the head of the second table repeat the first one's header. */
function repeatedRows(above: PlacedTable, below: PlacedTable): number {
  let rows = 0;
  const most = Math.min(MOST_HEADER_ROWS, above.rows.length, below.rows.length);
  while (rows < most && sameShare(above.rows[rows]!, below.rows[rows]!) >= SAME_SHARE) rows += 1;
  return Math.max(rows, rows > 0 ? Math.min(below.headerRows, above.headerRows) : 0);
}

/** The share of cells that say the same, among those in which one of the two says something. */
function sameShare(one: readonly (ImportedCell | null)[], other: readonly (ImportedCell | null)[]): number {
  let [all, same] = [0, 0];
  for (let column = 0; column < Math.max(one.length, other.length); column++) {
    const [a, b] = [keyOf(one[column]), keyOf(other[column])];
    if (a === '' && b === '') continue;
    all += 1;
    if (a === b) same += 1;
  }
  return all === 0 ? 0 : same / all;
}

const keyOf = (cell: ImportedCell | null | undefined): string => fold(cell?.text ?? '').replace(/[\s/,.:-]+/g, '');
const wordsOf = (row: readonly (ImportedCell | null)[]): string[] =>
  row.flatMap((cell) => (cell && cell.text !== '' ? [cell.text.replace(/\n/g, ' ')] : []));

/** The second table begins with a header of its own: its words are a header's, below the rows of the first as well. */
function hasHeader(above: PlacedTable, below: PlacedTable): boolean {
  const head = above.rows.slice(0, MOST_HEADER_ROWS);
  const rows = [...head, ...below.rows.slice(0, MOST_HEADER_ROWS)];
  const table: ImportedTable = {
    rows: rows.map((cells) => ({ cells, inTable: true })),
    merges: [
      ...above.merges.filter(({ bottom }) => bottom <= head.length),
      ...below.merges
        .filter(({ bottom }) => bottom <= MOST_HEADER_ROWS)
        .map((merge) => ({ ...merge, top: merge.top + head.length, bottom: merge.bottom + head.length })),
    ],
    widths: [],
  };
  const headers = headersIn(table);
  return headers.some(({ from }) => from > head.length && from <= head.length + 2);
}
