import type { Grid } from '../grid';
import type { Columns } from '../header/columns';
import { isMark } from '../header/marks';
import { isBelow } from './below';
import type { LaidRow } from './laidRow';
import { hasNoNumberOfItsOwn, isMarkedLike, startsMembers } from './members';

/**
 * A row with a lead or a deadline of its own is still a group when rows stand under its number and most of them lack what it has: it hands it
 * down to them. So is one that has no product and lacks a lead or a deadline itself.
 */
export function handsDown(grid: Grid, columns: Columns, laid: LaidRow[], at: number): boolean {
  const row = laid[at]!;
  const beginAnew = row.number.text === '' && isOverFirst(columns, row, laid[at + 1]);
  if (row.number.text === '' && !beginAnew) return false;
  const first = laid[at + 1];
  const marked = first && startsMembers(row, first) ? first : null;
  const isUnder = (next: LaidRow) =>
    beginAnew ? next.number.style === 'arabic' : isBelow(row.number, next.number) || isUnnumberedUnder(marked, next);
  const [lead, deadline] = [has(grid, columns, row.row.row, 'lead'), has(grid, columns, row.row.row, 'deadline')];
  let below = 0;
  let lacking = 0;
  for (let i = at + 1; i < laid.length; i++) {
    const next = laid[i]!;
    if (next.kind === 'tail') continue;
    if (next.kind === 'section') break;
    if (!isUnder(next)) {
      if (below > 0 && !beginAnew && next.number.style === 'none') continue;
      break;
    }
    below++;
    const lacks =
      (lead && !has(grid, columns, next.row.row, 'lead')) ||
      (deadline && !has(grid, columns, next.row.row, 'deadline'));
    if (lacks) lacking++;
  }
  if (below === 0) return false;
  if (beginAnew && lead && deadline) return false;
  const product = columns.at.get('product');
  const complete = lead && deadline;
  return lacking * 2 >= below && lacking > 0
    ? true
    : !complete && (product === undefined || grid.cell(row.row.row, product).text === '');
}

/** A row with words and without a number, over one that begins to count: "1". */
const isOverFirst = (columns: Columns, row: LaidRow, next: LaidRow | undefined): boolean =>
  columns.at.has('number') &&
  !row.row.numberMerged &&
  row.number.style === 'none' &&
  row.text !== '' &&
  next?.kind === 'item' &&
  next.number.style === 'arabic' &&
  next.number.text === '1';

/** "b) …" without a number of its own, behind "a) …" that stands right under the row. */
const isUnnumberedUnder = (marked: LaidRow | null, next: LaidRow): boolean =>
  marked !== null && hasNoNumberOfItsOwn(next) && isMarkedLike(marked.text, next.text);

function has(grid: Grid, columns: Columns, row: number, field: 'lead' | 'deadline'): boolean {
  const column = columns.at.get(field);
  if (column !== undefined && grid.cell(row, column).text !== '') return true;
  return field === 'deadline' && columns.deadlineMarks.some((m) => isMark(grid.cell(row, m.column).text));
}
