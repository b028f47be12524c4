import { tableRows } from '../../../src/reading/rows/tableRows';
import type { SetColumn } from '../../../src/reading/header/setColumns';
import { headed } from '../headed';

const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
const ROW = '1 | Rà soát | Văn phòng | Quý I';
const OTHER = '2 | Kiểm tra | Thanh tra | Quý II';
/** A full row whose number does not follow that of ROW. */
const APART = '7 | Kiểm tra | Thanh tra | Quý II';
const blank = (count: number): string[] => Array.from({ length: count }, () => '');

interface Read {
  rows: number[];
  again?: number[];
  skipped?: number[];
  totals?: string[];
  below?: number[];
}

function read(lines: string[], merges: string[] = [], given: SetColumn[] = []): Required<Read> & { end: number } {
  const { grid, header, columns } = headed(lines, merges, given);
  const { rows, repeatedHeaders, skipped, totals, below, end } = tableRows(grid, header, columns, grid.lastRow);
  return {
    rows: rows.map(({ row }) => row),
    again: repeatedHeaders,
    skipped,
    totals: totals.map(({ row, text }) => `${row} ${text}`),
    below,
    end,
  };
}

test.each<[what: string, lines: string[], read: Read]>([
  ['nothing under the header', [], { rows: [] }],
  ['one row', [ROW], { rows: [2] }],
  ['an empty row between', [ROW, '', OTHER], { rows: [2, 4] }],
  ['fifty empty rows between', [ROW, ...blank(50), OTHER], { rows: [2, 53] }],
  ['fifty-one: another thing begins', [ROW, ...blank(51), OTHER], { rows: [2], below: [54] }],
  ['each row begins the count anew', [ROW, ...blank(30), OTHER, ...blank(30), ROW], { rows: [2, 33, 64] }],
  ['cells beside the table alone', [ROW, ' | | | | xem sau', OTHER], { rows: [2, 4], skipped: [3] }],

  // the header again
  ['the header again', [ROW, HEADER, OTHER], { rows: [2, 4], again: [3] }],
  [
    'with other spaces and signs',
    [ROW, 'S-T-T | Nhiệm  vụ | Đơn vị / chủ trì | THỜI HẠN.', OTHER],
    { rows: [2, 4], again: [3] },
  ],
  ['three of its four words', [ROW, 'STT | Nhiệm vụ | Đơn vị chủ trì | Xong', OTHER], { rows: [2, 4], again: [3] }],
  ['two of its four words are a row', [ROW, 'STT | Nhiệm vụ | Ban A | Xong', OTHER], { rows: [2, 3, 4] }],
  ['with two cells more', [ROW, `${HEADER} | a | b`, OTHER], { rows: [2, 4], again: [3] }],
  ['with three cells more: another table', [ROW, `${HEADER} | a | b | c`, OTHER], { rows: [2, 3, 4] }],
  ['its words in other columns', [ROW, 'Thời hạn | STT | Nhiệm vụ | Đơn vị chủ trì', OTHER], { rows: [2, 3, 4] }],

  // counted columns
  ['(1) (2) (3) (4)', ['(1) | (2) | (3) | (4)', ROW], { rows: [3], skipped: [2] }],
  ['[1] [2] [3]', ['[1] | [2] | [3] |', ROW], { rows: [3], skipped: [2] }],
  ['A B 1 2', ['A | B | 1 | 2', ROW], { rows: [3], skipped: [2] }],
  ['a sum of columns', ['1 | 2 | 3=1+2 | 4 = 2 + 3', ROW], { rows: [3], skipped: [2] }],
  ['from nine to ten', ['8 | 9 | 10 | 11', ROW], { rows: [3], skipped: [2] }],
  ['three are enough', ['1 | 2 | 3 |', ROW], { rows: [3], skipped: [2] }],
  ['two are not', ['1 | 2 | |', ROW], { rows: [2, 3] }],
  ['they count without a gap', ['1 | 2 | 4 | 5', ROW], { rows: [2, 3] }],
  ['and upwards', ['3 | 2 | 1 |', ROW], { rows: [2, 3] }],
  ['letters alone count nothing', ['A | B | C | D', ROW], { rows: [2, 3] }],
  ['a letter and one figure neither', ['A | B | C | 1', ROW], { rows: [2, 3] }],
  ['words among them', ['1 | Rà soát | 2 | 3', ROW], { rows: [2, 3] }],
  ['small letters', ['a | b | 1 | 2', ROW], { rows: [2, 3] }],
  ['years and long figures', ['101 | 102 | 103 | 104', ROW], { rows: [2, 3] }],

  // page numbers and sums
  ['a page number', [ROW, ' | | | 12', OTHER], { rows: [2, 4], skipped: [3] }],
  ['two figures are a row', [ROW, ' | | 12 | 13', OTHER], { rows: [2, 3, 4] }],
  ['a sum', [ROW, ' | Tổng cộng | 5 |', OTHER], { rows: [2, 4], skipped: [3], totals: ['3 Tổng cộng'] }],
  ['a sum in the first cell', [ROW, 'Cộng mục I | 5', OTHER], { rows: [2, 4], skipped: [3], totals: ['3 Cộng mục I'] }],
  ['the word in the third cell', [ROW, '3 | Báo cáo | Tổng số |', OTHER], { rows: [2, 3, 4] }],

  // what ends the table
  ['receivers', [ROW, ' | Nơi nhận: | |', APART], { rows: [2], below: [4] }],
  ['a signature in the last of three cells', [ROW, ' | Sơn La | x | GIÁM ĐỐC', APART], { rows: [2], below: [4] }],
  ['four cells are a row', [ROW, '- | Rà soát | x | GIÁM ĐỐC', OTHER], { rows: [2, 3, 4] }],
  ['a numbered row is no footer', [ROW, '2 | Danh mục này gồm 25 việc | |', OTHER], { rows: [2, 3, 4] }],
  ['a code is a number', [ROW, 'NV-02 | Danh mục này gồm 25 việc | |', OTHER], { rows: [2, 3, 4] }],
  ['a dash is none', [ROW, '- | Danh mục này gồm 25 việc | |', APART], { rows: [2], below: [4] }],
  ['words in the number column are none', [ROW, 'Lưu | Nơi nhận: | |', APART], { rows: [2], below: [4] }],
  ['a figure elsewhere is none', [ROW, ' | Nơi nhận: | 5 |', APART], { rows: [2], below: [4] }],
  ['a title right below a row is a section', [ROW, ' | Kế hoạch kiểm tra', OTHER], { rows: [2, 3, 4] }],
  ['a title before the first row too', ['', ' | Kế hoạch kiểm tra', OTHER], { rows: [3, 4] }],
  ['a title with a second cell too', [ROW, '', ' | Kế hoạch kiểm tra | Văn phòng', OTHER], { rows: [2, 4, 5] }],
  ['no title behind an empty row', [ROW, '', ' | Việc khác', OTHER], { rows: [2, 4, 5] }],

  // below a footer the table goes on where the count does
  ['the next number below receivers', [ROW, ' | Nơi nhận: | |', OTHER], { rows: [2, 4], skipped: [3] }],
  [
    'below a signature of three rows',
    [ROW, ' | | NGƯỜI LẬP |', ' | | (Ký, ghi rõ họ tên) |', '', OTHER, '3 | Họp | Sở | Quý III'],
    { rows: [2, 6, 7], skipped: [3, 4] },
  ],
  [
    'a number under the last one',
    [ROW, ' | Nơi nhận: | |', '1.1 | Họp | Sở | Quý III'],
    { rows: [2, 4], skipped: [3] },
  ],
  [
    'the next letter',
    [`a) | Rà soát | Sở | Quý I`, ' | Duyệt', 'b) | Họp | Sở | Quý III'],
    { rows: [2, 4], skipped: [3] },
  ],
  [
    'the next roman number',
    [`III | Rà soát | Sở | Quý I`, ' | Duyệt', 'IV | Họp | Sở | Quý III'],
    { rows: [2, 4], skipped: [3] },
  ],
  [
    'the first of the next chapter',
    [`2.3 | Rà soát | Sở | Quý I`, ' | Duyệt', '3.1 | Họp | Sở | Quý III'],
    { rows: [2, 4], skipped: [3] },
  ],
  ['a count that begins anew', [OTHER, ' | Nơi nhận: | |', ROW], { rows: [2], below: [4] }],
  ['a gap in the count', [ROW, ' | Nơi nhận: | |', '3 | Họp | Sở | Quý III'], { rows: [2], below: [4] }],
  ['the next number, and nothing more', [ROW, ' | Nơi nhận: | |', '2 | Sở Nội vụ'], { rows: [2] }],
  ['receivers and nothing below', [ROW, ' | Nơi nhận: | |', ' | - Như trên;'], { rows: [2] }],
  ['names below signatures', [ROW, 'Người lập | Kế toán | | Giám đốc', 'An | Bình | Chi | Dũng'], { rows: [2] }],
  [
    'a title behind an empty row, though the count goes on',
    [ROW, '', ' | PHỤ LỤC II', OTHER],
    { rows: [2], below: [5] },
  ],

  // notes
  ['a note between rows', [ROW, ' | Ghi chú: việc mới', OTHER], { rows: [2, 4], skipped: [3] }],
  ['with a second cell', [ROW, ' | Ghi chú: việc mới | xem', OTHER], { rows: [2, 4], skipped: [3] }],
  [
    'three filled cells make a row full',
    [ROW, ' | Ghi chú: việc mới', '2 | Kiểm tra | Thanh tra |'],
    { rows: [2, 4], skipped: [3] },
  ],
  ['two do not', [ROW, ' | Ghi chú: việc mới', '2 | Kiểm tra | |'], { rows: [2] }],
  ['nor do cells beside the table', [ROW, ' | Ghi chú: việc mới', '2 | Kiểm tra | | | x | y'], { rows: [2] }],
  ['a note under the table', [ROW, ' | Ghi chú: việc mới', ' | Nơi nhận:'], { rows: [2] }],
  [
    'a footer ends it though rows follow',
    [ROW, ' | Ghi chú: việc mới', ' | Nơi nhận:', APART],
    { rows: [2], skipped: [3], below: [5] },
  ],
])('%s', (_what, lines, want) => {
  const got = read([HEADER, ...lines]);
  expect(got).toEqual({
    again: [],
    skipped: [],
    totals: [],
    below: [],
    end: want.rows[want.rows.length - 1] ?? 1,
    ...want,
  });
});

