import { columnUnsure } from '../../src/checks/column-unsure';
import { decide } from '../../src/actions/decide';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { examplesOf } from '../../src/pane/views/columns/examples';
import { columnLines, partLines } from '../../src/pane/views/columns/model';
import { type ColumnQuestion, columnQuestions } from '../../src/plan/columnQuestions';
import type { Field } from '../../src/plan/plan';
import { snapshotOf } from '../snapshotOf';

const WORK = ['Ban hành kế hoạch tuyên truyền', 'Rà soát thủ tục hành chính', 'Kiểm tra công vụ các phòng'];

/** A table of three tasks: its header's words, and what stands under each of them behind the task. */
const table = (headers: string, columns: string[][]) =>
  snapshotOf('Phụ lục', [
    ['KẾ HOẠCH NĂM 2026'],
    ['STT', 'Nhiệm vụ', ...headers.split('|').map((words) => words.trim())],
    ...WORK.map((work, i) => [i + 1, work, ...columns.map((cells) => cells[i]!)]),
  ]);
const BODIES = ['Văn phòng Sở', 'Thanh tra Sở', 'Văn phòng Sở'];
const OTHERS = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Y tế'];
const DAYS = ['31/3/2026', '30/6/2026', '30/9/2026'];
const LATER = ['30/4/2026', '30/7/2026', '30/10/2026'];

async function asked(sheet: ReturnType<typeof snapshotOf>, answers: [column: string, field: Field | null][] = []) {
  const host = memoryHost([{ snapshot: structuredClone(sheet) }]);
  for (const [column, field] of answers)
    await decide(host, { kind: 'columns', entries: [{ sheet: 'Phụ lục', headerRow: 2, column, field }] });
  const { inspections, settings, snapshots } = await inspectWorkbook(host, { asOf: '2026-06-15' });
  const { plan, findings } = inspections[0]!;
  const lines = columnLines(plan, snapshots.get('Phụ lục')!, settings);
  const told = findings.filter(({ check }) => check === columnUnsure.id).map(({ at, message }) => `${at} ${message}`);
  return { plan, lines, told, snapshot: snapshots.get('Phụ lục')!, questions: columnQuestions(plan).map(shown) };
}
const shown = (question: ColumnQuestion): string => {
  if (question.kind === 'which')
    return `${question.reading.column} or ${question.rival.column} ${question.reading.field}`;
  if (question.kind === 'is') return `${question.reading.column} ${question.reading.field}?`;
  return `${question.unread.column} ${question.unread.said} unread${question.instead ? ` beside ${question.instead}` : ''}`;
};

test.each<[what: string, headers: string, columns: string[][], questions: string[]]>([
  ['plain words', 'Đơn vị chủ trì | Thời hạn', [BODIES, DAYS], []],
  [
    'two deadlines are one question',
    'Đơn vị chủ trì | Thời hạn | Thời hạn hoàn thành',
    [BODIES, DAYS, LATER],
    ['D or E deadline'],
  ],
  ['two leads', 'Cơ quan chủ trì | Đơn vị chủ trì tham mưu | Thời hạn', [BODIES, OTHERS, DAYS], ['C or D lead']],
  ['a day of its own is none', 'Đơn vị chủ trì | Thời gian nhận | Tiến độ', [BODIES, DAYS, LATER], []],
  ['an empty column is none', 'Đơn vị chủ trì | Thời hạn | Thời hạn hoàn thành', [BODIES, DAYS, ['', '', '']], []],
  [
    'states under words of a deadline are none',
    'Đơn vị chủ trì | Thời hạn | Kết quả thực hiện | Tiến độ thực hiện | Kết quả',
    [
      BODIES,
      DAYS,
      ['Đã ban hành', 'Đang làm', 'Đang làm'],
      ['Hoàn thành', 'Đang thực hiện', 'Đang thực hiện'],
      ['Đạt', 'Chưa đạt', 'Chưa đạt'],
    ],
    [],
  ],
  [
    'a third lead is asked about beside the two',
    'Cơ quan chủ trì | Đơn vị chủ trì | Phòng chủ trì | Thời hạn',
    [BODIES, OTHERS, ['Phòng Kế hoạch', 'Phòng Đào tạo', 'Phòng Kế hoạch'], DAYS],
    ['C or D lead', 'E lead unread beside C'],
  ],
])('what is asked: %s', async (_what, headers, columns, questions) => {
  const found = await asked(table(headers, columns));
  expect(found.questions).toEqual(questions);
  // The findings ask the same, each at its header.
  expect(found.told.map((one) => one.split('2 ')[0])).toEqual(questions.map((one) => one.split(' ')[0]));
});

