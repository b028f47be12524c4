import { nameKey, quoteName } from '../../../workbook/sheetNames';
import type { CellLink } from '../../../workbook/sheetModel';

/** The sheets that formulas and links of our sheets may point to, as they will be once all is written. */
export interface Directory {
  /** Names of our sheets by mark. */
  ours: ReadonlyMap<string, string>;
  /** Names of all sheets. */
  all: readonly string[];
}

const TEXT_OR_MARK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(NamRo_[A-Za-z0-9_]+)\]!/g;

/** A formula with our sheets' names for their marks; null when one is not there, for the formula would be an error. */
export function resolveFormula(formula: string, { ours }: Directory): string | null {
  let known = true;
  const resolved = formula.replace(TEXT_OR_MARK, (found, mark: string | undefined) => {
    if (mark === undefined) return found;
    const name = ours.get(mark);
    if (name === undefined) known = false;
    return name === undefined ? found : `${quoteName(name)}!`;
  });
  return known ? resolved : null;
}

/** Where a link leads; null when the sheet is not there, as a click would only end in an error. */
export function resolveLink({ sheet, mark, cell }: CellLink, self: string, directory: Directory): string | null {
  const name = mark === undefined ? (sheet ?? self) : directory.ours.get(mark);
  const known = name !== undefined && directory.all.some((other) => nameKey(other) === nameKey(name));
  return known ? `${quoteName(name)}!${cell}` : null;
}

/** A text in a formula has at most 255 signs: longer ones are put together. */
const LONGEST = 255;

/** A text as a formula writes it. */
export function literal(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${LONGEST}}`, 'g')) ?? [''];
  return parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
}
