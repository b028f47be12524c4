import { peopleCount } from '../../../src/figures/people/peopleCount';
import { personRows } from '../../../src/figures/people/personRows';
import type { TestCell } from '../../snapshotOf';
import { tableContext, type TestTable } from '../../summaries/tableContext';

const inspectionOf = (rows: TestCell[][], more: Partial<TestTable> = {}) =>
  tableContext({ rows: rows.map((row, i) => [i + 1, `Ban hành quy chế ${i + 1}`, ...row]), ...more }).inspection;
const [AN, CUC] = ['Lường Văn An', 'Bế Thị Cúc'];
const sent = (...days: string[]) => days.map((day, i) => `Báo cáo số ${i + 1}/BC-UBND ngày ${day}`).join('; ');
/** The lead of the fifth row. */
const C8 = { top: 8, bottom: 8, left: 3, right: 3 };
const MONTHS = '31/1/2026; 28/2/2026; 31/3/2026; 30/4/2026; 31/5/2026';

/** Deadlines and results of one person, the counts, the share of progress. */
test.each<[string, [string, string | null][], Partial<ReturnType<typeof personRows>[number]>]>([
  [
    'all in time',
    [['31/3/2026', sent('10/3/2026')]],
    { given: 1, done: 1, onTime: 1, late: 0, quantity: 1, progress: 1 },
  ],
  ['once late', [['31/3/2026', sent('10/4/2026')]], { done: 1, onTime: 0, late: 1, quantity: 1, progress: 0.75 }],
  [
    'late with two of five',
    [[MONTHS, sent('20/1/2026', '5/3/2026', '20/3/2026', '5/5/2026', '20/5/2026')]],
    { given: 1, done: 1, onTime: 0, late: 2, progress: 0.5 },
  ],
  [
    'late with all five: no less than nothing',
    [[MONTHS, sent('5/2/2026', '5/3/2026', '5/4/2026', '5/5/2026', '5/6/2026')]],
    { given: 1, done: 1, late: 5, quantity: 1, progress: 0 },
  ],
  [
    'one in time, one late, one overdue, one to come',
    [
      ['31/3/2026', sent('10/3/2026')],
      ['31/3/2026', sent('10/4/2026')],
      ['31/3/2026', null],
      ['30/11/2026', null],
    ],
    { items: 4, given: 3, done: 2, onTime: 1, late: 1, overdue: 1, quantity: 2 / 3, progress: 1.75 / 3 },
  ],
  [
    'done on a day nobody knows counts in quantity, and neither way in progress',
    [
      ['31/3/2026', sent('10/3/2026')],
      ['31/3/2026', 'Đã hoàn thành'],
    ],
    { given: 2, done: 2, onTime: 1, undated: 1, quantity: 1, progress: 1 },
  ],
  [
    'nothing but days nobody knows',
    [['31/3/2026', 'Đã hoàn thành']],
    { given: 1, done: 1, undated: 1, quantity: 1, progress: null },
  ],
  [
    'nothing due',
    [
      ['30/11/2026', 'Đang thực hiện'],
      ['Thường xuyên', null],
    ],
    { items: 2, given: 0, done: 0, quantity: null, progress: null },
  ],
  ['no result in the plan', [['31/3/2026', null]], { given: 1, overdue: 1, quantity: null, progress: null }],
])('%s', (_name, rows, expected) => {
  const found = personRows(inspectionOf(rows.map((row) => [AN, ...row])));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ name: AN, ...expected });
});

test('what is overdue first, then who was late most often, who was given most, who has most in the plan, then by name', () => {
  const [late, inTime] = [sent('10/4/2026'), sent('10/3/2026')];
  const day = '31/3/2026';
  const rows = personRows(
    inspectionOf([
      ['Vũ Thị Yên', day, null],
      ['Tạ Văn Tư; Quàng Văn Sáu', day, late],
      ['Tạ Văn Tư', day, late],
      ['Quàng Văn Sáu', day, inTime],
      ['Nông Thị Minh', day, inTime],
      ['Mùa A Sình; Lường Văn An', '30/11/2026', null],
      ['Mùa A Sình', '30/11/2026', null],
      ['Bế Thị Cúc', '30/11/2026', null],
    ]),
  );
  expect(rows.map((row) => [row.name, row.overdue, row.late, row.given, row.items])).toEqual([
    ['Vũ Thị Yên', 1, 0, 1, 1],
    ['Tạ Văn Tư', 0, 2, 2, 2],
    ['Quàng Văn Sáu', 0, 1, 2, 2],
    ['Nông Thị Minh', 0, 0, 1, 1],
    ['Mùa A Sình', 0, 0, 0, 2],
    ['Bế Thị Cúc', 0, 0, 0, 1],
    ['Lường Văn An', 0, 0, 0, 1],
  ]);
});

test('one name is one person, whatever the title beside it; the units are those beside the name', () => {
  const rows = personRows(
    inspectionOf([
      [`Đ/c ${AN}`, '31/3/2026', null],
      [`Phòng Nội vụ (${AN})`, '31/3/2026', null],
      [`Thanh tra - ${AN}`, '31/3/2026', null],
    ]),
  );
  expect(rows.map(({ name, units, items }) => [name, units, items])).toEqual([[AN, ['Phòng Nội vụ', 'Thanh tra'], 3]]);
});

test('how many items name somebody, name nobody, are in doubt, or are not known', () => {
  const inspection = inspectionOf(
    [
      [`${AN}; ${CUC}`, '31/3/2026', sent('10/3/2026')],
      [AN, '30/11/2026', null],
      [CUC, 'Trước 30/4/2026, xyz tính lại', null],
      ['Văn phòng', '31/3/2026', null],
      [null, '31/3/2026', null],
    ],
    { more: { formulas: [C8], unknown: [C8] } },
  );
  const { rows, ...counts } = peopleCount(inspection);
  expect(rows).toHaveLength(2);
  expect(counts).toEqual({ items: 3, given: 1, nobody: 1, unknown: 1, perhaps: 1 });
});

test('a formula that nobody has worked out under “Người phụ trách” names nobody for now', () => {
  const at = { top: 5, bottom: 5, left: 4, right: 4 };
  const { inspection } = tableContext({
    columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Người phụ trách', 'Thời hạn', 'Kết quả thực hiện'],
    rows: [
      [1, 'Ban hành quy chế', 'Văn phòng', AN, '31/3/2026', null],
      [2, 'Kiểm tra nội bộ', 'Văn phòng', null, '31/3/2026', null],
      [3, 'Rà soát thủ tục', 'Văn phòng', null, '31/3/2026', null],
    ],
    more: { formulas: [at], unknown: [at] },
  });
  expect(peopleCount(inspection)).toMatchObject({ items: 1, nobody: 1, unknown: 1 });
});
