import { dayAt, numberOf, type Day } from './day';

/** The serial number of 1970-01-01 in a workbook that counts its days from 1900. */
const EPOCH = 25_569;
/** Days by which a workbook that counts from 1904 (old Mac files) is behind. */
export const DAYS_TO_1904 = 1462;

/** The first days whose serials all programs agree on: Lotus's 29/02/1900 makes those before it one day off in some. */
const FIRST = { 1900: '1900-03-01', 1904: '1904-01-01' };
/** 9999-12-31, as counted from 1900. */
const LAST_SERIAL = 2_958_465;

/** The spreadsheet's number for days since 1970-01-01, fractions of a day among them. */
export const serialOfNumber = (days: number, date1904: boolean): number => days + EPOCH - (date1904 ? DAYS_TO_1904 : 0);

/** The spreadsheet's number for a day; null before March 1900 (1904), where programs count differently. */
export const serialOf = (day: Day, date1904: boolean): number | null =>
  day < FIRST[date1904 ? 1904 : 1900] ? null : serialOfNumber(numberOf(day), date1904);

/**
 * The day of a spreadsheet's serial number (fractions of a day are dropped); null outside 1900-03-01 … 9999-12-31.
 * Serials 1 to 60 of the 1900 system are left out: Lotus's 29/02/1900 makes them one day off, and no plan is that old.
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (whole < 61 || whole > LAST_SERIAL) return null;
  return dayAt(whole - EPOCH);
}
