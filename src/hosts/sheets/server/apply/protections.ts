import { parseBlock } from '../../../../workbook/block';
import type { MergedRange } from '../../../../workbook/snapshot';
import type { Range, Sheet, Spreadsheet } from '../service';

export const blockOf = (range: Range): MergedRange => parseBlock(range.getA1Notation());

/** Blocks that are protected against this user by themselves. */
export const lockedBlocksOf = (book: Spreadsheet): { sheet: string; block: MergedRange }[] =>
  book
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => protection.getRange())
    .map((range) => ({ sheet: range.getSheet().getName(), block: blockOf(range) }));

/** Cells of a protected sheet that all may change. */
export const openBlocksOf = (sheet: Sheet): MergedRange[] =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .flatMap((protection) => protection.getUnprotectedRanges().map(blockOf));
