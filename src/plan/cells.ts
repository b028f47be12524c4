import type { Field, Item, Plan } from './plan';

/** The letters of a field's column; undefined when the table has none. */
export const columnOf = (plan: Plan, field: Field): string | undefined =>
  plan.columns.find((reading) => reading.field === field)?.column;

export const hasColumn = (plan: Plan, field: Field): boolean => columnOf(plan, field) !== undefined;

/** A column as its header calls it, on one line; "" when the table has none. */
export const columnName = (plan: Plan, field: Field): string =>
  (plan.columns.find((reading) => reading.field === field)?.header ?? '').replace(/\s+/g, ' ');

/** The address of a field's cell in an item's row: where it was read from, or where it would stand. "" when the table has no such column. */
export function cellOf(plan: Plan, item: Item, field: Field): string {
  const read = item.cells[field];
  if (read !== undefined) return read;
  const column = columnOf(plan, field);
  return column === undefined ? '' : column + item.row;
}

/** The cell a text of an item was read from: the criterion's, where the task stands behind it. "" when it was read from none. */
export const readCell = (item: Item, field: Field): string => item.cells[field] ?? item.cells.criterion ?? '';

/** The table's first cell in a row: of headings, and of what stands across. */
export const firstCell = (plan: Plan, row: number): string => `${plan.columns[0]?.column ?? 'A'}${row}`;

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

/** The header cell of a field's column: findings of the whole column stand there. */
export function headerCell(plan: Plan, field: Field): string {
  const column = columnOf(plan, field);
  return column === undefined ? firstCell(plan, plan.headerRow) : column + plan.headerRow;
}

/** The plan's title cell: findings of the plan stand there. */
export const titleCell = (plan: Plan): string =>
  plan.titleLines.find((line) => plan.title.includes(line.text))?.at ?? plan.titleLines[0]?.at ?? `A${plan.headerRow}`;
