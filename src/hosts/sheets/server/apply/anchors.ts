import { address } from '../../../../workbook/address';
import { filledBlock, filledOutside, movedCell } from '../../../../workbook/anchors';
import type { Changes } from '../../../../workbook/changes';
import type { CellValue } from '../../../../workbook/snapshot';
import { valueOf } from '../readSheet';
import { serialsIn } from '../serials';
import type { Spreadsheet } from '../service';
import type { Ledger } from './ledger';

/** Where somebody else was quicker than we: a cell that holds something else, or a sheet that is gone. */
export interface Overtaken {
  reason: 'changed' | 'no-such-sheet';
  where: string;
}

/**
 * Compares the anchors with what stands there at this moment; null when all hold. What is asked here is asked anew: the ledger knows how it was
 * when the run began. Cells `isLeftOut` names may differ.
 */
export function overtakenAt(
  book: Spreadsheet,
  { anchors = [] }: Changes,
  isLeftOut?: (sheet: string, row: number, column: number) => boolean,
): Overtaken | null {
  if (anchors.length === 0) return null;
  const serial = serialsIn(book.getSpreadsheetTimeZone());
  const values = new Map<string, CellValue[][]>();
  for (const name of new Set(anchors.map(({ sheet }) => sheet))) {
    const sheet = book.getSheetByName(name);
    if (!sheet) return { reason: 'no-such-sheet', where: name };
    const rows = sheet.getDataRange().getValues();
    values.set(
      name,
      rows.map((row) => row.map((value) => valueOf(value, serial))),
    );
  }
  const moved = movedCell(
    anchors,
    (sheet, { top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, i) => values.get(sheet)![top - 1 + i]?.slice(left - 1, right)),
    isLeftOut,
  );
  const where = moved ?? filledOutside(anchors, (sheet) => filledBlock(values.get(sheet)!));
  return where === null ? null : { reason: 'changed', where };
}

/**
 * Which cells may hold something else once our edits are made: the edited ones, heads of added columns, and formulas, which may follow them. Where
 * nothing is edited there are none.
 */
export function followsEdits(
  ledger: Ledger,
  { edits = [], columns = [] }: Changes,
): (sheet: string, row: number, column: number) => boolean {
  if (edits.length === 0) return () => false;
  const heads = columns.map(({ sheet, column, fromRow }) => ({ sheet, at: `${column}${fromRow}` }));
  const edited = new Set([...edits, ...heads].map(({ sheet, at }) => `${sheet}!${at.toUpperCase()}`));
  for (const { sheet } of edits) ledger.hasFormula(sheet, { row: 1, column: 1 });
  return (sheet, row, column) => {
    const at = address(row, column);
    return edited.has(`${sheet}!${at}`) || ledger.hasFormula(sheet, { row, column });
  };
}
