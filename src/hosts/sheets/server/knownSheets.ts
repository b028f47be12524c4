import { nameKey } from '../../../workbook/sheetNames';
import type { SheetInfo } from '../../../workbook/snapshot';
import type { Sheet, Spreadsheet } from './service';

/** Our sheets are known by named ranges that point to their first cells. A copy of such a sheet has them as 'Name'!NamRo_…: it is the user's. */
const MARK = /^NamRo_[A-Za-z0-9_]+$/;

export interface KnownSheet extends SheetInfo {
  sheet: Sheet;
}

/** The sheets with cells, in order. A sheet that holds one chart only, or data of BigQuery, is none of them. */
export function knownSheets(book: Spreadsheet): KnownSheet[] {
  const { SheetType, ProtectionType } = SpreadsheetApp;
  const marks = marksOf(book);
  const locked = new Set(
    book
      .getProtections(ProtectionType.SHEET)
      // One that only warns, and one that this user may pass, hold nobody up.
      .filter((protection) => !protection.canEdit())
      .map((protection) => nameKey(protection.getRange().getSheet().getName())),
  );
  return book.getSheets().flatMap((sheet) => {
    if (sheet.getType() !== SheetType.GRID) return [];
    const name = sheet.getName();
    const mark = marks.get(nameKey(name)) ?? null;
    return [
      { sheet, name, visible: !sheet.isSheetHidden(), protected: locked.has(nameKey(name)), ours: mark !== null, mark },
    ];
  });
}

/** Key of a sheet's name → its mark. */
function marksOf(book: Spreadsheet): Map<string, string> {
  const marks = new Map<string, string>();
  for (const range of book.getNamedRanges()) {
    const mark = range.getName();
    if (!MARK.test(mark)) continue;
    const sheet = sheetUnder(range);
    if (sheet !== null && !marks.has(nameKey(sheet))) marks.set(nameKey(sheet), mark);
  }
  return marks;
}

/** A name whose cells were deleted (#REF!) gives an error when it is asked for them, or nothing. */
function sheetUnder(named: GoogleAppsScript.Spreadsheet.NamedRange): string | null {
  try {
    return (named.getRange() as GoogleAppsScript.Spreadsheet.Range | null)?.getSheet().getName() ?? null;
  } catch {
    return null;
  }
}
