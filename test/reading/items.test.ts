import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Item } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import { snapshotOf, type TestCell } from '../snapshotOf';
import { cellsOf } from './headed';

const calendar = makeCalendar();

function itemsOf(lines: (string | TestCell[])[], merges: string[] = []): Item[] {
  const rows = lines.map((line) => (typeof line === 'string' ? cellsOf(line) : line));
  return readPlans(snapshotOf('Kế hoạch', rows, merges), { calendar, year: 2026 })[0]!.items;
}
const HEADER = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn';
const units = (item: Item | undefined) =>
  [item?.leads, item?.partners].map((of) => of?.map(({ text }) => text).join(', '));

describe('marks that repeat the cell above', () => {
  test.each(['nt', 'NT', 'n/t', 'Như trên', '- nt -', '"', '″', '””', "''", '〃', 'nt.'])('%j', (mark) => {
    const [, item] = itemsOf([HEADER, '1 | A | Sở Nội vụ | Sở Y tế | Quý I', `2 | B | ${mark} | ${mark} | ${mark}`]);
    expect([...units(item), item?.deadline.text]).toEqual(['Sở Nội vụ', 'Sở Y tế', 'Quý I']);
  });
  test.each(['nta', 'như trên đã nêu', '-'])('%j repeats nothing', (text) => {
    const [, item] = itemsOf([HEADER, '1 | A | Sở Nội vụ | Sở Y tế | Quý I', `2 | B | Sở Nội vụ | | ${text}`]);
    expect(item?.deadline.milestones).toEqual([]);
  });
  test('go on from mark to mark, and mean nothing in the first row', () => {
    const items = itemsOf([HEADER, '1 | A | Sở Nội vụ | nt | Quý I', '2 | B | nt | | nt', '3 | C | nt | | nt']);
    expect(items.map((item) => item.deadline.text)).toEqual(['Quý I', 'Quý I', 'Quý I']);
    expect(units(items[2])[0]).toBe('Sở Nội vụ');
    expect(units(items[0])[1]).toBe('nt');
  });
});

test('who leads and who helps, by the column and by what the cell says', () => {
  const [first, second, third] = itemsOf([
    HEADER,
    '1 | A | Chủ trì: Sở Y tế; Phối hợp: Sở Nội vụ | Sở Tư pháp | Quý I',
    '2 | B | | Chủ trì: Sở Y tế; Phối hợp: Sở Nội vụ | Quý I',
    '3 | C | Sở Y tế | Chủ trì: Sở Nội vụ | Quý I',
  ]);
  expect(units(first)).toEqual(['Sở Y tế', 'Sở Nội vụ, Sở Tư pháp']);
  expect(units(second)).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  expect(units(third)).toEqual(['Sở Y tế', 'Sở Nội vụ']);
});

test('where each field was read from: its cell, a merged one, the row of its group', () => {
  const items = itemsOf(
    [
      HEADER,
      '1 | A | Sở Y tế | | Quý I',
      '2 | B | | | Quý II',
      '3 | C | Sở Nội vụ | Sở Tư pháp | Quý III',
      '3.1 | D',
      '3.2 | E | Sở Y tế',
    ],
    ['C2:C3'],
  );
  expect(
    items.map(({ row, leads, cells, deadline }) => [row, leads[0]?.from, cells.lead, deadline.from, cells.deadline]),
  ).toEqual([
    [2, 'cell', 'C2', 'cell', 'E2'],
    [3, 'merge', 'C2', 'cell', 'E3'],
    [5, 'group', 'C4', 'group', 'E4'],
    [6, 'cell', 'C6', 'group', 'E4'],
  ]);
  expect(items.slice(2).map((item) => units(item)[1])).toEqual(['Sở Tư pháp', 'Sở Tư pháp']);
});

