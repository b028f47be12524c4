import type { Field, Item, Plan } from './plan';

/** The address of a field's cell in an item's row: where it was read from, or where it would stand. "" when the table has no such column. */
export function cellOf(plan: Plan, item: Item, field: Field): string {
  const column = plan.columns.find((c) => c.field === field)?.column;
  return item.cells[field] ?? (column === undefined ? '' : column + item.row);
}

/** The cell by which people know an item's row: its task, else its number. */
export function rowCell(plan: Plan, item: Item): string {
  return (
    cellOf(plan, item, 'task') ||
    cellOf(plan, item, 'criterion') ||
    cellOf(plan, item, 'activity') ||
    cellOf(plan, item, 'number') ||
    `A${item.row}`
  );
}

/** The header cell of a field's column, for what is said once for the whole column. */
export function headerCell(plan: Plan, field: Field): string {
  const column = plan.columns.find((c) => c.field === field)?.column ?? plan.columns[0]?.column ?? 'A';
  return column + plan.headerRow;
}

/** The plan's title cell, for what is said of the plan. */
export const titleCell = (plan: Plan): string =>
  plan.titleLines.find((line) => plan.title.includes(line.text))?.at ?? plan.titleLines[0]?.at ?? `A${plan.headerRow}`;

export const hasColumn = (plan: Plan, field: Field): boolean => plan.columns.some((c) => c.field === field);
