import { isDay, numberOf } from '../../calendar/day';
import { dateFormatKind } from '../../workbook/numberFormat';
import type { CellValue } from '../../workbook/snapshot';

/** 1970-01-01 in the system that counts from 1900; the other one is 1,462 days behind. */
const EPOCH = 25_569;
const BETWEEN = 1_462;

export const serialOf = (day: string, date1904: boolean): number => numberOf(day) + EPOCH - (date1904 ? BETWEEN : 0);

/**
 * Whether a workbook counts its days from 1904. office.js does not say; but a cell that shows "05/12/2021" for 43073 does. False where no
 * cell shows a day in full.
 */
export function counts1904(values: CellValue[][], texts: string[][], formats: string[][]): boolean {
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value !== 'number' || dateFormatKind(formats[r]?.[c] ?? '') !== 'date') continue;
      const shown = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(texts[r]?.[c] ?? '');
      if (!shown) continue;
      const [, a, b, year] = shown as unknown as [string, string, string, string];
      // The day may stand before the month or behind it: four years lie between the systems, so the order does not matter.
      const days = [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`].filter(isDay);
      if (days.some((day) => serialOf(day, true) === Math.floor(value))) return true;
      if (days.length > 0) return false;
    }
  }
  return false;
}

const two = (text: string) => text.padStart(2, '0');
