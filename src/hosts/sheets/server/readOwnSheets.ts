import { address } from '../../../workbook/address';
import { blocksOf } from '../../../workbook/cellBlocks';
import { UnreadableWorkbook } from '../../../workbook/host';
import { emptySnapshot, type SheetSnapshot } from '../../../workbook/snapshot';
import { formatOf, mergesOf, notesOf, valueOf } from './readSheet';
import { serialsIn } from './serials';
import type { Spreadsheet } from './service';

/** Cells of one answer; the first sheet is given whole even when it has more. */
const CELLS = 200_000;

/** Sheets of ours with their notes, as many as one answer holds: ten calls a sheet, whatever its rows. @throws UnreadableWorkbook */
export function readOwnSheets(book: Spreadsheet, names: string[]): SheetSnapshot[] {
  const serial = serialsIn(book.getSpreadsheetTimeZone());
  const read: SheetSnapshot[] = [];
  let cells = 0;
  for (const name of names) {
    const sheet = book.getSheetByName(name);
    if (!sheet) throw new UnreadableWorkbook('no-such-sheet', name);
    const range = sheet.getDataRange();
    const values = range.getValues();
    const width = values[0]?.length ?? 0;
    cells += values.length * width;
    if (cells > CELLS && read.length > 0) break;
    const notes = notesOf(sheet);
    read.push({
      ...emptySnapshot(name),
      width,
      values: values.map((row) => row.map((value) => valueOf(value, serial))),
      texts: range.getDisplayValues(),
      formats: range.getNumberFormats().map((row) => row.map(formatOf)),
      formulas: blocksOf(range.getFormulas(), 1, 1),
      merges: mergesOf(sheet),
      notes: notes.flatMap((row, r) => row.flatMap((note, c) => (note === '' ? [] : [address(r + 1, c + 1)]))),
    });
  }
  return read;
}
