import { z } from 'zod';

export const ProgressSettings = z.object({
  /** An open item is due soon when its next day is at most this many days ahead. */
  dueSoonDays: z.number().int().min(0).default(15),
  /** Overdue by more than this many days is counted on its own ("quá hạn trên 30 ngày"). */
  longOverdueDays: z.number().int().min(0).default(30),
});
export type ProgressSettings = z.infer<typeof ProgressSettings>;

export const DEFAULT_PROGRESS_SETTINGS: ProgressSettings = ProgressSettings.parse({});
