import type { Day } from '../../calendar/day';
import type { Item } from '../../plan/plan';
import { hasSeveralParts } from '../../progress/lateParts';
import { datedMilestones } from '../../progress/milestoneDays';
import { partName } from '../../progress/partName';
import type { Progress, Standing } from '../../progress/standing';

/** What is followed from one closing to the next: an item, or one part of an item of several dates. */
export interface Line {
  /** "" for an item as a whole. */
  part: string;
  end: Day | null;
  progress: Progress;
  daysLate: number;
}

/** The lines of an item: its parts where it has several, else itself. An item that is overdue by none of its parts for certain is one line. */
export function linesOf(item: Item, standing: Standing): Line[] {
  const { progress, daysLate, parts } = standing;
  const isOverdueByNone = progress === 'overdue' && parts.every(({ state }) => state !== 'overdue');
  if (!hasSeveralParts(standing) || isOverdueByNone) return [{ part: '', end: lastDayOf(item), progress, daysLate }];
  return parts.map(({ label, end, state, daysLate: late }, i) => ({
    part: partName({ label, end }, i),
    end,
    progress: state,
    daysLate: late,
  }));
}

/** The last of all its days on time; null where it has none. */
export const lastDayOf = ({ deadline }: Item): Day | null =>
  datedMilestones(deadline.milestones)
    .map(({ end }) => end)
    .sort()
    .at(-1) ?? null;
