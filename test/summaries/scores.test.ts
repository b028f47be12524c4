import { scores } from '../../src/summaries/scores';
import { headedTables, tableWith } from './headedTables';
import { shownRows, tableContext, type TestTable } from './tableContext';

const COLUMNS = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự đánh giá',
  'Lý do mất điểm',
  'Giải pháp khắc phục',
  'Đơn vị chủ trì',
  'Thời hạn',
];
const ROWS = [
  [1, 'Ban hành kế hoạch', 2, 1.5, 'Chậm ban hành', 'Ban hành sớm', 'Văn phòng Sở', '31/3/2026'],
  [2, 'Rà soát thủ tục', 3, 1, null, 'Bổ sung báo cáo', 'Thanh tra Sở', null],
  [3, 'Kiểm tra công vụ', 1, 1, null, null, 'Văn phòng Sở', '30/11/2026'],
];
const made = (table: TestTable) => {
  const context = tableContext(table);
  return scores.applies(context.inspection, context.settings) ? scores.make(context)[0]! : null;
};

test('the greatest loss first, what is there to win it back, and the sum', () => {
  const { rows } = tableWith(made({ columns: COLUMNS, rows: ROWS })!, 'Tiêu chí', 'Xem dòng');
  const heads = [
    'Tiêu chí',
    'Điểm tối đa',
    'Điểm đạt',
    'Điểm mất',
    'Lý do mất điểm',
    'Giải pháp khắc phục',
    'Thời hạn',
  ];
  expect(rows.slice(0, 3).map((row) => heads.map((head) => row[head]))).toEqual([
    ['Rà soát thủ tục', 3, 1, 2, 'Chưa có', 'Có', 'Chưa có'],
    ['Ban hành kế hoạch', 2, 1.5, 0.5, 'Có', 'Có', 'Có'],
    ['Kiểm tra công vụ', 1, 1, 0, '', '', ''],
  ]);
  expect(rows.find(({ TT }) => TT === 'Tổng cộng')).toMatchObject({
    'Điểm tối đa': 6,
    'Điểm đạt': 3.5,
    'Điểm mất': 2.5,
  });
  expect(rows.find(({ TT }) => TT === 'Số điểm mất ở các tiêu chí đó')).toMatchObject({
    'Lý do mất điểm': 2,
    'Giải pháp khắc phục': 0,
    'Thời hạn': 2,
  });
});

test('by unit: the points, and the part in all that was lost', () => {
  const { rows } = tableWith(made({ columns: COLUMNS, rows: ROWS })!, 'Đơn vị', 'Phần trong điểm mất');
  expect(rows.map((row) => [row['Đơn vị'], row['Số tiêu chí'], row['Điểm mất'], row['Phần trong điểm mất']])).toEqual([
    ['Thanh tra Sở', 1, 2, 0.8],
    ['Văn phòng Sở', 2, 0.5, 0.2],
  ]);
});

test('a table without points has no sheet of them; without sections no table by section', () => {
  expect(made({ rows: [[1, 'Tổng kết', 'Văn phòng Sở', '30/11/2026', null]] })).toBeNull();
  const heads = headedTables(made({ columns: COLUMNS, rows: ROWS })!).map((table) => table.heads[1]);
  expect(heads).toEqual(['Đơn vị', 'Tiêu chí']);
});

test('the sentence: points, where most were lost, what is lacking', () => {
  const said = shownRows(made({ columns: COLUMNS, rows: ROWS })!)
    .flat()
    .join(' ');
  expect(said).toContain('Đạt 3,5 trong 6 điểm (58,3%), mất 2,5 điểm ở 2 trong 3 tiêu chí.');
  expect(said).toContain('Mất nhiều nhất: Rà soát thủ tục (2 điểm).');
});
