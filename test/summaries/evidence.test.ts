import { evidence } from '../../src/summaries/evidence';
import type { EvidenceFiles } from '../../src/summaries/summary';
import { tableWith } from './headedTables';
import { shownRows, tableContext, type TestTable } from './tableContext';

const COLUMNS = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Tài liệu kiểm chứng',
  'Giải trình',
  'Đơn vị chủ trì',
];
const ROWS = [
  [1, 'Phân cấp quản lý', 1, 1, 'Báo cáo số 46/BC-SNV ngày 11/6/2026', null, 'Thanh tra Sở'],
  [
    2,
    'Kiểm tra tài sản công (kế hoạch, biên bản)',
    2,
    1.75,
    'Kế hoạch số 88/KH-SNV ngày 04/4/2026',
    null,
    'Văn phòng Sở',
  ],
  [3, 'Ban hành kế hoạch', 1, 1, null, null, 'Văn phòng Sở'],
  [4, 'Xử lý hồ sơ', 1, 1, 'Báo cáo số      /BC-SNV ngày     /12/2026', null, 'Văn phòng Sở'],
  [5, 'Bố trí công chức', 1, 1, null, 'Chưa sao chụp', 'Thanh tra Sở'],
  [6, 'Tuyên truyền', 1, 0, null, null, 'Thanh tra Sở'],
  [7, 'Kiểm toán', 1, 1, 'Báo cáo số 9/BC-SNV ngày 18/10/2023', null, 'Thanh tra Sở'],
];
const made = (table: TestTable, evidenceFiles?: EvidenceFiles) => {
  const context = tableContext(table);
  return evidence.applies(context.inspection, context.settings)
    ? evidence.make({ ...context, evidenceFiles })[0]!
    : null;
};

test('what is to be chased first, the most points first', () => {
  const sheet = made({ columns: COLUMNS, rows: ROWS })!;
  const { rows } = tableWith(sheet, 'Cần có', 'Còn thiếu');
  expect(rows.slice(0, 7).map((row) => [row.Số, row['Cần có'], row['Còn thiếu']])).toEqual([
    ['2', 'kế hoạch, biên bản', 'biên bản'],
    ['3', 'kế hoạch', 'Chưa có tài liệu: kế hoạch'],
    ['4', '', 'Chưa điền số, ngày'],
    ['7', '', 'Tài liệu của năm 2023'],
    ['5', '', 'Mới có giải trình'],
    ['1', '', ''],
    ['6', '', ''],
  ]);
  const words = shownRows(sheet).flat().join(' ');
  expect(words).toContain('7 tiêu chí: 1 đủ tài liệu. 1 tiêu chí còn thiếu loại tài liệu.');
  expect(words).toContain(
    '1 tiêu chí chưa có tài liệu nào. Tự chấm 4,75 điểm ở những tiêu chí còn thiếu hoặc chưa có tài liệu.',
  );
});

test('files are led to by links, a line each', () => {
  const files = ['46-BC-SNV.pdf', '46-BC-SNV (ban ky).pdf'].map((name) => {
    return { name, path: `MC/${name}`, numbers: ['46/BC-SNV'] };
  });
  const sheet = made({ columns: COLUMNS, rows: ROWS }, { folder: 'MC', files })!;
  const links = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));
  expect(links).toEqual([
    'HYPERLINK("MC/46-BC-SNV.pdf","46-BC-SNV.pdf")',
    'HYPERLINK("MC/46-BC-SNV (ban ky).pdf","46-BC-SNV (ban ky).pdf")',
  ]);
  expect(shownRows(sheet).flat().join(' ')).toContain('Tìm thấy tệp của 1 trong 3 số văn bản');
});

test('without self-scores nothing is to be proved', () => {
  const columns = COLUMNS.map((head) => (head === 'Điểm tự chấm' ? 'Điểm đạt' : head));
  expect(made({ columns, rows: ROWS })).toBeNull();
  expect(made({ rows: [[1, 'Tổng kết', 'Văn phòng Sở', '30/11/2026', null]] })).toBeNull();
});
