import type { Day } from '../../calendar/day';
import type { Item } from '../../plan/plan';
import { datedMilestones } from '../../progress/milestoneDays';
import type { Progress, Standing } from '../../progress/standing';

/** What is followed from one closing to the next: an item, or one part of an item of several dates. */
export interface Line {
  /** "" for an item as a whole. */
  part: string;
  end: Day | null;
  progress: Progress;
  daysLate: number;
}

/** The lines of an item: its parts where it has several, else itself. */
export function linesOf(item: Item, standing: Standing): Line[] {
  const { progress, daysLate } = standing;
  return [{ part: '', end: lastDayOf(item), progress, daysLate }];
}

/** The last of all its days on time; null where it has none. */
export const lastDayOf = ({ deadline }: Item): Day | null =>
  datedMilestones(deadline.milestones)
    .map(({ end }) => end)
    .sort()
    .at(-1) ?? null;
