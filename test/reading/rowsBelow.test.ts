import { inspectPlan } from '../../src/checks/engine/inspection';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { textReport } from '../../src/entries/cli/textReport';
import { remarksOf } from '../../src/pane/views/columns/readingRemarks';
import { readPlans } from '../../src/reading/readPlans';
import { snapshotOf, type TestCell } from '../snapshotOf';

const calendar = makeCalendar();
const rows: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Ban hành quy chế', 'Văn phòng Sở', '30/9/2026'],
  [null, 'Nơi nhận:', null, null],
];
const inspect = (below: TestCell[][]) => {
  const sheet = snapshotOf('Phụ lục', [...rows, ...below]);
  const [plan] = readPlans(sheet, { calendar });
  return inspectPlan(plan!, '2026-06-15', calendar, undefined, sheet);
};
const said = (inspection: ReturnType<typeof inspect>, language: 'vi' | 'en') =>
  textReport('a.xlsx', inspection, language)
    .map((line) => JSON.stringify(line))
    .join(' ')
    .replace(/\s+/g, ' ');

test('numbered rows below the end of a table are told, with their rows, in both languages', () => {
  const inspection = inspect([
    [7, 'Rà soát quy trình', 'Thanh tra Sở', '30/6/2026'],
    [8, 'Họp giao ban', 'Văn phòng Sở', 'Hằng tháng'],
  ]);
  expect(inspection.plan.items.map(({ row }) => row)).toEqual([3]);
  const [remark] = remarksOf(inspection.plan).filter(({ kind }) => kind === 'rows-below');
  expect(remark).toMatchObject({ values: { count: 2 }, places: [{ row: 5 }, { row: 6 }] });
  expect(said(inspection, 'vi')).toContain('(dòng 5, 6)');
  expect(said(inspection, 'en')).toContain('(rows 5, 6)');
});

test('where the count goes on they are read', () => {
  const { plan } = inspect([[2, 'Rà soát quy trình', 'Thanh tra Sở', '30/6/2026']]);
  expect(plan.items.map(({ row }) => row)).toEqual([3, 5]);
  expect(plan.notices.filter(({ kind }) => kind === 'rows-below')).toEqual([]);
});

test('of receivers and signatures nothing is told', () => {
  const { plan } = inspect([
    [null, '- Như trên;', null, 'GIÁM ĐỐC'],
    [null, '- Lưu: VT.', null, 'Lê Văn Tám'],
  ]);
  expect(plan.notices.map(({ kind }) => kind)).not.toContain('rows-below');
});
