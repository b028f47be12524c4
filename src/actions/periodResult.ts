import { z } from 'zod';
import { Day } from '../calendar/day';
import { Period } from '../settings/periods/period';
import { About } from './inspected';

export const PeriodResult = About.extend({
  /** What was closed; null where only the sheets of periods and events were asked for. */
  closed: Period.extend({
    /** "h1", "2026-06". */
    key: z.string(),
    /** As people call it: "6 tháng đầu năm 2026". */
    title: z.string(),
    /** The day the standing was counted on. */
    closedOn: Day,
    /** Rows that were kept, of items and of their parts. */
    items: z.number().int(),
    parts: z.number().int(),
    /** The period had been closed before, and these rows took the place of those. */
    replaced: z.boolean(),
  }).nullable(),
  /** The sheets in which it was written, or that are there for the office to fill in. */
  sheetsOfPeriods: z.array(z.string()),
});
export type PeriodResult = z.infer<typeof PeriodResult>;
