import fc from 'fast-check';
import { addDays } from '../../src/calendar/day';
import { makeCalendar } from '../../src/calendar/workCalendar';
import {
  addWorkingDays,
  firstWorkingDayOfMonth,
  isWorkingDay,
  lastWorkingDayOfMonth,
  LONGEST_TERM,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from '../../src/calendar/workingDays';

const calendar = makeCalendar();

test.each([
  ['2024-06-10', 3, '2024-06-13'], // Monday: the term starts on Tuesday
  ['2024-06-14', 1, '2024-06-17'], // Friday
  ['2024-06-15', 1, '2024-06-17'], // an event on a Saturday
  ['2024-06-16', 1, '2024-06-17'],
  ['2024-06-13', 3, '2024-06-18'],
  ['2024-06-13', 0, '2024-06-13'],
  ['2024-06-15', 0, '2024-06-15'],
  ['2024-02-07', 1, '2024-02-15'], // over Tết
  ['2024-02-05', 5, '2024-02-19'],
  ['2024-04-26', 3, '2024-05-04'], // 29/4 to 1/5 off, the third working day is the Saturday worked
  ['2024-04-26', 4, '2024-05-06'],
  ['2024-12-31', 1, '2025-01-02'],
  ['2024-06-17', -1, '2024-06-14'],
  ['2024-06-16', -1, '2024-06-14'],
  ['2024-02-15', -1, '2024-02-07'],
  ['2024-05-06', -1, '2024-05-04'],
  ['2025-01-02', -1, '2024-12-31'],
])('%s and %i working days is %s', (day, count, end) => {
  expect(addWorkingDays(day, count, calendar)).toBe(end);
  if (count !== 0) expect(workingDaysBetween(day, end, calendar)).toBe(count);
});

test.each([1.5, NaN, Infinity, -Infinity, LONGEST_TERM + 1])('%d is no term', (count) =>
  expect(() => addWorkingDays('2024-06-10', count, calendar)).toThrow(RangeError),
);

test.each([
  ['2024-06-14', '2024-06-14', '2024-06-14'],
  ['2024-06-15', '2024-06-17', '2024-06-14'],
  ['2024-02-10', '2024-02-15', '2024-02-07'],
  ['2024-05-04', '2024-05-04', '2024-05-04'],
  ['2025-01-01', '2025-01-02', '2024-12-31'],
])('%s: next %s, previous %s', (day, next, previous) => {
  expect(nextWorkingDay(day, calendar)).toBe(next);
  expect(previousWorkingDay(day, calendar)).toBe(previous);
  expect(isWorkingDay(day, calendar)).toBe(day === next);
});

test.each([
  [2024, 1, '2024-01-02', '2024-01-31'],
  [2024, 3, '2024-03-01', '2024-03-29'],
  [2024, 6, '2024-06-03', '2024-06-28'],
  [2024, 9, '2024-09-04', '2024-09-30'],
  [2025, 1, '2025-01-02', '2025-01-24'], // Tết to the month's end
  [2026, 8, '2026-08-03', '2026-08-28'], // 31/8 swapped
])('%i-%i: first %s, last %s', (year, month, first, last) => {
  expect(firstWorkingDayOfMonth(year, month, calendar)).toBe(first);
  expect(lastWorkingDayOfMonth(year, month, calendar)).toBe(last);
});

test.each([
  ['2024-06-10', '2024-06-10', 0],
  ['2024-06-15', '2024-06-15', 0],
  ['2024-06-10', '2024-06-14', 4],
  ['2024-06-14', '2024-06-16', 0],
  ['2024-06-14', '2024-06-17', 1],
  ['2024-06-17', '2024-06-14', -1],
  ['2023-12-31', '2024-12-31', 251], // 262 weekdays less 12 off, and one Saturday worked
])('between %s and %s: %i', (from, to, count) => expect(workingDaysBetween(from, to, calendar)).toBe(count));

test('a term ends on a working day and its count reads back', () => {
  const day = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2018-01-01', days));
  const count = fc.integer({ min: -300, max: 300 }).filter((n) => n !== 0);
  fc.assert(
    fc.property(day, count, (from, n) => {
      const end = addWorkingDays(from, n, calendar);
      return isWorkingDay(end, calendar) && workingDaysBetween(from, end, calendar) === n;
    }),
  );
});
