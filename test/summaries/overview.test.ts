import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectPlan, type Inspection } from '../../src/checks/engine/inspection';
import { DEFAULT_PROGRESS_SETTINGS } from '../../src/progress/settings';
import { progressOf } from '../../src/progress/progressOf';
import { overview } from '../../src/summaries/overview';
import { scores } from '../../src/summaries/scores';
import { summarise } from '../../src/summaries/summarise';
import { units } from '../../src/summaries/units';
import { deadline, makeItem, makePlan, result, section, unitRef } from '../makeItem';
import { recalculated, wrong } from './recalculated';
import { cellsOf, rowsFrom, shownRows, tableContext, type TestTable } from './tableContext';

const COLUMNS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const PLAIN: TestTable = {
  columns: COLUMNS,
  rows: [
    ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', null, null, null, null],
    [1, 'Ban hành kế hoạch', 'Văn phòng', 'Thanh tra', '31/3/2026', 'Hoàn thành ngày 20/3/2026'],
    [2, 'Kiểm tra công vụ', 'Thanh tra', null, '31/3/2026', null],
    [3, 'Bồi dưỡng một cửa', 'Văn phòng; Thanh tra', null, '30/11/2026', 'Đang thực hiện'],
    ['II', 'CẢI CÁCH THỂ CHẾ', null, null, null, null],
    [1, 'Rà soát văn bản', 'Các phòng thuộc Sở', 'Văn phòng', 'Thường xuyên', null],
    [2, 'Trả lời kiến nghị', null, 'Văn phòng', 'Khi có yêu cầu', 'Đang thực hiện'],
  ],
};
const overviewOf = (table: TestTable) => overview.make(tableContext(table))[0]!;
const unitsOf = (table: TestTable) => units.make({ ...tableContext(table), has: () => false })[0]!;

test('the count, in one sentence and line by line', () => {
  const model = overviewOf(PLAIN);
  expect(shownRows(model)[4]![0]).toBe(
    'Tính đến ngày 15/06/2026: 5 nhiệm vụ; đã hoàn thành 1 (đúng hạn 1); chưa hoàn thành, còn trong hạn 1 (đang thực hiện 1); ' +
      'quá hạn 1 (trên 30 ngày: 1); không thời hạn 2 (thường xuyên 1, đang thực hiện 1). Chưa cập nhật kết quả: 2 nhiệm vụ.',
  );
  expect(rowsFrom(model, 'I. TÌNH HÌNH CHUNG').slice(2)).toEqual([
    ['1', 'Đã hoàn thành', 1, 0.2, 'đúng hạn 1'],
    ['2', 'Chưa hoàn thành, trong hạn', 1, 0.2, 'đang thực hiện 1'],
    ['3', 'Chưa hoàn thành, quá hạn', 1, 0.2, 'trên 30 ngày: 1'],
    ['4', 'Có thể quá hạn, ngày chưa rõ', 0, 0],
    ['5', 'Chờ xác nhận', 0, 0],
    ['6', 'Không thời hạn', 2, 0.4, 'thường xuyên 1, đang thực hiện 1'],
    ['7', 'Không phát sinh, dừng', 0, 0],
    ['', 'Tổng số nhiệm vụ', 5, 1],
    ['', 'Trong tổng số: chưa cập nhật kết quả', 2, 0.4],
  ]);
  expect(rowsFrom(model, 'III. THEO LĨNH VỰC').slice(3)).toEqual([
    ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 3, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1 / 3],
    ['II', 'CẢI CÁCH THỂ CHẾ', 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0],
    ['Tổng cộng', '', 5, 1, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 2, 0.2],
    [expect.stringContaining('Tỷ lệ hoàn thành = ')],
  ]);
  expect(model.charts.map(({ kind, categories }) => [kind, categories])).toEqual([
    ['doughnut', 'B9:B15'],
    ['bar', 'B21:B25'],
    ['column', expect.stringMatching(/^A\d+:A\d+$/)],
  ]);
});

test('units: overdue first; two leads count for both; what names nobody apart', () => {
  const model = unitsOf(PLAIN);
  const named = shownRows(model).map(([place, unit, leads, ...rest]) => [place, unit, leads, rest.at(-1)]);
  const from = named.findIndex(([place]) => place === 1);
  expect(named.slice(from, from + 6)).toEqual([
    [1, 'Thanh tra', 2, 0],
    [2, 'Văn phòng', 2, 1],
    ['Tên gọi chung, chức danh (chưa chỉ rõ một đơn vị)', undefined, undefined, undefined],
    [1, 'Các phòng thuộc Sở', 1, 0],
    ['', '(chưa giao)', 1, 0],
    ['Cộng các dòng', '', 6, 0.5],
  ]);
  expect(shownRows(model).flat()).toContain(
    'Có nhiệm vụ ghi nhiều đơn vị chủ trì và được tính cho từng đơn vị, nên cộng các dòng là 6, còn số nhiệm vụ của kế hoạch là 5.',
  );
});

