import type { Field, Plan } from '../plan/plan';
import { columnOf } from '../plan/cells';
import type { Changes } from '../workbook/changes';
import type { SheetEdit } from '../workbook/edits';
import { valueAt } from '../workbook/edits';
import type { SheetSnapshot } from '../workbook/snapshot';

/** A duty to become a row: its words, and those that say until when ("" where none do). */
export interface Duty {
  text: string;
  deadlineText: string;
}

/** Why a duty cannot become a row: something stands right under the table, or it has no column for what is to be done. */
export type DutyRefusal = 'no-room' | 'no-task-column';

/** Columns that say what is to be done; the first there is takes the duty's words. */
const WORK: readonly Field[] = ['task', 'activity', 'target', 'criterion', 'product'];

/**
 * The edits that write a duty into the row under a plan's table: its number where the last row's counts on, its words, its deadline. Nothing else
 * is filled in: who does it nobody has said. All are made or none, and none where the table has changed since it was read.
 */
export function addDuty(sheet: SheetSnapshot, plan: Plan, { text, deadlineText }: Duty): Changes | DutyRefusal {
  const task = WORK.map((field) => columnOf(plan, field)).find((column) => column !== undefined);
  if (task === undefined) return 'no-task-column';
  const last = lastRow(sheet, plan);
  const row = last + 1;
  if (!isFree(sheet, row) || !isFree(sheet, row + 1)) return 'no-room';
  const deadline = columnOf(plan, 'deadline');
  const number = columnOf(plan, 'number');
  const cells: [column: string | undefined, value: string | null][] = [
    [number, nextNumber(sheet, plan, number)],
    [task, text],
    [deadline === task ? undefined : deadline, deadlineText],
  ];
  const edits = cells.flatMap(([column, value]): SheetEdit[] =>
    column === undefined || value === null || value === ''
      ? []
      : [{ sheet: plan.sheet, at: `${column}${row}`, expect: null, value, group: `duty ${row}` }],
  );
  // Rows put in or taken away since it was read would make it another table's row.
  const stands = [task, ...(number === undefined ? [] : [number])].map((column) => `${column}${last}`);
  return {
    expects: stands.map((at) => ({ sheet: plan.sheet, at, value: valueAt(sheet, at) })),
    edits,
  };
}

/** The last row of the table, with what is merged down from it. */
function lastRow({ merges }: SheetSnapshot, plan: Plan): number {
  const rows = [
    ...plan.items.flatMap(({ rows: own }) => own),
    ...[plan.groups, plan.sections, plan.totals].flat().map(({ row }) => row),
  ];
  const last = rows.reduce((most, row) => Math.max(most, row), plan.headerRow);
  return merges.reduce((most, { top, bottom }) => (top <= last && bottom > most ? bottom : most), last);
}

/** Nothing stands in the row, and no block reaches into it. */
function isFree({ values, top, merges }: SheetSnapshot, row: number): boolean {
  const empty = (values[row - top] ?? []).every((value) => value === null || value === '');
  return empty && !merges.some((block) => block.top <= row && row <= block.bottom);
}

/** The number after that of the last item, written as that one is; null where its numbers do not count on ("II", "a)") or it has none. */
function nextNumber(sheet: SheetSnapshot, { items }: Plan, column: string | undefined): string | null {
  const item = items[items.length - 1];
  if (column === undefined || !item) return null;
  const shown = valueAt(sheet, `${column}${item.row}`);
  const [, before, number, after] =
    /^(\s*(?:\(|(?:\d{1,3}\.){1,4})?)(\d{1,4})([.)]?\s*)$/.exec(String(shown ?? '')) ?? [];
  return number === undefined ? null : `${before}${Number(number) + 1}${after}`.trim();
}
