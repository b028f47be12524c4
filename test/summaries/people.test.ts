import { people } from '../../src/summaries/people';
import { tableWith } from './headedTables';
import { recalculated, wrong } from './recalculated';
import { shownRows, tableContext, type TestTable } from './tableContext';

const made = (table: TestTable) => {
  const context = tableContext(table);
  return people.applies(context.inspection, context.settings) ? people.make(context)[0]! : null;
};
const COLUMNS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Người phụ trách', 'Thời hạn', 'Kết quả thực hiện'];
const ROWS = [
  [1, 'Ban hành quy chế', 'Văn phòng', 'Lường Văn An', '31/3/2026', 'Quyết định số 12/QĐ-UBND ngày 10/3/2026'],
  [2, 'Kiểm tra nội bộ', 'Văn phòng', 'Lường Văn An', '31/3/2026', 'Báo cáo số 9/BC-UBND ngày 10/4/2026'],
  [3, 'Rà soát thủ tục', 'Phòng Kinh tế', 'Bế Thị Cúc', '31/3/2026', null],
  [4, 'Đối thoại', 'Phòng Kinh tế', 'Bế Thị Cúc; Lường Văn An', '30/11/2026', null],
  [5, 'Tổng kết', 'Phòng Kinh tế', null, '30/11/2026', null],
];
const saysOf = (table: TestTable) => shownRows(made(table)!).flat().join('\n');

test('a row a person, shares of quantity and progress, counts at the foot', () => {
  const { rows } = tableWith(made({ columns: COLUMNS, rows: ROWS })!, 'Họ tên');
  expect(rows.slice(0, 3).map((row) => Object.values(row))).toEqual([
    [1, 'Bế Thị Cúc', 'Phòng Kinh tế', 1, 0, 0, 0, 1, 0, 0],
    [2, 'Lường Văn An', 'Văn phòng; Phòng Kinh tế', 2, 2, 1, 1, 0, 1, 0.875],
    ['Cộng các dòng', 'Cộng các dòng', 'Cộng các dòng', 3, 2, 1, 1, 1, 2 / 3, ''],
  ]);
});

test('it says that it is no rating, how it counts, and what is not in it', () => {
  const said = saysOf({ columns: COLUMNS, rows: ROWS });
  for (const words of [
    'Chưa quy đổi, chưa trừ nguyên nhân khách quan; không phải kết quả xếp loại.',
    'Bảng ghi tên 2 người, giao 4 nhiệm vụ của cả kế hoạch. Đến ngày 15/06/2026: 3 nhiệm vụ đã đến hạn hoặc đã hoàn thành.',
    'Số người có việc quá hạn: 1.',
    'Không ghi tên người nào nên không có trong bảng này: 1 nhiệm vụ.',
    'Có nhiệm vụ ghi tên nhiều người và được tính cho từng người',
    'Nghị định 335/2025/NĐ-CP, Điều 14',
  ])
    expect(said).toContain(words);
  expect(said).not.toContain('chưa rõ ngày');
  expect(said).not.toMatch(/70|điểm|xuất sắc/u);
});

test('what was done on a day nobody knows has a column and a remark, and only where there is any', () => {
  const undated = [
    ...ROWS.slice(0, 2),
    [3, 'Rà soát thủ tục', 'Phòng Kinh tế', 'Bế Thị Cúc', '31/3/2026', 'Đã hoàn thành'],
  ];
  const { rows } = tableWith(made({ columns: COLUMNS, rows: undated })!, 'Họ tên');
  expect(rows.find((row) => row['Họ tên'] === 'Bế Thị Cúc')).toMatchObject({
    ...{ 'Hoàn thành': 1, 'Hoàn thành, chưa rõ ngày': 1, 'Tỷ lệ số lượng': 1, 'Tỷ lệ tiến độ': '' },
  });
  expect(saysOf({ columns: COLUMNS, rows: undated })).toContain('không đưa vào tỷ lệ tiến độ');
});

test('where no result is written the shares of what was due are not known', () => {
  const rows = ROWS.map((row) => [...row.slice(0, 5), null]);
  const shown = tableWith(made({ columns: COLUMNS, rows })!, 'Họ tên').rows[0]!;
  expect([shown['Tỷ lệ số lượng'], shown['Tỷ lệ tiến độ']]).toEqual(['Chưa có số liệu', 'Chưa có số liệu']);
});

test('of what is not there nothing is said', () => {
  const said = saysOf({ columns: COLUMNS, rows: ROWS.slice(0, 2) });
  expect(said).toContain('Không có ai có việc quá hạn.');
  for (const words of ['Không ghi tên người', 'nhiều người', 'công thức chưa có kết quả', 'chưa tính vào đâu'])
    expect(said).not.toContain(words);
});

test('a name that nobody has worked out is told', () => {
  const at = [{ top: 6, bottom: 6, left: 4, right: 4 }];
  const rows = ROWS.map((row, i) => (i === 2 ? [...row.slice(0, 3), null, ...row.slice(4)] : row));
  expect(saysOf({ columns: COLUMNS, rows, more: { formulas: at, unknown: at } })).toContain(
    'Chưa biết giao cho ai vì ô là công thức chưa có kết quả: 1 nhiệm vụ',
  );
});

test('where nothing is due yet the shares are empty, results or none', () => {
  const rows = ROWS.slice(0, 2).map((row) => [...row.slice(0, 4), '30/11/2026', null]);
  const shown = tableWith(made({ columns: COLUMNS, rows })!, 'Họ tên').rows[0]!;
  expect([shown['Tỷ lệ số lượng'], shown['Tỷ lệ tiến độ']]).toEqual(['', '']);
});

test('a day in doubt is told and counted nowhere', () => {
  const rows = [...ROWS, [6, 'Báo cáo kết quả', 'Văn phòng', 'Mùa A Sình', 'Trước 30/4/2026, xyz tính lại', null]];
  expect(saysOf({ columns: COLUMNS, rows })).toContain('Có thể quá hạn, ngày chưa rõ: 1 nhiệm vụ, chưa tính vào đâu');
});

test('each formula gives the value that stands beside it', () => {
  const models = [ROWS, ROWS.map((row) => [...row.slice(0, 4), '30/11/2026', row[5]!])].map((rows) =>
    made({ columns: COLUMNS, rows })!,
  );
  const all = recalculated(models);
  expect(all.flat().length).toBeGreaterThan(10);
  expect(all.flatMap(wrong)).toEqual([]);
});

test('a name that looks like a formula stays a text', () => {
  const rows = [[1, 'Ban hành quy chế', '=Phòng Nội vụ', 'Lường Văn An', '31/3/2026', null]];
  const cells = made({ columns: COLUMNS, rows })!.rows.flatMap((row) => row.cells);
  expect(cells.filter((cell) => cell?.formula?.includes('Phòng'))).toEqual([]);
});

test('without anybody by name there is no sheet', () => {
  expect(made({ rows: [[1, 'Tổng kết', 'Trưởng phòng Nội vụ', '30/11/2026', null]] })).toBeNull();
});
