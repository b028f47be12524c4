import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { readPlans } from '../../src/reading/readPlans';
import { snapshotOf } from '../snapshotOf';

const calendar = makeCalendar();
const COLUMNS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const OF_2026 = ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'];
const ISSUED_IN_APRIL = [...OF_2026, '(Kèm theo Kế hoạch số 7/KH-SNV ngày 10/4/2026)'];
const NO_YEAR = ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'];
const OFFICE = 'Văn phòng Sở';

/** What is found of one task as of 15/06/2026: where it stands, and the checks that speak of its day. */
function found(title: string[], task: string, deadline: string, result: string | null) {
  const [first = '', second = null] = title;
  const sheet = snapshotOf('Kế hoạch', [[first], [second], COLUMNS, [1, task, OFFICE, deadline, result]]);
  const { standings, findings } = inspectPlan(readPlans(sheet, { calendar })[0]!, '2026-06-15', calendar);
  const asked = findings.filter(({ clear, check }) => clear === 'time' || check === 'plan-year-not-found');
  return { progress: standings[0]!.progress, checks: asked.map(({ check }) => check) };
}

/** A day nobody is sure of makes nothing overdue: it is asked about, and that is all. */
test.each<[string, string[], string, string, string | null, string, string]>([
  [
    'a January without a year, for a task that looks back on the year',
    OF_2026,
    'Báo cáo kết quả đánh giá công chức',
    'Trước 15/01',
    null,
    'perhaps-overdue',
    'deadline-year-ambiguous',
  ],
  [
    'the same while work goes on: it may be this January’s or the next one’s',
    OF_2026,
    'Báo cáo kết quả đánh giá công chức',
    'Trước 15/01',
    'Đang tổng hợp',
    'perhaps-overdue',
    'deadline-year-ambiguous',
  ],
  [
    'a day without a year, before the plan was issued',
    ISSUED_IN_APRIL,
    'Gửi báo cáo tài sản',
    'Trước 28/2',
    null,
    'perhaps-overdue',
    'deadline-before-issue',
  ],
  [
    'a year that nobody names',
    NO_YEAR,
    'Kiểm tra công tác văn thư',
    'Trước 30/4',
    null,
    'no-date',
    'plan-year-not-found',
  ],
  [
    'words that are not understood',
    OF_2026,
    'Kiểm tra công tác văn thư',
    'Trước 30/4/2026, xyz tính lại',
    null,
    'perhaps-overdue',
    'deadline-not-understood',
  ],
])('%s: asked about, not overdue', (_name, title, task, deadline, result, progress, check) => {
  const { progress: is, checks } = found(title, task, deadline, result);
  expect([is, checks.includes('deadline-overdue')]).toEqual([progress, false]);
  expect(checks).toContain(check);
});

test.each<[string, string[], string, string, string | null]>([
  ['a January of no year, for a task that looks ahead', OF_2026, 'Ban hành kế hoạch', 'Trước 15/01', null],
  ['a January whose year is said', OF_2026, 'Báo cáo kết quả đánh giá công chức', 'Trước 15/01/2026', null],
  ['before the plan was issued, the year said', ISSUED_IN_APRIL, 'Gửi báo cáo tài sản', 'Trước 28/2/2026', null],
  ['before the plan was issued, work goes on', ISSUED_IN_APRIL, 'Gửi báo cáo', 'Trước 28/2', 'Đang tổng hợp'],
  ['a day of the plan’s year', OF_2026, 'Gửi báo cáo tài sản', 'Trước 28/2', null],
])('%s: overdue, and found so', (_name, title, task, deadline, result) => {
  const { progress, checks } = found(title, task, deadline, result);
  expect([progress, checks.includes('deadline-overdue')]).toEqual(['overdue', true]);
});

test('a year taken for the time being makes nothing overdue', () => {
  const title = ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2025-2030'];
  const { progress, checks } = found(title, 'Kiểm tra công tác văn thư', 'Trước 30/4', null);
  expect([progress, checks.includes('deadline-overdue')]).toEqual(['perhaps-overdue', false]);
  expect(checks).toContain('plan-year-not-found');
});
