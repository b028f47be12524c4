import type { Conflict } from '../../../src/collecting/collection';
import { choicesFor, readChoice } from '../../../src/collecting/sheets/choices';
import { conflictsSheet } from '../../../src/collecting/sheets/conflicts';
import { readDecisions } from '../../../src/collecting/sheets/readDecisions';
import { columnNumber } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { conflict, context, word, written } from './made';

const UNITS = ['Thanh tra Sở', 'Chi cục Thủy lợi', 'Chi cục Quản lý chất lượng Nông, lâm sản và Thủy sản'];
const PLACES: Conflict[] = [
  conflict(5, [
    word(UNITS[0]!, { doneOn: '12/6/2026' }),
    word(UNITS[1]!, { result: 'Chưa: còn thiếu\nkinh phí', state: 'not-begun' }),
  ]),
  conflict(6, [word(UNITS[2]!, { result: '', evidence: '=BC 5' })], {
    why: 'master-says-otherwise',
    stands: '=Đã xong',
  }),
  conflict(7, [word(UNITS[1]!, { result: 'Trước 30/9/2026' })], { why: 'deadline-changed', stands: 'Trước 30/6/2026' }),
  conflict(8, [word(UNITS[0]!)], { row: null, sheet: '', why: 'added', cell: null, key: '', task: 'Việc thêm' }),
];

/** Types into the rows of a sheet, by the task and the head of the column. */
function typed(sheet: SheetSnapshot, words: Record<string, Record<string, string>>): SheetSnapshot {
  const head = sheet.texts.findIndex((row) => row.includes('Vì sao'));
  for (const [task, cells] of Object.entries(words)) {
    const row = sheet.texts.findIndex((texts, r) => r > head && texts.includes(task));
    for (const [title, text] of Object.entries(cells)) {
      const column = sheet.texts[head]!.indexOf(title);
      while (sheet.values[row]!.length <= column) {
        sheet.values[row]!.push(null);
        sheet.texts[row]!.push('');
      }
      sheet.values[row]![column] = text;
      sheet.texts[row]![column] = text;
    }
  }
  return sheet;
}

const sheetOf = async (conflicts: Conflict[], decided: Parameters<typeof context>[1] = {}) =>
  written(conflictsSheet(context({ conflicts }, decided)));

test('what was chosen is read with the words it was chosen on, in whatever order the rows stand', async () => {
  const sheet = typed(await sheetOf(PLACES), {
    'Việc thứ 5': { Chọn: 'Thanh tra Sở', 'Lý do': '=đã hỏi' },
    'Việc thứ 6': { Chọn: 'giữ sổ' },
  });
  const { decisions, problems } = readDecisions(sheet, UNITS);
  expect(problems).toEqual([]);
  expect(decisions).toEqual([
    {
      ...{ key: 'I.5', task: 'Việc thứ 5', why: 'contradict', choice: 'Thanh tra Sở', reason: '=đã hỏi' },
      ...{ cell: 'F5', stands: '' },
      words: [
        { unit: 'Thanh tra Sở', result: 'Đã hoàn thành' },
        { unit: 'Chi cục Thủy lợi', result: 'Chưa: còn thiếu kinh phí' },
      ],
    },
    {
      ...{ key: 'I.6', task: 'Việc thứ 6', why: 'master-says-otherwise', choice: 'keep', reason: '' },
      ...{ cell: 'F6', stands: '=Đã xong' },
      words: [{ unit: UNITS[2], result: '' }],
    },
    {
      key: 'I.7',
      ...{ task: 'Việc thứ 7', cell: 'F7', stands: 'Trước 30/6/2026' },
      why: 'deadline-changed',
      choice: null,
      reason: '',
      words: [{ unit: UNITS[1], result: 'Trước 30/9/2026' }],
    },
    {
      key: '',
      ...{ task: 'Việc thêm', cell: '', stands: '' },
      why: 'added',
      choice: null,
      reason: '',
      words: [{ unit: 'Thanh tra Sở', result: 'Đã hoàn thành' }],
    },
  ]);
});

test.each([
  ['Chọn', 'theo xã', 'decision-choice'],
  ['Chọn', 'Chi cục', 'decision-choice'],
  ['Chọn', 'Chi cục Thủy lợi', null],
  ['Chọn', 'chi cuc thuy loi', null],
  ['Chọn', 'Chi cục Quản lý', 'decision-choice'],
  ['Chọn', 'Chi cục Quản lý chất lượng Nông lâm sản và Thủy sản', 'decision-unit'],
  ['Vì sao', 'không rõ', 'decision-why'],
])('“%s”: “%s”', async (head, text, problem) => {
  const sheet = typed(await sheetOf(PLACES), { 'Việc thứ 5': { [head]: text } });
  const read = readDecisions(sheet, UNITS);
  expect(read.problems.map((one) => [one.problem, one.value])).toEqual(problem ? [[problem, text]] : []);
  expect(read.rows).toHaveLength(4);
});

