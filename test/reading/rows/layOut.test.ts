import { isBelow } from '../../../src/reading/rows/below';
import { layOut } from '../../../src/reading/rows/layout';
import { parseNumber } from '../../../src/reading/rows/number';
import { tableRows } from '../../../src/reading/rows/tableRows';
import { headed } from '../headed';

const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Điểm tối đa';
const UNNUMBERED = 'Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Sản phẩm';
const DUTY = 'Văn phòng | Quý I |';

/** What each row is, with its number and the title of a section or a group. */
function kinds(lines: string[], merges: string[] = []): string[] {
  const { grid, header, columns } = headed(lines, merges);
  const { rows } = tableRows(grid, header, columns, grid.lastRow);
  return layOut(grid, columns, rows).map(({ kind, number, title }) =>
    [kind, number.text, title].filter((text) => text !== '').join(' · '),
  );
}

test.each<[what: string, rows: string[], kinds: string[], merges?: string[]]>([
  // sections by their number
  ['a part', ['A | Cải cách', `1 | Rà soát | ${DUTY}`], ['section · A · Cải cách', 'item · 1']],
  ['a roman number', ['II | Cải cách', `1 | Rà soát | ${DUTY}`], ['section · II · Cải cách', 'item · 1']],
  [
    'a roman number with its points',
    ['I | Cải cách | | | 5', `1 | Rà soát | ${DUTY}`],
    ['section · I · Cải cách', 'item · 1'],
  ],
  [
    'a roman number with a duty is a task',
    [`I | Cải cách | ${DUTY}`, `II | Rà soát | ${DUTY}`],
    ['item · I', 'item · II'],
  ],
  [
    'but a section over numbers below it',
    ['I | Cải cách | Văn phòng | |', `1 | Rà soát | ${DUTY}`],
    ['item · I', 'item · 1'],
  ],
  [
    'the number in the text',
    [' | II. Cải cách', `1 | Rà soát | ${DUTY}`],
    ['section · II · Cải cách', 'item · 1'],
    ['B2:E2'],
  ],
  [
    'the number in the first cell with its title',
    ['II. Cải cách | | |', `1 | Rà soát | ${DUTY}`],
    ['section · II · Cải cách', 'item · 1'],
  ],
  [
    'a title by its own words',
    ['1 | Lĩnh vực 1: Thể chế', `1 | Rà soát | ${DUTY}`],
    ['section · 1 · Thể chế', 'item · 1'],
  ],
  [
    'the same words with a duty',
    [`1 | Lĩnh vực 1: Thể chế | ${DUTY}`, `2 | Rà soát | ${DUTY}`],
    ['item · 1', 'item · 2'],
  ],
  ['a named part', [' | Phần thứ nhất', `1 | Rà soát | ${DUTY}`], ['section · I · Phần thứ nhất', 'item · 1']],

  [
    'a roman number with a lead over a row that has none',
    ['I | Cải cách | Văn phòng | |', '1 | Rà soát | | | 5'],
    ['section · I · Cải cách', 'item · 1'],
  ],
  [
    'over a row of words alone it is a task',
    ['I | Cải cách | Văn phòng | |', '1 | Rà soát', `2 | Kiểm tra | ${DUTY}`],
    ['item · I', 'item · 1', 'item · 2'],
  ],
  [
    'a roman number in the text alone',
    [`3 | Rà soát | ${DUTY}`, ' | II. Cải cách', `4 | Kiểm tra | ${DUTY}`],
    ['item · 3', 'section · II. Cải cách', 'item · 4'],
  ],
  [
    'a letter in the text',
    [`3 | Rà soát | ${DUTY}`, ' | B. Cải cách', `4 | Kiểm tra | ${DUTY}`],
    ['item · 3', 'section · B. Cải cách', 'item · 4'],
  ],
  [
    'a figure in the text goes on the row above',
    [`3 | Rà soát | ${DUTY}`, ' | 1. Cải cách', `4 | Kiểm tra | ${DUTY}`],
    ['item · 3', 'tail', 'item · 4'],
  ],

  // groups by the numbers below them
  ['1 over 1.1', ['1 | Tuyên truyền', `1.1 | Viết tin | ${DUTY}`], ['group · 1 · Tuyên truyền', 'item · 1.1']],
  ['1 over a)', ['1 | Tuyên truyền', `a) | Viết tin | ${DUTY}`], ['group · 1 · Tuyên truyền', 'item · a']],
  ['1 over a dash', ['1 | Tuyên truyền', `- | Viết tin | ${DUTY}`], ['group · 1 · Tuyên truyền', 'item']],
  ['1 over 2 is a task', ['1 | Tuyên truyền', `2 | Viết tin | ${DUTY}`], ['item · 1', 'item · 2']],
  [
    '1 with its points over 1.1',
    ['1 | Tuyên truyền | | | 2', `1.1 | Viết tin | ${DUTY}`],
    ['group · 1 · Tuyên truyền', 'item · 1.1'],
  ],
  ['1 with its points over 2', ['1 | Tuyên truyền | | | 2', `2 | Viết tin | ${DUTY}`], ['item · 1', 'item · 2']],
  ['1 with points at the end', ['1 | Tuyên truyền | | | 2'], ['item · 1']],
  ['1 with a duty over 1.1', [`1 | Tuyên truyền | ${DUTY}`, `1.1 | Viết tin | ${DUTY}`], ['item · 1', 'item · 1.1']],
  ['a lone task at the end', [`1 | Rà soát | ${DUTY}`, '2 | Kiểm tra'], ['item · 1', 'item · 2']],

  // capitals and merged titles
  [
    'a number and capitals',
    ['1 | CẢI CÁCH THỂ CHẾ', `1 | Rà soát | ${DUTY}`],
    ['section · 1 · CẢI CÁCH THỂ CHẾ', 'item · 1'],
  ],
  [
    'over a row without a number',
    ['5 | CẢI CÁCH THỂ CHẾ', ` | Rà soát | ${DUTY}`],
    ['section · 5 · CẢI CÁCH THỂ CHẾ', 'item'],
  ],
  ['over a dash', ['b) | CẢI CÁCH THỂ CHẾ', `- | Rà soát | ${DUTY}`], ['group · b · CẢI CÁCH THỂ CHẾ', 'item']],
  [
    'in a section it is a group',
    ['I | Mục', '1 | CẢI CÁCH THỂ CHẾ', `1 | Rà soát | ${DUTY}`],
    ['section · I · Mục', 'group · 1 · CẢI CÁCH THỂ CHẾ', 'item · 1'],
  ],
  ['before a row that goes on counting', ['1 | CẢI CÁCH THỂ CHẾ', `2 | Rà soát | ${DUTY}`], ['item · 1', 'item · 2']],
  ['at the end', [`1 | Rà soát | ${DUTY}`, '2 | CẢI CÁCH THỂ CHẾ'], ['item · 1', 'item · 2']],
  [
    'merged, over numbers that begin anew',
    ['1 | Thể chế', `1 | Rà soát | ${DUTY}`],
    ['group · 1 · Thể chế', 'item · 1'],
    ['B2:E2'],
  ],
  [
    'merged capitals',
    ['1 | CẢI CÁCH THỂ CHẾ', `5 | Rà soát | ${DUTY}`],
    ['section · 1 · CẢI CÁCH THỂ CHẾ', 'item · 5'],
    ['B2:E2'],
  ],
  [
    'merged capitals in a section',
    ['I | Mục', '1 | CẢI CÁCH THỂ CHẾ', `5 | Rà soát | ${DUTY}`],
    ['section · I · Mục', 'group · 1 · CẢI CÁCH THỂ CHẾ', 'item · 5'],
    ['B3:E3'],
  ],
  [
    'merged, before the next of its kind',
    ['1 | Thể chế', `2 | Rà soát | ${DUTY}`],
    ['item · 1', 'item · 2'],
    ['B2:E2'],
  ],
  ['merged, at the end', [`1 | Rà soát | ${DUTY}`, '2 | Thể chế'], ['item · 1', 'item · 2'], ['B3:E3']],

  // sections that count in arabic figures
  [
    'they go on without their words',
    ['1 | Lĩnh vực 1: Thể chế', `(1) | Rà soát | ${DUTY}`, '2 | Bộ máy', `(1) | Sắp xếp | ${DUTY}`],
    ['section · 1 · Thể chế', 'item · 1', 'section · 2 · Bộ máy', 'item · 1'],
  ],
  [
    'with a duty it is a task',
    ['1 | CẢI CÁCH THỂ CHẾ', `1 | Rà soát | ${DUTY}`, `2 | Bộ máy | ${DUTY}`],
    ['section · 1 · CẢI CÁCH THỂ CHẾ', 'item · 1', 'item · 2'],
  ],
  [
    'and behind a gap too',
    ['1 | CẢI CÁCH THỂ CHẾ', `1 | Rà soát | ${DUTY}`, '3 | Bộ máy', `3 | Sắp xếp | ${DUTY}`],
    ['section · 1 · CẢI CÁCH THỂ CHẾ', 'item · 1', 'item · 3', 'item · 3'],
  ],

  // titles without a number
  ['capitals', [' | CẢI CÁCH THỂ CHẾ', `1 | Rà soát | ${DUTY}`], ['section · CẢI CÁCH THỂ CHẾ', 'item · 1']],
  [
    'capitals in a section are the next one',
    ['I | Mục', ' | CẢI CÁCH THỂ CHẾ', `1 | Rà soát | ${DUTY}`],
    ['section · I · Mục', 'section · CẢI CÁCH THỂ CHẾ', 'item · 1'],
  ],
  ['merged', [' | Cải cách', `1 | Rà soát | ${DUTY}`], ['section · Cải cách', 'item · 1'], ['B2:E2']],
  [
    'merged in a numbered section',
    ['I | Mục', ' | Cải cách', `1 | Rà soát | ${DUTY}`],
    ['section · I · Mục', 'group · Cải cách', 'item · 1'],
    ['B3:E3'],
  ],
  [
    'merged in one without a number',
    [' | CẢI CÁCH THỂ CHẾ', ' | Cải cách', `1 | Rà soát | ${DUTY}`],
    ['section · CẢI CÁCH THỂ CHẾ', 'section · Cải cách', 'item · 1'],
    ['B3:E3'],
  ],
  [
    'words over a row numbered 1',
    [`3 | Rà soát | ${DUTY}`, ' | Cải cách', `1 | Kiểm tra | ${DUTY}`],
    ['item · 3', 'section · Cải cách', 'item · 1'],
  ],
  [
    'words over a row numbered 4',
    [`3 | Rà soát | ${DUTY}`, ' | Cải cách', `4 | Kiểm tra | ${DUTY}`],
    ['item · 3', 'tail', 'item · 4'],
  ],
  ['words before the first row', [' | Cải cách', `1 | Kiểm tra | ${DUTY}`], ['group · Cải cách', 'item · 1']],
  [
    'words behind a section',
    ['I | Mục', ' | Cải cách', `4 | Kiểm tra | ${DUTY}`],
    ['section · I · Mục', 'group · Cải cách', 'item · 4'],
  ],
  [
    'a line with a dash goes on the task',
    [`1 | Rà soát | ${DUTY}`, ' | - Lập danh mục', `2 | Kiểm tra | ${DUTY}`],
    ['item · 1', 'tail', 'item · 2'],
  ],
  [
    'so does one with a dash for a number',
    [`1 | Rà soát | ${DUTY}`, '- | Lập danh mục', `2 | Kiểm tra | ${DUTY}`],
    ['item · 1', 'tail', 'item · 2'],
  ],
  ['at the beginning it is a task', [' | - Lập danh mục', `2 | Kiểm tra | ${DUTY}`], ['item', 'item · 2']],
  [
    'under a section too',
    ['I | Mục', ' | + Lập danh mục', `2 | Kiểm tra | ${DUTY}`],
    ['section · I · Mục', 'item', 'item · 2'],
  ],
  ['a dash and nothing else', ['-', `2 | Kiểm tra | ${DUTY}`], ['tail', 'item · 2']],
  ['a duty without a task', [`1 | Rà soát | ${DUTY}`, ' | | Thanh tra | Quý II'], ['item · 1', 'item']],
  [
    'criteria over their components',
    [' | TC 1.1. Kế hoạch | | | 3', `1 | TCTP 1.1.1. Ban hành | ${DUTY}`],
    ['group · TC 1.1. Kế hoạch', 'item · 1'],
  ],
  [
    'criteria beside one another',
    [' | TC 1.1. Kế hoạch | | | 3', `1 | TC 1.2. Ban hành | ${DUTY}`],
    ['item', 'item · 1'],
  ],
  [
    'a criterion over a row that is none',
    [' | TC 1.1. Kế hoạch | | | 3', `1 | Ban hành | ${DUTY}`],
    ['item', 'item · 1'],
  ],
  [
    'a row that is none over a criterion',
    [' | Kế hoạch | | | 3', `1 | TC 1.1. Ban hành | ${DUTY}`],
    ['item', 'item · 1'],
  ],
  [
    'a numbered criterion',
    ['1 | TC 1.1. Kế hoạch | | | 3', `2 | TCTP 1.1.1. Ban hành | ${DUTY}`],
    ['item · 1', 'item · 2'],
  ],
  [
    'a criterion with a lead',
    [' | TC 1.1. Kế hoạch | Sở | | 3', `2 | TCTP 1.1.1. Ban hành | ${DUTY}`],
    ['item', 'item · 2'],
  ],
  [
    'capitals over a line with a dash',
    ['1 | CẢI CÁCH THỂ CHẾ', `• | Rà soát | ${DUTY}`],
    ['group · 1 · CẢI CÁCH THỂ CHẾ', 'item'],
  ],
  [
    'a dash inside the line',
    [`1 | Rà soát | ${DUTY}`, ' | Việc khác - Lập danh mục', `1 | Kiểm tra | ${DUTY}`],
    ['item · 1', 'section · Việc khác - Lập danh mục', 'item · 1'],
  ],
  [
    'words over words',
    [`1 | Rà soát | ${DUTY}`, ' | Việc khác', '1 | Kiểm tra', `2 | Họp | ${DUTY}`],
    ['item · 1', 'tail', 'item · 1', 'item · 2'],
  ],
  ['criteria 1.1 and 1.10', [' | TC 1.1. Kế hoạch | | | 3', `1 | TC 1.10. Ban hành | ${DUTY}`], ['item', 'item · 1']],
])('%s', (...[, rows, want, merges]) => {
  expect(kinds([HEADER, ...rows], merges)).toEqual(want);
});

