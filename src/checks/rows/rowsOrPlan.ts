import type { Field, Plan } from '../../plan/plan';
import { type Fault, headerCell } from '../check';

/** Below this many rows a fault is never taken for the plan's way of writing. */
const FEW = 4;

/**
 * The faults of single cells, each cell once (a merged cell belongs to several rows); or, when more than a third of `outOf`
 * have it, one fault at the column's header that lists their cells: said forty times it would only hide the others.
 */
export function rowsOrPlan(plan: Plan, field: Field, faults: Fault[], outOf = plan.items.length): Fault[] {
  const cells = new Set<string>();
  const each = faults.filter(({ at }) => !cells.has(at) && cells.add(at));
  if (each.length < FEW || each.length * 3 <= outOf) return each;
  const data = { ...each[0]!.data, count: each.length, total: outOf, column: columnName(plan, field) };
  return [{ at: headerCell(plan, field), message: 'plan', related: [...cells], data }];
}

/** A column as its header calls it, on one line. */
export const columnName = (plan: Plan, field: Field): string =>
  (plan.columns.find((column) => column.field === field)?.header ?? '').replace(/\s+/g, ' ');
