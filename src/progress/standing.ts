import { z } from 'zod';
import { Day } from '../calendar/day';
import { Verdict } from '../plan/answer';
import { DocumentRef } from '../plan/plan';

export const Progress = z.enum([
  'done-on-time',
  'done-late',
  'done',
  'in-progress',
  'waiting',
  'due-soon',
  'within-term',
  'overdue',
  'perhaps-overdue',
  'continuous',
  'no-date',
  'not-applicable',
]);
export type Progress = z.infer<typeof Progress>;

/** A day of which the year is in doubt: one of those of the milestone at that place in the deadline. */
export interface DoubtfulDay {
  milestone: number;
  day: Day;
}

/** One day of an item's deadline, judged by itself. */
export const StandingPart = z.object({
  /** "báo cáo quý I"; "" where the cell names nothing. */
  label: z.string(),
  /** Place of its milestone in the deadline. */
  milestone: z.number().int(),
  /** The last day on time; null: the cell says no day, and it counts neither way. */
  end: Day.nullable(),
  state: Progress,
  /** Days past `end` of a part that is overdue or was done late; 0 for all others. */
  daysLate: z.number().int(),
  doneOn: Day.nullable(),
  evidence: z.array(DocumentRef),
  /** The cell says how often and no day: `end` is that of the period, and nobody is pressed by it. */
  assumed: z.boolean(),
});
export type StandingPart = z.infer<typeof StandingPart>;

/**
 * Where an item stands as of a day. `perhaps-overdue`: a day has passed of which the year is in doubt, or words of the deadline were not
 * understood. `done`: it is done, and nobody can tell whether in time.
 */
export const Standing = z.object({
  progress: Progress,
  /** Days past the day that makes it overdue or done late; 0 for all others, as for one of which nobody knows the day. */
  daysLate: z.number().int(),
  /** Days to `nextDay`; 0 on the day itself. */
  daysLeft: z.number().int().nullable(),
  /** The next last day at or after the day of asking; null when none comes, and for items that are closed. */
  nextDay: Day.nullable(),
  /** Places, in the deadline's milestones, of those that make it overdue, perhaps overdue, or done late. */
  lateMilestones: z.array(z.number().int()),
  /** Something is written in the result cell. Nothing written is not the same as not begun. */
  written: z.boolean(),
  /** Whether the target is reached, beside where the work stands and apart from it; null where that is not to be told of yet. */
  outcome: Verdict.nullable().optional(),
  /** Each milestone that has a day, each time of a rhythm, each named one without a day; in the order of the deadline. */
  parts: z.array(StandingPart),
});
export type Standing = z.infer<typeof Standing>;
