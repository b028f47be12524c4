import type { CellValue } from './snapshot';

/**
 * A value as it has to be given to a spreadsheet program, which takes every text as if it were typed: "=1+1" would become a formula, "30/11" a
 * day, "4.10" a number. An apostrophe before it says that it is a text; it does not become part of it (office-js#6687). So one before every
 * text that could be taken for anything else, and before one that begins with an apostrophe itself.
 */
export function typed(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && couldBeTaken(value.trim()) ? `'${value}` : value;
}

/** Whether an apostrophe counts as typed in a cell of text ("@") no program says: such cells are of no kind while they are written. */
export const isTypedAsText = (value: CellValue, format: string): boolean =>
  format === '@' && typeof value === 'string' && typed(value) !== value;

/** Texts of more signs are no day in any language. */
const LONGEST_DAY = 80;
/** What begins a formula, an error or a text marked as one. */
const FIRST = /^[=+\-@'{#]/;
/** TRUE and FALSE are words of the language the program speaks. */
const WORD = /^(true|false|đúng|sai)$/i;
/** A number may be of any length. */
const NUMBER = /^[\d\s.,%()+-]+$/;

const couldBeTaken = (text: string): boolean =>
  FIRST.test(text) || WORD.test(text) || NUMBER.test(text) || (text.length <= LONGEST_DAY && /\d/.test(text));
