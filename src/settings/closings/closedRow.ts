import { z } from 'zod';
import { Day } from '../../calendar/day';
import { Progress } from '../../progress/standing';
import { PeriodKind } from '../periods/period';

/**
 * Where an item, or one of its parts, stood when a period was closed: a row of the record an office keeps. Texts are as they stood in the plan then;
 * an item is found again by them, never by its place.
 */
export const ClosedRow = z.object({
  kind: PeriodKind,
  year: z.number().int(),
  /** The day the standing was counted on. */
  closedOn: Day,
  number: z.string(),
  task: z.string(),
  /** The units that lead. */
  unit: z.string(),
  /** Which of several dates of the item; "" for the item as a whole. */
  part: z.string(),
  /** The last day on time: the part's, or the item's last; null where it has none. */
  end: Day.nullable(),
  progress: Progress,
  daysLate: z.number().int().min(0),
  /** The sheet of the plan. */
  sheet: z.string(),
});
export type ClosedRow = z.infer<typeof ClosedRow>;
