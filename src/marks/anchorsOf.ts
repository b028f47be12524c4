import type { Field, Plan } from '../plan/plan';
import { columnNumber, lettersOf } from '../workbook/address';
import { valuesIn } from '../workbook/anchors';
import { blockText } from '../workbook/block';
import type { Anchor } from '../workbook/changes';
import type { SheetSnapshot } from '../workbook/snapshot';
import { tableArea } from './tableArea';

/** What tells one row from the next, and what decides how urgent it is. */
const TELLING: readonly Field[] = ['number', 'criterion', 'task', 'activity', 'lead', 'deadline', 'result', 'doneOn'];

/**
 * What has to stand in a plan's table still for what is written beside it to be right: the whole header, by which a column put between is
 * seen, and the columns that tell rows from each other, down to the row below the last one, where somebody may have added a task.
 */
export function anchorsOf(plan: Plan, sheet: SheetSnapshot): Anchor[] {
  const { left, right, header, bottom } = tableArea(plan, sheet);
  const head = { top: header.from, left, bottom: header.to, right };
  const below = { top: header.to + 1, bottom: bottom + 1 };
  const blocks = [head, ...runs(tellingColumns(plan)).map((run) => ({ ...below, ...run }))];
  return blocks.map((block) => ({ sheet: plan.sheet, range: blockText(block), values: valuesIn(sheet, block) }));
}

/** Months that are ticked have no one column: there the rows' own cells say where they were read. */
function tellingColumns({ columns, items }: Plan): number[] {
  const told = columns.filter(({ field }) => TELLING.includes(field)).map(({ column }) => columnNumber(column));
  const cells = items.flatMap(({ cells: own }) => TELLING.map((field) => lettersOf(own[field] ?? '')));
  const read = [...new Set(cells)].flatMap((letters) => (letters === '' ? [] : [columnNumber(letters)]));
  return [...new Set([...told, ...read])].sort((a, b) => a - b);
}

/** 2, 3, 6 → 2–3 and 6. */
function runs(columns: number[]): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = found[found.length - 1];
    if (last?.right === column - 1) last.right = column;
    else found.push({ left: column, right: column });
  }
  return found;
}
