import { fold } from '../../language/text';
import type { ImportedCell, ImportedTable } from '../table/importedTable';
import { headersIn } from '../table/headersIn';
import { onOneGrid } from './oneGrid';
import type { PlacedTable } from './placeCells';

/** Share of a column's width by which it may differ in the other half. */
const WIDTH_SHARE = 0.2;
/** Header rows that say so much the same are one header. */
const SAME_SHARE = 0.7;
const MOST_HEADER_ROWS = 6;

/**
 * Puts a table behind the one above where it goes on with it: it has the same columns, or its numbers go on and its borders stand below those above,
 * and no header but the first one's, repeated. `between`:
 * lines that stand between the two, and become rows of their own. `apart`: prose stands between them, so that a header, though the same, begins a
 * table anew; one without a header is nothing by itself.
 *
 * @returns the rows of a repeated header that were dropped although they say something else; null when these are two tables, and nothing was done
 */
export function joinTables(
  above: PlacedTable,
  below: PlacedTable,
  between: readonly ImportedCell[],
  apart: boolean,
): string[] | null {
  if (above.columns === below.columns) return joinColumns(above, below, between, apart);
  if (!countsOn(above, below)) return null;
  const [wider, wide] = onOneGrid(above, below) ?? [];
  const differing = wider && wide ? joinColumns(wider, wide, between, apart) : null;
  if (differing) Object.assign(above, wider);
  return differing;
}

function joinColumns(
  above: PlacedTable,
  below: PlacedTable,
  between: readonly ImportedCell[],
  apart: boolean,
): string[] | null {
  if (above.columns < 2) return null;
  const repeated = repeatedRows(above, below);
  const goesOn = sameShape(above, below) || countsOn(above, below);
  if (repeated > 0 ? apart : !goesOn || below.headerRows > 0 || hasHeader(above, below)) return null;
  const first = headerOf(above).from;
  const differing = below.rows
    .slice(0, repeated)
    .flatMap((row, index) => (sameShare(above.rows[first + index] ?? [], row) < 1 ? [wordsOf(row).join(' | ')] : []));
  const taken = between.length === 0 ? goOnFromAbove(above, below, repeated) : new Set<number>();
  for (const cell of between) {
    above.rows.push([cell, ...Array.from({ length: above.columns - 1 }, () => null)]);
    const row = above.rows.length;
    above.merges.push({ top: row, left: 1, bottom: row, right: above.columns });
  }
  const offset = above.rows.length - repeated;
  for (const row of below.rows.slice(repeated)) above.rows.push(row);
  for (const { top, left, bottom, right } of below.merges) {
    const begin = Math.max(top, repeated + 1);
    if (bottom < begin || (bottom === begin && right === left)) continue;
    if (begin === repeated + 1 && taken.has(left - 1)) continue;
    above.merges.push({ top: begin + offset, left, bottom: bottom + offset, right });
  }
  return differing;
}

/**
 * Blocks of merged cells that a break of the page has cut: what goes on in the first row below, without a word of its own, belongs to the block,
 * or the cell, that ends above. The columns (from 0) of those that do.
 */
function goOnFromAbove(above: PlacedTable, below: PlacedTable, repeated: number): Set<number> {
  const taken = new Set<number>();
  const last = above.rows.length;
  for (const { row, left } of below.orphans) {
    const cells = below.rows[row - 1]!;
    if (row !== repeated + 1 || cells[left]?.text !== '') continue;
    const own = below.merges.find((merge) => merge.top === row && merge.left === left + 1);
    const [down, right] = [own ? own.bottom - own.top + 1 : 1, own?.right ?? left + 1];
    const block = above.merges.find(({ bottom, left: from }) => bottom === last && from === left + 1);
    if (block ? block.right !== right : !above.rows[last - 1]?.[left] || right !== left + 1) continue;
    if (block) block.bottom += down;
    else above.merges.push({ top: last, left: left + 1, bottom: last + down, right });
    cells[left] = null;
    taken.add(left);
  }
  return taken;
}

