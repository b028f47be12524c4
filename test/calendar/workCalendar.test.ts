import { addDays, isDay, partsOf, weekday } from '../../src/calendar/day';
import { DAYS_OFF, type DayOff } from '../../src/calendar/daysOff';
import { expectedDaysOff } from '../../src/calendar/expectedDaysOff';
import { makeCalendar } from '../../src/calendar/workCalendar';

const calendar = makeCalendar();
const weekdaysOff = (year: number) => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; partsOf(day).year === year; day = addDays(day, 1))
    if (weekday(day) < 6 && calendar.isDayOff(day)) days.push(day.slice(5));
  return days;
};

describe('the table of the notices', () => {
  test('holds real days in order, none twice, off days on weekdays and worked ones on Saturdays', () => {
    const days = DAYS_OFF.map((row) => row.day);
    expect(days.every(isDay)).toBe(true);
    expect(days).toEqual([...new Set(days)].sort());
    for (const row of DAYS_OFF) expect([row.day, weekday(row.day) === 6]).toEqual([row.day, row.kind === 'swap-work']);
  });

  test('a Saturday is worked for every day swapped', () => {
    const count = (kind: DayOff['kind']) => DAYS_OFF.filter((row) => row.kind === kind).length;
    expect(count('swap-off')).toBe(count('swap-work'));
  });
});

test.each([
  ['2024-02-07', false, null], // Wednesday before Tết
  ['2024-02-08', true, 'Tết Âm lịch'],
  ['2024-02-10', true, null], // a Saturday
  ['2024-02-14', true, 'Tết Âm lịch, nghỉ bù'],
  ['2024-02-15', false, null],
  ['2024-04-29', true, 'hoán đổi với T7 4/5'],
  ['2024-05-04', false, 'làm bù T7'],
  ['2024-05-05', true, null], // a Sunday
  ['2024-06-15', true, null],
  ['2024-06-17', false, null],
  ['2025-04-26', false, 'làm bù T7'],
  ['2026-11-24', true, 'Ngày Văn hóa Việt Nam'],
  ['2025-11-24', false, null],
])('%s off: %s, %s', (day, off, name) => {
  expect(calendar.isDayOff(day)).toBe(off);
  expect(calendar.nameOf(day)).toBe(name);
});

describe('a year without a notice', () => {
  test.each([
    [2019, true],
    [2020, true],
    [2021, false],
    [2026, false],
    [2027, true],
    [2060, true],
  ])('%i provisional: %s', (year, provisional) => expect(calendar.isProvisional(year)).toBe(provisional));

  test.each([
    // Tết 6/2 is a Saturday: 5/2 to 9/2, two days made up. 2/9 is a Thursday, so 3/9. 1/5 is a Saturday.
    [2027, '01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24'],
    // 1/1 is a Saturday, 30/4 a Sunday (1/5 is off itself, so Tuesday), 2/9 a Saturday.
    [2028, '01-03 01-25 01-26 01-27 01-28 01-31 04-04 05-01 05-02 09-01 09-04 11-24'],
    // 2/9 is a Sunday: it and 3/9 are Monday and Tuesday off. 24/11 is a Saturday.
    [2029, '01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26'],
    // Neither an adjacent day at 2/9 nor 24/11 before their time.
    [2019, '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-30 05-01 09-02'],
    // No lunar days are known: the fixed ones only.
    [2060, '01-01 04-30 05-03 09-02 09-03 11-24'],
  ])('%i: %s', (year, days) => expect(weekdaysOff(year).join(' ')).toBe(days));

  test.each([
    ['2027-02-08', 'Tết Âm lịch (dự kiến)'],
    ['2027-02-10', 'Tết Âm lịch (T7), nghỉ bù (dự kiến)'],
    ['2027-05-03', '1/5 (T7), nghỉ bù (dự kiến)'],
    ['2027-09-03', 'Quốc khánh, ngày liền kề (dự kiến)'],
    ['2027-05-01', null],
    ['2027-05-04', null],
  ])('%s is named %s', (day, name) => expect(calendar.nameOf(day)).toBe(name));

  // The rule is checked against what the notices gave. Tết apart: how many of its days come first is theirs to say.
  test.each([2021, 2022, 2023, 2024, 2025, 2026])('the rule gives the holidays of %i', (year) => {
    const without = (rows: readonly DayOff[]) =>
      rows.filter((row) => row.kind === 'off' && row.day.startsWith(`${year}`) && !row.name.startsWith('Tết Âm'));
    expect(without(expectedDaysOff(year)).map((row) => row.day)).toEqual(without(DAYS_OFF).map((row) => row.day));
  });

  test('eleven weekdays off, twelve since 2026, each once', () => {
    for (let year = 2021; year <= 2050; year++) {
      const days = expectedDaysOff(year).map((row) => row.day);
      expect(new Set(days).size).toBe(year >= 2026 ? 12 : 11);
      expect(days.every((day) => weekday(day) < 6 && partsOf(day).year === year)).toBe(true);
    }
  });
});

test('the rows of an office go before the table and before the rule', () => {
  const own = makeCalendar([
    { day: '2024-03-26', kind: 'off', name: 'Ngày truyền thống', source: 'Sở' },
    { day: '2024-06-15', kind: 'swap-work', name: 'làm bù', source: 'Sở' },
    { day: '2024-04-18', kind: 'swap-work', name: 'trực', source: 'Sở' },
    { day: '2027-02-11', kind: 'swap-work', name: 'theo thông báo', source: 'Sở' },
    { day: '2027-02-04', kind: 'off', name: 'Tết Âm lịch', source: 'Sở' },
  ]);
  expect(['2024-03-26', '2024-06-15', '2024-04-18', '2027-02-11', '2027-02-04'].map(own.isDayOff)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(own.nameOf('2024-03-26')).toBe('Ngày truyền thống');
  expect(own.nameOf('2027-02-04')).toBe('Tết Âm lịch');
  expect(own.isProvisional(2027)).toBe(true);
  expect(calendar.isDayOff('2024-03-26')).toBe(false);
});
