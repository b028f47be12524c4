import type { Item, Plan } from '../plan/plan';
import { type Occurrence, sinceEvents } from './deadlines/sinceEvents';
import { type DeadlineSettings, planDeadlines } from './planDeadlines';

/**
 * A plan with the days on which something happened that its deadlines wait for: `of` gives those of an item. `unused` are occurrences from which no
 * last day follows, as the very things `of` gave.
 */
export function withEvents<Of extends Occurrence>(
  plan: Plan,
  of: (item: Item) => readonly Of[],
  settings: DeadlineSettings,
): { plan: Plan; unused: Of[] } {
  const reader = planDeadlines(plan.columns, plan.year, settings, false);
  const unused: Of[] = [];
  const items = plan.items.map((item) => {
    const occurrences = of(item);
    if (occurrences.length === 0) return item;
    const read = sinceEvents(item.deadline, occurrences, reader);
    unused.push(...read.unused);
    return { ...item, deadline: read.due };
  });
  return { plan: { ...plan, items }, unused };
}
