import { overdue } from '../../src/summaries/overdue';
import { type HeadedTable, headedTables, type Shown } from './headedTables';
import { linkOf, rowsFrom, shownRows, tableContext, type TestTable } from './tableContext';

const sheetOf = (table: TestTable) => overdue.make(tableContext(table))[0]!;

/** What the rows say under some headings, in the headings' order; the title of a part stands in all its cells. */
const under = ({ rows }: HeadedTable, heads: string[]): (Shown | undefined)[][] =>
  rows.map((row) => heads.map((head) => row[head]));

test('what is late comes first, the oldest on top, then what is due, the nearest on top', () => {
  const sheet = sheetOf({
    rows: [
      [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Trước 15/5', 'Đang lấy ý kiến'],
      [2, 'Kiểm tra nội bộ', 'Thanh tra Sở', 'Quý I', null],
      [3, 'Nộp báo cáo', null, '25/6/2026', null],
      [4, 'Họp', 'Văn phòng Sở', '15/6/2026', null],
      [5, 'Tổng kết', 'Văn phòng Sở', 'Tháng 12', null],
      [6, 'Xong rồi', 'Văn phòng Sở', 'Quý I', 'Đã hoàn thành'],
    ],
  });
  const heads = ['TT', 'Số', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn ghi trong bảng', 'Ngày cuối'];
  const further = ['Số ngày quá hạn/còn lại', 'Kết quả đã ghi', 'Xem trong bảng'];
  const [table] = headedTables(sheet);
  const part = (title: string) => [...heads, ...further].map(() => title);
  expect(under(table!, [...heads, ...further])).toEqual([
    part('A. Quá hạn: 2 nhiệm vụ'),
    [1, '2', 'Kiểm tra nội bộ', 'Thanh tra Sở', 'Quý I', '2026-03-31', 76, '(chưa ghi)', 'Dòng 5'],
    [2, '1', 'Ban hành quy chế', 'Văn phòng Sở', 'Trước 15/5', '2026-05-14', 32, 'Đang lấy ý kiến', 'Dòng 4'],
    part('B. Sắp đến hạn trong 15 ngày tới: 2 nhiệm vụ'),
    [1, '4', 'Họp', 'Văn phòng Sở', '15/6/2026', '2026-06-15', 0, '(chưa ghi)', 'Dòng 7'],
    [2, '3', 'Nộp báo cáo', '(chưa ghi)', '25/6/2026', '2026-06-25', 10, '(chưa ghi)', 'Dòng 6'],
  ]);
  expect(linkOf(sheet, 'Dòng 5')).toEqual({ sheet: 'Kế hoạch', cell: 'B5' });
  expect(shownRows(sheet)).toContainEqual([
    '2 nhiệm vụ quá hạn, trong đó 2 nhiệm vụ quá trên 30 ngày. 2 nhiệm vụ đến hạn trong 15 ngày tới.',
  ]);
});

test.each<[string, string | null, string, (string | number)[]]>([
  ['- Kế hoạch (Quý I);\n- Báo cáo (Trước 30/11)', null, '2026-06-15', ['Kế hoạch (31/03/2026)', '2026-03-31', 76]],
  [
    'Báo cáo quý I, trước ngày 10/3; 6 tháng, trước ngày 10/6; năm, trước ngày 5/12',
    null,
    '2026-06-15',
    ['Báo cáo quý I (09/03/2026)\n6 tháng (09/06/2026)', '2026-03-09', 98],
  ],
  // The next one comes within the fifteen days: nobody else says so, since the item is counted as overdue.
  [
    '- Kế hoạch: Quý I;\n- Báo cáo: trước 20/6',
    null,
    '2026-06-15',
    ['Kế hoạch (31/03/2026)\nMốc tới: Báo cáo (19/06/2026)', '2026-03-31', 76],
  ],
  ['30/3/2026 và 31/12/2026', null, '2026-06-15', ['Mốc 1/2 (30/03/2026)', '2026-03-30', 77]],
  // Each time of a recurring deadline is late by itself.
  [
    'Trước ngày 20 hằng tháng',
    null,
    '2027-01-05',
    [
      [1, 2, 3, 4, 5]
        .map((n) => `Trước ngày 20 hằng tháng: kỳ ${n}/12 (19/0${n}/2026)`)
        .concat('… và 7 kỳ nữa')
        .join('\n'),
      '2026-01-19',
      351,
    ],
  ],
  [
    'Trước ngày 15 tháng cuối quý',
    null,
    '2026-06-10',
    [
      'Trước ngày 15 tháng cuối quý: kỳ 1/4 (14/03/2026)\nMốc tới: Trước ngày 15 tháng cuối quý: kỳ 2/4 (14/06/2026)',
      '2026-03-14',
      88,
    ],
  ],
])('%j, result %j, as of %s: which milestone', (deadline, result, asOf, expected) => {
  const sheet = sheetOf({
    asOf,
    rows: [
      [1, 'Việc một', 'Văn phòng Sở', deadline, result],
      [2, 'Việc hai'],
      [3, 'Việc ba'],
    ],
  });
  const row = headedTables(sheet)[0]!.rows.find((one) => one['Nhiệm vụ'] === 'Việc một')!;
  expect([row['Mốc nào'], row['Ngày cuối'], row['Số ngày quá hạn/còn lại']]).toEqual(expected);
});

test.each<[string, TestTable['rows'], string]>([
  [
    'nothing due',
    [[1, 'Tổng kết', 'Văn phòng', 'Tháng 12', null]],
    'Không có nhiệm vụ nào quá hạn. Không có nhiệm vụ nào đến hạn trong 15 ngày tới.',
  ],
  [
    'no deadlines at all',
    [[1, 'Tổng kết', 'Văn phòng', null, null]],
    'Không có nhiệm vụ nào quá hạn. Không có nhiệm vụ nào đến hạn trong 15 ngày tới.',
  ],
  [
    'only late',
    [[1, 'Họp', 'Văn phòng', '10/6/2026', null]],
    '1 nhiệm vụ quá hạn. Không có nhiệm vụ nào đến hạn trong 15 ngày tới.',
  ],
])('%s: the sheet says so', (_, rows, words) => {
  expect(shownRows(sheetOf({ rows }))).toContainEqual([words]);
});

test('with nothing to list there is no table', () => {
  const sheet = sheetOf({ rows: [[1, 'Tổng kết', 'Văn phòng', 'Tháng 12', null]] });
  expect(rowsFrom(sheet, 'TT')).toEqual([]);
  expect(sheet.freeze).toEqual({ rows: 0, columns: 0 });
});

test('a table without a result column has no such column here, and the sheet says what follows from it', () => {
  const sheet = sheetOf({
    columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
    rows: [[1, 'Ban hành quy chế', 'Văn phòng Sở', 'Tháng 2']],
  });
  expect(rowsFrom(sheet, 'TT')[0]).not.toContain('Kết quả đã ghi');
  expect(shownRows(sheet).flat().join(' ')).toContain('không biết việc nào đã xong');
});

test('the days that count as due soon are the office’s own', () => {
  const rows = [[1, 'Họp', 'Văn phòng', '30/7/2026', null]];
  const sheet = sheetOf({ rows, settings: { dueSoonDays: 60 } });
  expect(shownRows(sheet)).toContainEqual(['B. Sắp đến hạn trong 60 ngày tới: 1 nhiệm vụ']);
});

test('a text that begins like a formula stays a text, a day is a day and a figure a figure', () => {
  const sheet = sheetOf({ rows: [[1, '=HYPERLINK("x")', '+84', '10/6/2026', '@SUM(A1)']] });
  const row = sheet.rows.find(({ cells }) => cells.some((cell) => cell?.value === '=HYPERLINK("x")'))!;
  expect(row.cells.map((cell) => cell?.formula)).toEqual(row.cells.map(() => undefined));
  const shown = headedTables(sheet)[0]!.rows.find((one) => one['Nhiệm vụ'] === '=HYPERLINK("x")');
  expect(shown).toMatchObject({ 'Kết quả đã ghi': '@SUM(A1)' });
  expect(row.cells).toContainEqual(expect.objectContaining({ value: null, day: '2026-06-10' }));
  expect(row.cells).toContainEqual(expect.objectContaining({ value: 5 }));
});
