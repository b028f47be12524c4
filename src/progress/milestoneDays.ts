import type { Day } from '../calendar/day';
import type { Milestone } from '../plan/plan';

/** A milestone that has days: its place among the item's milestones, and its last days on time in order. */
export interface DatedMilestone {
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

/** The first day of them all at or after `asOf`. */
export function nextDay(dated: DatedMilestone[], asOf: Day): Day | null {
  return earliest(dated.flatMap(({ days }) => days.filter((day) => day >= asOf)));
}

/** A recurring milestone has passed only with its last occurrence: nobody writes each month into one cell. */
export const passed = (dated: DatedMilestone[], asOf: Day): DatedMilestone[] => dated.filter(({ end }) => end < asOf);

/** Those that end last: more than one when they end on the same day. */
export function lastOnes(dated: DatedMilestone[]): DatedMilestone[] {
  const end = latest(dated.map((milestone) => milestone.end));
  return dated.filter((milestone) => milestone.end === end);
}

export const earliest = (days: Day[]): Day | null => [...days].sort()[0] ?? null;
const latest = (days: Day[]): Day | null => [...days].sort().at(-1) ?? null;
