import { makeCalendar } from '../../src/calendar/workCalendar';
import { addWorkingDays } from '../../src/calendar/workingDays';
import { serialOf } from '../../src/calendar/serial';
import type { CellValue } from '../../src/workbook/snapshot';
import type { GridCell } from '../../src/reading/grid';
import { DeadlineReader } from '../../src/reading/deadlines/deadlineCell';
import { sinceGiven } from '../../src/reading/deadlines/sinceGiven';
import type { Unit } from '../../src/reading/deadlines/underUnit';
import { withRhythm } from '../../src/reading/deadlines/withRhythm';

const calendar = makeCalendar();
const reader = (headerSaysBefore = false) =>
  new DeadlineReader(
    { year: 2026, strictBefore: true, addWorkingDays: (day, count) => addWorkingDays(day, count, calendar) },
    false,
    headerSaysBefore,
  );
const cell = (value: CellValue, format = 'General', text = String(value)): GridCell => ({
  text,
  value,
  format,
  row: 1,
  column: 1,
  merged: false,
  unknown: false,
});
const serial = (day: string) => serialOf(day, false)!;

type Read = ReturnType<DeadlineReader['words']>;

/** "2026-03-01…2026-03-31, before 2026-11-29, yearly 2026-11-29 | left over". Recurring days in brackets, assumptions behind a plus, the plan's year left out. */
function said({ milestones, rest }: Read): string {
  const shown = milestones.map(({ kind, from, lastDay, occurrences, boundary, assumed }) => {
    const days = kind === 'recurring' ? `[${occurrences.join(' ')}]` : [from, lastDay].filter((day) => day).join('…');
    const added = assumed.filter((one) => one !== 'plan-year').map((one) => ` +${one}`);
    return `${boundary === 'before' ? 'before ' : ''}${days || kind}${added.join('')}`;
  });
  return shown.join(', ') + (rest === '' ? '' : ` | ${rest}`);
}

