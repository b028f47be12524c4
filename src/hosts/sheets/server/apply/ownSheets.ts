import type { Applied } from '../../../../workbook/changes';
import type { SheetModel } from '../../../../workbook/sheetModel';
import { freeName, nameKey, quoteName } from '../../../../workbook/sheetNames';
import type { KnownSheet } from '../knownSheets';
import { wholeOf } from '../readSheet';
import type { Desk } from './desk';

/**
 * Adds the sheets that are not there yet, empty and known by their marks. All of them before any is written: their formulas and links point to
 * each other. Gives the marks of those that were added.
 */
export function addSheets(desk: Desk, models: SheetModel[]): string[] {
  const added: string[] = [];
  for (const { mark, name: wanted } of models) {
    if (desk.sheets.some((sheet) => sheet.mark === mark)) continue;
    const all = desk.book.getSheets();
    const name = freeName(wanted, new Set(all.map((sheet) => nameKey(sheet.getName()))));
    // A sheet that is added comes before the user: they are to stay where they are.
    const before = desk.book.getActiveSheet();
    const sheet = desk.book.insertSheet(name, all.length);
    desk.book.setNamedRange(mark, sheet.getRange('A1'));
    desk.book.setActiveSheet(before);
    desk.sheets.push({ sheet, name, visible: true, protected: false, ours: true, mark });
    added.push(mark);
  }
  return added;
}

/** Removes sheets of ours by their marks, but for those that formulas of other sheets point to: these would become errors. */
export function removeSheets(desk: Desk, marks: string[]): Applied['removed'] {
  const leaving = desk.sheets.filter(({ mark }) => mark !== null && marks.includes(mark));
  if (leaving.length === 0) return [];
  const pointedTo = sheetsPointedTo(desk, leaving);
  const named = new Map(desk.book.getNamedRanges().map((range) => [range.getName(), range]));
  return leaving
    .sort((a, b) => marks.indexOf(a.mark!) - marks.indexOf(b.mark!))
    .map((known) => {
      const { mark, name } = known;
      const kept = pointedTo.has(name);
      if (!kept) {
        // The name first: of a sheet that is gone it would stay behind as #REF!.
        named.get(mark!)?.remove();
        desk.book.deleteSheet(known.sheet);
        desk.sheets.splice(desk.sheets.indexOf(known), 1);
      }
      return { mark: mark!, name, kept };
    });
}

function sheetsPointedTo(desk: Desk, leaving: KnownSheet[]): Set<string> {
  const staying = desk.sheets.filter((sheet) => !leaving.includes(sheet));
  const formulas = staying.flatMap(({ sheet }) =>
    sheet
      .getDataRange()
      .getFormulas()
      .flat()
      .filter((formula) => formula !== '')
      .map(nameKey),
  );
  const isIn = (name: string) =>
    formulas.some((formula) => formula.includes(`${quoteName(name)}!`) || formula.includes(`${name}!`));
  return new Set(leaving.map(({ name }) => name).filter((name) => isIn(nameKey(name))));
}

/** Empties a sheet of ours for what is written next. It stays the same sheet: other sheets' formulas that point to it keep working. */
export function emptySheet({ sheet }: KnownSheet): void {
  sheet.getFilter()?.remove();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.clearConditionalFormatRules();
  const whole = wholeOf(sheet);
  whole.breakApart();
  whole.clearDataValidations();
  whole.clearNote();
  sheet.clear();
}
