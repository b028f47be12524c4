import { type CellEdit, valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { Apart } from '../../language/apart';

/** A day or a month without a year: "20/01", "ngày 20 tháng 01", "tháng 01". Figures of a longer row of figures are none. */
const daysIn = (text: string, day: number | null, month: number): RegExpExecArray[] =>
  day === null
    ? [...text.matchAll(new RegExp(`tháng\\s{1,9}0?${month}(?![\\d/.-])`, 'giu'))]
    : new Apart(
        '\\d/.\\-',
        new RegExp(
          `0?${day}(?:\\s{0,9}([/.-])\\s{0,9}|\\s{1,9}tháng\\s{1,9})0?${month}(?!\\s{0,9}[/.-]?\\s{0,9}\\d|\\s{1,9}năm)`,
          'iu',
        ),
      ).all(text);

/**
 * The cell with a year behind its one mention of that day (or month, without a day); null when the cell is no text, or names the day never or
 * more than once.
 */
export function addYear(
  sheet: SheetSnapshot | null,
  at: string,
  named: { day: number | null; month: number },
  year: number,
): CellEdit | null {
  const expect = sheet && valueAt(sheet, at);
  if (typeof expect !== 'string') return null;
  const found = daysIn(expect, named.day, named.month);
  const [match] = found;
  if (!match || found.length > 1) return null;
  const end = match.index + match[0].length;
  const inWords = named.day !== null && match[1] === undefined;
  const value = `${expect.slice(0, end)}${inWords ? ' năm ' : (match[1] ?? '/')}${year}${expect.slice(end)}`;
  return { at, expect, value };
}
