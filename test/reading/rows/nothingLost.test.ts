import fc from 'fast-check';
import type { Plan } from '../../../src/plan/plan';
import { makeCalendar } from '../../../src/calendar/workCalendar';
import { readPlans } from '../../../src/reading/readPlans';
import { snapshotOf, type TestCell } from '../../snapshotOf';

/** Every filled row of a table is an item or a half of one, a group, a section, a total, a repeated header, or is told as left out. */
const calendar = makeCalendar();
const HEADER: TestCell[] = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kinh phí'];

const number = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.constantFrom(
    'I',
    'II',
    'IV',
    'A',
    'B',
    '1.1',
    '1.2',
    '2.1',
    '2.1.1',
    'a)',
    'b)',
    '(1)',
    '(2)',
    '-',
    'NV-01',
    null,
  ),
);
const text = fc.constantFrom(
  ...[
    'Rà soát quy trình',
    'a) Khảo sát',
    'b) Nhập liệu',
    '- Họp',
    '(1) Lập danh mục',
    '1.1. Viết tin',
    'các việc còn lại',
  ],
  ...['CẢI CÁCH THỂ CHẾ', 'Lĩnh vực 1: Thể chế', 'Phần thứ nhất', 'I. Bộ máy', 'Kế hoạch kiểm tra', 'PHỤ LỤC II'],
  ...['Tổng cộng', 'Cộng mục I', 'Tổng kinh phí thực hiện', 'Tổng số hóa hồ sơ', 'Ghi chú: việc mới', 'Nơi nhận:'],
  ...['Người lập biểu', 'TM. ỦY BAN NHÂN DÂN', 'Danh mục này gồm 25 việc', '-', '…'],
);
const maybe = (...words: string[]) => fc.option(fc.constantFrom(...words));
const row = fc.tuple(
  number,
  fc.option(text, { freq: 6 }),
  maybe('Sở Nội vụ', 'và Thanh tra', 'GIÁM ĐỐC'),
  maybe('Các sở', 'UBND các xã'),
  maybe('30/6/2026', 'Quý II', 'Theo thời hạn cụ thể sau đây'),
  fc.option(fc.integer({ min: 1, max: 900 })),
);
const line = fc.oneof(
  { weight: 12, arbitrary: row },
  { weight: 1, arbitrary: fc.constant(HEADER) },
  { weight: 1, arbitrary: fc.constant<TestCell[]>(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']) },
  { weight: 1, arbitrary: fc.constant<TestCell[]>([null, null, null, null, 12, null]) },
  { weight: 2, arbitrary: fc.constant<TestCell[]>([]) },
);
const merge = fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 2 }), fc.constantFrom('A', 'C', 'E'));

/** Rows of which something became, and the titles that lines may have gone on. */
function toldBy(plan: Plan): { read: number[]; below: number[]; titles: string[] } {
  const noticed = (wanted: string) =>
    plan.notices.flatMap(({ kind, data }) => (kind === wanted ? (data.rows as number[]) : []));
  const titled = [...plan.sections, ...plan.groups];
  const rows = [...plan.items.flatMap((item) => item.rows), ...[...titled, ...plan.totals].map((one) => one.row)];
  return {
    read: [...rows, ...plan.repeatedHeaders, ...noticed('rows-skipped')],
    below: noticed('rows-below'),
    titles: titled.map(({ title }) => title),
  };
}

/** Rows filled above the last one that was read, and rows with a number and half of the cells anywhere, of which nothing became. */
function lostOf(rows: TestCell[][], ranges: string[]): string[] {
  const snapshot = snapshotOf('Kế hoạch', rows, ranges);
  const told = readPlans(snapshot, { calendar }).map(toldBy);
  const read = new Set(told.flatMap((one) => [...one.read, ...one.below]));
  const end = Math.max(...told.flatMap((one) => one.read));
  const titles = told.flatMap((one) => one.titles);
  const isCovered = (row: number, column: number) =>
    snapshot.merges.some((one) => one.left === column && one.top < row && row <= one.bottom);
  return rows.flatMap((cells, i) => {
    const row = i + 1;
    const own = cells.filter((value, c) => value !== null && !isCovered(row, c + 1));
    const isNumbered = own[0] === cells[0] && cells[0] !== '-' && own.length >= 3;
    if (i < 2 || cells === HEADER || own.length === 0 || (row > end && !isNumbered) || read.has(row)) return [];
    return titles.some((title) => title.includes(String(cells[1] ?? '\n'))) ? [] : [`${row}: ${cells.join(' | ')}`];
  });
}

test('every filled row of a table', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), fc.array(merge, { maxLength: 2 }), (lines, merges) => {
      const first: TestCell[] = [1, 'Việc đầu', 'Sở Nội vụ', 'Các sở', '30/6/2026', 1];
      // A block over a header and a row below makes the row a part of the header.
      const free = merges.filter(([top, height]) => !lines.slice(top, top + height + 1).includes(HEADER));
      const ranges = free.map(([top, height, column]) => `${column}${top + 4}:${column}${top + 4 + height}`);
      expect(lostOf([['KẾ HOẠCH NĂM 2026'], HEADER, first, ...lines], ranges)).toEqual([]);
    }),
    { numRuns: 500, seed: 14 },
  );
});