test('a note or a product of the group is not handed down', () => {
  const header = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Sản phẩm | Ghi chú';
  const [item] = itemsOf([
    header,
    '1 | A | Sở Y tế | Quý I | Báo cáo | xem',
    '1.1 | B | | | | ',
    '2 | C | Sở Y tế | Quý I | x | y',
  ]);
  expect([item?.number, item?.product, item?.note, units(item)[0]]).toEqual(['1.1', '', '', 'Sở Y tế']);
});

describe('the number cell', () => {
  const cells = (lines: string[], merges: string[] = []) =>
    itemsOf(lines, merges).map((item) => item.cells.number ?? null);
  test('its own, a merged one, the second column', () => {
    expect(cells([HEADER, '1 | A | Sở | | Quý I', ' | B | Sở | | Quý I', '2 | C | Sở | | Quý I'], ['A2:A3'])).toEqual([
      'A2',
      'A2',
      'A4',
    ]);
    const sub = 'STT | | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
    expect(cells([sub, '1 | a) | A | Sở | Quý I', ' | b) | B | Sở | Quý I', '2 | | C | Sở | Quý I'])).toEqual([
      'B2',
      'B3',
      'A4',
    ]);
    expect(cells(['Nhiệm vụ | Đơn vị chủ trì | Thời hạn', 'A | Sở | Quý I'])).toEqual([null]);
  });
});

describe('the work', () => {
  const work = (lines: string[]) =>
    itemsOf(lines).map(({ task, activity, criterion }) => [task, activity, criterion?.number ?? null]);
  test.each<[what: string, header: string, row: string, read: (string | null)[]]>([
    ['a task', 'STT | Nhiệm vụ | Chủ trì | Thời hạn', '1 | Rà soát | Sở | Quý I', ['Rà soát', '', null]],
    [
      'with its criterion',
      'STT | Nhiệm vụ | Chủ trì | Thời hạn',
      '1 | TC 1.2. Rà soát | Sở | Quý I',
      ['Rà soát', '', '1.2'],
    ],
    [
      'a criterion alone',
      'STT | Tiêu chí | Chủ trì | Thời hạn',
      '1 | TC 1.2. Rà soát | Sở | Quý I',
      ['Rà soát', '', '1.2'],
    ],
    [
      'a criterion beside the task',
      'STT | Tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn',
      '1 | TC 1.2 | Rà soát | Sở | Quý I',
      ['Rà soát', '', '1.2'],
    ],
    [
      'its name where the task is empty',
      'STT | Tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn',
      '1 | TC 1.2. Kế hoạch | | Sở | Quý I',
      ['Kế hoạch', '', '1.2'],
    ],
    [
      'a task and an activity',
      'STT | Nhiệm vụ | Hoạt động | Chủ trì | Thời hạn',
      '1 | Rà soát | Họp | Sở | Quý I',
      ['Rà soát', 'Họp', null],
    ],
    ['an activity alone', 'STT | Hoạt động | Chủ trì | Thời hạn', '1 | Họp | Sở | Quý I', ['Họp', 'Họp', null]],
    [
      'an activity under a criterion',
      'STT | Tiêu chí | Hoạt động | Chủ trì | Thời hạn',
      '1 | TC 1.2 | Họp | Sở | Quý I',
      ['', 'Họp', '1.2'],
    ],
    ['the number in the text', 'Nhiệm vụ | Chủ trì | Thời hạn', '1. Rà soát | Sở | Quý I', ['Rà soát', '', null]],
  ])('%s', (_what, header, row, read) => expect(work([header, row])).toEqual([read]));
});

test('a row that a page cut is joined, field by field, and its rows are kept', () => {
  const header = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Sản phẩm';
  const [item, ...others] = itemsOf([
    header,
    '1 | Rà soát văn bản và | Sở Y tế | Quý I | Báo cáo của',
    ' | các quy định | | | các phòng',
  ]);
  expect(others).toEqual([]);
  expect([item?.rows, item?.task, item?.product, item?.deadline.text]).toEqual([
    [2, 3],
    'Rà soát văn bản và các quy định',
    'Báo cáo của các phòng',
    'Quý I',
  ]);
});

