import { fold } from '../language/text';
import { trimEnd } from '../language/trim';
import { knownNumber } from '../plan/knownNumber';
import type { Item, Plan } from '../plan/plan';
import type { EventDay, SettingProblem } from './settings';

interface EventItems {
  /** What happened for an item, in the order of the sheet. */
  of: (item: Item) => EventDay[];
  /** Rows whose number is no item's, or several items'. */
  problems: SettingProblem[];
}

/** Which items the rows of the sheet of events speak of: by the number people know them by, over all plans of the workbook. */
export function eventItems(events: readonly EventDay[], plans: readonly Plan[]): EventItems {
  const found = new Map<Item, EventDay[]>();
  const problems: SettingProblem[] = [];
  for (const event of events) {
    const items = itemsNumbered(event.number, plans);
    if (items.length === 1) found.set(items[0]!, [...(found.get(items[0]!) ?? []), event]);
    else problems.push(problemOf(event, items.length === 0 ? 'event-unknown' : 'event-several'));
  }
  return { of: (item) => found.get(item) ?? [], problems };
}

export const problemOf = ({ sheet, at, number }: EventDay, problem: string): SettingProblem => ({
  sheet,
  at,
  problem,
  value: number,
});

/** The first of these by which there is any: section and number, the number alone, the criterion. */
function itemsNumbered(number: string, plans: readonly Plan[]): Item[] {
  const wanted = keyOf(number);
  const names: ((item: Item, plan: Plan) => string)[] = [
    (item, plan) => knownNumber(plan, item),
    (item) => item.number,
    (item) => item.criterion?.number ?? '',
  ];
  for (const name of names) {
    const items = plans.flatMap((plan) => plan.items.filter((item) => keyOf(name(item, plan)) === wanted));
    if (items.length > 0) return items;
  }
  return [];
}

const keyOf = (number: string): string => trimEnd(fold(number).replace(/\s+/g, ''), '.)');
