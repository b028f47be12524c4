import type { CellLink, ModelCell, SheetModel } from '../../../../workbook/sheetModel';
import { linkedSheet, resolveFormula, type SheetDirectory } from '../../../../workbook/modelReferences';
import { nameKey } from '../../../../workbook/sheetNames';
import type { CodeCell } from '../../../../workbook/unfinishedSheet';
import type { FormulaText } from '../formulaText';
import type { KnownSheet } from '../knownSheets';
import { typed } from '../../../../workbook/typedText';
import { typedContent, valueOfModel } from '../../../../workbook/modelContent';
import type { Ledger } from './ledger';

/** Cells of one call. */
const CELLS = 200_000;

/** Where formulas and links of our sheets may lead, once all is written. */
export interface Directory {
  names: SheetDirectory;
  /** The number by which a link knows a sheet; asked for when first needed. */
  gid(name: string): number | null;
  formula: FormulaText;
}

export function directoryOf({ sheets }: Ledger, formula: FormulaText): Directory {
  const gids = new Map<string, number>();
  return {
    names: {
      ours: new Map(sheets.flatMap(({ mark, name }) => (mark === null ? [] : [[mark, name] as const]))),
      all: new Set(sheets.map(({ name }) => nameKey(name))),
    },
    gid(name) {
      const key = nameKey(name);
      const known = sheets.find((sheet) => nameKey(sheet.name) === key);
      if (known && !gids.has(key)) gids.set(key, known.sheet.getSheetId());
      return gids.get(key) ?? null;
    },
    formula,
  };
}

/** As many rows and columns as a model takes. */
export function makeRoom({ sheet }: KnownSheet, { rows }: SheetModel): void {
  const width = widthOf(rows);
  const lackingRows = rows.length - sheet.getMaxRows();
  if (lackingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lackingRows);
  const lackingColumns = width - sheet.getMaxColumns();
  if (lackingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lackingColumns);
}

/** Whether the sheet is being written, or whole. */
export function say({ sheet }: KnownSheet, cell: CodeCell | null): void {
  if (cell) sheet.getRange(cell.row, cell.column).setValue(typed(cell.text));
}

/**
 * Writes the cells of a sheet of ours, values and formulas in one call. Its cells are of no format yet: that comes after. `pending`: the cell in
 * which it says that it is being written, for where it takes more calls than one.
 */
export function writeContents(
  known: KnownSheet,
  { rows }: SheetModel,
  directory: Directory,
  pending: CodeCell | null,
): void {
  const { sheet, name } = known;
  const width = widthOf(rows);
  const atOnce = Math.max(1, Math.floor(CELLS / width));
  if (rows.length > atOnce) say(known, pending);
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce);
    const contents = part.map(({ cells }) =>
      Array.from({ length: width }, (_, i) => contentOf(cells[i] ?? null, name, directory)),
    );
    sheet.getRange(from + 1, 1, part.length, width).setValues(contents);
  }
}

export const widthOf = (rows: SheetModel['rows']): number =>
  rows.reduce((width, { cells }) => Math.max(width, cells.length), 1);

function contentOf(cell: ModelCell | null, self: string, directory: Directory): string | number | boolean {
  if (cell === null) return '';
  const formula = cell.formula === undefined ? null : resolveFormula(cell.formula, directory.names);
  const target = cell.link === undefined ? null : targetOf(cell.link, self, directory);
  return typedContent(valueOfModel(cell, false), formula, target, directory.formula);
}

/** Where a link leads, within the same spreadsheet; null when the sheet is not there, as a click would only end in an error. */
function targetOf(link: CellLink, self: string, directory: Directory): string | null {
  const name = linkedSheet(link, self, directory.names);
  const gid = name === null ? null : directory.gid(name);
  return gid === null ? null : `#gid=${gid}&range=${link.cell}`;
}
