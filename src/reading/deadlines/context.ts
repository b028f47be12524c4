import type { Day } from '../../calendar/day';

/** What a reading of a deadline may know besides the cell. */
export interface DeadlineContext {
  /** The plan's year; null when none was found: then a day without a year is not understood. */
  year: number | null;
  /** "Trước ngày 30/6" ends on 29/6 (true, the rule) or on 30/6 (an office may say so in its settings). */
  strictBefore: boolean;
  /** The N-th working day after a day; null when no term is that long. */
  addWorkingDays(day: Day, count: number): Day | null;
}
