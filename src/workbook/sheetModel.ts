import { z } from 'zod';
import { ChartModel } from './chartModel';
import { Colour } from './colour';
import { CellValue } from './snapshot';

/** What the defined name looks like by which a sheet of ours is known again. */
export const MARK = /^NamRo_[A-Za-z0-9_]+$/;

/** How a cell of a sheet of ours looks. The font is Times New Roman. */
export const CellStyle = z.object({
  /** Points. */
  size: z.number(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  colour: Colour.nullable(),
  fill: Colour.nullable(),
  /** Lines around the cell: none, or thin ones of a table. */
  border: z.enum(['none', 'table', 'bottom']),
  horizontal: z.enum(['left', 'center', 'right']),
  vertical: z.enum(['top', 'center', 'bottom']),
  wrap: z.boolean(),
  /** Steps of about a character's width. */
  indent: z.number().int(),
  /** Number format ("General", "0", "0%", "dd/mm/yyyy", "@"). */
  format: z.string(),
  /** On a protected sheet the cell can be written in. */
  unlocked: z.literal(true).optional(),
});
export type CellStyle = z.infer<typeof CellStyle>;

/** A cell of a table, from which the looks of a sheet are made. */
export const TABLE_CELL: CellStyle = {
  size: 12,
  bold: false,
  italic: false,
  underline: false,
  colour: null,
  fill: null,
  border: 'table',
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  indent: 0,
  format: 'General',
};

/** Where a click on a cell leads: a cell of a sheet by its name, or of a sheet of ours by its mark. */
export const CellLink = z.object({ sheet: z.string().optional(), mark: z.string().optional(), cell: z.string() });
export type CellLink = z.infer<typeof CellLink>;

/**
 * A cell of a sheet of ours. Text is text, whatever it begins with. `formula` is written without "=", with English function names and commas;
 * another sheet of ours stands in it by its mark, in brackets: `[NamRo_Units]!C5`. `value` then is its result, so that it shows without being
 * calculated. A day is given as such ("2026-06-30"): each workbook counts its days in its own way.
 */
export const ModelCell = z.object({
  value: CellValue,
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  formula: z.string().optional(),
  /** A key of the sheet's styles. */
  style: z.string(),
  link: CellLink.optional(),
  /** What people wrote on the sheet before, brought over: no part of what we say. */
  carried: z.literal(true).optional(),
});
export type ModelCell = z.infer<typeof ModelCell>;

/**
 * `cells` from column A on; null is a cell that is not there. `height` in points; null leaves it to the program, and not every program then fits
 * the row to its texts. `fitted`: it is what the texts need now, and the program may fit it anew when they change.
 */
export const ModelRow = z.object({
  cells: z.array(ModelCell.nullable()),
  height: z.number().nullable(),
  fitted: z.literal(true).optional(),
});
export type ModelRow = z.infer<typeof ModelRow>;

/** Cells ("F4:F90") in which one of several texts may be chosen; any other text may be typed as well. */
const ChoiceList = z.object({ range: z.string(), choices: z.array(z.string()).min(1) });
type ChoiceList = z.infer<typeof ChoiceList>;

/**
 * A sheet of ours: everything on it. It is known again by its `mark`, a defined name that points to its first cell ("NamRo_Overview"); written
 * again, it is replaced in its place and keeps the name people gave it.
 */
export const SheetModel = z.object({
  mark: z.string().regex(MARK),
  /** The name wanted, within a spreadsheet's rules (31 signs, none of []:*?/\); another is found when a sheet of the user's has it. */
  name: z.string().min(1).max(31),
  tab: Colour.nullable(),
  styles: z.record(z.string(), CellStyle),
  /** Widths in characters of the default font, from column A on. */
  widths: z.array(z.number()),
  /** Row 1 first. */
  rows: z.array(ModelRow),
  /** "A1:G1". */
  merges: z.array(z.string()),
  /** Rows and columns that stay in sight. */
  freeze: z.object({ rows: z.number().int(), columns: z.number().int() }),
  /** Block with filter buttons on its first row, or null. */
  filter: z.string().nullable(),
  print: z.object({
    landscape: z.boolean(),
    /** Rows printed at the top of each page (1-based), or null. */
    repeat: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
    /** Rows above which a page begins. */
    breaks: z.array(z.number().int()),
  }),
  charts: z.array(ChartModel),
  /** No cell is in two of them; left out where nothing is to be chosen. */
  lists: z.array(ChoiceList).optional(),
  /**
   * Only cells of unlocked styles can be written in, rows and columns be resized and filtered; without a password, so that anybody can end it. Kept
   * by hosts that write files.
   */
  protect: z.literal(true).optional(),
});
export type SheetModel = z.infer<typeof SheetModel>;

/** A sheet of the user's own: it has no mark of ours, so it is read as a plan like any other. Charts are not for these. */
export type PlainSheet = Omit<SheetModel, 'mark' | 'charts'>;

/** The same for what writes sheets of ours and looks at no mark. */
export const asModel = (sheet: PlainSheet): SheetModel => ({ ...sheet, mark: 'NamRo_', charts: [] });
