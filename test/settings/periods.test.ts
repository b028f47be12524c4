import { ministryPeriods, periodKey, periodTitle } from '../../src/settings/periods/period';
import { periodOf, periodOn, periodsOf } from '../../src/settings/periods/periodsOf';
import { readPeriodName } from '../../src/settings/periods/periodWords';
import { readSettings } from '../../src/settings/readSettings';
import { SETTING_PROBLEMS } from '../../src/settings/settingProblems';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import { snapshotOf, type TestCell } from '../snapshotOf';

const read = (kind: 'periods' | 'events', rows: TestCell[][]) =>
  readSettings([
    {
      kind,
      snapshot: snapshotOf(SETTINGS_SHEETS[kind].title, [
        [SETTINGS_SHEETS[kind].title],
        SETTINGS_SHEETS[kind].columns,
        ...rows,
      ]),
    },
  ]);

describe('a period’s name', () => {
  test.each<[string, string, number | null]>([
    ['Quý I', 'q1', null],
    ['QUÝ 2 năm 2026', 'q2', 2026],
    ['quí III/2026', 'q3', 2026],
    ['Quý tư', 'q4', null],
    ['Quý 04 - 2025', 'q4', 2025],
    ['Báo cáo quý I năm 2026', 'q1', 2026],
    ['6 tháng', 'h1', null],
    ['06 tháng đầu năm 2026', 'h1', 2026],
    ['Sáu tháng đầu năm', 'h1', null],
    ['Nửa đầu năm 2026', 'h1', 2026],
    ['9 tháng', '9m', null],
    ['09 tháng đầu năm 2026', '9m', 2026],
    ['Năm', 'year', null],
    ['Cả năm 2026.', 'year', 2026],
    ['Kỳ báo cáo năm 2026', 'year', 2026],
    ['12 tháng', 'year', null],
    ['Tháng 6', 'm06', null],
    ['tháng 06/2026', 'm06', 2026],
    ['Tháng 12 năm 2026', 'm12', 2026],
    ['2026-01', 'm01', 2026],
    ['h1', 'h1', null],
    ['9m 2026', '9m', 2026],
  ])('“%s” is %s of %s', (text, kind, year) => expect(readPeriodName(text)).toEqual({ kind, year }));

  test.each([
    ...[
      '',
      '6 tháng cuối năm',
      '6 tháng cuối năm 2026',
      '3 tháng',
      'Tháng 13',
      'Quý V',
      'Quý I, II',
      'Quý I và quý II',
    ],
    ...['Tháng 6, 7', 'Năm học 2026', 'Đợt 1', '5 năm', '2026', '2026-13', 'Quý', 'Tháng', 'Tháng 6 tuần 2', 'Năm 26'],
    ...['Sơ kết', 'q5', 'h2', 'Quý I năm', '9 tháng cuối năm', 'Năm 2026-2027'],
  ])('“%s” is none', (text) => expect(readPeriodName(text)).toBeNull());
});

test('the ministry’s four hold where no sheet is', () => {
  expect(
    periodsOf({ periods: [] }, 2026).map((period) => [periodKey(period), period.from, period.to, period.officeBy]),
  ).toEqual([
    ['q1', '2025-12-15', '2026-03-14', '2026-03-20'],
    ['h1', '2025-12-15', '2026-06-14', '2026-06-20'],
    ['q3', '2026-06-15', '2026-09-14', '2026-09-20'],
    ['year', '2025-12-15', '2026-12-14', '2026-12-20'],
  ]);
});

test.each(ministryPeriods(2026).map((period) => [periodTitle(period, 'vi'), period] as const))(
  '%s, as it is written into a sheet, reads back',
  (title, { kind, year }) => expect(readPeriodName(title)).toEqual({ kind, year }),
);

test.each<[string, string | null]>([
  ['2026-03-14', 'q1'],
  ['2026-03-15', 'h1'],
  ['2026-06-15', 'q3'],
  ['2026-09-15', 'year'],
  ['2025-12-15', 'q1'],
  ['2026-12-15', 'q1'],
  ['2025-12-14', null],
])('on %s the period is %s', (day, key) => {
  const period = periodOn({ periods: [] }, 2026, day);
  expect(period && periodKey(period)).toBe(key);
});

