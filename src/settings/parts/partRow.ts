import { z } from 'zod';
import { Day } from '../../calendar/day';

/** A row of the sheet in which an office follows each part of a deadline by itself. Texts are as people wrote them. */
export const PartRow = z.object({
  number: z.string(),
  task: z.string(),
  /** The units that lead. */
  unit: z.string(),
  /** The part's name and its last day. */
  part: z.string(),
  end: Day.nullable(),
  result: z.string(),
  /** The day it was sent or done. */
  day: Day.nullable(),
  document: z.string(),
  /** The sheet of the plan. */
  plan: z.string(),
  /** A cell of the row cannot be used: it takes the part's place and says nothing. */
  unusable: z.boolean(),
  /** The sheet the row stands on, and its cells. */
  sheet: z.string(),
  cells: z.object({ task: z.string(), part: z.string(), result: z.string(), day: z.string(), document: z.string() }),
});
export type PartRow = z.infer<typeof PartRow>;

/** What a row is known by. */
export type PartKey = Pick<PartRow, 'number' | 'task' | 'unit' | 'part' | 'end' | 'plan'>;

/** Something of the part was written: a result, a day or a document. */
export const isFilled = ({ result, day, document, unusable }: PartRow): boolean =>
  unusable || result !== '' || day !== null || document !== '';
