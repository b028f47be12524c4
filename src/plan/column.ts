import { z } from 'zod';

/** What a column of the table means. */
export const Field = z.enum([
  'number',
  'criterion',
  'task',
  'activity',
  'target',
  'product',
  'lead',
  'partner',
  'director',
  'start',
  'deadline',
  'result',
  'doneOn',
  'evidence',
  'budget',
  'maximumScore',
  'reachedScore',
  'selfScore',
  'reason',
  'responsible',
  'remedy',
  'note',
]);
export type Field = z.infer<typeof Field>;

/** How sure the reading of a column is: by its own words alone; by its neighbours or cells as well; or the user has set it. */
export const Certainty = z.enum(['certain', 'likely', 'guessed', 'set']);
export type Certainty = z.infer<typeof Certainty>;

export const ColumnReading = z.object({
  field: Field,
  /** Column letters. */
  column: z.string(),
  /** The header's words, title over the column included, joined by " / ". */
  header: z.string(),
  certainty: Certainty,
  /** What decided: "header", "neighbours", "cells". */
  by: z.array(z.enum(['header', 'neighbours', 'cells', 'position', 'user'])),
});
export type ColumnReading = z.infer<typeof ColumnReading>;