describe('the lower half of a row that a page cut', () => {
  const first = `1 | Rà soát văn bản và | ${DUTY}`;
  test.each<[what: string, rows: string[], kinds: string[], merges?: string[]]>([
    ['goes on in small letters', [first, ' | các quy định', '2 | Kiểm tra'], ['item · 1', 'tail', 'item · 2']],
    [
      'in two rows',
      [first, ' | các quy định', ' | của tỉnh', '2 | Kiểm tra'],
      ['item · 1', 'tail', 'tail', 'item · 2'],
    ],
    ['with words of its own lead', [first, ' | các quy định | Sở |'], ['item · 1', 'item']],
    ['with a deadline', [first, ' | các quy định | | Quý II'], ['item · 1', 'item']],
    ['only its lead goes on', [first, ' | | và Thanh tra |'], ['item · 1', 'tail']],
    ['only its deadline stands there', [first, ' | | | Quý II'], ['item · 1', 'item']],
    ['a merged lead makes it a row', [first, ' | | | | 2,5'], ['item · 1', 'item'], ['C2:C3']],
    ['under a section there is none', ['I | Mục', ' | các quy định | | | 5'], ['section · I · Mục', 'item']],
    ['a dash is no half', [first, '- | các quy định | | | 5'], ['item · 1', 'item']],
    [
      'behind a repeated header with its duties',
      [first, HEADER, ' | (các quy định | và Thanh tra | năm 2026'],
      ['item · 1', 'tail'],
    ],
    ['with a figure', [first, HEADER, ' | 12 quy định | và Thanh tra | năm 2026'], ['item · 1', 'tail']],
    ['not with a capital', [first, HEADER, ' | Các quy định | và Thanh tra | năm 2026'], ['item · 1', 'item']],
    [
      'without the repeated header it is a row',
      [first, ' | các quy định | và Thanh tra | năm 2026'],
      ['item · 1', 'item'],
    ],
    ['a deadline alone behind the header', [first, HEADER, ' | | | năm 2026'], ['item · 1', 'item']],
    ['a lead alone behind the header', [first, HEADER, ' | | và Thanh tra |'], ['item · 1', 'tail']],
  ])('%s', (...[, rows, want, merges]) => expect(kinds([HEADER, ...rows], merges)).toEqual(want));

  test('a row whose number is merged from above is none', () => {
    expect(kinds([HEADER, first, ' | các quy định | Sở | Quý I'], ['A2:A3'])).toEqual(['item · 1', 'item · 1']);
  });
});

