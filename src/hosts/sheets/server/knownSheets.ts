import { grouped } from '../../../workbook/grouped';
import { claimsBut, LIKE_A_MARK, type NamesOfSheets, saysOurs } from '../../../workbook/ownMarks';
import { MARK } from '../../../workbook/sheetModel';
import { nameKey } from '../../../workbook/sheetNames';
import { type CodeCell, codeCellIn } from '../../../workbook/unfinishedSheet';
import type { SheetInfo } from '../../../workbook/snapshot';
import type { Sheet, Spreadsheet } from './service';

/** Our sheets are known by named ranges that point to their first cells. A copy of such a sheet has them as 'Name'!NamRo_…: it is the user's. */

export interface KnownSheet extends SheetInfo {
  sheet: Sheet;
  /** Where a sheet of ours carries its code. */
  code: CodeCell | null;
}

/** The key of a sheet's name, and a name that points into it. */
type SheetAndName = [key: string, name: string];
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export const knownSheets = (book: Spreadsheet): KnownSheet[] => lookAround(book).sheets;

/**
 * The sheets with cells, in order. A sheet that holds one chart only, or data of BigQuery, is none of them. `dangling`: marks whose sheets are
 * gone, left over where a removal was not finished.
 */
export function lookAround(book: Spreadsheet): { sheets: KnownSheet[]; dangling: NamedRange[] } {
  const { SheetType, ProtectionType } = SpreadsheetApp;
  const { marks, claims, dangling } = marksOf(book);
  const locked = new Set(
    book
      .getProtections(ProtectionType.SHEET)
      // One that only warns, and one that this user may pass, hold nobody up.
      .filter((protection) => !protection.canEdit())
      .map((protection) => nameKey(protection.getRange().getSheet().getName())),
  );
  const sheets = book.getSheets().flatMap((sheet) => {
    if (sheet.getType() !== SheetType.GRID) return [];
    const name = sheet.getName();
    const own = marks.get(nameKey(name)) ?? [];
    const texts = own.length > 0 ? sheet.getDataRange().getDisplayValues() : [];
    const mark = own.find((one) => saysOurs(one, texts.flat())) ?? (isUnfinished(sheet, name) ? name : null);
    const [visible, isLocked] = [!sheet.isSheetHidden(), locked.has(nameKey(name))];
    const code = codeCellIn(texts);
    const known = { ours: mark !== null, mark, ...claimsBut(mark, claims.get(nameKey(name))) };
    return [{ sheet, name, code, visible, protected: isLocked, ...known }];
  });
  return { sheets, dangling };
}

/** One that was added and not marked: it has its mark for a name, and nothing stands on it. */
const isUnfinished = (sheet: Sheet, name: string): boolean => MARK.test(name) && sheet.getLastRow() === 0;

function marksOf(book: Spreadsheet): NamesOfSheets & { dangling: NamedRange[] } {
  const [marks, claims]: [SheetAndName[], SheetAndName[]] = [[], []];
  const dangling: NamedRange[] = [];
  for (const range of book.getNamedRanges()) {
    const name = range.getName();
    if (!LIKE_A_MARK.test(name)) continue;
    const under = rangeUnder(range);
    if (under === null) {
      if (MARK.test(name)) dangling.push(range);
      continue;
    }
    const key = nameKey(under.getSheet().getName());
    claims.push([key, name]);
    const isCell = !under.getA1Notation().includes(':');
    if (MARK.test(name) && isCell) marks.push([key, name]);
  }
  return { marks: grouped(marks), claims: grouped(claims), dangling };
}

/**
 * A name whose cells were deleted (#REF!) gives an error when it is asked for them, or nothing. Any other error passes: asked once more, it does
 * not make a sheet of ours the user's.
 */
function rangeUnder(named: NamedRange, isLastTry = false): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return named.getRange();
  } catch {
    return isLastTry ? null : rangeUnder(named, true);
  }
}
