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
});
export type CellEdit = z.infer<typeof CellEdit>;

export interface Edited {
  snapshot: SheetSnapshot;
  /** Edits that were not made: the cell holds something else by now, or does not exist. */
  refused: CellEdit[];
}

/** The raw value of a cell; null outside the sheet. */
export function valueAt(sheet: SheetSnapshot, at: string): CellValue {
  const place = parseAddress(at);
  return place ? (sheet.values[place.row - sheet.top]?.[place.column - sheet.left] ?? null) : null;
}

/** The sheet with the edits made, as a new snapshot. Each edit is judged by itself. */
export function applyEdits(sheet: SheetSnapshot, edits: CellEdit[]): Edited {
  const values = sheet.values.map((row) => [...row]);
  const texts = sheet.texts.map((row) => [...row]);
  const fonts = sheet.fonts?.map((row) => [...row]);
  const refused: CellEdit[] = [];
  for (const edit of edits) {
    const place = parseAddress(edit.at);
    const [row, column] = place ? [place.row - sheet.top, place.column - sheet.left] : [-1, -1];
    if (!values[row] || column < 0 || (values[row][column] ?? null) !== edit.expect) {
      refused.push(edit);
      continue;
    }
    values[row][column] = edit.value;
    texts[row]![column] = edit.value === null ? '' : String(edit.value);
    if (edit.font !== undefined && fonts?.[row]) fonts[row][column] = edit.font;
  }
  return { snapshot: { ...sheet, values, texts, ...(fonts && { fonts }) }, refused };
}