/** The number of the first row below is the one that follows the last number above. */
export function countsOn(above: PlacedTable, below: PlacedTable): boolean {
  const numbers = above.rows.flatMap((row) => numberIn(row) ?? []);
  const first = below.rows[0] ? numberIn(below.rows[0]) : null;
  return first !== null && numbers.length > 0 && numbers[numbers.length - 1]! + 1 === first;
}

/** "4", "4." in the first column. */
function numberIn(row: readonly (ImportedCell | null)[]): number | null {
  const [, number] = /^\(?(\d{1,5})[.)]?$/.exec(row[0]?.text.trim() ?? '') ?? [];
  return number === undefined ? null : Number(number);
}

/** The columns of both are as wide, each in its table: on a page that stands all are narrower than on one that lies. */
function sameShape(above: PlacedTable, below: PlacedTable): boolean {
  const total = ({ widths }: PlacedTable) => widths.reduce<number>((sum, width) => sum + (width ?? 0), 0) || 1;
  const scale = total(above) / total(below);
  return below.widths.every((width, column) => {
    const other = above.widths[column];
    if (width === null || !other) return true;
    return [width, width * scale].some((one) => Math.abs(one - other) <= Math.max(other, one) * WIDTH_SHARE + 60);
  });
}

/**
 * How many rows at the head of the second table repeat the first one's header, which may stand below titles within the table. Never rows of the
 * table itself, however alike they are.
 */
function repeatedRows(above: PlacedTable, below: PlacedTable): number {
  const { from, to } = headerOf(above);
  let rows = 0;
  while (rows < Math.min(to - from, below.rows.length)) {
    if (sameShare(above.rows[from + rows]!, below.rows[rows]!) < SAME_SHARE) break;
    rows += 1;
  }
  if (rows === 0) return 0;
  // Of a header in several rows some programs print the first alone.
  const counts = above.rows[to];
  const next = below.rows[rows];
  return counts && next && isCountOfColumns(counts) && sameShare(counts, next) === 1 ? rows + 1 : rows;
}

/** The first row (from 0) of a table's header, and the row behind it. */
function headerOf(table: PlacedTable): { from: number; to: number } {
  const [found] = headersIn(headOf(table));
  if (found)
    return { from: found.from - 1, to: Math.max(found.to, found.from <= table.headerRows ? table.headerRows : 0) };
  return { from: 0, to: table.headerRows || (isWorded(table.rows[0] ?? []) ? 1 : 0) };
}

/** "(1) (2) (3)" below a header. */
const isCountOfColumns = (row: readonly (ImportedCell | null)[]): boolean =>
  wordsOf(row).length > 2 && wordsOf(row).every((text) => /^[([]?(?:\d{1,2}|[A-Z])[)\]]?$/.test(text.trim()));

/** Without a figure, as a header is: a row of the table has its number. */
const isWorded = (row: readonly (ImportedCell | null)[]): boolean =>
  wordsOf(row).length > 2 && wordsOf(row).every((text) => !/\d/.test(text));

/** The first rows of a table, by themselves. */
const headOf = ({ rows, merges }: PlacedTable): ImportedTable => ({
  rows: rows.slice(0, MOST_HEADER_ROWS).map((cells) => ({ cells, inTable: true })),
  merges: merges.filter(({ bottom }) => bottom <= MOST_HEADER_ROWS),
  widths: [],
});

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
  const [head, other] = [headOf(above), headOf(below)];
  const offset = head.rows.length;
  const table: ImportedTable = {
    rows: [...head.rows, ...other.rows],
    merges: [
      ...head.merges,
      ...other.merges.map((merge) => ({ ...merge, top: merge.top + offset, bottom: merge.bottom + offset })),
    ],
    widths: [],
  };
  const headers = headersIn(table);
  return headers.some(({ from }) => from > offset && from <= offset + 2);
}
