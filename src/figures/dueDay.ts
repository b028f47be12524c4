import { addDays, type Day } from '../calendar/day';
import type { Item } from '../plan/plan';
import { datedMilestones } from '../progress/milestoneDays';
import type { Standing } from '../progress/standing';

/** The day an item is counted from: the one it has missed, else the next one, else its last. Null when it has none. */
export function dueDay({ deadline }: Item, standing: Standing, asOf: Day): Day | null {
  if (standing.progress === 'overdue') return addDays(asOf, -standing.daysLate);
  const ends = datedMilestones(deadline.milestones).map(({ end }) => end);
  return standing.nextDay ?? ends.sort().at(-1) ?? null;
}