test('a part within a part is counted once in all', () => {
  const model = overviewOf({
    columns: COLUMNS,
    rows: [
      ['A', 'NHIỆM VỤ CHUNG', null, null, null, null],
      ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, null],
      [1, 'Rà soát văn bản', 'Văn phòng', null, 'Quý IV', null],
      ['II', 'CẢI CÁCH THỦ TỤC', null, null, null, null],
      [1, 'Rà soát thủ tục', 'Văn phòng', null, 'Quý IV', null],
      ['B', 'NHIỆM VỤ RIÊNG', null, null, null, null],
      ['I', 'CÔNG VỤ', null, null, null, null],
      [1, 'Bồi dưỡng', 'Văn phòng', null, 'Quý IV', null],
    ],
  });
  expect(rowsFrom(model, 'III. THEO LĨNH VỰC').find(([name]) => name === 'Tổng cộng')![2]).toBe(3);
  expect(recalculated([model]).flatMap(wrong)).toEqual([]);
});

test.each<[string, TestTable]>([
  ['no units', { columns: ['STT', 'Nhiệm vụ', 'Thời hạn'], rows: [[1, 'Rà soát văn bản', 'Quý IV']] }],
  ['no sections', { rows: [[1, 'Rà soát văn bản', 'Văn phòng', 'Quý IV', null]] }],
  ['nothing written', { rows: [[1, 'Rà soát', null, null, null]] }],
  [
    'texts like formulas',
    {
      title: '=KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026',
      rows: [
        ['I', '=SUM(A1) CẢI CÁCH THỂ CHẾ', null, null, null],
        [1, '=1+1 Rà soát', '=Văn phòng', 'Quý IV', null],
        [2, '+Kiểm tra', '@Thanh tra', '31/3/2026', null],
      ],
    },
  ],
])('%s: figures hold, words stay words', (_, table) => {
  const context = tableContext(table);
  const models = summarise([context.inspection], { writtenAt: context.writtenAt });
  expect(recalculated(models).flatMap(wrong)).toEqual([]);
  for (const [, cell] of models.flatMap(cellsOf)) {
    if (cell.formula !== undefined) expect(cell.formula).not.toMatch(/^=|Rà soát|Văn phòng|THỂ CHẾ/);
  }
});

test('a plan with nothing in it: one sheet that says so', () => {
  const inspection = inspectPlan(makePlan(), '2026-06-15', makeCalendar([]));
  const models = summarise([inspection], { writtenAt: '', kinds: ['overview', 'units', 'scores'] });
  expect(models.map(({ name }) => name)).toEqual(['Tổng hợp']);
  expect(models[0]!.charts).toEqual([]);
  expect(recalculated(models).flatMap(wrong)).toEqual([]);
  expect(shownRows(models[0]!).slice(0, 2)).toEqual([
    ['TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ'],
    ['Tính đến ngày 15/06/2026'],
  ]);
});

test('no points, no sheet of points', () => {
  expect(scores.applies(tableContext(PLAIN).inspection, tableContext(PLAIN).settings)).toBe(false);
});

test('five thousand rows and two hundred units', () => {
  const items = Array.from({ length: 5000 }, (_, i) =>
    makeItem({
      row: i + 2,
      section: `${i % 7}`,
      task: `Nhiệm vụ số ${i + 1} về rà soát văn bản`,
      leads: [unitRef(`Phòng số ${(i * 7) % 200}`)],
      deadline: deadline({ lastDay: i % 3 === 0 ? '2026-03-31' : '2026-12-31' }),
      result: i % 5 === 0 ? result({ state: 'done', doneOn: '2026-03-20' }) : null,
      score: { maximum: 2, reached: (i % 9) / 4, self: null, lost: 2 - (i % 9) / 4 },
    }),
  );
  const sections = Array.from({ length: 7 }, (_, i) => section(`${i}`, { title: `Lĩnh vực ${i}` }));
  const plan = makePlan({ items, sections });
  const standings = items.map((item) => progressOf(item, '2026-06-15'));
  const inspection: Inspection = {
    plan,
    asOf: '2026-06-15',
    standings,
    progressSettings: DEFAULT_PROGRESS_SETTINGS,
    settings: { units: [] },
    findings: [],
    setAside: [],
  };
  const models = summarise([inspection], { writtenAt: '', kinds: ['overview', 'units', 'scores'] });
  expect(recalculated(models).flatMap(wrong)).toEqual([]);
  const byUnit = models[1]!;
  expect(shownRows(byUnit).filter(([place]) => typeof place === 'number')).toHaveLength(200);
  expect(byUnit.charts[0]!.title).toBe('Số nhiệm vụ chủ trì theo tình hình (12 đơn vị đầu bảng)');
  expect(byUnit.print.repeat).not.toBeNull();
  const longest = Math.max(...models.flatMap(cellsOf).map(([, cell]) => cell.formula?.length ?? 0));
  expect(longest).toBeLessThan(8192);
});