describe('bare figures under a header that says their unit', () => {
  it.each<[Unit, string, string]>([
    ['quarter', 'I', '2026-01-01…2026-03-31'],
    ['quarter', 'IV', '2026-10-01…2026-12-31'],
    ['quarter', '2', '2026-04-01…2026-06-30'],
    ['quarter', 'II,III', '2026-04-01…2026-06-30, 2026-07-01…2026-09-30'],
    ['quarter', 'I, II và IV', '2026-01-01…2026-03-31, 2026-04-01…2026-06-30, 2026-10-01…2026-12-31'],
    ['quarter', 'I-IV', '2026-01-01…2026-12-31'],
    ['quarter', 'I/II', '2026-01-01…2026-03-31, 2026-04-01…2026-06-30'],
    ['quarter', 'I\nII', '2026-01-01…2026-03-31, 2026-04-01…2026-06-30'],
    ['quarter', 'I/2027', '2027-01-01…2027-03-31'],
    ['quarter', '1/2027', '2027-01-01…2027-03-31'],
    ['quarter', 'II (dự thảo), IV (chính thức)', '2026-04-01…2026-06-30, 2026-10-01…2026-12-31'],
    ['quarter', 'Quý III', '2026-07-01…2026-09-30'],
    ['quarter', '30/6', '2026-06-30'],
    ['quarter', 'Thường xuyên', 'continuous'],
    ['quarter', '1/2', ' | 1/2'],
    ['quarter', 'V', ' | V'],
    ['quarter', '5', ' | 5'],
    ['quarter', '', ''],
    ['month', '1', '2026-01-01…2026-01-31'],
    ['month', '01', '2026-01-01…2026-01-31'],
    ['month', '12', '2026-12-01…2026-12-31'],
    ['month', '1-3', '2026-01-01…2026-03-31'],
    ['month', '11 đến 12', '2026-11-01…2026-12-31'],
    ['month', '6,9', '2026-06-01…2026-06-30, 2026-09-01…2026-09-30'],
    ['month', '6, 9 và 12', '2026-06-01…2026-06-30, 2026-09-01…2026-09-30, 2026-12-01…2026-12-31'],
    ['month', '6/9/12', '2026-06-01…2026-06-30, 2026-09-01…2026-09-30, 2026-12-01…2026-12-31'],
    ['month', '3/2027', '2027-03-01…2027-03-31'],
    ['month', 'T5', '2026-05-01…2026-05-31'],
    ['month', 'Kế hoạch: 6; báo cáo: 12', '2026-06-01…2026-06-30, 2026-12-01…2026-12-31'],
    ['month', '15/6', '2026-06-15'],
    ['month', 'Quý II', '2026-04-01…2026-06-30'],
    ['month', '2026', '2026-01-01…2026-12-31'],
    ['month', '3/6', ' | 3/6'],
    ['month', '13', ' | 13'],
    ['month', '0', ' | 0'],
    [
      'rhythm',
      'Tháng',
      `[${[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((last, i) => `2026-${String(i + 1).padStart(2, '0')}-${last}`).join(' ')}] +end-of-period`,
    ],
    ['rhythm', 'Quý', '[2026-03-31 2026-06-30 2026-09-30 2026-12-31] +end-of-period'],
    ['rhythm', '6 tháng', '[2026-06-30 2026-12-31] +end-of-period'],
    ['rhythm', 'Năm', '[2026-12-31] +end-of-period'],
    ['rhythm', 'Ngày', 'continuous'],
    ['rhythm', 'Tuần', '[] +end-of-period'],
    ['rhythm', 'Khi phát sinh', 'event'],
  ])('%s: %j', (unit, text, expected) => {
    const read = reader().words(text, unit);
    expect(said(read)).toBe(expected);
    expect(read.text).toBe(text);
  });

  it.each<[Unit, GridCell, string]>([
    ['month', cell(3), '2026-03-01…2026-03-31'],
    ['month', cell(1, '00', '01'), '2026-01-01…2026-01-31'],
    ['quarter', cell(4), '2026-10-01…2026-12-31'],
    ['month', cell(13), ' | 13'],
    ['month', cell(6.9), ' | 6.9'],
    ['month', cell(serial('2026-06-15'), 'dd/mm/yyyy', '15/06/2026'), '2026-06-15'],
    ['month', cell(serial('2026-06-15'), 'd-mmm', '15-Jun'), '2026-06-15'],
    // "1-3" typed: the program made a day of it.
    ['month', cell(serial('2026-03-01'), 'd-mmm', '1-Mar'), ' | 1-Mar'],
    ['quarter', cell(serial('2026-04-01'), 'd-mmm', '1-Apr'), ' | 1-Apr'],
    ['quarter', cell(serial('2026-06-30'), 'd-mmm', '30-Jun'), '2026-06-30'],
  ])('%s: a cell with a number %#', (unit, one, expected) => {
    expect(said(reader().cell(one, { unit }))).toBe(expected);
  });

  it('without a unit are no time', () => {
    for (const text of ['I', 'II,III', '3', '1-3']) expect(said(reader().words(text))).toBe(` | ${text}`);
  });
});

it.each<[format: string, shown: string, expected: string]>([
  ['yyyy', '2026', '2026-01-01…2026-12-31'],
  ['"Năm "yyyy', 'Năm 2026', '2026-01-01…2026-12-31'],
  ['"Quý II/"yyyy', 'Quý II/2026', '2026-04-01…2026-06-30'],
  ['"Quý 2 năm "yyyy', 'Quý 2 năm 2026', '2026-04-01…2026-06-30'],
  ['yy', '26', '2026-01-01…2026-12-31'],
  ['"Tháng "m/yyyy', 'Tháng 6/2026', '2026-06-01…2026-06-30'],
  ['"Cuối tháng "m/yyyy', 'Cuối tháng 6/2026', '2026-06-21…2026-06-30 +part-of-month'],
  ['mmm-yy', 'Jun-26', '2026-06-01…2026-06-30'],
  ['dd/mm/yyyy', '30/06/2026', '2026-06-30'],
  ['dd/mm/yyyy hh:mm', '30/06/2026 00:00', '2026-06-30'],
  ['"Trước "dd/mm/yyyy', 'Trước 30/06/2026', 'before 2026-06-29'],
  ['"ngày "dd/mm', 'ngày 30/06', '2026-06-30'],
  ['dd "tháng" mm "năm" yyyy', '30 tháng 06 năm 2026', '2026-06-30'],
])('a day shown as %s', (format, shown, expected) => {
  expect(said(reader().cell(cell(serial('2026-06-30'), format, shown)))).toBe(expected);
});