describe('two columns of deadlines', () => {
  const two = table('Đơn vị chủ trì | Thời hạn | Thời hạn hoàn thành', [BODIES, DAYS, LATER]);

  test.each<[string, [string, Field | null][], string[]]>([
    ['the first', [['D', 'deadline']], DAYS],
    ['the second', [['E', 'deadline']], LATER],
    ['not the second', [['E', null]], DAYS],
  ])('answered once: %s', async (_what, answers, days) => {
    const { plan, questions, told } = await asked(two, answers);
    expect(questions).toEqual([]);
    expect(told).toEqual([]);
    expect(plan.items.map(({ deadline }) => deadline.text)).toEqual(days);
  });

  test('are asked for with what stands in them', async () => {
    const { plan, snapshot, told } = await asked(two);
    expect(told).toEqual(['D2 deadline-or-other']);
    expect(examplesOf(plan, snapshot, 'E')).toEqual(LATER);
    expect(examplesOf(plan, snapshot, 'C')).toEqual(['Văn phòng Sở', 'Thanh tra Sở']);
    expect(examplesOf(plan, snapshot, 'Z')).toEqual([]);
  });
});

test('columns that are filled and not read: those with known words first, with what they may be', async () => {
  const sheet = table('Mã hồ sơ | Đơn vị chủ trì | Thời hạn | Tồn tại, hạn chế | Nguyên nhân', [
    ['A-1', 'A-2', 'A-3'],
    BODIES,
    DAYS,
    ['Chậm ban hành văn bản', 'Chưa rà soát đủ', 'Chưa kiểm tra'],
    ['Thiếu người', 'Thiếu kinh phí', 'Thiếu người'],
  ]);
  const { plan, lines, questions } = await asked(sheet);
  expect(questions).toEqual([]);
  const { unread, rest } = partLines(plan, lines, []);
  expect(unread.map(({ column, header }) => `${column} ${header}`)).toEqual(['F Tồn tại, hạn chế', 'C Mã hồ sơ']);
  expect(unread[0]!.choices[0]).toBe('reason');
  expect(rest.map(({ column }) => column)).toEqual(['A', 'B', 'D', 'E', 'G']);
});

test('a column that is asked about is not told a second time', async () => {
  const two = table('Mã hồ sơ | Đơn vị chủ trì | Thời hạn | Thời hạn hoàn thành', [
    ['A-1', 'A-2', 'A-3'],
    BODIES,
    DAYS,
    LATER,
  ]);
  const { plan, lines } = await asked(two);
  const { unread, rest } = partLines(plan, lines, columnQuestions(plan));
  expect(unread.map(({ column }) => column)).toEqual(['C']);
  expect(rest.map(({ column }) => column)).toEqual(['A', 'B', 'D', 'E', 'F']);
});

test('a column’s choices begin with what it was taken for; what a person said leaves no choice open', async () => {
  const sheet = table('Đơn vị chủ trì | Thời hạn', [BODIES, DAYS]);
  const before = await asked(sheet);
  expect(before.lines.every(({ field, choices }) => choices[0] === field)).toBe(true);
  const { lines } = await asked(sheet, [['C', 'partner']]);
  expect(lines.find(({ column }) => column === 'C')).toMatchObject({ field: 'partner', choices: [] });
});
