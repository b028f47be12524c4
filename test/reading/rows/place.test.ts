import { layOut } from '../../../src/reading/rows/layout';
import { place } from '../../../src/reading/rows/place';
import type { Places } from '../../../src/reading/rows/placed';
import { tableRows } from '../../../src/reading/rows/tableRows';
import { headed } from '../headed';

const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Sản phẩm';
const ALL = 'Văn phòng | Quý I | Báo cáo';

function placesOf(lines: string[], merges: string[] = []): Places {
  const { grid, header, columns } = headed(lines, merges);
  return place(grid, columns, layOut(grid, columns, tableRows(grid, header, columns, grid.lastRow).rows));
}

/** Sections, groups and items by their keys; an item with what hands it down: "1.a in I, group 1, from 3 2". */
function placed(lines: string[], merges: string[] = []): string[] {
  const { sections, groups, items } = placesOf(lines, merges);
  return [
    ...sections.map(({ key, parent }) => `section ${key}${parent === null ? '' : ` of ${parent}`}`),
    ...groups.map(({ key, section }) => `group ${key}${section === null ? '' : ` in ${section}`}`),
    ...items.map(({ key, section, group, inherits, tails }) =>
      [
        key,
        ...(section === null ? [] : [`in ${section}`]),
        ...(group === null ? [] : [`group ${group}`]),
        ...(inherits.length === 0 ? [] : [`from ${inherits.join(' ')}`]),
        ...(tails.length === 0 ? [] : [`with ${tails.map((tail) => tail.row.row).join(' ')}`]),
      ].join(', '),
    ),
  ];
}

