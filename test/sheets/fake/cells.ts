import { CellText } from '../../../src/hosts/file/cellText';
import { isDateFormat } from '../../../src/workbook/numberFormat';

export type Held = string | number | boolean;

export interface Cell {
  /** A day is kept as its number. */
  value: Held;
  formula: string;
  format: string;
  note: string;
  validation: unknown;
}

export const blank = (): Cell => ({
  value: '',
  formula: '',
  format: 'General',
  note: '',
  validation: null,
});

const shown = new CellText(false);

export function textOf({ value, format }: Cell): string {
  if (typeof value === 'number') return shown.ofNumber(value, format);
  return typeof value === 'boolean' ? String(value).toUpperCase() : shown.ofText(value, format);
}

const EPOCH = 25_569;
const DAY = 86_400_000;

/** What `getValues` gives: a day as a Date, at that hour by the clock of the spreadsheet's time zone. */
export function valueOf({ value, format }: Cell, timeZone: string): Held | Date {
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  const wall = (value - EPOCH) * DAY;
  const offset = (time: number) => {
    const parts = new Date(time).toLocaleString('sv-SE', { timeZone });
    return Date.parse(`${parts.replace(' ', 'T')}Z`) - time;
  };
  return new Date(wall - offset(wall - offset(wall)));
}

/** What a value becomes when it is typed into a cell, as `setValue` does it. */
export function typedInto(cell: Cell, given: unknown, decimalComma: boolean): Pick<Cell, 'value' | 'formula'> {
  if (given instanceof Date) throw new TypeError('the fake takes no Date');
  if (typeof given !== 'string') return { value: given as Held, formula: '' };
  if (given.length > 50_000)
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (cell.format === '@') return { value: given, formula: '' };
  if (given.startsWith("'")) return { value: given.slice(1), formula: '' };
  if (given.startsWith('=') && given.length > 1) return { value: resultOf(given, decimalComma), formula: given };
  return { value: guessed(given), formula: '' };
}

/** Only what can be told without a spreadsheet's engine: the text of a link, a formula that is not written as this country does. */
function resultOf(formula: string, decimalComma: boolean): Held {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
  if (decimalComma ? bare.includes(',') && !/\d,\d/.test(bare) : false) return '#ERROR!';
  const link = /^=HYPERLINK\("(?:[^"]|"")*"[,;]"((?:[^"]|"")*)"\)$/.exec(formula);
  return link ? link[1]!.replace(/""/g, '"') : 0;
}

/** Texts that a spreadsheet takes for something else. */
function guessed(text: string): Held {
  if (/^\s*[+-]?\d+([.,]\d+)?%?\s*$/.test(text)) return Number(text.replace(',', '.').replace('%', ''));
  if (/^\s*\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?\s*$/.test(text)) return 45_000;
  if (/^\s*(true|false)\s*$/i.test(text)) return /true/i.test(text);
  if (/^[+@-]./.test(text)) return '#NAME?';
  return text;
}
