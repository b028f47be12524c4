import type { CellValue } from '../../../workbook/snapshot';

/**
 * A value as it has to be given to Excel, which takes every text as if it were typed: "=1+1" would become a formula, "30/11" a day, "4.10" a
 * number. An apostrophe before it says that it is a text; it does not become part of it (office-js#6687). So one before every text that could
 * be taken for anything else, and before one that begins with an apostrophe itself.
 */
export function typed(value: CellValue): string | number | boolean | null {
  return typeof value === 'string' && couldBeTaken(value) ? `'${value}` : value;
}

/** Whether an apostrophe counts as typed in a cell of text ("@") Excel does not say: such cells are of no kind while they are written. */
export const isTypedAsText = (value: CellValue, format: string): boolean =>
  format === '@' && typeof value === 'string' && typed(value) !== value;

/** Texts of more signs are no number and no day in any language. */
const LONGEST_DAY = 60;
/** TRUE and FALSE are words of the language Excel speaks; errors begin with #. */
const WORD = /^(true|false|đúng|sai|#.*)$/i;

function couldBeTaken(text: string): boolean {
  const bare = text.trimStart();
  return /^[=+\-@'{]/.test(bare) || WORD.test(text.trim()) || (text.length <= LONGEST_DAY && /\d/.test(text));
}
