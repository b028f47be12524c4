import fc from 'fast-check';
import { addDays } from '../../src/calendar/day';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays, LONGEST_TERM } from '../../src/calendar/workingDays';

const calendar = makeCalendar();

/** Working days after `from`, up to and with `to`, counted one by one; backwards below zero. */
function workingDaysBetween(from: string, to: string): number {
  const [step, first] = to < from ? [-1, to] : [1, addDays(from, 1)];
  let count = 0;
  for (let at = first; step === 1 ? at <= to : at < from; at = addDays(at, 1))
    if (!calendar.isDayOff(at)) count += step;
  return count;
}

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
  if (count !== 0) expect(workingDaysBetween(day, end)).toBe(count);
});

test.each([1.5, NaN, Infinity, -Infinity, LONGEST_TERM + 1])('%d is no term', (count) =>
  expect(() => addWorkingDays('2024-06-10', count, calendar)).toThrow(RangeError),
);

test('a term ends on a working day and its count reads back', () => {
  const day = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2018-01-01', days));
  const count = fc.integer({ min: -300, max: 300 }).filter((n) => n !== 0);
  fc.assert(
    fc.property(day, count, (from, n) => {
      const end = addWorkingDays(from, n, calendar);
      return !calendar.isDayOff(end) && workingDaysBetween(from, end) === n;
    }),
  );
});
