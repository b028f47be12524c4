import { scoreYears } from '../../../src/figures/scores/scoreYears';
import { tableContext } from '../../summaries/tableContext';
import type { TestCell } from '../../snapshotOf';

const COLUMNS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];
const planOf = (rows: TestCell[][], columns = COLUMNS) => tableContext({ columns, rows }).inspection.plan;

test('criteria are found again by their numbers, wherever they stand', () => {
  const before = planOf([
    ['1.1', 'Kế hoạch', 2, 1.5],
    ['1.2', 'Tuyên truyền', 1, 1],
    ['2.1', 'Thể chế', 3, 2],
    ['2.2', 'Rà soát', 1, 0.5],
    ['2.3', 'Pháp chế', 1, 1],
  ]);
  const now = planOf([
    ['2.1', 'Thể chế', 2, 2],
    ['1.1', 'Kế hoạch', 2, 2],
    ['1.2', 'Truyền thông', 1, 0.5],
    ['2.2', 'Rà soát', 1, 0.5],
    ['3.1', 'Chuyển đổi số', 1, 1],
  ]);
  const rows = scoreYears(now, before);
  expect(
    rows.map(({ number, before: then, now: its, change, renamed, flag }) => [
      number,
      then?.points ?? null,
      its?.points ?? null,
      change,
      renamed,
      flag,
    ]),
  ).toEqual([
    ['2.1', 2, 2, null, false, 'mend'],
    ['1.1', 1.5, 2, 0.5, false, 'mend'],
    ['1.2', 1, 0.5, -0.5, true, 'keep'],
    ['2.2', 0.5, 0.5, 0, false, 'mend'],
    ['3.1', null, 1, null, false, null],
    ['2.3', 1, null, null, false, 'keep'],
  ]);
});

test('a number that stands twice is taken in the order of the rows', () => {
  const rows = [
    ['1.1', 'Kế hoạch', 2, 1.5],
    ['1.1', 'Báo cáo', 1, 1],
  ];
  expect(scoreYears(planOf(rows), planOf(rows)).map(({ change, renamed }) => [change, renamed])).toEqual([
    [0, false],
    [0, false],
  ]);
});
