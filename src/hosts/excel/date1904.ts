import { isDay } from '../../calendar/day';
import { serialOf } from '../../calendar/serial';
import { dateFormatKind } from '../../workbook/numberFormat';
import type { CellValue } from '../../workbook/snapshot';

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
