import {
  addDays,
  dayAt,
  dayNumber,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  isDay,
  isLeapYear,
  lastOfMonth,
  makeDay,
  numberOf,
  partsOf,
  weekday,
} from '../../src/calendar/day';

const DAY = 86_400_000;

test('every day from 1900 to 2100 is the one the Gregorian calendar has, with its weekday', () => {
  const first = Date.UTC(1900, 0, 1) / DAY;
  const last = Date.UTC(2100, 11, 31) / DAY;
  const wrong: string[] = [];
  for (let number = first; number <= last; number++) {
    const date = new Date(number * DAY);
    const expected = date.toISOString().slice(0, 10);
    const day = dayAt(number);
    const { year, month, day: ofMonth } = partsOf(day);
    const agrees =
      day === expected &&
      numberOf(day) === number &&
      dayNumber(year, month, ofMonth) === number &&
      weekday(day) === (date.getUTCDay() || 7) &&
      makeDay(year, month, ofMonth) === day &&
      isDay(day);
    if (!agrees) wrong.push(expected);
  }
  expect(wrong).toEqual([]);
});

test.each([
  [1900, false],
  [2000, true],
  [2023, false],
  [2024, true],
  [2100, false],
])('leap year %i: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  expect(lastOfMonth(year, 2)).toBe(`${year}-02-${leap ? 29 : 28}`);
});

test.each([
  [2024, 1, 31],
  [2024, 4, 30],
  [2024, 6, 30],
  [2024, 7, 31],
  [2024, 8, 31],
  [2024, 9, 30],
  [2024, 11, 30],
  [2024, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(daysBetween(firstOfMonth(year, month), lastOfMonth(year, month))).toBe(days - 1);
});

test.each([
  [2023, 2, 29],
  [2024, 11, 31],
  [2024, 13, 1],
  [2024, 0, 1],
  [2024, 1, 0],
  [0, 1, 1],
  [10000, 1, 1],
])('there is no %i-%i-%i', (year, month, day) => expect(makeDay(year, month, day)).toBeNull());

test.each(['2023-02-29', '2024-2-9', '2024-13-01', '29/02/2024', '2024-02-29T00:00', ' 2024-02-29', ''])(
  '%j is no day',
  (text) => expect(isDay(text)).toBe(false),
);

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-01-01', 366, '2025-01-01'],
  ['2024-06-15', 0, '2024-06-15'],
])('%s and %i days is %s', (day, days, result) => {
  expect(addDays(day, days)).toBe(result);
  expect(daysBetween(day, result)).toBe(days);
});