test.each<[what: string, rows: string[], placed: string[]]>([
  ['numbers alone', [`1 | Rà soát | ${ALL}`, `2 | Kiểm tra | ${ALL}`], ['1', '2']],
  [
    'sections number anew',
    ['I | Thể chế', `1 | Rà soát | ${ALL}`, 'II | Bộ máy', `1 | Sắp xếp | ${ALL}`],
    ['section I', 'section II', 'I.1, in I, from 2', 'II.1, in II, from 4'],
  ],
  [
    'sections of a part',
    ['A | Phần', 'I | Thể chế', `1 | Rà soát | ${ALL}`, 'B | Phần', `1 | Sắp xếp | ${ALL}`],
    ['section A', 'section A.I of A', 'section B', 'A.I.1, in A.I, from 3', 'B.1, in B, from 5'],
  ],
  [
    'sections without a number',
    [' | CẢI CÁCH THỂ CHẾ', `1 | Rà soát | ${ALL}`],
    ['section CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH THỂ CHẾ.1, in CẢI CÁCH THỂ CHẾ, from 2'],
  ],
  [
    'one without a number in a part',
    ['A | Phần', ' | CẢI CÁCH THỂ CHẾ', `1 | Rà soát | ${ALL}`],
    ['section A', 'section CẢI CÁCH THỂ CHẾ of A', 'CẢI CÁCH THỂ CHẾ.1, in CẢI CÁCH THỂ CHẾ, from 3'],
  ],
  [
    'groups',
    ['I | Mục', '1 | Tuyên truyền', `1.1 | Viết tin | ${ALL}`, `1.2 | Họp | ${ALL}`, `2 | Kiểm tra | ${ALL}`],
    [
      'section I',
      'group I.1 in I',
      'I.1.1, in I, group I.1, from 3 2',
      'I.1.2, in I, group I.1, from 3 2',
      'I.2, in I, from 2',
    ],
  ],
  [
    'letters in a group, and the next group',
    ['I | Mục', '1 | A', `a) | Viết tin | ${ALL}`, `b) | Họp | ${ALL}`, '2 | B', `a) | Viết | ${ALL}`],
    [
      'section I',
      'group I.1 in I',
      'group I.2 in I',
      'I.1.a, in I, group I.1, from 3 2',
      'I.1.b, in I, group I.1, from 3 2',
      'I.2.a, in I, group I.2, from 6 2',
    ],
  ],
  [
    'groups in groups',
    ['I | Mục', '1 | A', '1.1 | B', `1.1.1 | Viết tin | ${ALL}`, `1.2 | Họp | ${ALL}`],
    [
      'section I',
      'group I.1 in I',
      'group I.1.1 in I',
      'I.1.1.1, in I, group I.1.1, from 4 3 2',
      'I.1.2, in I, group I.1, from 3 2',
    ],
  ],
  [
    'numbers that name their section',
    ['1 | Lĩnh vực 1: Thể chế', `1.1 | Rà soát | ${ALL}`, `1.2 | Kiểm tra | ${ALL}`],
    ['section 1', '1.1, in 1, from 2', '1.2, in 1, from 2'],
  ],
  [
    'letters under a task that is no group',
    ['I | Mục', `1 | Rà soát | ${ALL}`, `a) | Lập danh mục | ${ALL}`, `2 | Kiểm tra | ${ALL}`],
    ['section I', 'I.1, in I, from 2', 'I.1.a, in I, from 3 2', 'I.2, in I, from 2'],
  ],
  [
    'the next section closes the group',
    ['I | Mục', '1 | A', `1.1 | Viết | ${ALL}`, 'II | Mục', `1.2 | Họp | ${ALL}`],
    ['section I', 'section II', 'group I.1 in I', 'I.1.1, in I, group I.1, from 3 2', 'II.1.2, in II, from 5'],
  ],
  [
    'a group without a number',
    ['I | Mục', ' | Việc chung', `1 | Rà soát | ${ALL}`, `2 | Kiểm tra | ${ALL}`],
    ['section I', 'section Việc chung', 'Việc chung.1, in Việc chung, from 3', 'Việc chung.2, in Việc chung, from 3'],
  ],
  [
    'tasks without a number',
    ['I | Mục', ` | Rà soát | ${ALL}`, ` | Kiểm tra | ${ALL}`],
    ['section I', 'I#3, in I, from 2', 'I#4, in I, from 2'],
  ],
  ['and without a section', [` | Rà soát | ${ALL}`, ` | Kiểm tra | ${ALL}`], ['row 2', 'row 3']],
  [
    'behind a numbered one they stand beside it',
    ['I | Mục', `1 | Rà soát | ${ALL}`, ` | Kiểm tra | ${ALL}`],
    ['section I', 'I.1, in I, from 2', 'I#4, in I, from 2'],
  ],
  [
    'a second duty under one number has that number',
    ['I | Mục', `1 | Rà soát | ${ALL}`, ' | | Thanh tra | Quý II'],
    ['section I', 'I.1, in I, from 2', 'I.1, in I, from 2'],
  ],
  [
    'the halves of a cut row',
    [`1 | Rà soát văn bản và | ${ALL}`, ' | các quy định', ' | của tỉnh', `2 | Kiểm tra | ${ALL}`],
    ['1, with 3 4', '2'],
  ],
  ['a half without a row above it', ['-', `1 | Rà soát | ${ALL}`], ['1']],
  ['a half behind a section', ['I | Mục', '-', `1 | Rà soát | ${ALL}`], ['section I', 'I.1, in I, from 2']],
  [
    'dashes under a task',
    ['I | Mục', '1 | Rà soát', `- | Lập danh mục | ${ALL}`, `- | Họp | ${ALL}`, `2 | Kiểm tra | ${ALL}`],
    [
      'section I',
      'group I.1 in I',
      'I.1#4, in I, group I.1, from 3 2',
      'I.1#5, in I, group I.1, from 3 2',
      'I.2, in I, from 2',
    ],
  ],
  [
    'codes of the office',
    ['I | Mục', `NV-01 | Rà soát | ${ALL}`, `NV-02 | Kiểm tra | ${ALL}`],
    ['section I', 'I.NV-01, in I, from 2', 'I.NV-02, in I, from 2'],
  ],
])('%s', (_what, rows, want) => expect(placed([HEADER, ...rows])).toEqual(want));

