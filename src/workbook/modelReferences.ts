import type { CellLink } from './sheetModel';
import { nameKey, quoteName } from './sheetNames';

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

/** The name of the sheet a link leads to; null when it is not there, as a click would only end in an error. */
export function linkedSheet({ sheet, mark }: CellLink, self: string, { ours, all }: SheetDirectory): string | null {
  const name = mark === undefined ? (sheet ?? self) : ours.get(mark);
  return name !== undefined && all.has(nameKey(name)) ? name : null;
}

/** Where a link leads ("'Phụ lục I'!F12"); null when the sheet is not there. */
export function resolveLink(link: CellLink, self: string, directory: SheetDirectory): string | null {
  const name = linkedSheet(link, self, directory);
  return name === null ? null : `${quoteName(name)}!${link.cell}`;
}
