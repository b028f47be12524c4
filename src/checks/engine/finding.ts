import { z } from 'zod';
import { Fix } from './fix';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** The five clears of a plan's row (việc, người, trách nhiệm, thời gian, hiệu quả), and the plan as a whole. */
export const Clear = z.enum(['task', 'owner', 'responsibility', 'time', 'result', 'plan']);
export type Clear = z.infer<typeof Clear>;

export const FindingValue = z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]);

/** One fault, as plain data: which check, where, and the values its sentences need. Days in `data` are "YYYY-MM-DD". */
export const Finding = z.object({
  check: z.string(),
  severity: Severity,
  clear: Clear,
  /** A question to a person: the table alone cannot decide it. */
  question: z.boolean(),
  /** Address of the cell the fault is in, within the plan's sheet. */
  at: z.string(),
  /** Sheet row of the item it is about; null when it is about the plan. */
  row: z.number().int().nullable(),
  /** Addresses of the other cells it involves. Of a fault reported once (`row` null) the cells that have it. */
  related: z.array(z.string()),
  /** Which of the check's messages. */
  message: z.string(),
  data: z.record(z.string(), FindingValue),
  /** How it can be mended, where that is known. */
  fix: Fix.nullable(),
});
export type Finding = z.infer<typeof Finding>;
