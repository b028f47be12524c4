import { FIGURES, figuresOf } from '../../src/figures/figures';
import { summarise } from '../../src/summaries/summarise';
import { CODE_TOKEN } from '../../src/workbook/sheetCode';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { tableWith } from './headedTables';
import { linkOf, shownRows, tableContext, type TestTable } from './tableContext';

/** All plans of a workbook in one sheet: a line each, and what they come to. */
const planOf = (title: string, sheet: string, rows: TestTable['rows'], columns?: string[]) => {
  const { inspection } = tableContext({ title, rows, columns });
  return { ...inspection, plan: { ...inspection.plan, sheet } };
};
const WITH = planOf('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'PL I', [
  [1, 'Ban hành quy chế', 'Văn phòng', '30/4/2026', 'Hoàn thành ngày 12/4/2026'],
  [2, 'Kiểm tra nội bộ', 'Thanh tra', '31/5/2026', null],
  [3, 'Cập nhật thủ tục', 'Văn phòng', 'Thường xuyên', null],
]);
const LATER = planOf('KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026', 'PL II', [
  [1, 'Số hóa hồ sơ', 'Thanh tra', '20/6/2026', null],
  [2, 'Họp giao ban', 'Văn phòng', '1/3/2026', 'Hoàn thành ngày 9/3/2026'],
]);
const WITHOUT = planOf(
  'KẾ HOẠCH THANH TRA NĂM 2026',
  'PL III',
  [[1, 'Thanh tra định kỳ', 'Thanh tra', '1/5/2026']],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
);
const made = (plans: (typeof WITH)[], options = {}): SheetModel[] =>
  summarise(plans, { kinds: ['overview'], writtenAt: '08:15 ngày 15/06/2026', ...options });
const tableOf = (sheet: SheetModel) => tableWith(sheet, 'Kế hoạch', 'Tổng số nhiệm vụ');

test('it stands first where there are several plans, and not where there is one', () => {
  expect(made([WITH, LATER]).map(({ mark, name }) => [mark, name])).toEqual([
    ['NamRo_OverviewAll', 'Tổng hợp chung'],
    ['NamRo_Overview', 'Tổng hợp - PL I'],
    ['NamRo_Overview_2', 'Tổng hợp - PL II'],
  ]);
  expect(made([WITH]).map(({ name }) => name)).toEqual(['Tổng hợp']);
  expect(made([WITH, LATER], { kinds: ['units'] }).map(({ mark }) => mark)).not.toContain('NamRo_OverviewAll');
  expect(made([WITH, LATER], { counted: [LATER] }).map(({ mark }) => mark)).not.toContain('NamRo_OverviewAll');
});

test('a line a plan with its own figures, and the sum below, each figure', () => {
  const plans = [WITH, LATER, WITHOUT];
  const { rows, heads } = tableOf(made(plans)[0]!);
  const [lines, total] = [rows.slice(0, 3), rows[3]!];
  expect(lines.map((row) => [row['Kế hoạch'], row['Trang tính'], row['Tổng số nhiệm vụ']])).toEqual([
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'PL I', 3],
    ['KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026', 'PL II', 2],
    ['KẾ HOẠCH THANH TRA NĂM 2026', 'PL III', 1],
  ]);
  expect(total.TT).toBe('Tổng cộng');
  const figures = plans.map((inspection) => figuresOf(inspection).plan);
  const counted = heads.slice(heads.indexOf('Tổng số nhiệm vụ'), heads.indexOf('Tỷ lệ hoàn thành'));
  const keys = ['items' as const, ...FIGURES.filter(({ seldom }) => !seldom).map(({ key }) => key)];
  expect(counted).toHaveLength(keys.length);
  counted.forEach((head, i) => {
    const own = figures.map((of) => of[keys[i]!]);
    expect([head, ...lines.map((row) => row[head])]).toEqual([head, ...own]);
    expect([head, total[head]]).toEqual([head, own.reduce((sum, n) => sum + n, 0)]);
  });
});

test('what is overdue in a plan without results is told to be so by its days alone', () => {
  const [sheet] = made([WITH, WITHOUT]);
  const { rows } = tableOf(sheet!);
  expect(rows.slice(0, 3).map((row) => row['Tỷ lệ hoàn thành'])).toEqual([1 / 3, 'Chưa có số liệu', 1 / 4]);
  expect(shownRows(sheet!).flat().join()).toContain(
    '2 kế hoạch trong tệp này. Tính đến ngày 15/06/2026: 4 nhiệm vụ; đã',
  );
  expect(shownRows(sheet!).flat().join()).toContain('1 kế hoạch chưa ghi kết quả nào');
});

test('each line leads to its plan’s own sheet, where that stands', () => {
  const [sheet] = made([WITH, LATER]);
  expect([linkOf(sheet!, 'PL I'), linkOf(sheet!, 'PL II')]).toEqual([
    expect.objectContaining({ mark: 'NamRo_Overview' }),
    expect.objectContaining({ mark: 'NamRo_Overview_2' }),
  ]);
  const [one] = made([WITH, LATER], { reachable: new Set(['NamRo_Overview']) });
  expect(linkOf(one!, 'PL II')).toBeUndefined();
});

test('it is known again by its title and its last line', () => {
  const words = shownRows(made([WITH, LATER])[0]!)
    .flat()
    .map(String);
  expect(words).toContain('TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC KẾ HOẠCH');
  const last = words.at(-1)!;
  expect(last).toMatch(/^Năm Rõ lập từ trang “PL I”, “PL II” lúc 08:15 ngày 15\/06\/2026; khi tổng hợp lại/);
  expect(last).not.toContain(CODE_TOKEN);
});
