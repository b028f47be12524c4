import { impossibleTime } from '../../src/checks/time/impossibleTime';
import { issueOf } from '../../src/checks/time/issue';
import { isNamedDay, namesDay } from '../../src/checks/time/namedDay';
import { passedBeforeIssue } from '../../src/checks/time/passedBeforeIssue';
import { planYears, yearOutside } from '../../src/checks/time/planYears';
import { endOf, reportPeriodsIn } from '../../src/checks/time/reportPeriods';
import { isWhichJanuary } from '../../src/checks/time/whichJanuary';
import { isOpenAllYear, isWholeYear } from '../../src/checks/time/wholeYear';
import { milestoneWords } from '../../src/checks/time/deadlineCells';
import { readDeadline } from '../../src/reading/deadlines/readDeadline';
import { deadline, makeItem, makePlan, milestone } from '../makeItem';

const titled = (...texts: string[]) =>
  makePlan({ year: 2026, titleLines: texts.map((text, i) => ({ row: i + 1, text, at: `A${i + 1}` })) });

test.each<[text: string, periods: string[]]>([
  ['Báo cáo quý I, II, năm và báo cáo chuyên đề', ['quý I', 'quý II', 'năm', 'chuyên đề']],
  ['Báo cáo quý 1, quý 3', ['quý I', 'quý III']],
  ['Báo cáo quý II và quý IV', ['quý II', 'quý IV']],
  ['Báo cáo quý iii,iv', ['quý III', 'quý IV']],
  ['Báo cáo 6 tháng, 9 tháng và năm', ['6 tháng', '9 tháng', 'năm']],
  ['Báo cáo 06 tháng, 09 tháng', ['6 tháng', '9 tháng']],
  ['Báo cáo sáu tháng; chín tháng; cả năm', ['6 tháng', '9 tháng', 'năm']],
  ['Tổng kết năm', ['năm']],
  ['Báo cáo quý I, quý I', ['quý I']],
  ['Báo cáo đột xuất', ['đột xuất']],
  ['Báo cáo năm 2026', []],
  ['Báo cáo quý V', []],
  ['Báo cáo quý 12', []],
  ['Năm nhiệm vụ', []],
])('the periods in %j', (text, periods) => expect(reportPeriodsIn(text)).toEqual(periods));

test.each([
  ['quý I', '2026-03-31'],
  ['quý II', '2026-06-30'],
  ['6 tháng', '2026-06-30'],
  ['quý III', '2026-09-30'],
  ['9 tháng', '2026-09-30'],
  ['quý IV', '2026-12-31'],
  ['năm', '2026-12-31'],
  ['chuyên đề', null],
])('the period %s ends on %s', (period, end) => expect(endOf(period, '2026')).toBe(end));

test.each<[lines: string[], first: string | null, precise: boolean, at: string]>([
  [['(Kèm theo Kế hoạch số 5/KH-SNV ngày 15/01/2026)'], '2026-01-15', true, 'A1'],
  [['PHỤ LỤC', 'Hà Giang, ngày 5 tháng 2 năm 2026'], '2026-02-05', true, 'A2'],
  [['Ban hành kèm theo Quyết định 5 ngày 3-2-2026'], '2026-02-03', true, 'A1'],
  [['(Kèm theo Kế hoạch số …/KH-SNV ngày …/01/2026)'], '2026-01-01', false, 'A1'],
  [['(Kèm theo Kế hoạch số …/KH ngày     tháng 12 năm 2025)'], '2025-12-01', false, 'A1'],
  [['(Kèm theo Kế hoạch ngày …/13/2026)'], null, false, ''],
  [['(Kèm theo Kế hoạch ngày …/0/2026)'], null, false, ''],
  [['(Kèm theo Kế hoạch ngày 31/02/2026)', 'Kế hoạch số 5 ngày 1/3/2026'], '2026-03-01', true, 'A2'],
  [['(Số liệu tính đến ngày 15/6/2026, ban hành kèm theo báo cáo)'], null, false, ''],
  [['Cập nhật theo Quyết định số 5 ngày 15/6/2026'], null, false, ''],
  [['Họp ngày 15/6/2026'], null, false, ''],
  [[], null, false, ''],
])('issued as %j says: %s', (lines, first, precise, at) => {
  expect(issueOf(titled(...lines))).toEqual(first === null ? null : { first, precise, at });
});

test.each([
  ['30/6', true],
  ['30-06-2026', true],
  ['2026-06-30', true],
  ['ngày 15', true],
  ['15 tháng 8', true],
  ['Tháng 6', false],
  ['6/2026', false],
  ['Quý II', false],
  ['', false],
])('%j names a day: %s', (text, is) => expect(namesDay(text)).toBe(is));

