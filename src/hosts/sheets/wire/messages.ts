import { z } from 'zod';
import { Applied, Changes } from '../../../workbook/changes';
import { SheetInfo, SheetSnapshot } from '../../../workbook/snapshot';

/** Where changes that take longer than one run may take are to go on: what is done so far, the sheets that were added for it and those written on. */
export const Begun = z.object({ applied: Applied, added: z.array(z.string()), written: z.array(z.string()) });
export type Begun = z.infer<typeof Begun>;

/** What the sidebar asks of the script in the spreadsheet. */
export const Question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('sheets') }),
  z.object({ ask: z.literal('activeSheet') }),
  /** The part of a sheet that begins at a row. */
  z.object({ ask: z.literal('read'), sheet: z.string(), fromRow: z.number().int().min(1) }),
  /** Sheets of ours as they stand, as many of them as one answer holds. */
  z.object({ ask: z.literal('readOwn'), sheets: z.array(z.string()).min(1) }),
  z.object({ ask: z.literal('apply'), changes: Changes, begun: Begun.nullable() }),
  z.object({ ask: z.literal('select'), sheet: z.string(), at: z.string() }),
]);
export type Question = z.infer<typeof Question>;

/** The last row and the last column of a sheet with something in them; 0 when there is nothing. */
export const Extent = z.object({ rows: z.number().int().min(0), columns: z.number().int().min(0) });
export type Extent = z.infer<typeof Extent>;
/** How often a sheet is read that grows or shrinks while it is read, or between its parts. */
export const READINGS = 5;
export const isSameExtent = (a: Extent, b: Extent): boolean => a.rows === b.rows && a.columns === b.columns;

/** `extent`: how large the sheet was; `next`: the row at which the part that follows begins, null after the last one. */
export const SheetPart = z.object({ snapshot: SheetSnapshot, extent: Extent, next: z.number().int().nullable() });
export type SheetPart = z.infer<typeof SheetPart>;

/** `rest`: what is still to be done, in another run; null when all is done. */
export const AppliedPart = z.object({ begun: Begun, rest: Changes.nullable() });
export type AppliedPart = z.infer<typeof AppliedPart>;

/** What is answered to each question. */
export const ANSWERS = {
  sheets: z.array(SheetInfo),
  activeSheet: z.string(),
  read: SheetPart,
  /** From the first sheet asked for on; at least one. */
  readOwn: z.array(SheetSnapshot).min(1),
  apply: AppliedPart,
  select: z.null(),
} as const;
export type Asked = Question['ask'];
export type AnswerTo<Ask extends Asked> = z.infer<(typeof ANSWERS)[Ask]>;

/** Errors cross over as data: of one that is thrown in the script, `google.script.run` passes on the words alone. */
export const Fault = z.object({
  kind: z.enum(['refused', 'unfinished', 'unreadable', 'unexpected']),
  reason: z.string(),
  detail: z.string(),
  /** Of an unfinished change: the sheets on which something is written. */
  written: z.array(z.string()).optional(),
  /** Cells that may have got another row's words. */
  doubtful: z.array(z.string()).optional(),
});
export type Fault = z.infer<typeof Fault>;

export const Answer = z.union([
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({ ok: z.literal(false), fault: Fault }),
]);
export type Answer = z.infer<typeof Answer>;
