import { fix } from '../../src/actions/fix';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { textReport } from '../../src/entries/cli/textReport';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { MOST_SIGNS } from '../../src/language/firstSigns';
import { remarksOf } from '../../src/pane/views/columns/readingRemarks';
import { readPlans } from '../../src/reading/readPlans';
import { snapshotOf, type TestCell } from '../snapshotOf';
import { longCases, longFaults } from './longTrial';

const calendar = makeCalendar();
const asOf = '2026-06-15';
const HEAD = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'];
const WORDS = 'nội dung nêu ở phần mở đầu của tài liệu này, ';
const LONG = WORDS.repeat(Math.ceil(MOST_SIGNS / WORDS.length) + 1);
const ROW = (n: number): TestCell[] => [
  n,
  `Ban hành quy chế ${n}`,
  'Quyết định',
  'Văn phòng Sở',
  '30/9/2026',
  'Đang soạn',
];

const sheetWith = (column: number, words: string, ...others: TestCell[][]) => {
  const row = ROW(1);
  row[column] = words;
  return snapshotOf('Phụ lục', [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], HEAD, row, ...others]);
};
const inspect = (sheet: ReturnType<typeof sheetWith>) => {
  const [plan] = readPlans(sheet, { calendar });
  return inspectPlan(plan!, asOf, calendar, undefined, sheet);
};

test('a cell is told once, however many ask for it, in both languages, with its address', () => {
  const inspection = inspect(sheetWith(1, LONG, ROW(2)));
  const notices = inspection.plan.notices.filter(({ kind }) => kind === 'text-long');
  expect(notices).toEqual([{ kind: 'text-long', at: 'B3', data: { cells: ['B3'] } }]);
  const [remark] = remarksOf(inspection.plan).filter(({ kind }) => kind === 'text-long');
  expect(remark).toMatchObject({ values: { count: 1 }, places: [{ at: 'B3' }] });
  const said = (language: 'vi' | 'en') =>
    textReport('a.xlsx', inspection, language)
      .map((line) => JSON.stringify(line))
      .join(' ');
  expect(said('vi')).toMatch(/4\.000 ký tự/);
  expect(said('en')).toMatch(/4,000/);
  for (const language of ['vi', 'en'] as const) expect(said(language)).toContain('(B3)');
});

test('a cell of just so many signs is looked at whole and not told', () => {
  const { plan } = inspect(sheetWith(1, LONG.slice(0, MOST_SIGNS - 1) + 'x', ROW(2)));
  expect(plan.notices.filter(({ kind }) => kind === 'text-long')).toEqual([]);
});

test('the plan keeps the whole text; what is read of it stands in its first signs', () => {
  const deadline = inspect(sheetWith(4, `Trước 30/6; ${LONG}trước 15/7`, ROW(2))).plan.items[0]!.deadline;
  expect(deadline.text).toContain('trước 15/7');
  expect(deadline.milestones[0]).toMatchObject({ lastDay: '2026-06-29' });
  expect(deadline.milestones.some(({ lastDay }) => lastDay === '2026-07-14')).toBe(false);
  expect(deadline.rest).toContain('trước 15/7');
  const { leads } = inspect(sheetWith(3, `Phòng Kế hoạch, ${LONG}, Thanh tra Sở`, ROW(2))).plan.items[0]!;
  expect(leads[0]!.text.startsWith('Phòng Kế hoạch')).toBe(true);
  expect(leads.filter(({ text }) => text.includes('Thanh tra'))).toEqual([]);
  const { task, result } = inspect(sheetWith(5, `${LONG} chưa hoàn thành`, ROW(2))).plan.items[0]!;
  expect(result!.text).toContain('chưa hoàn thành');
  expect(task).toBe('Ban hành quy chế 1');
});

test('a slip in the first signs is found, one behind them is not; neither is mended', async () => {
  const slips = (words: string) =>
    inspect(sheetWith(1, words, ROW(2), ROW(3))).findings.filter(({ check }) => check === 'text-typing');
  expect(slips(`Cập nhập dữ liệu: ${LONG}`)).toMatchObject([{ at: 'B3', fix: null }]);
  expect(slips(`${LONG} cập nhập dữ liệu`)).toEqual([]);
  expect(slips('Cập nhập dữ liệu')[0]!.fix).not.toBeNull();
  const words = `Cập nhập dữ liệu: ${LONG}`.trimEnd();
  const host = memoryHost([{ snapshot: sheetWith(1, words, ROW(2)) }]);
  await fix(host, { asOf, all: true });
  expect(host.state()[0]!.snapshot.values[2]![1]).toBe(words);
});

test('blanks behind the first signs are tidied in the whole cell', async () => {
  const words = `${LONG}hết  rồi`;
  const host = memoryHost([{ snapshot: sheetWith(1, words, ROW(2)) }]);
  await fix(host, { asOf });
  expect(host.state()[0]!.snapshot.values[2]![1]).toBe(words.replace('  ', ' '));
});

test('two halves of a cut row that are too long together are told', () => {
  const half = LONG.slice(0, 3000);
  const sheet = sheetWith(1, half, [null, half, null, null, null, null], ROW(2));
  const { plan } = inspect(sheet);
  const [long] = plan.notices.filter(({ kind }) => kind === 'text-long');
  expect(plan.items[0]!.rows).toEqual([3, 4]);
  expect(long?.data.cells).toEqual(['B3', 'B4']);
});

test('nothing is said of what a long cell may say further on', () => {
  const cases = [...longCases(40)];
  expect(cases.length).toBeGreaterThan(100);
  expect(cases.flatMap(longFaults)).toEqual([]);
});