test('of a row the plan does not have nothing can be taken: only to keep the plan as it is', async () => {
  const chosen = async (choice: string) =>
    readDecisions(typed(await sheetOf(PLACES), { 'Việc thêm': { Chọn: choice } }), UNITS);
  expect((await chosen('Thanh tra Sở')).problems).toMatchObject([{ problem: 'decision-keep', value: 'Thanh tra Sở' }]);
  expect((await chosen('Giữ sổ')).decisions.at(-1)).toMatchObject({ choice: 'keep' });
});

test('heads that were changed are told', async () => {
  const sheet = await sheetOf(PLACES);
  sheet.texts.forEach((row) => row.forEach((text, c) => void (text === 'Chọn' && (row[c] = 'Quyết'))));
  expect(readDecisions(sheet, UNITS)).toMatchObject({ decisions: [], problems: [{ problem: 'decision-head' }] });
});

/** Tasks of the rows above and below the line, with what stands in the columns people write in. */
const shown = (sheet: SheetSnapshot) =>
  readDecisions(sheet, UNITS).rows.map(({ task, choice, reason }) => [task, choice, reason].join(' | '));

test('run again: open places keep what was typed, decided ones move down and stay, and once more nothing changes', async () => {
  const first = typed(await sheetOf(PLACES), {
    'Việc thứ 5': { Chọn: 'Thanh tra Sở', 'Lý do': 'đã hỏi' },
    'Việc thứ 6': { Chọn: 'Giữ sổ' },
    'Việc thứ 7': { Chọn: 'chưa rõ', 'Lý do': 'hỏi lại phòng' },
  });
  const decided = readDecisions(first, UNITS).rows;
  // The first was applied and is no conflict any more; of the second the master is kept.
  const left = [{ ...PLACES[1]!, choice: 'keep' }, PLACES[2]!, PLACES[3]!];
  const second = await sheetOf(left, { decided });
  const rows = [
    'Việc thứ 7 | chưa rõ | hỏi lại phòng',
    'Việc thêm |  | ',
    'Việc thứ 5 | Thanh tra Sở | đã hỏi',
    'Việc thứ 6 | Giữ sổ | ',
  ];
  expect(shown(second)).toEqual(rows);
  const third = await sheetOf(left, { decided: readDecisions(second, UNITS).rows });
  expect(third).toEqual(second);
});

test('what was chosen on other words is asked again, and what was written then stays', async () => {
  const first = typed(await sheetOf(PLACES), { 'Việc thứ 5': { Chọn: 'Giữ sổ', 'Lý do': 'chờ báo cáo' } });
  const now = conflict(5, [word(UNITS[0]!), word(UNITS[1]!, { result: 'Đang làm', state: 'in-progress' })]);
  const second = await sheetOf([now], { decided: readDecisions(first, UNITS).rows });
  expect(shown(second)).toEqual(['Việc thứ 5 |  | ', 'Việc thứ 5 | Giữ sổ | chờ báo cáo']);
});

test('the same words in other files are the same', async () => {
  const first = typed(await sheetOf(PLACES), { 'Việc thứ 7': { 'Lý do': 'hỏi lại' } });
  const now = { ...PLACES[2]!, words: [{ ...PLACES[2]!.words[0]!, files: ['khác.xlsx'], copyDay: null }] };
  expect(shown(await sheetOf([now], { decided: readDecisions(first, UNITS).rows }))).toEqual([
    'Việc thứ 7 |  | hỏi lại',
  ]);
});

describe('what may be chosen', () => {
  test.each([
    [UNITS, ['Giữ sổ', 'Thanh tra Sở', 'Chi cục Thủy lợi', 'Chi cục Quản lý chất lượng Nông lâm sản và Thủy sản']],
    [
      ['A', 'A'],
      ['Giữ sổ', 'A'],
    ],
  ])('%j', (units, choices) => expect(choicesFor(units)).toEqual(choices));

  test.each([2, 12, 20, 25])(
    '%i units with long names: the list keeps within what a workbook takes, and each choice names one',
    (n) => {
      const units = Array.from({ length: n }, (_, i) => `${i} Ủy ban nhân dân xã Đông, huyện ${i}`);
      const choices = choicesFor(units);
      expect(choices).toHaveLength(n + 1);
      expect(choices.join(',').length).toBeLessThanOrEqual(255);
      expect(choices.slice(1).map((choice) => readChoice(choice, units))).toEqual(units);
    },
  );

  test('of 160 units there is no list but to keep the master; a name may be typed', () => {
    const units = Array.from({ length: 160 }, (_, i) => `Xã ${i}`);
    expect(choicesFor(units)).toEqual(['Giữ sổ']);
    expect(readChoice('xã 16', units)).toBe('Xã 16');
    expect(readChoice('xã', units)).toBeNull();
  });

  test('in the sheet each open place has its own list', () => {
    const { lists } = conflictsSheet(context({ conflicts: [...PLACES, { ...PLACES[0]!, choice: 'keep' }] }));
    expect(lists?.map(({ choices }) => choices.length)).toEqual([3, 2, 2, 1]);
    expect(lists?.every(({ range }) => columnNumber(range.split(/\d/)[0]!) === 8)).toBe(true);
  });
});
