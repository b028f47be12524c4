import { tableRows } from '../../../src/reading/rows/tableRows';
import { headed } from '../headed';

const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kinh phí';

const isRow = (line: string): boolean => {
  const { grid, header, columns } = headed([HEADER, '1 | Rà soát | Văn phòng | Quý I | 5', line]);
  return tableRows(grid, header, columns, grid.lastRow).rows.some(({ row }) => row === 3);
};

describe('money added up is no task', () => {
  const WORDS = [
    'Tổng kinh phí thực hiện',
    'TỔNG KINH PHÍ',
    'Tổng cộng kinh phí',
    'Tổng nhu cầu kinh phí',
    'Tổng nhu cầu vốn giai đoạn 2026 - 2030',
    'Tổng dự toán',
    'Tổng mức đầu tư',
    'Tổng nguồn vốn',
    'Tổng chi phí (triệu đồng)',
    'Cộng kinh phí mục II',
    'Tổng các khoản chi',
    'Tổng toàn bộ kinh phí',
    'Tổng ngân sách',
    'Tổng số tiền',
    'Tổng cộng (A+B)',
    'Số tiền bằng chữ: Ba trăm triệu đồng',
    '(Bằng chữ: Ba trăm triệu đồng)',
    'Tổng số tiền viết bằng chữ: Ba trăm triệu đồng',
  ];
  const PLACES: [what: string, line: (words: string) => string][] = [
    ['in the second cell', (words) => ` | ${words} | | | 250`],
    ['in the first', (words) => `${words} | | | | 250`],
    ['with a number', (words) => `2 | ${words} | | | 250`],
    ['without a figure', (words) => ` | ${words}`],
    ['with the first of two duties', (words) => ` | ${words} | Sở Tài chính | | 250`],
  ];
  test.each(PLACES.flatMap(([what, line]) => WORDS.map((words) => [words, what, line(words)] as const)))(
    '%s %s',
    (_words, _what, line) => expect(isRow(line)).toBe(false),
  );
});

test.each([
  ' | Tổng cộng | 12 đơn vị | 25 việc | 250',
  ' | Tổng cộng (A+B) | Các đơn vị | Cả năm | 250',
  ' | Tổng số: | Các đơn vị | 25 việc | 250',
  ' | Cộng mục II | 4 đơn vị | 9 việc | 250',
  ' | Tổng số nhiệm vụ | 4 đơn vị | 9 việc |',
])('counts beside a sum are no duties: %s', (line) => expect(isRow(line)).toBe(false));

describe('tasks that begin like sums', () => {
  test.each([
    '2 | Tổng kết công tác | Sở Nội vụ | 30/9 | 5',
    '2 | Tổng hợp kinh phí các xã | Sở Tài chính | 30/9 | 5',
    '2 | Tổng rà soát vốn | Sở Tài chính | 30/9 | 5',
    '2 | Tổng vệ sinh trụ sở | | |',
    '2 | Tổng kinh phí: lập, trình duyệt | Sở Tài chính | 30/9 | 5',
    ' | Tổng dự toán năm sau: lập và trình | Sở Tài chính | 30/9 | 5',
    '2 | Tổng dự toán năm sau: lập và trình | Sở Tài chính | | 5',
    '2 | Tổng số hóa hồ sơ lưu trữ | Sở Nội vụ | 30/9 | 5',
    '2 | Tổng số hóa hồ sơ lưu trữ | | 30/9 | 5',
    ' | Tổng số hóa hồ sơ lưu trữ | Sở Nội vụ | Quý II | 5',
    '2 | Cộng đồng doanh nghiệp góp ý | | |',
    '2 | Tổng kinh phiên họp | | |',
    '2 | Báo cáo tổng kinh phí thực hiện | | |',
  ])('%s', (line) => expect(isRow(line)).toBe(true));
});