describe('the office’s own periods', () => {
  const ROWS: TestCell[][] = [
    ['Quý I', '15/12/2025', '14/3/2026', '10/3/2026', '20/3/2026', 'Sở Nội vụ'],
    ['6 tháng đầu năm 2026', { v: 46006, f: 'dd/mm/yyyy', shown: '15/12/2025' }, '14/06/2026', null, null, null],
    ['Quý II', '15/3/2026', '14/6/2026', null, null, null],
    ['Tháng 1', '15/12/2025', '14/1/2026', null, null, null],
    ['Tháng 2', '15/1/2026', '14/2/2026', null, null, null],
    ['Năm 2026', '15/12/2025', '14/12/2026', null, null, null],
    ['Năm 2027', '15/12/2026', '14/12/2027', null, null, null],
    ['Tháng 1/2027', '15/12/2026', '14/1/2027', null, null, null],
  ];
  const { settings, problems } = read('periods', ROWS);

  test('are read; a quarter within its half year and its year is no fault', () => {
    expect(problems).toEqual([]);
    expect(settings.periods.map(({ kind, year, from }) => [kind, year, from])).toEqual([
      ['q1', 2026, '2025-12-15'],
      ['h1', 2026, '2025-12-15'],
      ['q2', 2026, '2026-03-15'],
      ['m01', 2026, '2025-12-15'],
      ['m02', 2026, '2026-01-15'],
      ['year', 2026, '2025-12-15'],
      ['year', 2027, '2026-12-15'],
      ['m01', 2027, '2026-12-15'],
    ]);
    expect(settings.periods[0]).toMatchObject({ unitsBy: '2026-03-10', officeBy: '2026-03-20', receiver: 'Sở Nội vụ' });
  });

  test.each<[string, number, string | null]>([
    ['q1', 2026, '2026-03-14'],
    ['q2', 2026, '2026-06-14'],
    ['2026-02', 2026, '2026-02-14'],
    ['2027-01', 2026, '2027-01-14'],
    ['q3', 2026, null],
    ['2026-03', 2026, null],
    // No row is of that year: the ministry's hold.
    ['q3', 2025, '2025-09-14'],
  ])('%s of %i ends on %s', (key, year, to) => expect(periodOf(settings, year, key)?.to ?? null).toBe(to));
});

describe('a row of periods that cannot be used is told and not used', () => {
  const ABOVE: TestCell[][] = [
    ['Quý I', '15/12/2025', '14/3/2026', null, null, null],
    ['Tháng 5', '15/4/2026', '14/5/2026', null, null, null],
  ];
  test.each<[TestCell[], string, string]>([
    [['Quý II', '31/6/2026', '14/6/2026', null, null, null], 'B5', 'day'],
    [['Quý II', '15/3/2026', 'rằm tháng sáu', null, null, null], 'C5', 'day'],
    [['Quý II', '15/3/2026', '14/6/2026', '31/6/2026', null, null], 'D5', 'day'],
    [['Quý II', '15/3/2026', '14/6/2026', null, '2026', null], 'E5', 'day'],
    [['Quý II', '15/6/2026', '14/3/2026', null, null, null], 'B5', 'period-from-after-to'],
    [['Quý II', null, '14/6/2026', null, null, null], 'B5', 'period-no-day'],
    [['Quý II', '15/3/2026', null, null, null, null], 'C5', 'period-no-day'],
    [[null, '15/3/2026', '14/6/2026', null, null, null], 'A5', 'period-no-name'],
    [['6 tháng cuối năm', '15/6/2026', '14/12/2026', null, null, null], 'A5', 'period-name'],
    [['Quý II năm 2025', '15/3/2026', '14/6/2026', null, null, null], 'A5', 'period-year'],
    [['Quý II', '15/9/2026', '14/12/2026', null, null, null], 'B5', 'period-elsewhere'],
    [['quý 1/2026', '1/1/2026', '31/3/2026', null, null, null], 'A5', 'period-twice'],
    [['Quý II', '14/3/2026', '14/6/2026', null, null, null], 'B5', 'period-overlap'],
    [['Tháng 6', '1/5/2026', '14/6/2026', null, null, null], 'B5', 'period-overlap'],
  ])('%j', (row, at, problem) => {
    const { settings, problems } = read('periods', [...ABOVE, row]);
    expect(problems).toMatchObject([{ at, problem }]);
    expect(SETTING_PROBLEMS[problem]).toBeDefined();
    expect(settings.periods.map(({ kind }) => kind)).toEqual(['q1', 'm05']);
  });
});

describe('days on which something happened', () => {
  test('are read, with their cells; a row without a day waits', () => {
    const { settings, problems } = read('events', [
      ['III.4', 'Nhận đủ hồ sơ của Sở A', '02/6/2026'],
      [12, null, { v: 46175, f: 'dd/mm/yyyy', shown: '02/06/2026' }],
      ['12', 'Họp lần hai', null],
    ]);
    expect(problems).toEqual([]);
    expect(settings.events).toMatchObject([
      { number: 'III.4', event: 'Nhận đủ hồ sơ của Sở A', day: '2026-06-02', at: 'A3' },
      { number: '12', event: '', day: '2026-06-02', at: 'A4' },
    ]);
  });

  test.each<[TestCell[], string, string]>([
    [['4', 'Họp', '31/6/2026'], 'C4', 'day'],
    [['4', 'Họp', 'hôm qua'], 'C4', 'day'],
    [[null, 'Họp', '2/6/2026'], 'A4', 'event-no-number'],
    [['3', 'Họp giao ban', '1/6/2026'], 'A4', 'event-twice'],
    [['3 ', 'HỌP giao ban', '01/06/2026'], 'A4', 'event-twice'],
  ])('%j cannot be used', (row, at, problem) => {
    const { settings, problems } = read('events', [['3', 'Họp giao ban', '1/6/2026'], row]);
    expect(problems).toMatchObject([{ at, problem }]);
    expect(settings.events).toHaveLength(1);
  });
});
