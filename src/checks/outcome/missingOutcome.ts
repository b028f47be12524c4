import type { Item, Plan } from '../../plan/plan';
import { cellOf, columnName, hasColumn, rowCell } from '../../plan/cells';
import type { Fault } from '../engine/check';
import { isBlank } from '../wording/blank';

/** The columns that say what comes of a task. */
export type OutcomeField = 'target' | 'product';

const OUTCOMES: readonly OutcomeField[] = ['target', 'product'];

export const outcomeColumns = (plan: Plan): OutcomeField[] => OUTCOMES.filter((field) => hasColumn(plan, field));

/** Rows on which something is asked of somebody; a line with a name and nothing else may be a heading that nobody numbered. */
export const workRows = (plan: Plan): Item[] =>
  plan.items.filter(
    (item) =>
      item.leads.length + item.partners.length > 0 ||
      [item.deadline.text, item.target, item.product].some((text) => !isBlank(text)),
  );

export const lacksAll = (item: Item, fields: readonly OutcomeField[]): boolean =>
  fields.every((field) => isBlank(item[field]));

/** An empty cell is a gap only where the column is kept: more than half of the rows in its only column, four of five beside another. */
const KEPT_ALONE = 0.5;
const KEPT_BESIDE = 0.8;

export function columnIsKept(plan: Plan, field: OutcomeField): boolean {
  const rows = workRows(plan);
  const filled = rows.filter((item) => !isBlank(item[field])).length;
  return filled > rows.length * (outcomeColumns(plan).length > 1 ? KEPT_BESIDE : KEPT_ALONE);
}

/** Empty cells of a column that is kept. Rows without any outcome at all, in a table with two such columns, are another fault. */
export function* missingCells(plan: Plan, field: OutcomeField): Iterable<Fault> {
  const columns = outcomeColumns(plan);
  if (!columns.includes(field) || !columnIsKept(plan, field)) return;
  for (const item of workRows(plan)) {
    if (!isBlank(item[field]) || (columns.length > 1 && lacksAll(item, columns))) continue;
    yield {
      at: cellOf(plan, item, field),
      row: item.row,
      related: [rowCell(plan, item)],
      data: { column: columnName(plan, field) },
    };
  }
}
