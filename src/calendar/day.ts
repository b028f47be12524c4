import { z } from 'zod';

/** A day as text, "YYYY-MM-DD": sorts and compares as it stands, knows no time zone. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export type Day = string;

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** Days since 1970-01-01 of a civil date in the Gregorian calendar. Integer arithmetic only, no Date and so no time zone. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day at a number of days since 1970-01-01. */
export function dayAt(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

const format = (year: number, month: number, day: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of a year, month and day of month; null when the calendar has no such day (31/11, 29/2/2023). */
export function makeDay(year: number, month: number, day: number): Day | null {
  const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? format(year, month, day) : null;
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01. */
export function numberOf(day: Day): number {
  const { year, month, day: ofMonth } = partsOf(day);
  return dayNumber(year, month, ofMonth);
}

/** The day `days` days later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => dayAt(numberOf(day) + days);

/** Days from `from` to `to`: positive when `to` is later. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekday = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

export const firstOfMonth = (year: number, month: number): Day => format(year, month, 1);
export const lastOfMonth = (year: number, month: number): Day => format(year, month, daysInMonth(year, month));

/** True for "2024-02-29", false for "2023-02-29" and for anything that is not a day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return makeDay(year, month, day) === text;
}
