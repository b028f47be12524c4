import { addDays, type Day, dayAt, dayNumber, firstOfMonth, lastOfMonth, makeDay, weekday } from '../../calendar/day';
import type { Assumption } from '../../plan/plan';
import type { Part, Point } from './point';

/** A stretch of days, both ends included, and what had to be assumed to settle it. */
export interface Span {
  from: Day;
  to: Day;
  assumed: Assumption[];
}

/** First and last day of a time. Null when there is no such day, month, quarter or year, or no year to take. */
export function spanOf(
  point: Point,
  planYear: number | null,
  fallback?: { year?: number; month?: number },
): Span | null {
  const assumed: Assumption[] = [];
  const year = settleYear(point, planYear, fallback?.year, assumed);
  if (year === null) return null;
  const whole = (first: number, last: number): Span | null =>
    first >= 1 && last <= 12 && first <= last
      ? { from: firstOfMonth(year, first), to: lastOfMonth(year, last), assumed }
      : null;
  switch (point.grain) {
    case 'day': {
      const day = makeDay(year, point.month ?? fallback?.month ?? 0, point.day);
      return day === null ? null : { from: day, to: day, assumed };
    }
    case 'month':
      return point.month > 12 || point.month < 1
        ? null
        : point.part
          ? partOfMonth(year, point.month, point.part, assumed)
          : whole(point.month, point.month);
    case 'week':
      return weekOfMonth(year, point.month ?? 0, point.week, assumed);
    case 'quarter': {
      if (point.quarter < 1 || point.quarter > 4) return null;
      const first = point.quarter * 3 - 2;
      if (!point.part) return whole(first, first + 2);
      assumed.push('part-of-quarter');
      const month = first + { first: 0, middle: 1, last: 2 }[point.part];
      return whole(month, month);
    }
    case 'months':
      return whole(point.first, point.last);
    case 'year': {
      if (!point.part) return whole(1, 12);
      assumed.push('part-of-year');
      const month = { first: 1, middle: 6, last: 12 }[point.part];
      return whole(month, month);
    }
  }
}

function settleYear(
  point: Point,
  planYear: number | null,
  fallback: number | undefined,
  assumed: Assumption[],
): number | null {
  if (point.grain === 'day' && point.shortYear) assumed.push('two-digit-year');
  switch (point.year.kind) {
    case 'given':
      return point.year.year;
    case 'plan':
      return planYear;
    case 'next':
      return planYear === null ? null : planYear + 1;
    case 'previous':
      return planYear === null ? null : planYear - 1;
    case 'none':
      if (fallback !== undefined) return fallback;
      if (planYear !== null) assumed.push('plan-year');
      return planYear;
  }
}

/** First ten days, second ten days, the rest: thượng tuần, trung tuần, hạ tuần. */
function partOfMonth(year: number, month: number, part: Part, assumed: Assumption[]): Span {
  assumed.push('part-of-month');
  const first = firstOfMonth(year, month);
  if (part === 'first') return { from: first, to: addDays(first, 9), assumed };
  if (part === 'middle') return { from: addDays(first, 10), to: addDays(first, 19), assumed };
  return { from: addDays(first, 20), to: lastOfMonth(year, month), assumed };
}

function weekOfMonth(year: number, month: number, week: number, assumed: Assumption[]): Span | null {
  if (month < 1 || month > 12 || week < 1 || week > 5) return null;
  assumed.push('week');
  const last = lastOfMonth(year, month);
  if (week === 5) return { from: addDays(last, -6), to: last, assumed };
  const from = addDays(firstOfMonth(year, month), (week - 1) * 7);
  return { from, to: addDays(from, 6), assumed };
}

/** Every Friday (5) or other weekday of a year. */
export function weekdaysOf(year: number, which: number): Day[] {
  const days: Day[] = [];
  const last = dayNumber(year, 12, 31);
  let number = dayNumber(year, 1, 1);
  number += (which - weekday(dayAt(number)) + 7) % 7;
  for (; number <= last; number += 7) days.push(dayAt(number));
  return days;
}
