import type { Gate } from '../../language/gate';
import { WordIndex } from '../../language/wordIndex';
import type { Field, Item, Plan } from '../../plan/plan';
import { keptForPlan } from '../engine/keptForPlan';
import { type SharedCell, sharedCells } from './mergedCells';

/** The fields of an item that are looked through for words. */
export type TextField = 'task' | 'activity' | 'target' | 'product' | 'reason' | 'responsible' | 'remedy' | 'note';

/** The items whose text holds the words of a gate, in order: what a check with patterns of such words has to look at. */
export function itemsHolding(plan: Plan, field: TextField, gate: Gate): Item[] {
  const holds = holder(plan)(field, gate);
  return plan.items.filter((_, place) => holds(place));
}

/** The same by cell, a merged one once. */
export function cellsHolding(plan: Plan, field: TextField, gate: Gate): SharedCell[] {
  const holds = holder(plan)(field, gate);
  return sharedCells(plan, field).filter(({ place }) => holds(place));
}

/** Whether any of the fields of an item holds the words of a gate. */
export function itemsHoldingAny(plan: Plan, fields: readonly TextField[], gate: Gate): Item[] {
  const holds = fields.map((field) => holder(plan)(field, gate));
  return plan.items.filter((_, place) => holds.some((one) => one(place)));
}

interface FieldTexts {
  /** By item: the number of its text among the distinct ones. */
  numbers: Int32Array;
  index: WordIndex;
}

/** The texts of each field that was asked for, each distinct one split once. */
const holder = keptForPlan((plan) => {
  const byField = new Map<Field, FieldTexts>();
  return (field: TextField, gate: Gate): ((place: number) => boolean) => {
    let texts = byField.get(field);
    if (texts === undefined) byField.set(field, (texts = textsOf(plan, field)));
    const { numbers, index } = texts;
    const open = index.opened(gate);
    return (place) => open[numbers[place]!] === 1;
  };
});

function textsOf(plan: Plan, field: TextField): FieldTexts {
  const distinct = new Map<string, number>();
  const numbers = Int32Array.from(plan.items, (item) => {
    const text = item[field];
    let number = distinct.get(text);
    if (number === undefined) distinct.set(text, (number = distinct.size));
    return number;
  });
  return { numbers, index: new WordIndex([...distinct.keys()]) };
}
