import { summarise } from '../../src/summaries/summarise';
import { byLead } from '../../src/figures/scores/scoreGroups';
import { scoreFigures } from '../../src/figures/scores/scoreFigures';
import { lacking, openSum, scoreRows } from '../../src/summaries/scoreRows';
import type { TestCell } from '../snapshotOf';
import { shownRows, tableContext } from './tableContext';

const PLAN = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Kết quả thực hiện'];
const PLAN_ROWS = [
  [1, 'Ban hành kế hoạch', 'Văn phòng Sở', 'Thanh tra Sở', '31/3/2026', 'Kế hoạch', 'Đang thực hiện'],
  [2, 'Rà soát thủ tục', 'Thanh tra Sở', 'Văn phòng Sở', '20/6/2026', 'Báo cáo', 'Đang rà soát'],
  [3, 'Kiểm tra công vụ', 'Văn phòng Sở', 'Thanh tra Sở', '30/11/2026', 'Kết luận', 'Đang chuẩn bị'],
];
const SCORES = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự đánh giá',
  'Lý do mất điểm',
  'Giải pháp khắc phục',
  'Đơn vị chủ trì',
  'Thời hạn',
];
const SCORE_ROWS = [
  [1, 'Ban hành kế hoạch', 2, 1.5, 'Chậm ban hành', 'Ban hành sớm', 'Văn phòng Sở', '31/3/2026'],
  [2, 'Rà soát thủ tục', 3, 1, 'Chưa đủ báo cáo', 'Bổ sung báo cáo', 'Thanh tra Sở', '20/6/2026'],
  [3, 'Kiểm tra công vụ', 1, 1, null, null, 'Văn phòng Sở', '30/11/2026'],
];

/** The table with some cells of one column turned to formulas that nobody has worked out. */
function withUnknown(columns: string[], rows: TestCell[][], column: number, which: number[]) {
  const blocks = which.map((row) => ({ top: row + 4, bottom: row + 4, left: column + 1, right: column + 1 }));
  const made = rows.map((row, at) => row.map((cell, c) => (c === column && which.includes(at) ? null : cell)));
  return tableContext({ columns, rows: made, more: { formulas: blocks, unknown: blocks } });
}

const said = ({ inspection, settings }: ReturnType<typeof tableContext>): string[] =>
  summarise([inspection], { writtenAt: '08:15 ngày 15/06/2026', settings }).flatMap((sheet) =>
    shownRows(sheet)
      .flat()
      .filter((cell) => typeof cell === 'string'),
  );

/**
 * What is said of a cell in which nothing stands. Nothing is said so of one that holds a formula without a result. That there are no figures of what is
 * done is said of the table.
 */
const MISSING = /chưa ghi|chưa giao|chưa có(?! kết quả| số liệu)|còn trống(?!,)/i;

const cases = [
  ...PLAN.map((name, column) => ({ table: 'plan', name, columns: PLAN, rows: PLAN_ROWS, column })),
  ...SCORES.map((name, column) => ({ table: 'scores', name, columns: SCORES, rows: SCORE_ROWS, column })),
];

test.each(cases)('$table, $name: no summary says that a formula without a result is missing', (one) => {
  const before = said(tableContext({ columns: one.columns, rows: one.rows })).filter((words) => MISSING.test(words));
  for (const which of [[0], [1], [0, 1, 2]]) {
    const after = said(withUnknown(one.columns, one.rows, one.column, which));
    expect(after.length).toBeGreaterThan(20);
    expect(after.filter((words) => MISSING.test(words) && !before.includes(words))).toEqual([]);
  }
});

test('points of a criterion whose lead is not known stand in a row of their own, not among those nobody leads', () => {
  const { inspection } = withUnknown(SCORES, SCORE_ROWS, SCORES.indexOf('Đơn vị chủ trì'), [1]);
  const groups = byLead(scoreFigures(inspection.plan)!.criteria);
  expect(groups.map(({ key, kind, criteria, sum }) => [kind ?? key, criteria.length, sum.notClaimed])).toEqual([
    ['unknown', 1, 2],
    ['Văn phòng Sở', 2, 0.5],
  ]);
});

test.each(['reason', 'remedy', 'deadline'] as const)('a %s that is not known is neither there nor lacking', (field) => {
  const column = { reason: 4, remedy: 5, deadline: 7 }[field];
  const { inspection } = withUnknown(SCORES, SCORE_ROWS, column, [0]);
  const rows = scoreRows(inspection.plan, scoreFigures(inspection.plan)!);
  expect(rows.map(({ has }) => has[field])).toEqual([true, 'unknown', null]);
  expect(openSum(lacking(rows, field))).toBe(0);
});

test('the units’ sheet says how many tasks have a lead nobody knows, and blames no task of several leads for the sum', () => {
  const words = said(withUnknown(PLAN, PLAN_ROWS, PLAN.indexOf('Đơn vị chủ trì'), [1]));
  expect(words.filter((one) => /1 nhiệm vụ chưa biết đơn vị chủ trì/.test(one))).toHaveLength(1);
  expect(words.filter((one) => /ghi nhiều đơn vị chủ trì/.test(one))).toEqual([]);
});
