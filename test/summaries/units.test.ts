import { summarise } from '../../src/summaries/summarise';
import { units } from '../../src/summaries/units';
import { tableWith } from './headedTables';
import { linkOf, shownRows, tableContext, type TestTable } from './tableContext';

const made = (table: TestTable) => {
  const context = tableContext(table);
  return units.applies(context.inspection, context.settings) ? units.make(context)[0]! : null;
};
const COLUMNS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const DONE = 'Đã ban hành Quyết định số 12/QĐ-SNV ngày 10/3/2026';
const ROWS = [
  [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Thanh tra Sở', '31/3/2026', DONE],
  [2, 'Kiểm tra nội bộ', 'Văn phòng Sở', 'Thanh tra Sở', '31/3/2026', 'Đang thực hiện'],
  [3, 'Rà soát thủ tục', 'Thanh tra Sở', null, '30/11/2026', null],
  [4, 'Đối thoại', 'Các phòng thuộc Sở', null, '30/11/2026', null],
  [5, 'Tổng kết', null, null, '30/11/2026', null],
];
const unitRow = (table: TestTable, unit: string) =>
  tableWith(made(table)!, 'Đơn vị', 'Phối hợp').rows.find((row) => row['Đơn vị'] === unit)!;

test('the units by urgency, then what names several, then what nobody leads', () => {
  const { rows } = tableWith(made({ columns: COLUMNS, rows: ROWS })!, 'Đơn vị', 'Phối hợp');
  expect(rows.map((row) => [row.TT, row['Đơn vị'], row['Chủ trì (tổng số)'], row['Phối hợp']])).toEqual([
    [1, 'Văn phòng Sở', 2, 0],
    [2, 'Thanh tra Sở', 1, 2],
    [expect.stringContaining('Tên gọi chung'), expect.anything(), expect.anything(), expect.anything()],
    [1, 'Các phòng thuộc Sở', 1, 0],
    ['', '(chưa giao)', 1, 0],
    ['Cộng các dòng', 'Cộng các dòng', 5, 2],
    expect.anything(),
  ]);
});

test.each<[string, string, number | string]>([
  ['one in time of two due', 'Văn phòng Sở', 0.5],
  ['nothing due', 'Thanh tra Sở', ''],
])('the rate in time, %s', (_name, unit, rate) =>
  expect(unitRow({ columns: COLUMNS, rows: ROWS }, unit)['Tỷ lệ đúng hạn']).toBe(rate),
);

test('where no result is written, of what was due the rate is not known', () => {
  const rows = [
    [1, 'Ban hành quy chế', 'Văn phòng Sở', null, '31/3/2026', null],
    [2, 'Rà soát thủ tục', 'Thanh tra Sở', null, '30/11/2026', null],
  ];
  expect(unitRow({ columns: COLUMNS, rows }, 'Văn phòng Sở')['Tỷ lệ đúng hạn']).toBe('Chưa có số liệu');
  expect(unitRow({ columns: COLUMNS, rows }, 'Thanh tra Sở')['Tỷ lệ đúng hạn']).toBe('');
});

test('a day in doubt has a column of its own, and only where there is one', () => {
  const asked = [[1, 'Báo cáo kết quả đánh giá công chức', 'Văn phòng Sở', null, 'Trước 15/01', null]];
  const row = unitRow({ columns: COLUMNS, rows: [...asked, ...ROWS.slice(1)] }, 'Văn phòng Sở');
  expect([row['Chưa hoàn thành, quá hạn / Quá hạn'], row['Có thể quá hạn, ngày chưa rõ']]).toEqual([1, 1]);
  expect(unitRow({ columns: COLUMNS, rows: ROWS }, 'Văn phòng Sở')).not.toHaveProperty([
    'Có thể quá hạn, ngày chưa rõ',
  ]);
});

test('a unit’s name leads to its own sheet; what names several has none', () => {
  const { inspection, settings } = tableContext({ columns: COLUMNS, rows: ROWS });
  const sheets = summarise([inspection], { kinds: ['units', 'unitSheets'], writtenAt: '', settings });
  const sheet = sheets.find(({ mark }) => mark === 'NamRo_ByUnit')!;
  expect(linkOf(sheet, 'Xem phiếu')).toMatchObject({ cell: 'A1' });
  const { rows } = tableWith(sheet, 'Đơn vị', 'Phối hợp');
  expect(rows.find((row) => row['Đơn vị'] === 'Các phòng thuộc Sở')!['Phiếu riêng']).toBe('');
});

test('the sentence says which unit is late most; without units there is no sheet', () => {
  expect(
    shownRows(made({ columns: COLUMNS, rows: ROWS })!)
      .flat()
      .join(' '),
  ).toContain('Số đơn vị có việc quá hạn: 1; nhiều nhất là Văn phòng Sở (1).');
  expect(made({ rows: [[1, 'Tổng kết', null, '30/11/2026', null]] })).toBeNull();
});
