import { readPlans } from '../../../src/reading/readPlans';
import { snapshotOf } from '../../snapshotOf';
import { calendar } from '../../tableFiles';
import { cellsOf, headed } from '../headed';

const letter = (column: number) => String.fromCharCode(64 + column);

/** A table whose times are marked under the titles given, with the marks of two rows below them ("x", "" or another text). */
function times(titles: string, first: string, second: string) {
  const count = titles.split('|').length;
  const lines = [
    'STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian',
    ` | | | ${titles}`,
    `1 | Rà soát quy chế làm việc | Phòng Nội vụ | ${first}`,
    `2 | Lập danh mục thủ tục nội bộ | Văn phòng | ${second}`,
  ];
  return headed(lines, ['A1:A2', 'B1:B2', 'C1:C2', `D1:${letter(3 + count)}1`]).columns;
}
const read = (titles: string, first: string, second: string) =>
  times(titles, first, second)
    .impliedMarks.map(({ column, words }) => `${letter(column)} ${words}`)
    .join(', ');

const MONTHS = Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`);
const ALL = MONTHS.map(() => 'x').join(' | ');
const without = (month: number, words: string) => MONTHS.map((one, i) => (i + 1 === month ? words : one)).join(' | ');
const FOUR = 'x | x | x | x';

test.each<[what: string, titles: string, read: string]>([
  ['between two quarters', 'Quý I | Lơ phơ | Quý III | Quý IV', 'E quý ii'],
  ['without any words', 'Quý I | | Quý III | Quý IV', 'E quý ii'],
  ['the first of four', 'Lơ phơ | Quý II | Quý III | Quý IV', 'D quý i'],
  ['the last of four', 'Quý I | Quý II | Quý III | Lơ phơ', 'G quý iv'],
  ['with its year', 'Quý I/2026 | Quý II/2026 | Lơ phơ | Quý IV/2026', 'F quý iii/2026'],
  ['the last of two', 'Quý I | Lơ phơ', ''],
  ['after the last', 'Quý I | Quý II | Quý III | Quý IV | Lơ phơ', ''],
  ['no gap is left for it', 'Quý I | Lơ phơ | Quý II | Quý III', ''],
  ['a gap of two', 'Quý I | Lơ phơ | Quý IV', ''],
  ['quarters of two years', 'Quý III/2026 | Lơ phơ | Quý I/2027 | Quý II/2027', ''],
  ['years that differ', 'Quý I/2026 | Lơ phơ | Quý III/2027 | Quý IV/2027', ''],
  ['words of its own', 'Quý I | Ghi chú | Quý III | Quý IV', ''],
])('quarters: %s', (_what, titles, expected) => expect(read(titles, FOUR + ' | x', FOUR)).toBe(expected));

test.each<[what: string, titles: string, read: string]>([
  ['between two', without(6, 'Lơ phơ'), 'I tháng 6'],
  ['the first', without(1, 'Lơ phơ'), 'D tháng 1'],
  ['the last', without(12, ''), 'O tháng 12'],
  ['two without a name, apart', without(3, 'Lơ').replace('Tháng 9', 'Phơ'), 'F tháng 3, L tháng 9'],
  ['the first, where another has no name', without(1, 'Lơ').replace('Tháng 9', 'Phơ'), 'L tháng 9'],
  ['two side by side', without(3, 'Lơ').replace('Tháng 4', 'Phơ'), ''],
])('months: %s', (_what, titles, expected) => expect(read(titles, ALL, ALL)).toBe(expected));

test.each<[what: string, first: string, second: string, read: string]>([
  ['marks of any kind', 'x | ✓ | x | x', 'x | | x | x', 'E quý ii'],
  ['no mark at all', 'x | | x | x', 'x | | x | x', ''],
  ['a text among them', 'x | x | x | x', 'x | Chưa rõ | x | x', ''],
  ['figures', 'x | 12 | x | x', 'x | 5 | x | x', ''],
])('cells: %s', (_what, first, second, expected) =>
  expect(read('Quý I | Lơ phơ | Quý III | Quý IV', first, second)).toBe(expected),
);

test('what it was read as is told, and its marks are deadlines', () => {
  const lines = [
    'STT | Nhiệm vụ | Đơn vị chủ trì | Quý I | Lơ phơ | Quý III | Quý IV',
    '1 | Rà soát quy chế làm việc | Phòng Nội vụ | | x | |',
    '2 | Lập danh mục thủ tục nội bộ | Văn phòng | x | | | x',
  ];
  const [plan] = readPlans(snapshotOf('Kế hoạch', lines.map(cellsOf)), { calendar, year: 2026 });
  const notice = { kind: 'marks-implied', at: 'E1', data: { columns: ['E'], times: ['quý ii'] } };
  expect(plan!.notices.filter(({ kind }) => kind === 'marks-implied')).toEqual([notice]);
  expect(plan!.items.map(({ deadline }) => deadline.milestones.map(({ lastDay }) => lastDay))).toEqual([
    ['2026-06-30'],
    ['2026-03-31', '2026-12-31'],
  ]);
});

test('its marks are days like those beside it, and it is told', () => {
  const columns = times('Quý I | Lơ phơ | Quý III | Quý IV', FOUR, FOUR);
  expect(columns.deadlineMarks.map(({ words }) => words)).toEqual(['quý i', 'quý ii', 'quý iii', 'quý iv']);
  expect(columns.unread).toEqual([]);
});
