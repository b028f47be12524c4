import { z } from 'zod';
import { parseAddress } from './address';
import { CellValue, type SheetSnapshot } from './snapshot';

/** A change of one cell. It is refused when the cell no longer holds what it expects to replace. */
export const CellEdit = z.object({
  at: z.string(),
  expect: CellValue,
  value: CellValue,
  /** The font the new text needs: .VnTime and VNI-Times show Unicode letters as other letters. Left out, the font stays. */
  font: z.string().optional(),
  /** The value is a day: these words stand for it in a cell that would show it as a bare number. Not every program tells the format of an empty cell. */
  dayInWords: z.string().optional(),
  /** Somebody typed it over what they saw: a look that parts of the former text had may go. */
  byHand: z.boolean().optional(),
  /** Edits of one group are made together or not at all: a row renumbered by half says less than the old numbers. */
  group: z.string().optional(),
});
export type CellEdit = z.infer<typeof CellEdit>;

export const SheetEdit = CellEdit.extend({ sheet: z.string() });
export type SheetEdit = z.infer<typeof SheetEdit>;

/** The raw value of a cell; null outside the sheet. */
export function valueAt(sheet: SheetSnapshot, at: string): CellValue {
  const place = parseAddress(at);
  return place ? (sheet.values[place.row - sheet.top]?.[place.column - sheet.left] ?? null) : null;
}
