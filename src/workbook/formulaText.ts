import type { CellValue } from './snapshot';

/** A text in a formula has at most 255 signs in Excel: longer ones are put together. */
const LONGEST = 255;
/** So many signs, no letter of two halves cut between two pieces. */
const PIECE = new RegExp(`[^]{1,${LONGEST - 1}}(?:[^\\uD800-\\uDBFF]|$)|[^]{1,${LONGEST}}`, 'g');

/** A text as a formula writes it. */
export function literal(text: string): string {
  const pieces = text.match(PIECE) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}

/** A value as a formula writes it. */
export const valueInFormula = (value: NonNullable<CellValue>): string =>
  typeof value === 'string' ? literal(value) : String(value).toUpperCase();

/** A link as a function, without "=": `shown` is a formula. A link of the program's own would be a call or more for each of thousands of cells. */
export const linkFormula = (target: string, shown: string): string => `HYPERLINK(${literal(target)},${shown})`;
