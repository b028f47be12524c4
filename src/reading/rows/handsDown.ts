import type { Grid } from '../grid';
import type { Columns } from '../header/columns';
import { isMark } from '../header/marks';
import { isBelow, type LaidRow } from './layout';

/**
 * A row with a lead or a deadline of its own is still a group when rows stand under its number and most of them lack what it has: it hands it
 * down to them. So is one that has no product and lacks a lead or a deadline itself.
 */
export function handsDown(grid: Grid, columns: Columns, laid: LaidRow[], at: number): boolean {
  const row = laid[at]!;
  if (row.number.text === '') return false;
  const [lead, deadline] = [has(grid, columns, row.row.row, 'lead'), has(grid, columns, row.row.row, 'deadline')];
  let below = 0;
  let lacking = 0;
  for (let i = at + 1; i < laid.length; i++) {
    const next = laid[i]!;
    if (next.kind === 'tail') continue;
    if (next.kind === 'section') break;
    if (!isBelow(row.number, next.number)) {
      if (below > 0 && next.number.style === 'none') continue;
      break;
    }
    below++;
    const lacks =
      (lead && !has(grid, columns, next.row.row, 'lead')) ||
      (deadline && !has(grid, columns, next.row.row, 'deadline'));
    if (lacks) lacking++;
  }
  if (below === 0) return false;
  const product = columns.at.get('product');
  const complete = lead && deadline;
  return lacking * 2 >= below && lacking > 0
    ? true
    : !complete && (product === undefined || grid.cell(row.row.row, product).text === '');
}

function has(grid: Grid, columns: Columns, row: number, field: 'lead' | 'deadline'): boolean {
  const column = columns.at.get(field);
  if (column !== undefined && grid.cell(row, column).text !== '') return true;
  return field === 'deadline' && columns.deadlineMarks.some((m) => isMark(grid.cell(row, m.column).text));
}
