import type { MergedRange } from '../../../../workbook/snapshot';
import type { CellValue } from '../../../../workbook/snapshot';
import { address, parseAddress } from '../../../../workbook/address';
import type { Place } from '../../../../workbook/block';
import { blockFinder, coveredBy } from '../../../../workbook/blockFinder';
import type { CellFacts } from '../../../../workbook/judgeEdits';
import { ChangeRefused } from '../../../../workbook/host';
import { type KnownSheet, lookAround } from '../knownSheets';
import { formatOf, mergesOf, notesOf, valueOf } from '../readSheet';
import { serialsIn } from '../serials';
import type { Rule, Spreadsheet } from '../service';
import { choicesIn } from './choices';
import { lockedBlocksOf, openBlocksOf } from './protections';
import { spillFinder } from './spills';

/** What changes are measured against: of each sheet that is concerned everything is asked once, however many cells are asked for. */
export interface Ledger {
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
  /** What a block holds at this very moment: asked anew each time. */
  valuesNow(sheet: string, block: string): CellValue[][];
  /** Whether a cell holds a formula, or may show what another cell's formula puts there. */
  hasFormula(sheet: string, place: Place): boolean;
  /** All that decides whether an edit of a cell is made. */
  facts(sheet: string, place: Place): CellFacts;
  /** Null beyond the last cell that holds anything: what such a cell's is has to be asked. */
  format(sheet: string, at: string): string | null;
  merges(sheet: string): MergedRange[];
  /** Blocks that are protected against this user by themselves. */
  lockedBlocks(): { sheet: string; block: MergedRange }[];
  /** Conditional formats, and notes by row and column from the sheet's corner; both are set here too when they are changed. */
  rules: Map<string, Rule[]>;
  notes: Map<string, string[][]>;
  rulesOf(sheet: string): Rule[];
  notesOf(sheet: string): string[][];
  /** Sheets on which something is written already, or was about to be: each says so before it is. */
  written: Set<string>;
}

export function lookInto(book: Spreadsheet): Ledger {
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
  const merges = once((name) => mergesOf(named(name).sheet));
  const locked = once(() => lockedBlocksOf(book));
  const value = (name: string, at: string) => valueOf(cellOf(values(name), at), serial);
  const spills = once((name) => spillFinder(formulas(name), values(name)));
  const hasFormula = (name: string, { row, column }: Place) =>
    (formulas(name)[row - 1]?.[column - 1] ?? '') !== '' || spills(name)(row - 1, column - 1);
  const judgeOf = once((name) => {
    const { sheet, protected: isProtected } = named(name);
    const covered = coveredBy(merges(name));
    const blocks = locked('').filter((one) => one.sheet === name);
    const lock = blocks.map(({ block }) => blockFinder([block]));
    const open = isProtected ? openBlocksOf(sheet).map((block) => blockFinder([block])) : null;
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const choices = choicesIn(sheet.getDataRange());
    return (place: Place): CellFacts => {
      return {
        value: value(name, address(place.row, place.column)),
        missing: place.row > rows || place.column > columns,
        covered: covered(place),
        formula: hasFormula(name, place),
        locked: lock.some((find) => find(place)) || (open !== null && !open.some((find) => find(place))),
        choices: choices(place.row - 1, place.column - 1),
      };
    };
  });
  const rules = new Map<string, Rule[]>();
  const notes = new Map<string, string[][]>();
  return {
    book,
    sheets,
    dangling,
    named,
    values,
    value,
    valuesNow: (name, block) =>
      (named(name).sheet.getRange(block).getValues() as unknown[][]).map((row) =>
        row.map((one) => valueOf(one, serial)),
      ),
    hasFormula,
    facts: (name, place) => judgeOf(name)(place),
    format: (name, at) => {
      const known = cellOf(formats(name), at);
      return known === undefined ? null : formatOf(known);
    },
    merges,
    lockedBlocks: () => locked(''),
    rules,
    notes,
    written: new Set(),
    rulesOf: once((name) => named(name).sheet.getConditionalFormatRules(), rules),
    notesOf: once((name) => notesOf(named(name).sheet), notes),
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
