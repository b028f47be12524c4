import { z } from 'zod';
import { Colour } from './colour';
import { SheetEdit } from './edits';
import { EditRefusal } from './judgeEdits';
import { SheetModel } from './sheetModel';
import { CellValue } from './snapshot';

/** How marked cells look. What is left out stays as the user made it. */
export const HighlightStyle = z.object({
  fill: Colour.nullable(),
  colour: Colour.nullable(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  /** A thin line around each cell, in this colour. */
  border: z.object({ colour: Colour, line: z.enum(['thin', 'dashed', 'dotted']) }).nullable(),
});
export type HighlightStyle = z.infer<typeof HighlightStyle>;

/**
 * One conditional format. Its formula is always true and says what it is (`N("nam-ro:overdue")=0`), so that it is found again in every
 * spreadsheet program and taken back without touching the user's own.
 */
export const Highlight = z.object({
  marker: z.string().regex(/^[a-z0-9-]+$/),
  /** Blocks of cells ("B12:F12", "F12") of the sheet; none overlap within one highlight. */
  ranges: z.array(z.string()).min(1),
  style: HighlightStyle,
});
export type Highlight = z.infer<typeof Highlight>;

const HIGHLIGHT_PREFIX = 'N("nam-ro:';
/** Ours, however a program wrote the formula when it stored the workbook: with blanks, in small letters, behind an "=". */
const OURS = /^\s*(?:=\s*)?N\s*\(\s*"\s*nam-ro:([a-z0-9-]+)/i;
/** The marker of a formula of ours; null for any other. */
export const markerOf = (formula: string): string | null => OURS.exec(formula)?.[1] ?? null;
export const highlightFormula = (marker: string): string => `${HIGHLIGHT_PREFIX}${marker}")=0`;

/** Of all highlights of a sheet the first wins where they overlap. They replace those of ours that stand there. */
export const SheetHighlights = z.object({ sheet: z.string(), highlights: z.array(Highlight) });
export type SheetHighlights = z.infer<typeof SheetHighlights>;

/** A note (comment) at a cell, by the author "Năm Rõ". A cell that already has one keeps it, and ours is reported as not written. */
export const Note = z.object({ sheet: z.string(), at: z.string(), text: z.string() });
export type Note = z.infer<typeof Note>;
export const NOTE_AUTHOR = 'Năm Rõ';
/** What a note of ours begins with where a program gives it another author: the user, or none. */
export const NOTE_SIGNATURE = `${NOTE_AUTHOR}:\n`;
/** What the last line of each remark in a note of ours begins with, in either language. */
export const NOTE_ADVICE = { vi: 'Cần làm', en: 'To do' } as const;
const isAdvice = (line: string): boolean => Object.values(NOTE_ADVICE).some((words) => line.startsWith(`${words}: `));

/**
 * Somebody has written below the remarks of a note of ours: it is theirs from then on. Remarks end with a line of advice, so whatever line
 * stands behind the last one is not ours.
 */
export function isWrittenInto(text: string): boolean {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').trimEnd().split('\n');
  return lines.some(isAdvice) && !isAdvice(lines[lines.length - 1]!);
}

/**
 * A column added right of a table, in the style of the column it stands beside; nothing else moves. It is refused when a cell of it holds
 * anything. `fromRow` is the header's first row (its cell takes the header text), `toRow` the table's last one (1-based, both included).
 */
export const AddedColumn = z.object({
  sheet: z.string(),
  column: z.string(),
  /** The column whose look each row takes over. */
  like: z.string(),
  header: z.string(),
  headerRow: z.number().int(),
  fromRow: z.number().int(),
  toRow: z.number().int(),
  /** In characters of the default font. */
  width: z.number(),
  /** Texts to choose from in the rows `listRows`; any other text may be typed as well. */
  list: z.array(z.string()),
  listRows: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
  /** Number format of the rows under the header ("dd/mm/yyyy"); null leaves the neighbour's. */
  format: z.string().nullable(),
});
export type AddedColumn = z.infer<typeof AddedColumn>;

/** What a cell has to hold still when the changes are made: else someone has changed it since it was read. */
const Expectation = z.object({ sheet: z.string(), at: z.string(), value: CellValue });
type Expectation = z.infer<typeof Expectation>;

/**
 * A block of cells that says where things stand: the header, the numbers, the tasks of a table. What is written beside it is meant for these
 * rows, so it is compared just before and just after writing; where it differs, somebody has moved rows meanwhile.
 */
export const Anchor = z.object({
  sheet: z.string(),
  range: z.string(),
  values: z.array(z.array(CellValue)),
  /** The sheet holds nothing outside of the block. */
  whole: z.literal(true).optional(),
});
export type Anchor = z.infer<typeof Anchor>;

/** Everything that is to be done to a workbook, as plain data: what is not named stays as it is. Done in the order of these fields. */
export const Changes = z.object({
  /** All must hold, else nothing is done. */
  expects: z.array(Expectation).optional(),
  /** Sheets whose highlights of ours are taken away; "all" for every sheet. */
  clearHighlights: z.union([z.literal('all'), z.array(z.string())]).optional(),
  clearNotes: z.union([z.literal('all'), z.array(z.string())]).optional(),
  /** All must hold before and after the writing. */
  anchors: z.array(Anchor).optional(),
  /** Sheets of ours as they were looked at, which are replaced, removed or set aside: all must hold before the writing. */
  leaving: z.array(Anchor).optional(),
  /** Marks of sheets of ours that people have written into: such a sheet gives up its mark, gets a free name and stays, the user's own from now on. */
  setAside: z.array(z.string()).optional(),
  /** Marks (defined names) of sheets of ours. */
  removeSheets: z.array(z.string()).optional(),
  edits: z.array(SheetEdit).optional(),
  columns: z.array(AddedColumn).optional(),
  highlights: z.array(SheetHighlights).optional(),
  notes: z.array(Note).optional(),
  sheets: z.array(SheetModel).optional(),
});
export type Changes = z.infer<typeof Changes>;

/**
 * What only adorns and could not be made; the cells stand. `notes`: those of the sheet could not be read, or ours not taken away; `new-notes`:
 * none were written there; `locked-notes`: the protected sheet takes the look of cells but no notes, so none came and none of ours went.
 */
export const LeftOut = z.object({
  sheet: z.string(),
  what: z.enum(['charts', 'page', 'look', 'list', 'notes', 'new-notes', 'locked-notes']),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** Notes that were not written, though nobody's stands there, and the word the program gave for it ("GeneralException"). */
export const MissingNotes = z.object({ notes: z.array(Note).min(1), why: z.string() });

/** What was done. */
export const Applied = z.object({
  /** Conditional formats of ours that were taken away and set. */
  highlights: z.object({ cleared: z.number().int(), set: z.number().int() }),
  notes: z.object({
    cleared: z.number().int(),
    set: z.number().int(),
    /** Cells that already had a note or a comment of someone's. */
    refused: z.array(Note),
    missing: MissingNotes.optional(),
  }),
  /** Under which name each sheet of ours stands now. */
  sheets: z.array(z.object({ mark: z.string(), name: z.string(), replaced: z.boolean() })),
  /** `kept`: other sheets' formulas point to it, so it was not removed. */
  removed: z.array(z.object({ mark: z.string(), name: z.string(), kept: z.boolean() })),
  edits: z.object({ made: z.number().int(), refused: z.array(SheetEdit.extend({ reason: EditRefusal })) }),
  columns: z.number().int(),
  /** Sheets that were set aside: their mark, the name they had, and the one they have now. */
  setAside: z.array(z.object({ mark: z.string(), from: z.string(), name: z.string() })).optional(),
  leftOut: z.array(LeftOut).optional(),
});
export type Applied = z.infer<typeof Applied>;

/** What was done before anything is. */
export const nothingApplied = (): Applied => ({
  highlights: { cleared: 0, set: 0 },
  notes: { cleared: 0, set: 0, refused: [] },
  sheets: [],
  removed: [],
  edits: { made: 0, refused: [] },
  columns: 0,
});
