import { summarise } from '../../src/summaries/summarise';
import { unitSheet, unitSheets } from '../../src/summaries/unitSheet';
import { rowsFrom, shownRows, tableContext, type TestTable } from './tableContext';

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const rows: TestTable['rows'] = [
  [1, 'Ban hành quy chế', 'Quy chế', 'Văn phòng Sở', 'Thanh tra Sở', 'Quý I', 'Đang lấy ý kiến'],
  [2, 'Kiểm tra nội bộ', 'Báo cáo', 'Thanh tra Sở', 'Văn phòng Sở', '30/11/2026', null],
  [3, 'Cập nhật thủ tục', 'Danh mục', 'Các phòng thuộc Sở', 'Thanh tra Sở', 'Thường xuyên', null],
  [4, 'Nộp báo cáo', 'Báo cáo', 'Thanh tra Sở', 'Các phòng thuộc Sở', '20/6/2026', null],
  [5, 'Kê khai tài sản', 'Bản kê', 'Thanh tra Sở', null, '31/12/2026', null],
];

test('what it leads, what it partners, and what is given to a collective, each item once', () => {
  const sheet = unitSheet(tableContext({ columns, rows }), 'Văn phòng Sở');
  expect(sheet).toMatchObject({ mark: 'NamRo_Unit_van_phong_so', name: 'Phiếu - Văn phòng Sở' });
  expect(rowsFrom(sheet, 'TT').slice(1)).toEqual([
    ['A. Đơn vị chủ trì: 1 nhiệm vụ'],
    [
      1,
      '1',
      'Ban hành quy chế',
      'Quy chế',
      'Phối hợp: Thanh tra Sở',
      'Quý I',
      '2026-03-31',
      'Quá hạn',
      'Đang lấy ý kiến',
    ],
    ['B. Đơn vị phối hợp: 1 nhiệm vụ'],
    [1, '2', 'Kiểm tra nội bộ', 'Báo cáo', 'Chủ trì: Thanh tra Sở', '30/11/2026', '2026-11-30', 'Trong hạn'],
    ['C. Việc giao chung (tập thể): 2 nhiệm vụ'],
    [
      'Bảng giao chung cho một tập thể (ví dụ “Các phòng thuộc Sở”) và không ghi tập thể đó gồm những ai. Đơn vị tự xem việc nào có phần của mình.',
    ],
    [
      1,
      '3',
      'Cập nhật thủ tục',
      'Danh mục',
      'Chủ trì: Các phòng thuộc Sở\nPhối hợp: Thanh tra Sở',
      'Thường xuyên',
      '',
      'Thường xuyên',
    ],
    [
      2,
      '4',
      'Nộp báo cáo',
      'Báo cáo',
      'Chủ trì: Thanh tra Sở\nPhối hợp: Các phòng thuộc Sở',
      '20/6/2026',
      '2026-06-20',
      'Sắp đến hạn',
    ],
  ]);
  const words = shownRows(sheet);
  expect(words).toContainEqual(['PHIẾU NHIỆM VỤ CỦA VĂN PHÒNG SỞ']);
  expect(words).toContainEqual(['Tính đến ngày 15/06/2026']);
  expect(words).toContainEqual([
    'Chủ trì 1 nhiệm vụ, phối hợp 1 nhiệm vụ. Trong số chủ trì: 1 quá hạn, 0 sắp đến hạn.',
  ]);
  expect(words.flat()).toEqual(expect.arrayContaining(['NGƯỜI LẬP', 'THỦ TRƯỞNG ĐƠN VỊ']));
});

test('a collective’s own sheet has no list of collectives', () => {
  const sheet = unitSheet(tableContext({ columns, rows }), 'Các phòng thuộc Sở');
  const parts = shownRows(sheet)
    .map(([first]) => String(first))
    .filter((first) => /^[ABC]\. /.test(first));
  expect(parts).toEqual(['A. Đơn vị chủ trì: 1 nhiệm vụ', 'B. Đơn vị phối hợp: 1 nhiệm vụ']);
});