test('a named day is one day, written or of the spreadsheet', () => {
  const day = { kind: 'date', lastDay: '2026-06-30', text: '30/6' } as const;
  expect(isNamedDay(milestone(day))).toBe(true);
  expect(isNamedDay(milestone({ ...day, text: '46203', assumed: ['serial-number'] }))).toBe(true);
  expect(isNamedDay(milestone({ ...day, text: 'Tháng 6' }))).toBe(false);
  expect(isNamedDay(milestone({ ...day, kind: 'period' }))).toBe(false);
  expect(isNamedDay(milestone({ ...day, lastDay: null }))).toBe(false);
});

test.each<[what: string, days: string[], passed: string[]]>([
  ['none', ['2026-03-01', '2026-04-01'], []],
  ['on the day itself', ['2026-02-01', '2026-04-01'], []],
  ['one of two', ['2026-01-15', '2026-04-01'], []],
  ['both', ['2026-01-15', '2026-01-20'], ['2026-01-15', '2026-01-20']],
  ['the only one', ['2026-01-15'], ['2026-01-15']],
  ['two of four', ['2026-01-05', '2026-01-15', '2026-04-01', '2026-05-01'], ['2026-01-05', '2026-01-15']],
  ['two of five', ['2026-01-05', '2026-01-15', '2026-04-01', '2026-05-01', '2026-06-01'], []],
  ['one of four', ['2026-01-05', '2026-04-01', '2026-05-01', '2026-06-01'], []],
])('before the issue on 1 February had passed: %s', (_what, occurrences, passed) => {
  const issue = { first: '2026-02-01', precise: true, at: 'A1' };
  expect(passedBeforeIssue(milestone({ occurrences }), issue)).toEqual(passed);
});

test('a single last day has passed before the issue, not on it', () => {
  const issue = { first: '2026-02-01', precise: true, at: 'A1' };
  expect(passedBeforeIssue(milestone({ lastDay: '2026-01-31' }), issue)).toEqual(['2026-01-31']);
  expect(passedBeforeIssue(milestone({ lastDay: '2026-02-01' }), issue)).toEqual([]);
});

test.each<[title: string, first: number, last: number]>([
  ['KẾ HOẠCH NĂM 2026', 2026, 2026],
  ['KẾ HOẠCH GIAI ĐOẠN 2026 - 2030', 2026, 2030],
  ['KẾ HOẠCH NĂM HỌC 2025-2026', 2025, 2026],
  ['GIAI ĐOẠN 2021–2025, KẾ HOẠCH NĂM 2026', 2026, 2026],
  ['GIAI ĐOẠN 2027-2030', 2026, 2026],
  ['(Kế hoạch giai đoạn 2021-2030)', 2026, 2026],
  ['Kèm theo Kế hoạch giai đoạn 2021-2030', 2026, 2026],
])('the plan %j covers %i to %i', (title, first, last) => expect(planYears(titled(title))).toEqual({ first, last }));

test('a plan whose year is not known covers none', () => {
  expect(planYears(makePlan({ year: null }))).toBeNull();
  expect(planYears(makePlan({ notices: [{ kind: 'year-not-found', at: null, data: {} }] }))).toBeNull();
  expect(planYears(makePlan({ notices: [{ kind: 'year-given', at: null, data: {} }] }))).toEqual({
    first: 2024,
    last: 2024,
  });
});

test.each<[what: string, part: Parameters<typeof milestone>[0], issued: string | null, year: number | null]>([
  ['within', { lastDay: '2026-12-31' }, null, null],
  ['before', { lastDay: '2025-12-31' }, null, 2025],
  ['before, but after the issue', { lastDay: '2025-12-31' }, '2025-12-31', null],
  ['before the issue too', { lastDay: '2025-12-30' }, '2025-12-31', 2025],
  ['the first quarter after', { lastDay: '2027-03-31' }, null, null],
  ['the second', { lastDay: '2027-04-01' }, null, 2027],
  ['two years after', { lastDay: '2028-01-01' }, null, 2028],
  ['begun within', { from: '2026-06-01', lastDay: '2028-01-01' }, null, null],
  ['begun after', { from: '2027-06-01', lastDay: '2028-01-01' }, null, 2027],
  ['no last day', { lastDay: null }, null, null],
  ['the following year taken', { lastDay: '2027-06-30', assumed: ['following-year'] }, null, null],
  ['said in words', { lastDay: '2027-06-30', text: '30/6 năm sau' }, null, null],
])('a milestone %s', (_what, part, issued, year) => {
  const issue = issued === null ? null : { first: issued, precise: true, at: 'A1' };
  expect(yearOutside(milestone(part), { first: 2026, last: 2026 }, issue)).toBe(year);
});

