import type { CellValue } from '../workbook/snapshot';
import { makeDay } from '../calendar/day';
import { serialOf } from '../calendar/serial';
import { isDateFormat } from '../workbook/numberFormat';

const LONGEST_NUMBER = 15;

interface Cell {
  value: CellValue;
  format: string;
  date1904: boolean;
}

/**
 * What a typed text becomes. Numbering must stay as it is written ("4.1", "01"), so only what can be nothing else turns into a number: whole
 * numbers, numbers with a decimal comma, and days where the cell shows days. A text that begins with "=" stays a text.
 */
export function typedValue(text: string, { value, format, date1904 }: Cell): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (format === '@') return text;
  if (isDateFormat(format)) return typedDay(trimmed, date1904) ?? text;
  if (/^-?(0|[1-9]\d*)$/.test(trimmed) && trimmed.length <= LONGEST_NUMBER) {
    return typeof value === 'string' && value !== '' ? text : Number(trimmed);
  }
  if (/^-?\d+,\d+$/.test(trimmed) && typeof value === 'number') return Number(trimmed.replace(',', '.'));
  if (/^-?\d+\.\d+$/.test(trimmed) && typeof value === 'number') return Number(trimmed);
  return text;
}

function typedDay(text: string, date1904: boolean): number | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day = match && makeDay(Number(match[3]), Number(match[2]), Number(match[1]));
  return day ? serialOf(day, date1904) : null;
}
