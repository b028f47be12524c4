import { addDays, dayAt, firstOfMonth, lastOfMonth, numberOf, type Day } from './day';
import type { WorkCalendar } from './workCalendar';

/** The longest term counted, about forty years. Longer ones are misreadings, and would run past what any calendar knows. */
export const LONGEST_TERM = 10_000;

export const isWorkingDay = (day: Day, calendar: WorkCalendar): boolean => !calendar.isDayOff(day);

/** The first working day at or after `day`: where a term that ends on a day off runs to. */
export const nextWorkingDay = (day: Day, calendar: WorkCalendar): Day => seek(day, 1, calendar);

/** The last working day at or before `day`. */
export const previousWorkingDay = (day: Day, calendar: WorkCalendar): Day => seek(day, -1, calendar);

function seek(day: Day, step: 1 | -1, calendar: WorkCalendar): Day {
  let at = day;
  while (calendar.isDayOff(at)) at = addDays(at, step);
  return at;
}

/**
 * The end of a term of `count` working days from an event on `day`: the term starts the day after (Civil Code 2015, art. 147),
 * so it ends on the count-th working day after `day`; a negative count goes back in the same way, and 0 is `day` itself.
 * @throws RangeError when the count is not whole or beyond LONGEST_TERM.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  if (!Number.isInteger(count) || Math.abs(count) > LONGEST_TERM) throw new RangeError(`not a term in days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left--) at = seek(addDays(at, step), step, calendar);
  return at;
}

/** The count for which `addWorkingDays(from, count)` reaches `to`: working days after `from`, up to and with `to`. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  if (to < from) return -countIn(to, addDays(from, -1), calendar);
  return countIn(addDays(from, 1), to, calendar);
}

function countIn(first: Day, last: Day, calendar: WorkCalendar): number {
  let count = 0;
  const end = numberOf(last);
  for (let at = numberOf(first); at <= end; at++) if (!calendar.isDayOff(dayAt(at))) count++;
  return count;
}

export const firstWorkingDayOfMonth = (year: number, month: number, calendar: WorkCalendar): Day =>
  nextWorkingDay(firstOfMonth(year, month), calendar);

export const lastWorkingDayOfMonth = (year: number, month: number, calendar: WorkCalendar): Day =>
  previousWorkingDay(lastOfMonth(year, month), calendar);
