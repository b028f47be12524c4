import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import { snapshotOf, type TestCell } from '../snapshotOf';

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const PLAN: TestCell[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  HEAD,
  ['I', 'Thủ tục hành chính', null, null, null],
  [1, 'Niêm yết thủ tục mới', 'Văn phòng Sở', 'Trong 5 ngày làm việc kể từ ngày có quyết định công bố', null],
  [2, 'Rà soát thủ tục', 'Văn phòng Sở', 'Trước 30/6/2026', null],
  ['II', 'Tổ chức bộ máy', null, null, null],
  [1, 'Báo cáo sau kiểm tra', 'Phòng Tổ chức', 'Chậm nhất 10 ngày sau khi kết thúc kiểm tra', null],
];

async function inspect(rows: TestCell[][], options: { sheet?: string; asOf?: string } = {}) {
  const events = [[SETTINGS_SHEETS.events.title], SETTINGS_SHEETS.events.columns, ...rows];
  const host = memoryHost([
    { snapshot: snapshotOf('Phụ lục', structuredClone(PLAN)) },
    { snapshot: snapshotOf(SETTINGS_SHEETS.events.title, events) },
  ]);
  const { inspections, problems } = await inspectWorkbook(host, { asOf: '2026-06-20', ...options });
  const [{ plan, standings }] = inspections as [(typeof inspections)[0]];
  return {
    days: plan.items.map(({ deadline }) => deadline.milestones.map(({ lastDay }) => lastDay).join(' ')),
    states: standings.map(({ progress, daysLate }) => `${progress} ${daysLate}`),
    problems: problems.map(({ at, problem, value }) => [at, problem, value]),
  };
}

test('an item whose event has happened is counted by its day', async () => {
  expect((await inspect([])).states).toEqual(['no-date 0', 'due-soon 0', 'no-date 0']);
  const { days, states, problems } = await inspect([
    ['I.1', 'Quyết định công bố', '2/6/2026'],
    ['II.1', null, '15/6/2026'],
  ]);
  expect(problems).toEqual([]);
  expect(days).toEqual(['2026-06-09', '2026-06-29', '2026-06-25']);
  expect(states).toEqual(['overdue 11', 'due-soon 0', 'due-soon 0']);
});

test.each<[TestCell, string[][]]>([
  ['i. 1', []],
  ['2', [['A3', 'event-no-term', '2']]],
  ['1', [['A3', 'event-several', '1']]],
  ['III.1', [['A3', 'event-unknown', 'III.1']]],
  ['không rõ', [['A3', 'event-unknown', 'không rõ']]],
])('number %j', async (number, problems) => {
  const read = await inspect([[number, 'Sự kiện', '2/6/2026']]);
  expect(read.problems).toEqual(problems);
  expect(read.days[0]).toBe(problems.length === 0 ? '2026-06-09' : '');
});

test('where one sheet is asked for, a number it does not have may be another’s', async () => {
  expect((await inspect([['III.1', 'Sự kiện', '2/6/2026']], { sheet: 'Phụ lục' })).problems).toEqual([]);
});