test('a part with nothing in it says so', () => {
  const sheet = unitSheet(tableContext({ columns, rows: rows.slice(1, 2) }), 'Văn phòng Sở');
  expect(rowsFrom(sheet, 'TT').slice(1, 3)).toEqual([['A. Đơn vị chủ trì: 0 nhiệm vụ'], ['Không có.']]);
});

test('without a result column the cells are there, free to be written in', () => {
  const context = tableContext({ columns: columns.slice(0, 6), rows: rows.map((row) => row.slice(0, 6)) });
  const sheet = unitSheet(context, 'Văn phòng Sở');
  const row = sheet.rows.find(({ cells }) => cells[2]?.value === 'Ban hành quy chế')!;
  expect(row.cells.slice(8)).toEqual([
    { value: null, style: 'textTop' },
    { value: null, style: 'textTop' },
  ]);
});

test.each([
  ['Văn phòng Sở', 'Chủ trì: Thanh tra Sở\nCùng phối hợp: Phòng A\nPhần của đơn vị: theo dõi, đôn đốc'],
  ['Phòng A', 'Chủ trì: Thanh tra Sở\nCùng phối hợp: Văn phòng Sở (theo dõi, đôn đốc)'],
  ['Thanh tra Sở', 'Phối hợp: Phòng A; Văn phòng Sở (theo dõi, đôn đốc)'],
])('with whom %s works, and what part the cell gives each', (unit, others) => {
  const partners = '- Phòng A\n- Văn phòng Sở theo dõi, đôn đốc';
  const context = tableContext({
    columns,
    rows: [[1, 'Ban hành quy chế', 'Quy chế', 'Thanh tra Sở', partners, 'Quý I']],
  });
  expect(rowsFrom(unitSheet(context, unit), 'TT').find(([place]) => place === 1)![4]).toBe(others);
});

test('several units that lead together', () => {
  const context = tableContext({ columns, rows: [[1, 'Việc', 'Báo cáo', 'Phòng A; Phòng B', 'Phòng C', 'Quý I']] });
  expect(shownRows(unitSheet(context, 'Phòng B')).flat()).toContain('Cùng chủ trì: Phòng A\nPhối hợp: Phòng C');
});

test.each<[string, string[] | undefined, string[]]>([
  ['all that are units', undefined, ['Phiếu - Văn phòng Sở', 'Phiếu - Thanh tra Sở']],
  [
    'only those asked for',
    ['Thanh tra Sở', 'Các phòng thuộc Sở'],
    ['Phiếu - Thanh tra Sở', 'Phiếu - Các phòng thuộc Sở'],
  ],
  ['none of that name', ['Phòng X'], []],
])('sheets of units: %s', (_, units, names) => {
  const { inspection } = tableContext({ columns, rows });
  const models = summarise([inspection], { writtenAt: '', kinds: ['units', 'unitSheets'], units });
  const [list, ...sheets] = models;
  expect(sheets.map(({ name }) => name)).toEqual(names);
  const links = list!.rows.flatMap(({ cells }) => cells).flatMap((cell) => cell?.link?.mark ?? []);
  const marks = models.map(({ mark }) => mark);
  expect(links.filter((mark) => mark.startsWith('NamRo_Unit_') && !marks.includes(mark))).toEqual([]);
});

test('the sheets of several plans keep apart', () => {
  const plans = [tableContext({ columns, rows }), tableContext({ columns, rows })].map(({ inspection }) => inspection);
  const models = summarise(plans, { writtenAt: '', kinds: ['overdue', 'calendar', 'findings', 'unitSheets'] });
  expect(models).toHaveLength(10);
  expect(new Set(models.map(({ mark }) => mark)).size).toBe(10);
  expect(new Set(models.map(({ name }) => name.toLowerCase())).size).toBe(10);
});

test('a unit the plan does not have is refused; a plan without units has no such sheets', () => {
  expect(() => unitSheet(tableContext({ columns, rows }), 'Phòng X')).toThrow(RangeError);
  const unled = tableContext({ columns, rows: [[1, 'Việc', 'Báo cáo', null, null, 'Quý I', null]] });
  expect(unitSheets.applies(unled.inspection, unled.settings)).toBe(false);
});
