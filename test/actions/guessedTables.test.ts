import { decide } from '../../src/actions/decide';
import { fix } from '../../src/actions/fix';
import { ColumnsGuessed, guessedSentences } from '../../src/actions/guessedTables';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { track } from '../../src/actions/track';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { isOnlyGuessed } from '../../src/plan/onlyGuessed';
import type { Certainty, Field } from '../../src/plan/plan';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf, type TestCell } from '../snapshotOf';

const asOf = '2026-06-15';
const writtenAt = `${asOf}T08:00`;
const ROWS: TestCell[][] = [
  [1, 'Rà soát văn bản của tỉnh', 'Phòng Nội vụ', 'Quý I'],
  [2, 'Kiểm tra công vụ hằng năm', 'Phòng Nội vụ', 'Quý II'],
  [3, 'Tổng kết công tác cải cách ', 'Phòng Nội vụ', 'Quý III'],
];
/** Three rows under words that mean nothing, and the same under plain ones. */
const LIST = snapshotOf('Danh mục', [['BẢNG 2026'], ['Lơ phơ', 'Tút rề', 'Quăm', 'Xoăn'], ...ROWS]);
const PLAN = snapshotOf('Kế hoạch', [
  ['KẾ HOẠCH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  ...ROWS,
]);

/** A workbook, and what was asked of it. */
function workbook(...snapshots: (typeof LIST)[]) {
  const host = memoryHost(snapshots.map((snapshot) => ({ snapshot: structuredClone(snapshot) })));
  let applied = 0;
  const counted: WorkbookHost = {
    ...host,
    apply: (changes) => {
      applied += 1;
      return host.apply(changes);
    },
  };
  return { host: counted, applied: () => applied };
}

const ACTIONS = {
  mark: (host: WorkbookHost, columnsConfirmed?: boolean) =>
    mark(host, { asOf, language: 'vi', writtenAt, columnsConfirmed }),
  summarise: (host: WorkbookHost, columnsConfirmed?: boolean) => summarise(host, { asOf, writtenAt, columnsConfirmed }),
  track: (host: WorkbookHost, columnsConfirmed?: boolean) => track(host, { asOf, columnsConfirmed }),
  fix: (host: WorkbookHost, columnsConfirmed?: boolean) => fix(host, { asOf, columnsConfirmed }),
};

describe.each(Object.entries(ACTIONS))('a table of which every column is a guess: %s', (_name, action) => {
  test('changes nothing and names the columns', async () => {
    const { host, applied } = workbook(LIST);
    const error = await action(host).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ColumnsGuessed);
    expect((error as ColumnsGuessed).tables).toEqual([
      {
        sheet: 'Danh mục',
        headerRow: 2,
        columns: [
          { column: 'A', header: 'Lơ phơ', field: 'number' },
          { column: 'B', header: 'Tút rề', field: 'task' },
          { column: 'C', header: 'Quăm', field: 'lead' },
          { column: 'D', header: 'Xoăn', field: 'deadline' },
        ],
      },
    ]);
    expect(applied()).toBe(0);
  });

  test('goes on where a person confirms them for this once', async () => {
    expect(await action(workbook(LIST).host, true)).toMatchObject({ sheets: ['Danh mục'], unconfirmed: [] });
  });

  test.each<[Field, string]>([
    ['task', 'B'],
    ['lead', 'C'],
    ['deadline', 'D'],
  ])('goes on where a person has said which column is the %s', async (field, column) => {
    const { host } = workbook(LIST);
    await decide(host, { kind: 'columns', entries: [{ sheet: 'Danh mục', headerRow: 2, column, field }] });
    expect(await action(host)).toMatchObject({ sheets: ['Danh mục'], unconfirmed: [] });
  });

  test('does the plan beside it and tells what it left', async () => {
    const { host } = workbook(PLAN, LIST);
    const before = await host.read('Danh mục');
    const result = await action(host);
    expect(result).toMatchObject({
      sheets: ['Kế hoạch'],
      unconfirmed: [{ sheet: 'Danh mục', headerRow: 2 }],
    });
    expect(await host.read('Danh mục')).toEqual(before);
    expect(JSON.stringify(Object.entries(result).filter(([key]) => key !== 'unconfirmed'))).not.toContain('Danh mục');
  });

  test('a plan in plain words is done as ever', async () => {
    expect(await action(workbook(PLAN).host)).toMatchObject({ sheets: ['Kế hoạch'], unconfirmed: [] });
  });
});

test('it is shown all the same', async () => {
  const { inspections } = await inspectWorkbook(workbook(LIST).host, { asOf });
  expect(inspections.map(({ plan }) => plan.items.length)).toEqual([3]);
});

test('sheets of summaries are called the same before and after the other table is confirmed', async () => {
  const { host } = workbook(LIST, PLAN);
  const names = async () =>
    (await summarise(host, { asOf, writtenAt, sheet: 'Kế hoạch' })).written.map(({ mark: sheetMark }) => sheetMark);
  const before = await names();
  await decide(host, {
    kind: 'columns',
    entries: [{ sheet: 'Danh mục', headerRow: 2, column: 'B', field: 'task' }],
  });
  expect(await names()).toEqual(before);
});

test.each<[what: string, columns: [Field, Certainty][], only: boolean]>([
  [
    'all guessed',
    [
      ['number', 'guessed'],
      ['task', 'guessed'],
      ['deadline', 'guessed'],
    ],
    true,
  ],
  [
    'the number and the remarks in words',
    [
      ['number', 'certain'],
      ['task', 'guessed'],
      ['note', 'certain'],
    ],
    true,
  ],
  [
    'the money in words',
    [
      ['task', 'guessed'],
      ['lead', 'guessed'],
      ['budget', 'certain'],
    ],
    true,
  ],
  [
    'the deadline likely',
    [
      ['task', 'guessed'],
      ['lead', 'guessed'],
      ['deadline', 'likely'],
    ],
    false,
  ],
  [
    'the work set',
    [
      ['task', 'set'],
      ['lead', 'guessed'],
    ],
    false,
  ],
  [
    'points in words',
    [
      ['criterion', 'guessed'],
      ['maximumScore', 'certain'],
    ],
    false,
  ],
  [
    'no such column at all',
    [
      ['number', 'certain'],
      ['note', 'certain'],
    ],
    false,
  ],
])('only guessed: %s', (_what, columns, only) => {
  const readings = columns.map(([field, certainty]) => ({ field, certainty, column: 'A', header: '', by: [] }));
  expect(isOnlyGuessed({ columns: readings })).toBe(only);
});

test.each([
  ['vi', 'Bảng từ dòng 2 của trang “Danh mục” chưa được thay đổi gì', 'B “Tút rề”: nhiệm vụ', 'C: đơn vị chủ trì'],
  ['en', 'The table from row 2 of the sheet “Danh mục” was left as it is', 'B “Tút rề”: the task', 'C: the lead unit'],
] as const)('in words: %s', (language, ...parts) => {
  const columns = [
    { column: 'B', header: 'Tút rề', field: 'task' as const },
    { column: 'C', header: '', field: 'lead' as const },
  ];
  const tables = [{ sheet: 'Danh mục', headerRow: 2, columns }];
  const said = guessedSentences(tables, language).join(' ');
  for (const part of parts) expect(said).toContain(part);
  expect(said).not.toMatch(/[{}]/);
  expect(guessedSentences(tables, language, 'command line').join(' ')).toContain('--confirm-columns');
  expect(guessedSentences([], language)).toEqual([]);
});
