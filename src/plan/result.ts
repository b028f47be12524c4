import { z } from 'zod';
import { Day } from '../calendar/day';
import { PeriodKey } from '../language/period';

export const ResultState = z.enum([
  'not-written',
  'not-begun',
  'not-met',
  'not-applicable',
  'waiting',
  'in-progress',
  'done',
  'unclear',
]);
export type ResultState = z.infer<typeof ResultState>;

/** A document quoted as evidence ("12/BC-SNN ngày 05/12/2024"). */
export const DocumentRef = z.object({ text: z.string(), number: z.string(), day: Day.nullable() });
export type DocumentRef = z.infer<typeof DocumentRef>;

/** One thing a result cell says ("báo cáo quý I số 12/BC ngày 8/3"): of which periods, on which days, with what state. */
export const Statement = z.object({
  /** Its words and those of its documents, folded. */
  words: z.string(),
  /** The periods it names; [] when it names none. */
  periods: z.array(PeriodKey),
  /** Days that stand in it outside its documents. */
  days: z.array(Day),
  documents: z.array(DocumentRef),
  state: ResultState,
  /** It only quotes its documents as the ground of something else: they are there, and prove no more than themselves. */
  ground: z.boolean(),
});
export type Statement = z.infer<typeof Statement>;

export const Result = z.object({
  text: z.string(),
  state: ResultState,
  /** The day of completion, as the cell names it or as the evidence gives it. */
  doneOn: Day.nullable(),
  /** Percent done or reached, when the cell gives one. */
  percent: z.number().nullable(),
  evidence: z.array(DocumentRef),
  /** What the cells say one by one, in order; read for items that have several days. */
  statements: z.array(Statement),
  /** What the column of states beside the result says against it ("Đã xong" beside "Chưa thực hiện"); left out where nothing does. */
  contradicted: z.string().optional(),
  /** The cell itself says it was late or on time; computed dates come first, a contradiction is reported. */
  saysLate: z.boolean().nullable(),
});
export type Result = z.infer<typeof Result>;

/** What an office has entered of one part of a deadline, where it follows each part by itself: it goes before what the result cell says. */
export const PartResult = z.object({
  /** The part as it was found: its name and its last day. */
  label: z.string(),
  end: Day.nullable(),
  state: ResultState,
  doneOn: Day.nullable(),
  evidence: z.array(DocumentRef),
});
export type PartResult = z.infer<typeof PartResult>;

/**
 * What stands in a cell of points and is none: words, a share, points below nothing, a day that a program made of "1/2".
 */
export const NotPoints = z.enum(['words', 'percent', 'negative', 'day']);
export type NotPoints = z.infer<typeof NotPoints>;

export const Score = z.object({
  maximum: z.number().nullable(),
  /** What the appraisal gave. */
  reached: z.number().nullable(),
  /** What the office gave itself. */
  self: z.number().nullable(),
  /** maximum − reached, in points; null while nobody has appraised. More than the maximum loses nothing. */
  lost: z.number().nullable(),
  /** Cells that say something else than points; left out where all do. */
  notPoints: z.partialRecord(z.enum(['maximum', 'reached', 'self']), NotPoints).optional(),
  /** The criterion is not asked of this office: its maximum counts nowhere. Left out where it is. */
  notApplicable: z.literal(true).optional(),
});
export type Score = z.infer<typeof Score>;