describe('a row that hands its lead or deadline down to the rows below it', () => {
  const section = 'I | Mục';
  const isGroup = (rows: string[], header = HEADER) =>
    placesOf([header, section, ...rows]).groups.some(({ key }) => key === 'I.1');
  test.each<[what: string, rows: string[], group: boolean]>([
    ['all below lack its lead', ['1 | A | Sở | Quý I | Báo cáo', 'a) | B | | Quý I | x', 'b) | C | | Quý I | x'], true],
    ['all below lack its deadline', ['1 | A | Sở | Quý I | Báo cáo', 'a) | B | Sở | | x', 'b) | C | Sở | | x'], true],
    ['half of them do', ['1 | A | Sở | Quý I | Báo cáo', 'a) | B | | Quý I | x', 'b) | C | Sở | Quý I | x'], true],
    [
      'one of three does',
      ['1 | A | Sở | Quý I | x', 'a) | B | | Quý I | x', 'b) | C | Sở | Quý I | x', 'c) | D | Sở | Quý I | x'],
      false,
    ],
    ['none does', ['1 | A | Sở | Quý I | Báo cáo', 'a) | B | Sở | Quý I | x', 'b) | C | Sở | Quý I | x'], false],
    ['nothing below it', ['1 | A | Sở | | ', '2 | B | | Quý I | x'], false],
    ['a lead alone, no deadline and no product', ['1 | A | Sở', 'a) | B | Sở | Quý I | x'], true],
    ['a deadline alone, no lead and no product', ['1 | A | | Quý I', 'a) | B | Sở | Quý I | x'], true],
    ['a lead and a product', ['1 | A | Sở | | Báo cáo', 'a) | B | Sở | Quý I | x'], false],
    ['what lacks stands in the next section', ['1 | A | Sở | Quý I | x', 'II | Mục', 'a) | B | | Quý I | x'], false],
    [
      'what lacks stands behind the next number',
      ['1 | A | Sở | Quý I | x', 'a) | B | Sở | Quý I | x', '2 | C | | Quý I | x', 'b) | D | | | x'],
      false,
    ],
    [
      'a row without a number among them',
      ['1 | A | Sở | Quý I | x', 'a) | B | Sở | Quý I | x', ' | C | Sở | Quý I | x', 'b) | D | | Quý I | x'],
      true,
    ],
    [
      'a row without a number before them',
      ['1 | A | Sở | Quý I | x', ' | C | Sở | Quý I | x', 'b) | D | | Quý I | x'],
      false,
    ],
    [
      'halves of cut rows do not count',
      ['1 | A | Sở | Quý I | x', 'a) | B và | Sở | Quý I | x', ' | các việc', ' | khác', 'b) | D | | Quý I | x'],
      true,
    ],
    ['a row without a number hands nothing down', [' | A | Sở | Quý I | x', 'a) | B | | | x'], false],
  ])('%s: %s', (_what, rows, group) => expect(isGroup(rows)).toBe(group));

  test('a table without a product column', () => {
    const header = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
    expect(isGroup(['1 | A | Sở', 'a) | B | Sở | Quý I'], header)).toBe(true);
    expect(isGroup(['1 | A | Sở | Quý II', 'a) | B | Sở | Quý I'], header)).toBe(false);
  });

  test('marks under quarters are a deadline', () => {
    const header = 'STT | Nhiệm vụ | Đơn vị chủ trì | Quý I | Quý II | Sản phẩm';
    expect(isGroup(['1 | A | Sở | x | | Báo cáo', 'a) | B | Sở | | | y'], header)).toBe(true);
    expect(isGroup(['1 | A | Sở | | | Báo cáo', 'a) | B | Sở | | | y'], header)).toBe(false);
    expect(isGroup(['1 | A | Sở | x | | Báo cáo', 'a) | B | Sở | x | | y'], header)).toBe(false);
  });
});

describe('criteria as groups of their components', () => {
  const header = 'STT | Tiêu chí | Điểm tối đa | Đơn vị chủ trì | Thời hạn';
  const duty = 'Văn phòng | Quý I';
  test('a component stands under its own criterion only', () => {
    const rows = [
      'I | Mục',
      ' | TC 1.1. Kế hoạch | 3',
      `1 | TCTP 1.1.1. Ban hành | 1 | ${duty}`,
      `2 | TCTP 1.1.2. Thực hiện | 2 | ${duty}`,
      `3 | TC 1.2. Báo cáo | 2 | ${duty}`,
      `4 | Việc khác | 2 | ${duty}`,
    ];
    expect(placed([header, ...rows])).toEqual([
      'section I',
      'group I#3 in I',
      'I.1, in I, group I#3, from 3 2',
      'I.2, in I, group I#3, from 3 2',
      'I.3, in I, from 2',
      'I.4, in I, from 2',
    ]);
  });
  test('one criterion closes the other', () => {
    const rows = [
      'I | Mục',
      ' | TC 1.1. Kế hoạch | 3',
      `1 | TCTP 1.1.1. Ban hành | 1 | ${duty}`,
      ' | TC 1.2. Báo cáo | 3',
      `2 | TCTP 1.2.1. Quý | 1 | ${duty}`,
    ];
    expect(placed([header, ...rows])).toEqual([
      'section I',
      'group I#3 in I',
      'group I#5 in I',
      'I.1, in I, group I#3, from 3 2',
      'I.2, in I, group I#5, from 5 2',
    ]);
  });
});

