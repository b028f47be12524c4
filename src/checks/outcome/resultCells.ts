import type { Field, Item, Plan } from '../../plan/plan';
import { cellOf, hasColumn, rowCell } from '../../plan/cells';

/** Results are kept: at least one row says something. A result column that is still empty is none. */
export const keepsResults = (plan: Plan): boolean =>
  plan.items.some(({ result }) => result !== null && result.state !== 'not-written');

/** The column that says how far the work is; some tables only keep the day of completion, or tick a column. */
export const resultField = (plan: Plan): Field =>
  (['result', 'doneOn', 'task'] as const).find((field) => hasColumn(plan, field)) ?? 'number';

export const resultCell = (plan: Plan, item: Item): string =>
  cellOf(plan, item, resultField(plan)) || rowCell(plan, item);

/** The cell of the day of completion: its own column's, else the result's. */
export const doneOnCell = (plan: Plan, item: Item): string => cellOf(plan, item, 'doneOn') || resultCell(plan, item);
