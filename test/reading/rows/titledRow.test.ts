import { tableRows } from '../../../src/reading/rows/tableRows';
import { parseAtFirst } from '../../../src/reading/rows/titledRow';
import { headed } from '../headed';

const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm | Điểm tối đa | Ghi chú';

const FLAGS = [
  'titleOnly',
  'duties',
  'onlyScores',
  'hasLead',
  'hasDeadline',
  'mergedDuty',
  'lacks',
  'wide',
  'named',
] as const;

/** What the last row of a table looks like: its number and title, then what holds of it. */
function seen(header: string, rows: string[], merges: string[] = []): string {
  const { grid, header: found, columns } = headed([header, ...rows], merges);
  const row = tableRows(grid, found, columns, grid.lastRow).rows.at(-1)!;
  const titled = parseAtFirst(grid, columns, row);
  const title = titled.title === titled.text ? titled.title : `${titled.title} of ${titled.text}`;
  return [`${titled.number.text} ${title}`.trim(), ...FLAGS.filter((flag) => titled[flag])].join(', ');
}

test.each<[what: string, row: string, seen: string]>([
  ['number and text', '1 | Rà soát', '1 Rà soát, titleOnly, lacks'],
  ['a lead', '1 | Rà soát | Sở', '1 Rà soát, duties, hasLead'],
  ['a partner', '1 | Rà soát | | Sở', '1 Rà soát, duties, lacks'],
  ['a deadline', '1 | Rà soát | | | Quý I', '1 Rà soát, duties, hasDeadline'],
  ['a product', '1 | Rà soát | | | | Báo cáo', '1 Rà soát, duties, lacks'],
  ['points', '1 | Rà soát | | | | | 5', '1 Rà soát, onlyScores, lacks'],
  ['points and a note', '1 | Rà soát | | | | | 5 | xem', '1 Rà soát, onlyScores, lacks'],
  ['points and a lead', '1 | Rà soát | Sở | | | | 5', '1 Rà soát, duties, hasLead'],
  ['lead and deadline', '1 | Rà soát | Sở | | Quý I', '1 Rà soát, duties, hasLead, hasDeadline'],
  ['a text alone in whatever column is a title', ' | | | | | Báo cáo', 'Báo cáo, titleOnly, lacks'],
  ['nothing but a lead', ' | | Sở', ', duties, hasLead'],
  ['nothing but a deadline', ' | | | | Quý I', ', duties, hasDeadline'],
  ['a title in the number column', 'II. Cải cách', 'II Cải cách of II. Cải cách, titleOnly, lacks'],
  ['words in the number column', 'Cải cách', 'Cải cách, titleOnly, lacks'],
  ['words in the number column beside a text', 'Mới | Rà soát', 'Rà soát, titleOnly, lacks'],
  ['a number in the text beside words', 'Mới | 2. Rà soát', '2 Rà soát of 2. Rà soát, titleOnly, lacks'],
  ['a number in the text alone is text', ' | 2. Rà soát', '2. Rà soát, titleOnly, lacks'],
  ['behind a number it is text too', '1 | 2. Rà soát', '1 2. Rà soát, titleOnly, lacks'],
  ['a title by its words', ' | Lĩnh vực 1: Thể chế', '1 Thể chế of Lĩnh vực 1: Thể chế, titleOnly, lacks, named'],
  ['behind a number', 'II | Lĩnh vực 1: Thể chế', 'II Thể chế of Lĩnh vực 1: Thể chế, titleOnly, lacks, named'],
  ['behind a dash', '- | Lĩnh vực 1: Thể chế', '1 Thể chế of Lĩnh vực 1: Thể chế, titleOnly, lacks, named'],
  ['with a duty', ' | Lĩnh vực 1: Thể chế | Sở', '1 Thể chế of Lĩnh vực 1: Thể chế, duties, hasLead'],
])('%s', (_what, row, want) => expect(seen(HEADER, ['1 | Rà soát | Sở', row])).toBe(want));

