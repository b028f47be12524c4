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
  'given',
  'deadline',
  'rhythm',
  'result',
  'verdict',
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

/** How sure the reading of a column is: certain, likely; guessed, and so asked; or the user has set it. */
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
  /** The fields it may be, the likeliest first, its own among them. Left out where a person said so. */
  choices: z.array(Field).optional(),
  /** The column that would have the field if this one had not: what is asked is which of the two. */
  rival: z.object({ column: z.string(), header: z.string() }).optional(),
});
export type ColumnReading = z.infer<typeof ColumnReading>;
