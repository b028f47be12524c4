import type { Field, Item, Plan } from '../../plan/plan';
import { cellOf, columnOf } from '../../plan/cells';

/** The rows that read a field from one cell: one row, the rows of a merged block, or the rows of a group. */
export interface SharedCell {
  at: string;
  /** The first row that reads it. */
  item: Item;
  items: Item[];
  /** The cells of the other rows it speaks for. */
  others: string[];
}

/** A field's cells from top to bottom, each once: a fault of a merged cell is one fault, not one a row. */
export function sharedCells(plan: Plan, field: Field, items: readonly Item[] = plan.items): SharedCell[] {
  const column = columnOf(plan, field) ?? '';
  const cells = new Map<string, SharedCell>();
  for (const item of items) {
    const at = cellOf(plan, item, field);
    const own = column + item.row;
    const cell = cells.get(at) ?? { at, item, items: [], others: [] };
    cell.items.push(item);
    if (own !== at) cell.others.push(own);
    cells.set(at, cell);
  }
  return [...cells.values()];
}

/** The addresses without repetition, in order. */
export const once = (addresses: readonly string[]): string[] => [...new Set(addresses)].filter((at) => at !== '');
