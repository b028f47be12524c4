import { z } from 'zod';
import { Day } from '../calendar/day';

export const MilestoneKind = z.enum(['date', 'period', 'recurring', 'continuous', 'event', 'reference']);
export type MilestoneKind = z.infer<typeof MilestoneKind>;

/** What the grammar added that the cell does not say. */
export const Assumption = z.enum([
  'plan-year',
  'following-year',
  'two-digit-year',
  'part-of-month',
  'part-of-quarter',
  'part-of-year',
  'week',
  'end-of-period',
  'serial-number',
  'letters-for-figures',
  'doubled-sign',
  'given-day',
  'event-day',
]);
export type Assumption = z.infer<typeof Assumption>;

export const Milestone = z.object({
  /** The words before the day ("Báo cáo quý I"), or null. */
  label: z.string().nullable(),
  kind: MilestoneKind,
  /** First day of a period; the day a continuous task starts, where the cell names it. */
  from: Day.nullable(),
  /** The last day that is still on time. Null for recurring, continuous, event, reference. */
  lastDay: Day.nullable(),
  /** Every last day on time of a recurring deadline within the plan's year; [] for all other kinds. */
  occurrences: z.array(Day),
  /** "before": the day named is already late; "by": the day named is still on time. */
  boundary: z.enum(['before', 'by']),
  /** The words it was read from. */
  text: z.string(),
  assumed: z.array(Assumption),
});
export type Milestone = z.infer<typeof Milestone>;

export const Deadline = z.object({
  text: z.string(),
  milestones: z.array(Milestone),
  /** Words that were not understood: shown to the user, never dropped. */
  rest: z.string(),
  from: z.enum(['cell', 'merge', 'group']).default('cell'),
});
export type Deadline = z.infer<typeof Deadline>;