describe('times', () => {
  test('a start and an end are one period', () => {
    const [item] = itemsOf(['STT | Nhiệm vụ | Chủ trì | Bắt đầu | Thời hạn', '1 | A | Sở | 01/3/2026 | 30/6/2026']);
    expect(item?.deadline.milestones).toMatchObject([{ from: '2026-03-01', lastDay: '2026-06-30' }]);
  });
  test('a mark under a quarter is its last day; words in a deadline column go before marks', () => {
    const [first, second] = itemsOf([
      'STT | Nhiệm vụ | Chủ trì | Quý I | Quý II',
      '1 | A | Sở | | x',
      '2 | B | Sở | xem | ',
    ]);
    expect(first?.deadline.milestones).toMatchObject([{ lastDay: '2026-06-30' }]);
    expect(second?.deadline.milestones).toEqual([]);
    const [both] = itemsOf(['STT | Nhiệm vụ | Chủ trì | Thời hạn | Quý I | Quý II', '1 | A | Sở | 15/11/2026 | | x']);
    expect(both?.deadline.milestones).toMatchObject([{ lastDay: '2026-11-15' }]);
  });
});

describe('results', () => {
  const header = (words: string) => `STT | Nhiệm vụ | Chủ trì | Thời hạn | ${words}`;
  const results = (words: string, cell: TestCell) => itemsOf([header(words), [1, 'A', 'Sở', 'Quý I', cell]])[0]!.result;
  test('a plan that keeps none has none', () =>
    expect(itemsOf([header('Ghi chú'), '1 | A | Sở | Quý I | x'])[0]!.result).toBeNull());
  test.each<[words: string, cell: TestCell, percent: number | null]>([
    ['Tỷ lệ hoàn thành', '85', 85],
    ['Tỉ lệ hoàn thành', '85,5', 85.5],
    ['% hoàn thành', '85', 85],
    ['% hoàn thành', '85%', 85],
    ['Tình hình thực hiện', '85', null],
    ['Tỷ lệ hoàn thành', '1234', null],
  ])('under %j %j is %s percent', (words, cell, percent) =>
    expect(results(words, cell)?.percent ?? null).toBe(percent),
  );

  test.each<[cell: TestCell, day: string | null]>([
    ['15/6/2026', '2026-06-15'],
    ['15/6', '2026-06-15'],
    ['Ngày 15 tháng 6', '2026-06-15'],
    [{ v: 46188, f: 'dd/mm/yyyy', shown: '15/06/2026' }, '2026-06-15'],
    [{ v: 46188, f: 'General', shown: '46188' }, null],
    ['chưa', null],
    [null, null],
  ])('%j as the day of completion: %s', (cell, day) => {
    expect(results('Ngày hoàn thành thực tế', cell)?.doneOn ?? null).toBe(day);
  });

  test('a state that is ticked, and the words beside it', () => {
    const lines = [
      'STT | Nhiệm vụ | Chủ trì | Kết quả | | Tình hình thực hiện',
      ' | | | Đã hoàn thành | Chưa hoàn thành |',
      '1 | A | Sở | x | | 90%',
      '2 | B | Sở | | x |',
    ];
    const items = itemsOf(lines, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2']);
    expect(items.map(({ result }) => result?.text)).toEqual(['Đã hoàn thành 90%', 'Chưa hoàn thành']);
  });
});

test('points, as they are shown and as the cell holds them', () => {
  const header = 'STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm đạt | Đơn vị chủ trì';
  const [first, second] = itemsOf([
    header,
    [1, 'A', 2, '1,5', { v: 1.25, f: '0.0', shown: '1.3' }, 'Sở'],
    [2, 'B', null, null, null, 'Sở'],
  ]);
  expect(first?.score).toEqual({ maximum: 2, self: 1.5, reached: 1.25, lost: 0.75 });
  expect(second?.score).toBeNull();
});
