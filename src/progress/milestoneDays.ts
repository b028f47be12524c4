import type { Day } from '../calendar/day';
import type { Milestone } from '../plan/plan';

/** A milestone that has days: its place among the item's milestones, and its last days on time in order. */
interface DatedMilestone {
  index: number;
  days: Day[];
  /** The last of them: after it nothing more is due under this milestone. */
  end: Day;
}

/** The milestones that have days: one for a date or a period, each occurrence for a recurring one. */
export function datedMilestones(milestones: Milestone[]): DatedMilestone[] {
  return milestones.flatMap(({ lastDay, occurrences }, index) => {
    const days = lastDay === null ? [...occurrences].sort() : [lastDay];
    const end = days.at(-1);
    return end === undefined ? [] : [{ index, days, end }];
  });
}

export const earliest = (days: Day[]): Day | null => [...days].sort()[0] ?? null;
