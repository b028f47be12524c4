import { addDays, type Day } from '../calendar/day';
import type { Item } from '../plan/plan';
import { datedMilestones, earliest } from '../progress/milestoneDays';
import { lateParts } from '../progress/lateParts';
import type { Standing } from '../progress/standing';

/** The day an item is counted from: the one it has missed or may have missed, else the next one, else its last. Null when it has none. */
export function dueDay({ deadline }: Item, standing: Standing, asOf: Day): Day | null {
  if (standing.progress === 'overdue') return addDays(asOf, -standing.daysLate);
  const dated = datedMilestones(deadline.milestones);
  if (standing.progress === 'perhaps-overdue') return earliest(lateParts(standing).flatMap(({ end }) => end ?? []));
  const ends = dated.map(({ end }) => end);
  return standing.nextDay ?? ends.sort().at(-1) ?? null;
}
