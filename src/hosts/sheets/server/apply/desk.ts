import type { MergedRange } from '../../../../workbook/snapshot';
import type { CellValue } from '../../../../workbook/snapshot';
import { parseAddress } from '../../../../workbook/address';
import { ChangeRefused } from '../../../../workbook/host';
import { type KnownSheet, lookAround } from '../knownSheets';
import { formatOf, mergesOf, valueOf } from '../readSheet';
import { serialsIn } from '../serials';
import type { Rule, Spreadsheet } from '../service';

/** What changes are measured against: of each sheet that is concerned everything is asked once, however many cells are asked for. */
export interface Desk {
  book: Spreadsheet;
  /** As they stand: sheets that are added and removed come and go here as well. */
  sheets: KnownSheet[];
  /** Marks of ours whose sheets are gone. */
  dangling: GoogleAppsScript.Spreadsheet.NamedRange[];
  /** @throws ChangeRefused when there is no such sheet. */
  named(name: string): KnownSheet;
  /** As the service gives them, from the sheet's corner. */
  values(sheet: string): unknown[][];
  value(sheet: string, at: string): CellValue;
  formula(sheet: string, at: string): string;
  format(sheet: string, at: string): string;
  merges(sheet: string): MergedRange[];
  /** Conditional formats, and notes by row and column from the sheet's corner; both are set here too when they are changed. */
  rules: Map<string, Rule[]>;
  notes: Map<string, string[][]>;
  rulesOf(sheet: string): Rule[];
  notesOf(sheet: string): string[][];
  /** Sheets on which something is written already, or was about to be: each says so before it is. */
  written: Set<string>;
}

export function lookInto(book: Spreadsheet): Desk {
  const { sheets, dangling } = lookAround(book);
  const named = (name: string): KnownSheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new ChangeRefused('no-such-sheet', name);
    return found;
  };
  const cells = (name: string) => named(name).sheet.getDataRange();
  const serial = serialsIn(book.getSpreadsheetTimeZone());
  const values = once((name) => cells(name).getValues() as unknown[][]);
  const formulas = once((name) => cells(name).getFormulas());
  const formats = once((name) => cells(name).getNumberFormats());
  const rules = new Map<string, Rule[]>();
  const notes = new Map<string, string[][]>();
  return {
    book,
    sheets,
    dangling,
    named,
    values,
    value: (name, at) => valueOf(cellOf(values(name), at), serial),
    formula: (name, at) => cellOf(formulas(name), at) ?? '',
    format: (name, at) => formatOf(cellOf(formats(name), at) ?? ''),
    merges: once((name) => mergesOf(named(name).sheet)),
    rules,
    notes,
    written: new Set(),
    rulesOf: once((name) => named(name).sheet.getConditionalFormatRules(), rules),
    notesOf: once((name) => cells(name).getNotes(), notes),
  };
}

const once =
  <T>(ask: (name: string) => T, known = new Map<string, T>()) =>
  (name: string): T => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = ask(name);
      known.set(name, answer);
    }
    return answer;
  };

function cellOf<T>(rows: T[][], at: string): T | undefined {
  const place = parseAddress(at);
  return place ? rows[place.row - 1]?.[place.column - 1] : undefined;
}
