import type { Field, Item, Plan } from '../../plan/plan';
import { cellOf, columnOf } from '../../plan/cells';
import { keptForPlan } from '../engine/keptForPlan';

/** The rows that read a field from one cell: one row, the rows of a merged block, or the rows of a group. */
export interface SharedCell {
  at: string;
  /** The first row that reads it, and its place among the rows it was looked for in. */
  item: Item;
  place: number;
  items: readonly Item[];
  /** The cells of the other rows it speaks for. */
  others: readonly string[];
}

/** A field's cells from top to bottom, each once: a fault of a merged cell is one fault, not one a row. */
export const sharedCells = (plan: Plan, field: Field): readonly SharedCell[] => cellsByField(plan)(field);

const cellsByField = keptForPlan((plan) => {
  const byField = new Map<Field, readonly SharedCell[]>();
  return (field: Field) => {
    let cells = byField.get(field);
    if (cells === undefined) byField.set(field, (cells = sharedCellsAmong(plan, field, plan.items)));
    return cells;
  };
});

/** Those of some of its rows only. */
export function sharedCellsAmong(plan: Plan, field: Field, items: readonly Item[]): SharedCell[] {
  const column = columnOf(plan, field) ?? '';
  const cells = new Map<string, SharedCell & { items: Item[]; others: string[] }>();
  for (const [place, item] of items.entries()) {
    const at = cellOf(plan, item, field);
    let cell = cells.get(at);
    if (cell === undefined) cells.set(at, (cell = { at, item, place, items: [], others: [] }));
    cell.items.push(item);
    const own = column + item.row;
    if (own !== at) cell.others.push(own);
  }
  return [...cells.values()];
}

/** The addresses without repetition, in order. */
export const once = (addresses: readonly string[]): string[] => [...new Set(addresses)].filter((at) => at !== '');
