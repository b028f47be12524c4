import type { CellValue } from '../../../workbook/snapshot';

/** What one cell holds. */
export const LONGEST_TEXT = 50_000;
/** Texts of more signs are no number and no day in any language. */
const LONGEST_DAY = 80;

/**
 * A value as it has to be given to a spreadsheet, which takes every text as if it were typed: "=1+1" would become a formula, "30/11" a day,
 * "4.10" a number. An apostrophe before it says that it is a text; it does not become part of it. So one before every text that could be taken
 * for anything else, and before one that begins with an apostrophe itself.
 */
export const typed = (value: CellValue): string | number | boolean => {
  if (value === null) return '';
  return typeof value === 'string' && couldBeTaken(value) ? `'${value}` : value;
};

function couldBeTaken(text: string): boolean {
  const bare = text.trimStart();
  if (/^[=+\-@'#]/.test(bare)) return true;
  return bare.length <= LONGEST_DAY && (/\d/.test(bare) || /^(true|false|đúng|sai)$/i.test(bare.trim()));
}