test.each<[what: string, part: Parameters<typeof milestone>[0], task: string, is: boolean]>([
  ['of a task that sums up', {}, 'Tổng kết công tác', true],
  ['of another task', {}, 'Rà soát văn bản', false],
  ['of the year before', {}, 'Tổng kết năm 2025', false],
  ['of the year itself', {}, 'Tổng kết năm 2026', true],
  ['with its year written', { assumed: [] }, 'Tổng kết công tác', false],
  ['of February', { lastDay: '2026-02-15' }, 'Tổng kết công tác', false],
  ['of a whole month', { kind: 'period' }, 'Tổng kết công tác', false],
])('a day in January %s: which January? %s', (_what, part, task, is) => {
  const day = milestone({ lastDay: '2026-01-15', assumed: ['plan-year'], ...part });
  expect(isWhichJanuary(day, makeItem({ task }), 2026)).toBe(is);
});

describe('the whole year', () => {
  const year = { kind: 'period', from: '2026-01-01', lastDay: '2026-12-31' } as const;
  test.each<[what: string, part: Parameters<typeof milestone>[0], is: boolean]>([
    ['itself', year, true],
    ['from February', { ...year, from: '2026-02-01' }, false],
    ['to November', { ...year, lastDay: '2026-11-30' }, false],
    ['over two years', { ...year, lastDay: '2027-12-31' }, false],
    ['without a beginning', { ...year, from: null }, false],
    ['as a day', { ...year, kind: 'date' }, false],
  ])('%s: %s', (_what, part, is) => expect(isWholeYear(milestone(part))).toBe(is));

  test('open all year when nothing nearer stands beside it', () => {
    expect(isOpenAllYear(deadline(year))).toBe(true);
    expect(isOpenAllYear(deadline({ kind: 'continuous' }))).toBe(true);
    expect(isOpenAllYear(deadline(year, { kind: 'continuous' }))).toBe(true);
    expect(isOpenAllYear(deadline(year, { lastDay: '2026-06-30' }))).toBe(false);
    expect(isOpenAllYear(deadline())).toBe(false);
  });
});

test('a milestone is quoted with what is due, once', () => {
  expect(milestoneWords(milestone({ text: 'Quý I' }))).toBe('Quý I');
  expect(milestoneWords(milestone({ label: 'Kế hoạch', text: 'Quý I' }))).toBe('Kế hoạch: Quý I');
  expect(milestoneWords(milestone({ label: 'Kế hoạch Quý I', text: 'Quý I' }))).toBe('Kế hoạch Quý I');
});

describe('what is said of a time that does not exist', () => {
  const said = (text: string, year: number | null = 2026) => {
    const read = readDeadline(text, { year, strictBefore: true, addWorkingDays: () => null });
    return impossibleTime({ ...read, from: 'cell' }, year);
  };
  test.each<[text: string, said: ReturnType<typeof impossibleTime>]>([
    ['31/11', { kind: 'day', text: '31/11', month: 11, last: 30 }],
    ['31/11/2026', { kind: 'day', text: '31/11/2026', month: 11, last: 30 }],
    ['30/2/2028', { kind: 'day', text: '30/2/2028', month: 2, last: 29 }],
    ['Trước 29/2', { kind: 'leap', text: '29/2', year: 2026 }],
    ['29/02/26', { kind: 'leap', text: '29/02/26', year: 2026 }],
    ['15/13/2026', { kind: 'month', text: '15/13/2026', month: 13 }],
    ['12/25/2026', { kind: 'month-first', text: '12/25/2026', right: '25/12/2026' }],
    ['Ngày 31 Tháng 4', { kind: 'day', text: 'Ngày 31 Tháng 4', month: 4, last: 30 }],
    ['Tháng 13', { kind: 'month', text: 'Tháng 13', month: 13 }],
    ['Tháng 0', { kind: 'month', text: 'Tháng 0', month: 0 }],
    ['Quý V', { kind: 'quarter', text: 'Quý V', quarter: 'V' }],
    ['Quý 5', { kind: 'quarter', text: 'Quý 5', quarter: '5' }],
    ['13/17', null],
    ['12/15 điểm', null],
    ['Quyết định số 31/11', null],
    ['0/2', null],
  ])('%j', (text, want) => expect(said(text)).toEqual(want));

  test('29/2 of a year nobody knows may exist', () => expect(said('29/2', null)).toBeNull());
});
