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
  const ahead = plan.items.flatMap((item, i): NextDeadline[] => {
    const { nextDay, daysLeft } = standings[i]!;
    return nextDay === null || daysLeft === null ? [] : [{ item, day: nextDay, daysLeft }];
  });
  return ahead.sort((a, b) => a.daysLeft - b.daysLeft || a.item.row - b.item.row).slice(0, AHEAD);
}
