import type { Field, Plan } from '../../plan/plan';
import { columnName, headerCell } from '../../plan/cells';
import type { Fault } from '../engine/check';
import { namesKnownCells } from '../engine/unknownCells';

/** Below this many rows a fault is never taken for the plan's way of writing. */
const FEW = 4;

/**
 * The faults of single cells, each cell once (a merged cell belongs to several rows); or, when more than a third of `outOf`
 * have it, one fault at the column's header that lists their cells: reported forty times it would only hide the others.
 */
export function rowsOrPlan(plan: Plan, field: Field, faults: Fault[], outOf = plan.items.length): Fault[] {
  const each = eachCellOnce(plan, faults);
  return each.length * 3 <= outOf ? each : saidOnce(plan, field, each, outOf);
}

/**
 * The same for remarks, which nobody must act upon: from four cells on they are one finding at the column's header. Each points at a habit of
 * writing, and a clerk who is shown fifty remarks reads none of them.
 */
export function rowsOrRemark(plan: Plan, field: Field, faults: Fault[], outOf = plan.items.length): Fault[] {
  return saidOnce(plan, field, eachCellOnce(plan, faults), outOf);
}

function eachCellOnce(plan: Plan, faults: Fault[]): Fault[] {
  const cells = new Set<string>();
  return faults.filter((fault) => namesKnownCells(plan, fault) && !cells.has(fault.at) && cells.add(fault.at));
}

function saidOnce(plan: Plan, field: Field, each: Fault[], total: number): Fault[] {
  if (each.length < FEW) return each;
  const [first] = each;
  const data = { ...first!.data, count: each.length, total, column: columnName(plan, field), first: first!.at };
  const question = each.every((fault) => fault.question === true);
  return [{ at: headerCell(plan, field), message: 'plan', question, related: each.map(({ at }) => at), data }];
}
