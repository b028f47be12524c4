import { isLegacyFont } from '../../../language/legacy';
import { UnreadableWorkbook } from '../../../workbook/host';
import { emptySnapshot, type CellValue, type MergedRange } from '../../../workbook/snapshot';
import { parseBlock } from '../../../workbook/block';
import { blocksOf } from '../../../workbook/cellBlocks';
import { type Extent, isSameExtent, READINGS, type SheetPart } from '../wire/messages';
import { isMoment, serialsIn } from './serials';
import type { Range, Sheet, Spreadsheet } from './service';

/** Cells of one part: a run has six minutes, and so many cells take seconds. */
const CELLS = 200_000;

/**
 * Reads the part of a sheet that begins at a row: five calls for its cells, whatever their number. When somebody puts in or removes rows or columns
 * between these calls, what was read is of two sheets, and it is read again. @throws UnreadableWorkbook
 */
export function readSheet(book: Spreadsheet, name: string, fromRow: number): SheetPart {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new UnreadableWorkbook('no-such-sheet', name);
  for (let nth = 0; nth < READINGS; nth++) {
    const extent = extentOf(sheet);
    const part = attempt(() => readPart(book, sheet, fromRow, extent));
    if (!isSameExtent(extentOf(sheet), extent)) continue;
    if ('fault' in part) throw part.fault;
    return part.done;
  }
  throw new UnreadableWorkbook('being-changed', name);
}

/** Cells that are gone by now are a fault of the service's; it may be read again all the same. */
function attempt<T>(work: () => T): { done: T } | { fault: unknown } {
  try {
    return { done: work() };
  } catch (fault) {
    return { fault };
  }
}

const extentOf = (sheet: Sheet): Extent => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() });

function readPart(book: Spreadsheet, sheet: Sheet, fromRow: number, extent: Extent): SheetPart {
  const name = sheet.getName();
  const { rows: lastRow, columns: width } = extent;
  if (fromRow > lastRow || width === 0) return { snapshot: emptySnapshot(name), extent, next: null };
  const count = Math.min(lastRow - fromRow + 1, Math.max(1, Math.floor(CELLS / width)));
  const range = sheet.getRange(fromRow, 1, count, width);
  const serial = serialsIn(book.getSpreadsheetTimeZone());
  const fonts = range.getFontFamilies();
  const first = fromRow === 1;
  return {
    snapshot: {
      ...emptySnapshot(name),
      top: fromRow,
      width,
      values: range.getValues().map((row) => row.map((value) => valueOf(value, serial))),
      texts: range.getDisplayValues(),
      formats: range.getNumberFormats().map((row) => row.map(formatOf)),
      ...(fonts.some((row) => row.some((font) => isLegacyFont(font ?? ''))) && { fonts }),
      formulas: blocksOf(range.getFormulas(), fromRow, 1),
      merges: first ? mergesOf(sheet) : [],
      hiddenColumns: first ? hiddenColumns(sheet, width) : [],
    },
    extent,
    next: fromRow + count > lastRow ? null : fromRow + count,
  };
}

/** Values come as what they are; an empty cell as an empty text, a picture in a cell as an object. */
export function valueOf(value: unknown, serial: (moment: Date) => number): CellValue {
  if (isMoment(value)) return serial(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** "Automatic" is written in several ways. */
export const formatOf = (format: string): string => (/^(|General|0\.#{10,})$/i.test(format) ? 'General' : format);

/** All merged blocks, also those that reach beyond the last cell with something in it. Each knows its address: the sheet is not asked again. */
export const mergesOf = (sheet: Sheet): MergedRange[] =>
  wholeOf(sheet)
    .getMergedRanges()
    .map((merged) => parseBlock(merged.getA1Notation()));

/**
 * All cells of a sheet, those that hold nothing too: merged blocks and notes stand there as well. Of a sheet with more than `most` cells those up to
 * the last that holds something.
 */
export function wholeOf(sheet: Sheet, most = Infinity): Range {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  return rows * columns > most ? sheet.getDataRange() : sheet.getRange(1, 1, rows, columns);
}

/** The notes of a sheet, row by row; of a sheet of more cells than this, of those that hold something. */
export const notesOf = (sheet: Sheet): string[][] => wholeOf(sheet, 2_000_000).getNotes();

/** Columns are asked one by one, for there are few. Of rows Google tells only one by one too, and there are thousands; nobody asks for them. */
function hiddenColumns(sheet: Sheet, width: number): number[] {
  return Array.from({ length: width }, (_, i) => i + 1).filter((column) => sheet.isColumnHiddenByUser(column));
}
