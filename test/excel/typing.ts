import { type Book, cellAt, dayTyped, put, type Sheet, shown } from './book';
import { Failure } from './failure';

/**
 * Puts into a cell what was given to `values` or `formulas`: as Excel does, as if a person had typed it. So "=1+1" becomes a formula and "30/11" a
 * day, unless an apostrophe stands before it or the cell is one of text.
 */
export function type(book: Book, sheet: Sheet, row: number, column: number, given: unknown): void {
  if (given === null) return;
  const before = cellAt(sheet, row, column);
  const set = (value: typeof before.value, format = before.format, formula: string | null = null) => {
    const cell = { ...before, value, format, formula };
    put(sheet, row, column, { ...cell, text: shown(cell, book.date1904) });
  };
  if (given === '') return set(null);
  if (typeof given !== 'string') return set(given as number | boolean);
  if (given.startsWith("'")) return set(given.slice(1));
  if (before.format === '@') return set(given);
  if (/^[=+\-@]/.test(given) && !/^[+-][\d.]+$/.test(given)) {
    if (!given.startsWith('=')) throw new Failure('InvalidArgument', `no formula: ${given}`);
    return set(resultOf(given), before.format, given);
  }
  if (/^(true|false)$/i.test(given)) return set(given.toLowerCase() === 'true');
  if (/^[+-]?\d+([.,]\d+)?$/.test(given)) return set(Number(given.replace(',', '.')));
  const day = dayTyped(given, book.date1904);
  return day === null ? set(given) : set(day, 'dd/mm/yyyy');
}

/** No formula is calculated but the one that only shows what it is given. */
function resultOf(formula: string): string | number {
  const shownText = /^=HYPERLINK\("(?:[^"]|"")*",(.*)\)$/s.exec(formula)?.[1];
  if (shownText === undefined) return 0;
  if (!shownText.startsWith('"')) return Number.isNaN(Number(shownText)) ? 0 : Number(shownText);
  return shownText.replace(/"&"/g, '').slice(1, -1).replace(/""/g, '"');
}