describe('a section named in a column of its own', () => {
  const header = 'STT | Lĩnh vực | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
  const duty = 'Văn phòng | Quý I';
  test('each name is one section, however often it stands', () => {
    const rows = [
      `1 | Thể chế | Rà soát | ${duty}`,
      `2 | Bộ máy | Sắp xếp | ${duty}`,
      `3 | Thể chế | Kiểm tra | ${duty}`,
      `4 | | Họp | ${duty}`,
    ];
    const { sections, items } = placesOf([header, ...rows]);
    expect(sections).toEqual([
      { key: 'Thể chế', number: '', title: 'Thể chế', row: 2, parent: null, score: null },
      { key: 'Bộ máy', number: '', title: 'Bộ máy', row: 3, parent: null, score: null },
    ]);
    expect(items.map(({ section, inherits }) => [section, inherits])).toEqual([
      ['Thể chế', []],
      ['Bộ máy', []],
      ['Thể chế', []],
      ['Thể chế', []],
    ]);
  });
  test('with a roman number, merged over its rows', () => {
    const rows = [`1 | II. Thể chế | Rà soát | ${duty}`, `2 | | Sắp xếp | ${duty}`, `3 | 2. Họp | Sắp xếp | ${duty}`];
    const { sections, items } = placesOf([header, ...rows], ['B2:B3']);
    expect(sections.map(({ key, number, title }) => [key, number, title])).toEqual([
      ['II', 'II', 'Thể chế'],
      ['2. Họp', '', '2. Họp'],
    ]);
    expect(items.map(({ key }) => key)).toEqual(['II.1', 'II.2', '2. Họp.3']);
  });
});

test('a part named in words holds the sections below it, up to the next part', () => {
  const rows = [
    ' | Phần thứ nhất',
    'I | Thể chế',
    `1 | Rà soát | ${ALL}`,
    'II | Bộ máy',
    `1 | Sắp xếp | ${ALL}`,
    ' | Phần thứ hai',
    `1 | Kiểm tra | ${ALL}`,
  ];
  expect(placed([HEADER, ...rows])).toEqual([
    'section I',
    'section I.I of I',
    'section I.II of I',
    'section II',
    'I.I.1, in I.I, from 3',
    'I.II.1, in I.II, from 5',
    'II.1, in II, from 7',
  ]);
});

test('a group without a number goes as far as the next one', () => {
  const rows = [
    'I | Mục',
    ' | Việc chung',
    `1 | Rà soát | ${ALL}`,
    ` | Họp | ${ALL}`,
    '2 | Tuyên truyền',
    `a) | Viết tin | ${ALL}`,
    `3 | Kiểm tra | ${ALL}`,
    ' | Việc riêng',
    `4 | Tổng kết | ${ALL}`,
  ];
  expect(placed([HEADER, ...rows], ['B3:E3', 'B9:E9'])).toEqual([
    'section I',
    'group I#3 in I',
    'group I.2 in I',
    'group I#9 in I',
    'I.1, in I, group I#3, from 3 2',
    'I#3#5, in I, group I#3, from 3 2',
    'I.2.a, in I, group I.2, from 6 3 2',
    'I.3, in I, group I#3, from 3 2',
    'I.4, in I, group I#9, from 9 2',
  ]);
});

test('a second activity under one task has its number; a task of its own has none', () => {
  const header = 'STT | Nhiệm vụ | Hoạt động | Đơn vị chủ trì | Thời hạn';
  const rows = ['1 | Rà soát | Lập danh mục | Sở | Quý I', ' | | Họp | Sở | Quý II', ' | Kiểm tra | Họp | Sở | Quý II'];
  expect(placed([header, ...rows])).toEqual(['1', '1', 'row 4']);
});

