import type { Gate } from '../../language/gate';
import type { Item, Plan } from '../../plan/plan';
import { keptForPlan } from '../engine/keptForPlan';
import { type SharedCell, sharedCells } from './mergedCells';
import { planTexts, type TextField } from './planTexts';

/** The items whose text holds the words of a gate, in order: what a check with patterns of such words has to look at. */
export function itemsHolding(plan: Plan, field: TextField, gate: Gate): Item[] {
  const holds = holder(plan, field, gate);
  return plan.items.filter((_, place) => holds(place));
}

/** The same by cell, a merged one once. */
export function cellsHolding(plan: Plan, field: TextField, gate: Gate): SharedCell[] {
  const holds = holder(plan, field, gate);
  return sharedCells(plan, field).filter(({ place }) => holds(place));
}

/** Whether any of the fields of an item holds the words of a gate. */
export function itemsHoldingAny(plan: Plan, fields: readonly TextField[], gate: Gate): Item[] {
  const holds = fields.map((field) => holder(plan, field, gate));
  return plan.items.filter((_, place) => holds.some((one) => one(place)));
}

/** By item: the number of its text among those of the plan; of each field that was asked for. */
const numbersByField = keptForPlan((plan) => {
  const byField = new Map<TextField, Int32Array>();
  return (field: TextField) => {
    let numbers = byField.get(field);
    if (numbers === undefined)
      byField.set(field, (numbers = Int32Array.from(plan.items, (item) => planTexts(plan).numberOf(item[field]))));
    return numbers;
  };
});

function holder(plan: Plan, field: TextField, gate: Gate): (place: number) => boolean {
  const numbers = numbersByField(plan)(field);
  const open = planTexts(plan).opened(gate);
  return (place) => open[numbers[place]!] === 1;
}