describe('a day in the month or year of another column', () => {
  it.each<[within: string, text: string, expected: string]>([
    ['Tháng 03/2027', '12/3', '2027-03-12'],
    ['Tháng 3', '12', '2026-03-12'],
    ['3', '12', '2026-03-12'],
    ['03/2027', 'trước ngày 12', 'before 2027-03-11'],
    ['Tháng 3', '15-20', '2026-03-15…2026-03-20'],
    ['Tháng 3', '15, 20', '2026-03-15, 2026-03-20'],
    ['12', 'Ngày 20-25', '2026-12-20…2026-12-25'],
    ['Tháng 6', '17h ngày 12', '2026-06-12'],
    ['Tháng 3', 'Tuần 2', '2026-03-08…2026-03-14 +week'],
    ['Tháng 3', 'Cuối tháng', '2026-03-21…2026-03-31 +part-of-month'],
    ['Tháng 3', 'trước 1/4', 'before 2026-03-31'],
    ['Tháng 3/2027', '12/3/2027', '2027-03-12'],
    ['Quý I/2027', '12/3', '2027-03-12'],
    ['Năm 2027', '12/3', '2027-03-12'],
    ['Tháng 3', '', '2026-03-01…2026-03-31'],
    ['', '12/3', '2026-03-12'],
    ['Tháng 3', 'Thường xuyên', 'continuous'],
    ['Theo kế hoạch', '12/3', '2026-03-12'],
    // What contradicts the other column is told.
    ['Tháng 3/2027', '12/4', '2026-04-12 | Tháng 3/2027 | 12/4'],
    ['Tháng 3/2027', '12/3/2026', '2026-03-12 | Tháng 3/2027 | 12/3/2026'],
    ['Tháng 2/2026', '30', ' | Tháng 2/2026 | 30'],
    ['Tháng 3', '1/4', '2026-04-01 | Tháng 3 | 1/4'],
    ['Quý I', 'Tháng 5', '2026-05-01…2026-05-31 | Quý I | Tháng 5'],
  ])('%s | %s', (within, text, expected) => {
    const read = reader().cell(cell(text), { within: cell(within) });
    expect(said(read)).toBe(expected);
    expect(read.text).toBe(text);
  });

  it.each<[format: string, shown: string, expected: string]>([
    ['dd/mm', '12/03', '2027-03-12'],
    ['d-mmm', '12-Mar', '2027-03-12'],
    ['dd/mm/yyyy', '12/03/2026', '2026-03-12 | Tháng 03/2027 | 12/03/2026'],
  ])('a true day shown as %s', (format, shown, expected) => {
    const read = reader().cell(cell(serial('2026-03-12'), format, shown), { within: cell('Tháng 03/2027') });
    expect(said(read)).toBe(expected);
  });

  it('tells whether the year is the plan’s', () => {
    const assumed = (within: string) => reader().cell(cell('12/3'), { within: cell(within) }).milestones[0]?.assumed;
    expect([assumed('Tháng 3'), assumed('Tháng 3/2026')]).toEqual([['plan-year'], []]);
  });

  it('is strictly before under such a header', () => {
    expect(said(reader(true).cell(cell('12/3'), { within: cell('Tháng 03/2027') }))).toBe('before 2027-03-11');
  });
});

