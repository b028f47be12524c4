import { countClears, FIVE_CLEARS, unclearInAll } from '../../src/figures/fiveClears';
import { dayQuestions } from '../../src/figures/dayQuestions';
import { hasResults, keepsResults } from '../../src/figures/results';
import { tilesOf, tileWords } from '../../src/pane/views/overview/model';
import { tableContext, type TestTable } from '../summaries/tableContext';

const of = (table: TestTable) => tableContext(table).inspection;
const OFFICE = 'Văn phòng Sở';
const DONE = 'Đã ban hành Quyết định số 12/QĐ-SNV ngày 10/3/2026';

/** How many of the tasks are clear in time. */
const timeOf = (...deadlines: (string | null)[]): [clear: number, unclear: number] => {
  const rows = deadlines.map((deadline, i) => [i + 1, `Ban hành quy chế số ${i + 1}`, OFFICE, deadline, null]);
  const { clearItems, unclearItems } = countClears(of({ rows })).find(({ clear }) => clear === 'time')!;
  return [clearItems, unclearItems];
};

test.each<[string, (string | null)[], [number, number]]>([
  ['days', ['30/11/2026', 'Trước 15/5'], [2, 0]],
  ['a day that has passed is clear', ['31/3/2026'], [1, 0]],
  ['no deadline', [null], [0, 1]],
  ['an event whose day nobody knows', ['Khi có yêu cầu', '30/11/2026'], [1, 1]],
  ['another paper', ['Theo kế hoạch của tỉnh'], [0, 1]],
  ['a part of a month that everybody reads otherwise', ['Cuối tháng 11'], [0, 1]],
  ['words that are not understood', ['Trước 30/11/2026, xyz tính lại'], [0, 1]],
])('clear in time, %s', (_name, deadlines, expected) => expect(timeOf(...deadlines)).toEqual(expected));

test('a January of no year is asked about, and not clear', () => {
  const inspection = of({ rows: [[1, 'Báo cáo kết quả đánh giá công chức', OFFICE, 'Trước 15/01', null]] });
  expect(countClears(inspection).find(({ clear }) => clear === 'time')).toMatchObject({ unclearItems: 1 });
  expect(dayQuestions(inspection).map((finding) => finding?.check)).toEqual(['deadline-year-ambiguous']);
});

test('every clear is counted over all items, and an item unclear in two ways once', () => {
  const inspection = of({ rows: [[1, 'Ban hành quy chế', null, null, null]] });
  const clears = countClears(inspection);
  expect(clears.map(({ clear }) => clear)).toEqual(FIVE_CLEARS);
  for (const { clearItems, unclearItems } of clears) expect(clearItems + unclearItems).toBe(1);
  expect(clears.filter(({ unclearItems }) => unclearItems > 0).length).toBeGreaterThan(1);
  expect(unclearInAll(inspection)).toBe(1);
});

const COLUMNS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];

/** Where no result is written, nobody knows how much is done. */
test.each<[string, TestTable, keeps: boolean, has: boolean]>([
  ['no column', { columns: COLUMNS, rows: [[1, 'Ban hành quy chế', OFFICE, '31/3/2026']] }, false, false],
  ['an empty column', { rows: [[1, 'Ban hành quy chế', OFFICE, '31/3/2026', null]] }, true, false],
  ['one result', { rows: [[1, 'Ban hành quy chế', OFFICE, '31/3/2026', DONE]] }, true, true],
  ['not begun is a result', { rows: [[1, 'Ban hành quy chế', OFFICE, '31/3/2026', 'Chưa thực hiện']] }, true, true],
])('results: %s', (_name, table, keeps, has) => {
  const inspection = of(table);
  expect([keepsResults(inspection.plan), hasResults(inspection.plan)]).toEqual([keeps, has]);
  const done = tilesOf(inspection).find(({ group }) => group === 'done')!;
  expect(tileWords(done).words.vi).toBe(has ? 'Đã hoàn thành' : 'Đã hoàn thành: chưa có số liệu');
  expect(tileWords(done).figure).toBe(has ? String(done.n) : '–');
});

test('tiles make up the plan; the one that goes across the others says so', () => {
  const rows = ['31/3/2026', '20/6/2026', 'Thường xuyên', 'Khi có yêu cầu', '30/11/2026'].map((deadline, i) => [
    i + 1,
    `Ban hành quy chế số ${i + 1}`,
    OFFICE,
    deadline,
    i === 4 ? DONE : null,
  ]);
  const tiles = tilesOf(of({ rows }));
  expect(tiles.filter(({ ofWhich }) => !ofWhich).reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(5);
  const across = tiles.filter(({ ofWhich }) => ofWhich);
  expect(across.map(tileWords)).toEqual([
    { figure: '4', words: { vi: 'Trong tổng số: chưa cập nhật kết quả', en: 'Of all: nothing written' } },
  ]);
});
