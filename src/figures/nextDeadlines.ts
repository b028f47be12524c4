import type { Day } from '../calendar/day';
import type { Inspection } from '../checks/engine/inspection';
import type { Item } from '../plan/plan';

interface NextDeadline {
  item: Item;
  day: Day;
  daysLeft: number;
}

/** How many deadlines ahead are shown. */
const AHEAD = 5;

/** The next days of open items, the nearest first. */
export function nextDeadlines({ plan, standings }: Inspection): NextDeadline[] {
  const ahead: NextDeadline[] = [];
  for (const [i, { nextDay, daysLeft }] of standings.entries())
    if (nextDay !== null && daysLeft !== null) ahead.push({ item: plan.items[i]!, day: nextDay, daysLeft });
  return ahead.sort((a, b) => a.daysLeft - b.daysLeft || a.item.row - b.item.row).slice(0, AHEAD);
}