it.each<[rhythm: string, due: string, expected: string]>([
  ['Hằng năm', 'Trước ngày 30/11', 'before [2026-11-29]'],
  ['Hằng năm', '30/11/2026', '[2026-11-30]'],
  ['Năm', '31/12', '[2026-12-31]'],
  ['Hằng năm', 'Quý IV', '[2026-12-31]'],
  ['Hằng năm', '15/6 và 15/12', '[2026-06-15], [2026-12-15]'],
  ['Hằng quý', 'Ngày 15 tháng cuối quý', '[2026-03-15 2026-06-15 2026-09-15 2026-12-15]'],
  ['Hằng quý', '15/3, 15/6, 15/9, 15/12', '[2026-03-15], [2026-06-15], [2026-09-15], [2026-12-15]'],
  ['6 tháng', '30/6 và 31/12', '[2026-06-30], [2026-12-31]'],
  ['Hằng tuần', 'Trước 30/6', 'before 2026-06-29, [] +end-of-period'],
  ['Định kỳ', '30/6', '2026-06-30, []'],
  ['2 năm/lần', '30/6/2026', '2026-06-30, [] +end-of-period'],
  ['Thường xuyên', '30/11', '2026-11-30, continuous'],
  ['Đột xuất', 'trước 30/11', 'before 2026-11-29, event'],
  ['Hằng năm', 'Theo kế hoạch', 'reference, [] +end-of-period'],
  ['Một lần', '30/11', '2026-11-30'],
  ['', '30/11', '2026-11-30'],
  ['Hằng quý', '', '[2026-03-31 2026-06-30 2026-09-30 2026-12-31] +end-of-period'],
  // What contradicts itself is told.
  ['Hằng quý', 'Trước ngày 30/11', 'before 2026-11-29 | Hằng quý | Trước ngày 30/11'],
  ['6 tháng/lần', '30/6', '2026-06-30 | 6 tháng/lần | 30/6'],
  ['Trước 15/12 hằng năm', '30/11', '2026-11-30 | Trước 15/12 hằng năm | 30/11'],
  ['Hằng tháng', 'Năm 2026', '2026-01-01…2026-12-31 | Hằng tháng | Năm 2026'],
  ['Tùy việc', '30/6', '2026-06-30 | Tùy việc | 30/6'],
])('how often “%s”, when “%s”', (rhythm, due, expected) => {
  const one = reader();
  const read = withRhythm(one.words(rhythm, 'rhythm'), one.words(due), one);
  expect(said(read)).toBe(expected);
});

it.each([
  ['Hằng tháng', 'Trước ngày 20', '2026-12-19', 12],
  ['Hằng tháng', '20', '2026-12-20', 12],
  ['Hằng tuần', 'Thứ Sáu', '2026-12-25', 52],
])('how often “%s”, when “%s”: days the whole year', (rhythm, due, last, count) => {
  const one = reader();
  const [only] = withRhythm(one.words(rhythm), one.words(due), one).milestones;
  expect([only?.occurrences.length, only?.occurrences.at(-1)]).toEqual([count, last]);
});

it.each<[given: string, due: string, expected: string]>([
  ['02/6/2026', '15 ngày kể từ ngày nhận', '2026-06-17 +given-day'],
  ['02/6/2026', 'Trong 10 ngày làm việc kể từ ngày nhận được văn bản', '2026-06-16 +given-day'],
  ['02/6', '2 tuần kể từ khi được giao', '2026-06-16 +given-day'],
  ['02/6/2026', '15 ngày kể từ ngày nhận đủ hồ sơ', 'event'],
  ['02/6/2026', '15 ngày', 'event'],
  ['Tháng 6', '15 ngày kể từ ngày nhận', 'event'],
  ['Trước 02/6', '15 ngày kể từ ngày nhận', 'event'],
  ['', '15 ngày kể từ ngày nhận', 'event'],
  ['02/6/2026', 'Trước 15/7', 'before 2026-07-14'],
])('given “%s”, due “%s”', (given, due, expected) => {
  const one = reader();
  const read = sinceGiven(one.words(due), one.words(given), one);
  expect(said(read)).toBe(expected);
  expect(read.text).toBe(due);
});