test('so has a third one', () => {
  const header = 'STT | Nhiệm vụ | Hoạt động | Đơn vị chủ trì | Thời hạn';
  const rows = ['1 | Rà soát | Lập danh mục | Sở | Quý I', ' | | Họp | Sở | Quý II', ' | | - Gửi | Sở | Quý III'];
  expect(placed([header, ...rows])).toEqual(['1', '1', '1']);
});

test('the lower half of a group’s row goes on its title, not on the task above', () => {
  const rows = [`1 | Rà soát | ${ALL}`, '2 | Xây dựng và | Sở', ' | các việc khác', `2.1 | Họp | ${ALL}`];
  const { groups, items } = placesOf([HEADER, ...rows]);
  expect(groups.map(({ title }) => title)).toEqual(['Xây dựng và các việc khác']);
  expect(items.map(({ key, tails }) => [key, tails.length])).toEqual([
    ['1', 0],
    ['2.1', 0],
  ]);
});

test('fields named in words are sections beside one another', () => {
  const rows = [' | Lĩnh vực 1: Thể chế', `1 | Rà soát | ${ALL}`, ' | Lĩnh vực 2: Bộ máy', ' | Lĩnh vực 3: Tài chính'];
  expect(placed([HEADER, ...rows])).toEqual(['section 1', 'section 2', 'section 3', '1.1, in 1, from 2']);
});

describe('the number in the text, where the table has no number column', () => {
  const lengths = (header: string, rows: string[]) => placesOf([header, ...rows]).items.map((item) => item.titleInText);
  test('its length is kept', () => {
    const header = 'Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
    expect(lengths(header, ['1. Rà soát | Sở | Quý I', '1.2) Họp | Sở | Quý I', 'Họp | Sở | Quý I'])).toEqual([
      3, 5, 0,
    ]);
  });
  test('beside a number column it is text', () => {
    expect(lengths(HEADER, [`1 | 1. Rà soát | ${ALL}`])).toEqual([0]);
  });
  test('in a table of criteria', () => {
    expect(lengths('Tiêu chí | Điểm tối đa | Đơn vị chủ trì', ['1. Rà soát | 5 | Sở'])).toEqual([3]);
  });
});

describe('without sections the top groups are the sections', () => {
  test.each<[what: string, rows: string[], placed: string[]]>([
    [
      'when they hold every task',
      ['1 | A', `(1) | Viết | ${ALL}`, `(2) | Họp | ${ALL}`, '2 | B', `(1) | Rà soát | ${ALL}`],
      ['section 1', 'section 2', '1.1, in 1, from 2', '1.2, in 1, from 2', '2.1, in 2, from 5'],
    ],
    [
      'not when a task stands beside them',
      ['1 | A', `(1) | Viết | ${ALL}`, `2 | Rà soát | ${ALL}`],
      ['group 1', '1.1, group 1, from 2', '2'],
    ],
    [
      'groups below them stay groups',
      ['1 | A', '1.1 | B', `1.1.1 | Viết | ${ALL}`, `1.2 | Họp | ${ALL}`],
      ['section 1', 'group 1.1 in 1', '1.1.1, in 1, group 1.1, from 3 2', '1.2, in 1, from 2'],
    ],
    [
      'tasks without a number belong to theirs',
      ['1 | A', `- | Viết | ${ALL}`, '11 | B', `- | Họp | ${ALL}`],
      ['section 1', 'section 11', '1#3, in 1, from 2', '11#5, in 11, from 4'],
    ],
  ])('%s', (_what, rows, want) => expect(placed([HEADER, ...rows])).toEqual(want));

  test('title and row go along', () => {
    const { sections } = placesOf([HEADER, '1 | A', `(1) | Viết | ${ALL}`]);
    expect(sections).toEqual([{ key: '1', number: '1', title: 'A', row: 2, parent: null, score: null }]);
  });
});

test('a group that hands down has its text for a title', () => {
  const { groups } = placesOf([HEADER, 'I | Mục', '1 | Tuyên truyền | Sở | Quý I | x', '1.1 | Viết | | | y']);
  expect(groups).toEqual([{ key: 'I.1', number: '1', title: 'Tuyên truyền', row: 3, section: 'I', score: null }]);
});
