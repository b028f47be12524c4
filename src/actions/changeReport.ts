import { z } from 'zod';
import { ClearResult } from './clear';
import { CollectResult } from './collectResult';
import { FixResult } from './fix';
import { HandOutResult } from './handOut';
import { Made } from './made';
import { MarkResult } from './mark';
import { PeriodResult } from './periodResult';
import { ScoreResult } from './score';
import { SummariseResult } from './summarise';
import { TrackResult } from './track';

const report = <Command extends string, Result extends z.ZodType>(command: Command, result: Result) =>
  z.object({
    version: z.literal(1),
    command: z.literal(command),
    file: z.string(),
    /** Where the changed workbook was written; `file` is as it was. */
    output: z.string(),
    /** Where `file` is no .xlsx: the workbook that was changed was made from it. */
    made: Made.optional(),
    result,
  });

/** What `mark`, `summarise`, `track`, `score`, `period`, `fix` and `clear` print with --json: a stable interface, published as JSON Schema in docs/schema. */
export const ChangeReport = z.discriminatedUnion('command', [
  report('mark', MarkResult),
  report('summarise', SummariseResult),
  report('track', TrackResult),
  report('score', ScoreResult),
  report('period', PeriodResult),
  report('fix', FixResult),
  report('clear', ClearResult),
]);
export type ChangeReport = z.infer<typeof ChangeReport>;

/** What `hand-out` prints with --json: a stable interface, published as JSON Schema in docs/schema. */
export const HandOutReport = z.object({
  version: z.literal(1),
  command: z.literal('hand-out'),
  /** As it was: nothing is written to it. */
  file: z.string(),
  /** The folder the workbooks were written into. */
  output: z.string(),
  made: Made.optional(),
  result: HandOutResult,
});
export type HandOutReport = z.infer<typeof HandOutReport>;

/** What `collect` prints with --json: a stable interface, published as JSON Schema in docs/schema. */
export const CollectReport = z.object({
  version: z.literal(1),
  command: z.literal('collect'),
  /** The plan that was handed out, as it was: nothing is written to it. */
  file: z.string(),
  /** The workbook with what came back. */
  output: z.string(),
  made: Made.optional(),
  /** Files and folders that were not looked into. */
  passedOver: z.array(z.object({ file: z.string(), reason: z.enum(['lock-file', 'sub-folder']) })),
  result: CollectResult,
});
export type CollectReport = z.infer<typeof CollectReport>;

/** What `table` prints with --json: a stable interface, published as JSON Schema in docs/schema. */
export const TableReport = z.object({
  version: z.literal(1),
  command: z.literal('table'),
  /** As it was: nothing is written to it. */
  file: z.string(),
  /** The new workbook. */
  output: z.string(),
  made: Made,
});
export type TableReport = z.infer<typeof TableReport>;