describe('a table without numbers', () => {
  const duty = 'Văn phòng | Quý I | Báo cáo';
  test.each<[what: string, rows: string[], kinds: string[], merges?: string[]]>([
    ['tasks', [`Rà soát | ${duty}`, `Kiểm tra | ${duty}`], ['item', 'item']],
    ['the number stands in the text', [`1. Rà soát | ${duty}`], ['item · 1']],
    ['a section with its number', ['II. Cải cách', `Kiểm tra | ${duty}`], ['section · II · Cải cách', 'item']],
    ['a title', ['Cải cách', `Kiểm tra | ${duty}`], ['section · Cải cách', 'item']],
    ['words at the end', [`Kiểm tra | ${duty}`, 'Việc khác'], ['item', 'item']],
    [
      'no halves',
      [`Kiểm tra | ${duty}`, 'các quy định', `Rà soát | ${duty}`],
      ['item', 'section · các quy định', 'item'],
    ],
  ])('%s', (...[, rows, want, merges]) => expect(kinds([UNNUMBERED, ...rows], merges)).toEqual(want));
});

test.each<[upper: string, lower: string, below: boolean]>([
  ['A', 'I', true],
  ['A', '1', true],
  ['A', '1.1', false],
  ['A', 'a)', false],
  ['I', '1', true],
  ['I', '1.1', true],
  ['I', 'a)', true],
  ['I', '(1)', true],
  ['I', '-', false],
  ['I', 'II', false],
  ['4', '4.1', true],
  ['4', '5.1', false],
  ['4', '41.1', false],
  ['4', '4a', true],
  ['4', '5a', false],
  ['4', 'a)', true],
  ['4', '(1)', true],
  ['4', '-', true],
  ['4', '5', false],
  ['4', 'I', false],
  ['4.1', '4.1.1', true],
  ['4.1', '4.1a', true],
  ['4.1', '4.2', false],
  ['4.1', '4.10', false],
  ['4.1a', '4.1b', false],
  ['4.1', '4.1a.2', false],
  ['4', '4.a', true],
  ['4.1', '41a', false],
  ['4.1', 'a)', true],
  ['NV-01', 'a)', true],
  ['NV-01', 'NV-02', false],
  ['(1)', 'a)', true],
  ['(1)', '-', true],
  ['(1)', '(2)', false],
  ['(1)', '1', false],
  ['a)', '-', true],
  ['a)', '(1)', true],
  ['a)', '(2)', false],
  ['a)', '1', false],
  ['-', 'a)', false],
  ['', '1', false],
])('under %j %j: %s', (upper, lower, below) => {
  expect(isBelow(parseNumber(upper), parseNumber(lower))).toBe(below);
});