test('a full row of a wide table has half of its columns', () => {
  const wide = `${HEADER} | Sản phẩm | Ghi chú | Kinh phí | Đơn vị phối hợp`;
  const note = ' | Ghi chú: việc mới';
  expect(read([wide, ROW, note, '2 | Kiểm tra | Thanh tra |']).rows).toEqual([2]);
  expect(read([wide, ROW, note, '2 | Kiểm tra | Thanh tra | Quý I']).rows).toEqual([2, 4]);
});

test('a table of two columns that a person pointed out counts them too', () => {
  const given: SetColumn[] = [
    { headerRow: 1, column: 1, field: 'number' },
    { headerRow: 1, column: 2, field: 'task' },
  ];
  expect(read(['Đây | Kia', '1 | 2', '1 | Rà soát'], [], given)).toMatchObject({ rows: [3], skipped: [2] });
});

describe('a header of two rows', () => {
  const [top, sub] = ['STT | Nhiệm vụ | Phân công | | Thời hạn', ' | | Chủ trì | Phối hợp |'];
  const first = '1 | Rà soát | Văn phòng | Thanh tra | Quý I';
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'];

  test.each<[what: string, lines: string[], rows: number[], again: number[]]>([
    ['again with both rows', [first, top, sub, first], [3, 6], [4]],
    ['with the second row empty', [first, top, '', first], [3, 6], [4]],
    ['with its first row alone', [first, top, first], [3, 5], [4]],
    ['with another second row', [first, top, ' | | Chủ trì | Giúp |', first], [3, 5, 6], [4]],
    ['at the very end', [first, top], [3], [4]],
  ])('%s', (_what, lines, rows, again) => {
    expect(read([top, sub, ...lines], merges)).toMatchObject({ rows, again, skipped: [] });
  });

  test('its second row alone is no header again', () => {
    expect(read([top, sub, first, sub, first], merges)).toMatchObject({ rows: [3, 4, 5], again: [] });
  });
});

