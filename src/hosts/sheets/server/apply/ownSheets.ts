import type { Applied } from '../../../../workbook/changes';
import type { SheetModel } from '../../../../workbook/sheetModel';
import { asideName, freeName, nameKey } from '../../../../workbook/sheetNames';
import { pointedTo } from '../../../../workbook/sheetReferences';
import type { KnownSheet } from '../knownSheets';
import { wholeOf } from '../readSheet';
import type { Ledger } from './ledger';

/**
 * Adds the sheets that are not there yet, empty and known by their marks. All of them before any is written: their formulas and links point to
 * each other. Gives the marks of those that were added.
 */
export function addSheets(ledger: Ledger, models: SheetModel[]): string[] {
  const added: string[] = [];
  for (const { mark, name: wanted } of models) {
    const known = ledger.sheets.find((sheet) => sheet.mark === mark);
    if (known && known.name !== mark) continue;
    const all = ledger.book.getSheets();
    const name = freeName(wanted, new Set(all.map((sheet) => nameKey(sheet.getName()))));
    // A sheet that is added comes before the user: they are to stay where they are.
    const before = ledger.book.getActiveSheet();
    // Cut off between the two, it stands under the first.
    for (const one of [mark, name]) ledger.written.add(one);
    // Under its mark first, which nobody else gives a sheet: cut off here, it is known for ours and not left behind.
    const sheet = known?.sheet ?? ledger.book.insertSheet(mark, all.length);
    ledger.book.setNamedRange(mark, sheet.getRange('A1'));
    sheet.setName(name);
    ledger.written.delete(mark);
    ledger.book.setActiveSheet(before);
    if (known) known.name = name;
    else ledger.sheets.push({ sheet, name, code: null, visible: true, protected: false, ours: true, mark });
    added.push(mark);
  }
  return added;
}

/** Leaves sheets of ours to the user, under another name: Google turns all that points to them after it. */
export function setSheetsAside(ledger: Ledger, marks: string[]): NonNullable<Applied['setAside']> {
  const leaving = ledger.sheets.filter(({ mark }) => mark !== null && marks.includes(mark));
  if (leaving.length === 0) return [];
  const named = new Map(ledger.book.getNamedRanges().map((range) => [range.getName(), range]));
  return leaving.map((known) => {
    const { mark, name: from } = known;
    const all = ledger.book.getSheets().map((sheet) => nameKey(sheet.getName()));
    const name = asideName(from, new Set(all));
    named.get(mark!)?.remove();
    known.sheet.setName(name);
    Object.assign(known, { name, mark: null, ours: false });
    return { mark: mark!, from, name };
  });
}

/** Removes sheets of ours by their marks, but for those that formulas of other sheets point to: these would become errors. */
export function removeSheets(ledger: Ledger, marks: string[]): Applied['removed'] {
  for (const range of ledger.dangling) range.remove();
  const leaving = ledger.sheets.filter(({ mark }) => mark !== null && marks.includes(mark));
  if (leaving.length === 0) return [];
  const needed = sheetsPointedTo(ledger, leaving);
  const named = new Map(ledger.book.getNamedRanges().map((range) => [range.getName(), range]));
  return leaving
    .sort((a, b) => marks.indexOf(a.mark!) - marks.indexOf(b.mark!))
    .map((known) => {
      const { mark, name } = known;
      const kept = needed.includes(name);
      if (!kept) {
        ledger.written.add(name);
        // The name last: of a sheet that is gone it is known for left over, of one that stays nothing else would say that it is ours.
        ledger.book.deleteSheet(known.sheet);
        named.get(mark!)?.remove();
        ledger.sheets.splice(ledger.sheets.indexOf(known), 1);
      }
      return { mark: mark!, name, kept };
    });
}

function sheetsPointedTo(ledger: Ledger, leaving: KnownSheet[]): string[] {
  const staying = ledger.sheets.filter((sheet) => !leaving.includes(sheet));
  const formulas = staying.flatMap(({ sheet }) => sheet.getDataRange().getFormulas().flat());
  return pointedTo(
    leaving.map(({ name }) => name),
    formulas.filter((formula) => formula !== ''),
  );
}

/**
 * Takes away what would keep the cells of a sheet of ours from being written anew, and their formats; not what they hold, so that at no moment
 * it is without any. It stays the same sheet: other sheets' formulas that point to it keep working.
 */
export function makeBare({ sheet }: KnownSheet): void {
  sheet.getFilter()?.remove();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.clearConditionalFormatRules();
  const whole = wholeOf(sheet);
  whole.breakApart();
  whole.clearDataValidations();
  whole.clearNote();
  sheet.clearFormats();
}

/** Empties what lies below and right of the new cells. */
export function clearBeyond({ sheet }: KnownSheet, rows: number, width: number): void {
  const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (lastRow > rows) sheet.getRange(rows + 1, 1, lastRow - rows, Math.max(1, lastColumn)).clearContent();
  if (lastColumn > width && rows > 0) sheet.getRange(1, width + 1, rows, lastColumn - width).clearContent();
}