describe('merged cells', () => {
  test.each<[what: string, row: string, merge: string, seen: string]>([
    ['text over half of the columns', ' | 3. Cải cách', 'B3:E3', '3 Cải cách of 3. Cải cách, titleOnly, lacks, wide'],
    ['over less', ' | 3. Cải cách', 'B3:D3', '3. Cải cách, titleOnly, lacks'],
    ['over columns beside the table as well', ' | Cải cách', 'F3:K3', 'Cải cách, titleOnly, lacks'],
    ['two rows high', ' | 3. Cải cách', 'B3:E4', '3 Cải cách of 3. Cải cách, titleOnly, lacks, wide'],
    ['three rows high', ' | 3. Cải cách', 'B3:E5', '3. Cải cách, titleOnly, lacks'],
    ['number and text together', 'II. Cải cách', 'A3:H3', 'II Cải cách of II. Cải cách, titleOnly, lacks, wide'],
    ['with points behind', ' | Cải cách | | | | | 5', 'B3:E3', 'Cải cách, onlyScores, lacks, wide'],
    ['with a product behind', ' | Cải cách | | | | Báo cáo', 'B3:E3', 'Cải cách, duties, lacks, wide'],
    [
      'a wide note is no title',
      '1 | Rà soát | Theo Kế hoạch số 5',
      'C3:F3',
      '1 Theo Kế hoạch số 5, titleOnly, hasLead, wide',
    ],
    ['a lead merged from above', '2 | Kiểm tra', 'C2:C3', '2 Kiểm tra, duties, mergedDuty, lacks'],
    ['a lead merged to below', '2 | Kiểm tra | Sở', 'C3:C4', '2 Kiểm tra, duties, hasLead'],
    ['a partner merged from above', '2 | Kiểm tra', 'D2:D3', '2 Kiểm tra, duties, mergedDuty, lacks'],
    ['a deadline merged from above', '2 | Kiểm tra', 'E2:E3', '2 Kiểm tra, duties, mergedDuty, lacks'],
    ['a product merged from above', '2 | Kiểm tra', 'F2:F3', '2 Kiểm tra, duties, mergedDuty, lacks'],
    ['points merged from above are no duty', '2 | Kiểm tra', 'G2:G3', '2 Kiểm tra, titleOnly, lacks'],
    ['points beside a merged lead', '2 | Kiểm tra | | | | | 5', 'C2:C3', '2 Kiểm tra, duties, mergedDuty, lacks'],
    ['a block of two columns brings none down', '2 | Kiểm tra', 'C2:D3', '2 Kiểm tra, titleOnly, lacks'],
    ['a number merged from above', ' | 2. Kiểm tra', 'A2:A3', '1 2. Kiểm tra, titleOnly, lacks'],
  ])('%s', (_what, row, merge, want) => {
    expect(seen(HEADER, ['1 | Rà soát | Sở | Ban | Quý I | Báo cáo | 3', row], [merge])).toBe(want);
  });

  test('a wide title beside a product merged from above has no duty', () => {
    const rows = ['1 | Rà soát | Sở | Ban | Quý I | Báo cáo', 'II | Cải cách'];
    expect(seen(HEADER, rows, ['B3:E3', 'F2:F3'])).toBe('II Cải cách, mergedDuty, lacks, wide');
  });

  test('in a narrow table two columns are half', () => {
    const narrow = 'Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
    expect(seen(narrow, [' | Cải cách chung'], ['B2:C2'])).toBe('Cải cách chung, titleOnly, hasLead, wide');
    expect(seen(narrow, ['Cải cách chung'], ['A2:B2'])).toBe('Cải cách chung, titleOnly, lacks, wide');
  });
});

describe('a table without a number column', () => {
  test.each<[row: string, seen: string]>([
    ['1. Rà soát | Sở | Quý I', '1 Rà soát of 1. Rà soát, duties, hasLead, hasDeadline'],
    ['II. Cải cách', 'II Cải cách of II. Cải cách, titleOnly, lacks'],
    ['Cải cách', 'Cải cách, titleOnly, lacks'],
  ])('%j', (row, want) => expect(seen('Nhiệm vụ | Đơn vị chủ trì | Thời hạn', [row])).toBe(want));
});

describe('texts in several columns', () => {
  const header = 'STT | Nội dung | Nhiệm vụ | Mục tiêu | Đơn vị chủ trì | Thời hạn';
  test.each<[what: string, row: string, seen: string]>([
    ['in the first', '1 | Thể chế', '1 Thể chế, titleOnly, lacks'],
    ['in the second', '1 | | Rà soát', '1 Rà soát, titleOnly, lacks'],
    ['in both', '1 | Thể chế | Rà soát', '1 Thể chế, duties, lacks'],
    ['in the last', '1 | | | 90%', '1 90%, titleOnly, lacks'],
    ['in the second and the last', '1 | | Rà soát | 90%', '1 Rà soát, duties, lacks'],
  ])('%s', (_what, row, want) => expect(seen(header, ['1 | A | B | C | Sở', row])).toBe(want));
});

test('a second number column is no duty, and no text', () => {
  const header = 'STT | | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
  const rows = ['1 | a) | Rà soát | Sở', ' | b) | Kiểm tra'];
  expect(seen(header, rows)).toBe('b Kiểm tra, titleOnly, lacks');
  expect(seen(header, [...rows, '2 | c) | | | '])).toBe('c, titleOnly, lacks');
});

test('a title further right than the number, in a table whose work stands in another column', () => {
  const header = 'STT | Lĩnh vực | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
  expect(seen(header, ['1 | Thể chế | Rà soát | Sở', ' | Bộ máy'])).toBe('Bộ máy, titleOnly, lacks');
});

describe('marks under times and results', () => {
  const header = 'STT | Nhiệm vụ | Đơn vị chủ trì | Quý I | Quý II';
  test.each<[what: string, row: string, seen: string]>([
    ['a mark is a deadline', '1 | Rà soát | | x', '1 Rà soát, duties, hasDeadline'],
    ['other words are none', '1 | Rà soát | | xem sau', '1 Rà soát, duties, lacks'],
    ['no mark', '1 | Rà soát', '1 Rà soát, titleOnly, lacks'],
  ])('%s', (_what, row, want) => expect(seen(header, ['1 | A | Sở | x', row])).toBe(want));
});
