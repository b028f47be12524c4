import type { Field } from '../../plan/plan';
import type { Grid, GridCell } from '../grid';
import { parseNumber } from '../rows/number';
import type { Header, HeaderColumn } from './header';
import { readColumns } from './readColumns';
import { type Role, WHO, WORK } from './role';
import { loudest, wordsSay } from './wordsSay';

/** Rows from the sheet's top in which a header without any known word is looked for. */
const MOST_ROWS = 60;
const LONGEST = 60;
/** Rows below it that must be there. */
const FEWEST_ROWS = 3;
/** Words that say a list is none of ours weigh so much at least; words that say anything. */
const FOREIGN = 5;
const KNOWN = 3.5;

/**
 * In a sheet without a header whose words are known: the first row below which the cells show a work, a body and a time, beside a number or one
 * known word. It stands at the sheet's top, below an empty row or below a title. A list of other things, told by a word of its header, is none.
 */
export function headersByCells(
  grid: Grid,
  columnsOf: (grid: Grid, top: number, bottom: number) => HeaderColumn[],
): Header[] {
  const last = Math.min(grid.lastRow, grid.snapshot.top + MOST_ROWS);
  for (let row = grid.snapshot.top; row <= last; row++) {
    const cells = grid.filled(row);
    const said = cells.map((cell) => (cell.text.length > LONGEST ? {} : wordsSay([cell.text])));
    if (said.some((one) => (one.foreign ?? 0) >= Math.max(FOREIGN, loudest(one)))) return [];
    if (!mayBeHeader(grid, row, cells)) continue;
    const header = { top: row, bottom: row, columns: columnsOf(grid, row, row) };
    const end = tableEnd(grid, row);
    if (end - row < FEWEST_ROWS) continue;
    const { at, deadlineMarks } = readColumns(grid, header, end);
    const has = (roles: readonly Role[]) => roles.some((role) => at.has(role as Field));
    const known = said.filter((one) => loudest(one) >= KNOWN).length;
    if (has(WORK) && has(WHO) && (at.has('deadline') || deadlineMarks.length > 0) && (at.has('number') || known > 0))
      return [header];
  }
  return [];
}

function mayBeHeader(grid: Grid, row: number, cells: GridCell[]): boolean {
  if (cells.length < 3) return false;
  const above = row > grid.snapshot.top ? grid.filled(row - 1).length : 0;
  if (above > 2) return false;
  if (cells.length >= 4 && cells.every(({ text }, i) => text.replace(/[()]/g, '').trim() === String(i + 1)))
    return true;
  return cells.every(
    ({ text, value }) =>
      typeof value === 'string' &&
      text.length <= LONGEST &&
      !/\d{2,}/.test(text) &&
      !/^\d/.test(text) &&
      !['arabic', 'dotted', 'bracket'].includes(parseNumber(text).style),
  );
}

/** The last row before the first empty one. */
function tableEnd(grid: Grid, top: number): number {
  let row = top;
  while (row < grid.lastRow && grid.filled(row + 1).length > 0) row += 1;
  return row;
}
