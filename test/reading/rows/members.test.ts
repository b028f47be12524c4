import { layOut } from '../../../src/reading/rows/layout';
import { place } from '../../../src/reading/rows/place';
import { tableRows } from '../../../src/reading/rows/tableRows';
import { headed } from '../headed';

const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn';
const DUTY = 'Sở Nội vụ | Các sở | 30/6/2026';
const OTHER = 'Sở Y tế | UBND các xã | 30/9/2026';

/** Rows by what they are: "3 group", "4 in 3" for an item in the group of row 3, "5" for one in none. */
function rowsOf(lines: string[], merges: string[] = []): string[] {
  const { grid, header, columns } = headed([HEADER, ...lines], merges);
  const { sections, groups, items } = place(
    grid,
    columns,
    layOut(grid, columns, tableRows(grid, header, columns, grid.lastRow).rows),
  );
  const rowOf = new Map([...sections, ...groups].map(({ key, row }) => [key, row]));
  const said: [number, string][] = [
    ...sections.map(({ row }): [number, string] => [row, `${row} section`]),
    ...groups.map(({ row }): [number, string] => [row, `${row} group`]),
    ...items.map(({ row, group, section }): [number, string] => {
      const at = rowOf.get(group ?? section ?? '');
      return [row.row.row, at === undefined ? `${row.row.row}` : `${row.row.row} in ${at}`];
    }),
  ];
  return said.sort(([a], [b]) => a - b).map(([, words]) => words);
}

describe('a row without a number over rows that carry the numbers is a group, whatever it holds', () => {
  const HELD = ['', 'Sở Nội vụ', 'Sở Nội vụ | Các sở', ' | | Cả năm', 'Sở Nội vụ | | Theo từng việc dưới đây', DUTY];
  const LISTS: [what: string, first: string, second: string, third: string][] = [
    ['letters with a bracket', '4 | a) Khảo sát', '5 | b) Nhập liệu', '6 | Việc riêng'],
    ['letters with a dot', '4 | a. Khảo sát', '5 | b. Nhập liệu', '6 | Việc riêng'],
    ['small roman figures', '4 | i) Khảo sát', '5 | ii) Nhập liệu', '6 | Việc riêng'],
    ['figures in brackets', '4 | (1) Khảo sát', '5 | (2) Nhập liệu', '6 | Việc riêng'],
    ['figures and a bracket', '4 | 1) Khảo sát', '5 | 2) Nhập liệu', '6 | Việc riêng'],
    ['decimal figures in the text', '4 | 3.1. Khảo sát', '5 | 3.2. Nhập liệu', '6 | Việc riêng'],
    ['dashes', '4 | - Khảo sát', '5 | - Nhập liệu', '6 | Việc riêng'],
    ['plus signs', '4 | + Khảo sát', '5 | + Nhập liệu', '6 | Việc riêng'],
    ['letters for numbers', 'a) | Khảo sát', 'b) | Nhập liệu', '4 | Việc riêng'],
    ['decimal numbers', '4.1 | Khảo sát', '4.2 | Nhập liệu', '5 | Việc riêng'],
    ['numbers in brackets', '(1) | Khảo sát', '(2) | Nhập liệu', '4 | Việc riêng'],
  ];
  const all = LISTS.flatMap(([what, first, second, third]) =>
    HELD.map((held) => [what, held, first, second, third] as const),
  );
  test.each(all)('%s, it holds %j', (_what, held, first, second, third) => {
    const rows = [
      `3 | Rà soát | ${OTHER}`,
      ` | Xây dựng kho dữ liệu | ${held}`,
      `${first} | ${OTHER}`,
      `${second} | ${OTHER}`,
      `${third} | ${OTHER}`,
    ];
    expect(rowsOf(rows)).toEqual(['2', '3 group', '4 in 3', '5 in 3', '6']);
  });
});