test('the row under a repeated header knows it, the next one does not; counted columns between do not matter', () => {
  const after = (lines: string[]) => {
    const { grid, header, columns } = headed([HEADER, ...lines]);
    return tableRows(grid, header, columns, grid.lastRow).rows.map(({ afterHeader }) => afterHeader);
  };
  expect(after([ROW, HEADER, OTHER, OTHER])).toEqual([false, true, false]);
  expect(after([ROW, HEADER, '(1) | (2) | (3) | (4)', OTHER, OTHER])).toEqual([false, true, false]);
});

test('rows behind the limit belong to the next table', () => {
  const { grid, header, columns } = headed([HEADER, ROW, OTHER]);
  expect(tableRows(grid, header, columns, 2).rows.map(({ row }) => row)).toEqual([2]);
});

describe('the number of a row', () => {
  const numbers = (lines: string[], merges: string[] = []) => {
    const { grid, header, columns } = headed(lines, merges);
    return tableRows(grid, header, columns, grid.lastRow).rows.map(
      ({ number, numberMerged, own }) => `${number.text}${numberMerged ? ' merged' : ''} ${[...own.keys()].join('')}`,
    );
  };
  const none = 'Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
  const sub = `STT | | Nhiệm vụ | Đơn vị chủ trì | Thời hạn`;

  test('no number column, no number', () => {
    expect(numbers([none, 'Rà soát | Văn phòng | Quý I'])).toEqual([' 123']);
  });

  test('a merged number holds for the rows below its first', () => {
    expect(numbers([HEADER, ROW, ' | Kiểm tra | Thanh tra | Quý II', OTHER], ['A2:A3'])).toEqual([
      '1 1234',
      '1 merged 234',
      '2 1234',
    ]);
  });

  test('a number merged to the right stands in its own row', () => {
    expect(numbers([HEADER, '1 | | Văn phòng | Quý I'], ['A2:B2'])).toEqual(['1 134']);
  });

  test('a second number column names the rows under the first', () => {
    const lines = [
      sub,
      '1 | | Tuyên truyền | |',
      ' | a) | Viết tin | Văn phòng | Quý I',
      '2 | | Kiểm tra | Thanh tra | Quý I',
    ];
    expect(numbers(lines)).toEqual(['1 13', 'a 2345', '2 1345']);
  });

  test('a number merged down beside the second column: the second column numbers', () => {
    const lines = [sub, '1 | a) | Viết tin | Văn phòng | Quý I', ' | b) | Họp dân | Văn phòng | Quý I'];
    expect(numbers(lines, ['A2:A3'])).toEqual(['a 12345', 'b 2345']);
  });

  test('beside an empty second number the first one holds', () => {
    const lines = [sub, 'I | | Tuyên truyền | |', '1 | a) | Viết tin | Văn phòng | Quý I'];
    expect(numbers(lines, ['A2:B2'])).toEqual(['I 13', 'a 12345']);
  });
});
