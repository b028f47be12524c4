import { z } from 'zod';

/** What a cell holds. Dates are serial day numbers, as every spreadsheet keeps them; the number format says they are dates. */
export const CellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type CellValue = z.infer<typeof CellValue>;

/** A merged block: 1-based sheet rows and columns, both ends included. */
export const MergedRange = z.object({
  top: z.number().int().min(1),
  left: z.number().int().min(1),
  bottom: z.number().int().min(1),
  right: z.number().int().min(1),
});
export type MergedRange = z.infer<typeof MergedRange>;

/**
 * A sheet as it stood when it was read: plain data, the same from every host.
 *
 * `values`, `texts` and `formats` are rows of equal length; element [0][0] is the cell at row `top`, column `left`
 * (1-based). Every row of a matrix may be shorter than `width`: what is missing is empty.
 */
export const SheetSnapshot = z.object({
  name: z.string(),
  top: z.number().int().min(1),
  left: z.number().int().min(1),
  /** Columns from `left` on. */
  width: z.number().int().min(0),
  values: z.array(z.array(CellValue)),
  /** What the cell shows: the value through its number format; for a formula its last result; an error's name. */
  texts: z.array(z.array(z.string())),
  /** Number format codes ("General", "dd/mm/yyyy", "@"). */
  formats: z.array(z.array(z.string())),
  /** Font names, where the host reads them cheaply: they tell legacy encodings (.VnTime, VNI-Times). */
  fonts: z.array(z.array(z.string())).optional(),
  merges: z.array(MergedRange),
  /** Blocks of cells that hold formulas; left out by a host that does not tell. None overlap. */
  formulas: z.array(MergedRange).optional(),
  /** Blocks of formulas whose results the file does not hold: nobody knows what stands there until the workbook is calculated. */
  unknown: z.array(MergedRange).optional(),
  /** Cells at which notes or comments stand, whoever's; told only when a host is asked for them. */
  notes: z.array(z.string()).optional(),
  /** 1-based rows and columns that are hidden or filtered away. They are read like the others. */
  hiddenRows: z.array(z.number().int()),
  hiddenColumns: z.array(z.number().int()),
  /** The workbook counts days from 1904-01-01 (old Mac files) instead of 1900. */
  date1904: z.boolean(),
});
export type SheetSnapshot = z.infer<typeof SheetSnapshot>;

/** A sheet on which nothing stands. */
export const emptySnapshot = (name: string): SheetSnapshot => ({
  name,
  top: 1,
  left: 1,
  width: 0,
  values: [],
  texts: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  date1904: false,
});

export const SheetInfo = z.object({
  name: z.string(),
  visible: z.boolean(),
  protected: z.boolean(),
  /** Made by Năm Rõ: never read as a plan. */
  ours: z.boolean(),
  /** The defined name by which we know a sheet of ours again ("NamRo_Settings"); null for all others. */
  mark: z.string().nullable(),
  /** Defined names that look like our marks and point into it, but make nothing ours: the user's, never taken over. */
  claimed: z.array(z.string()).optional(),
});
export type SheetInfo = z.infer<typeof SheetInfo>;