test.each<[what: string, lines: string[], rows: string[]]>([
  [
    'at the top of the table',
    [
      ` | Việc lớn | Sở Nội vụ | Các sở | Theo thời hạn cụ thể sau đây`,
      `1 | a) Rà soát | ${DUTY}`,
      `2 | b) Trình | ${DUTY}`,
    ],
    ['2 group', '3 in 2', '4 in 2'],
  ],
  [
    'two of them, and a task behind',
    [
      ` | Kho dữ liệu | ${DUTY}`,
      `1 | a) Khảo sát | ${DUTY}`,
      ` | Đào tạo | Sở Y tế`,
      `2 | a) Lớp một | ${DUTY}`,
      `3 | b) Lớp hai | ${DUTY}`,
      `4 | Tổng kết | ${DUTY}`,
    ],
    ['2 group', '3 in 2', '4 group', '5 in 4', '6 in 4', '7'],
  ],
  [
    'decimal numbers of the next head',
    [` | A | ${DUTY}`, `1.1 | B | ${DUTY}`, `1.2 | C | ${DUTY}`, ` | D | ${DUTY}`, `2.1 | E | ${DUTY}`],
    ['2 group', '3 in 2', '4 in 2', '5 group', '6 in 5'],
  ],
  [
    'a second duty under one of its rows',
    [` | A | ${DUTY}`, `1 | a) B | ${DUTY}`, ` | | ${OTHER}`, `2 | b) C | ${DUTY}`],
    ['2 group', '3 in 2', '4 in 2', '5 in 2'],
  ],
  [
    'letters under its decimal rows',
    [` | A | ${DUTY}`, `1.1 | B | ${DUTY}`, `a) | C | ${DUTY}`, `1.2 | D | ${DUTY}`],
    ['2 group', '3 in 2', '4 in 2', '5 in 2'],
  ],
  [
    'in a section',
    ['I | Thể chế', ` | A | ${DUTY}`, `1 | a) B | ${DUTY}`, 'II | Bộ máy', `2 | C | ${DUTY}`],
    ['2 section', '3 group', '4 in 3', '5 section', '6 in 5'],
  ],
  [
    'words alone below a task',
    [`1 | A | ${DUTY}`, ' | Việc lớn', `2 | a) B | ${DUTY}`, `3 | b) C | ${DUTY}`],
    ['2', '3 group', '4 in 3', '5 in 3'],
  ],
  // what it has alone, and its rows lack
  [
    'a lead alone, over numbers that begin anew',
    [
      ' | Đào tạo | Sở Nội vụ',
      '1 | A | | | 30/6/2026',
      '2 | B | | | 30/9/2026',
      ' | Truyền thông | Sở Y tế',
      '1 | C | | | 30/6/2026',
    ],
    ['2 group', '3 in 2', '4 in 2', '5 group', '6 in 5'],
  ],
  [
    'a deadline alone, over numbers that begin anew',
    [' | Đào tạo | | | Quý II/2026', '1 | A | Sở Nội vụ', '2 | B | Sở Y tế'],
    ['2 group', '3 in 2', '4 in 2'],
  ],
  // numbered heads over rows without a number
  [
    'a number over letters in the text',
    ['1 | Việc lớn', ` | a) A | ${DUTY}`, ` | b) B | ${DUTY}`, `2 | C | ${DUTY}`],
    ['2 group', '3 in 2', '4 in 2', '5'],
  ],
  [
    'a number over dashes in the text',
    ['1 | Việc lớn', ` | - A | ${DUTY}`, ` | - B | ${DUTY}`, `2 | C | ${DUTY}`],
    ['2 group', '3 in 2', '4 in 2', '5'],
  ],
  [
    'with a lead alone',
    ['1 | Việc lớn | Sở Nội vụ', ` | a) A | ${DUTY}`, ` | b) B | ${DUTY}`, `2 | C | ${DUTY}`],
    ['2 group', '3 in 2', '4 in 2', '5'],
  ],
])('%s', (_what, lines, rows) => expect(rowsOf(lines)).toEqual(rows));

test('a number merged over its list is its head’s', () => {
  const list = [` | a) A | ${DUTY}`, ` | b) B | ${DUTY}`, `2 | C | ${DUTY}`];
  expect(rowsOf(['1 | Việc lớn', ...list], ['A2:A4'])).toEqual(['2 group', '3 in 2', '4 in 2', '5']);
  expect(rowsOf(['1 | Việc lớn | Sở Nội vụ', ...list], ['A2:A4'])).toEqual(['2 group', '3 in 2', '4 in 2', '5']);
  expect(rowsOf([`1 | Việc lớn | ${DUTY}`, ...list], ['A2:A4'])).toEqual(['2', '3', '4', '5']);
});

describe('no head of others', () => {
  test.each<[what: string, lines: string[], rows: string[]]>([
    [
      'a forgotten number',
      [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, `2 | C | ${DUTY}`, `3 | D | ${DUTY}`],
      ['2', '3', '4', '5'],
    ],
    ['the next letter', [`1 | a) A | ${DUTY}`, ` | B | ${DUTY}`, `2 | b) C | ${DUTY}`], ['2', '3', '4']],
    ['itself lettered', [`1 | A | ${DUTY}`, ` | a) B | ${DUTY}`, `2 | a) C | ${DUTY}`], ['2', '3', '4']],
    ['dashes before every text', [`1 | - A | ${DUTY}`, ` | B | ${DUTY}`, `2 | - C | ${DUTY}`], ['2', '3', '4']],
    ['the next decimal number', [`1.1 | A | ${DUTY}`, ` | B | ${DUTY}`, `1.2 | C | ${DUTY}`], ['2', '3', '4']],
    ['between a number and its rows', [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, `1.1 | C | ${DUTY}`], ['2', '3', '4']],
    ['the next one has no number either', [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, ` | a) C | ${DUTY}`], ['2', '3', '4']],
    ['a numbered row with its own lead and deadline', [`1 | A | ${DUTY}`, `a) | B | ${DUTY}`], ['2', '3']],
    [
      'the same over letters in the text',
      [`1 | A | ${DUTY}`, ` | a) B | ${DUTY}`, ` | b) C | ${DUTY}`],
      ['2', '3', '4'],
    ],
    [
      'a roman one with its own lead and deadline',
      [`I | A | ${DUTY}`, `1 | B | ${DUTY}`, `II | C | ${DUTY}`],
      ['2', '3', '4'],
    ],
    [
      'a number before a bracketed remark',
      [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, `2 | (10 xã) C | ${DUTY}`],
      ['2', '3', '4'],
    ],
    [
      'a day at the beginning of the text',
      [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, `2 | 1/6 ra quân | ${DUTY}`],
      ['2', '3', '4'],
    ],
    ['at the very end', [`1 | A | ${DUTY}`, ` | B | ${DUTY}`], ['2', '3']],
    [
      'a full one over numbers that begin anew',
      [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, `1 | C | ${DUTY}`],
      ['2', '3', '4'],
    ],
    [
      'a lead alone, before the next number',
      [`1 | A | ${DUTY}`, ' | B | Sở Nội vụ', '2 | C | | | 30/6/2026'],
      ['2', '3', '4'],
    ],
  ])('%s', (_what, lines, rows) => expect(rowsOf(lines)).toEqual(rows));

  test('a number merged down over it', () => {
    const lines = [`1 | A | ${DUTY}`, ` | B | ${DUTY}`, `2 | a) C | ${DUTY}`];
    expect(rowsOf(lines, ['A2:A3'])).toEqual(['2', '3', '4']);
  });
});
