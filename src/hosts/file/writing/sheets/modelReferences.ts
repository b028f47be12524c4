import type { CellLink } from '../../../../workbook/sheetModel';
import { nameKey, quoteName } from '../../../../workbook/sheetNames';

/** The sheets that formulas and links of a sheet of ours may point to, as they will be once all is written. */
export interface SheetDirectory {
  /** Names of our sheets by mark. */
  ours: ReadonlyMap<string, string>;
  /** Keys (`nameKey`) of the names of all sheets. */
  all: ReadonlySet<string>;
}

const TEXT_OR_MARK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(NamRo_[A-Za-z0-9_]+)\]!/g;

/**
 * A formula with our sheets' names in place of their marks; what stands in quotation marks is left alone. Null when a
 * sheet is not there: the formula would be an error, so the cell keeps the value alone.
 */
export function resolveFormula(formula: string, { ours }: SheetDirectory): string | null {
  if (!formula.includes('[NamRo_')) return formula;
  let known = true;
  const resolved = formula.replace(TEXT_OR_MARK, (found, mark: string | undefined) => {
    if (mark === undefined) return found;
    const name = ours.get(mark);
    if (name === undefined) known = false;
    return name === undefined ? found : `${quoteName(name)}!`;
  });
  return known ? resolved : null;
}

/** Where a link leads ("'Phụ lục I'!F12"); null when the sheet is not there, as a click would only end in an error. */
export function resolveLink({ sheet, mark, cell }: CellLink, self: string, directory: SheetDirectory): string | null {
  const name = mark === undefined ? (sheet ?? self) : directory.ours.get(mark);
  if (name === undefined || !directory.all.has(nameKey(name))) return null;
  return `${quoteName(name)}!${cell}`;
}
