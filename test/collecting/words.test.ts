import { collect } from '../../src/collecting/collect';
import type { Collection } from '../../src/collecting/collection';
import { returnedSheets } from '../../src/collecting/returnedSheets';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { snapshotOf } from '../snapshotOf';

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Ghi chú'];
const ROWS = [
  ['1', 'Đo đạc bản đồ địa chính xã An Bình', 'Phòng Đo đạc', 'Quý II'],
  ['2', 'Cấp đổi giấy phép qua dịch vụ công', 'Phòng Đo đạc', 'Quý III'],
  ['3', 'Báo cáo sơ kết đợt 1 về cấp giấy chứng nhận', 'Văn phòng', 'Quý II'],
  ['4', 'Kiểm tra việc tiếp nhận hồ sơ tại bộ phận một cửa', 'Văn phòng', 'Quý IV'],
];
type Cells = (string | null)[];
const tableOf = (rows: readonly Cells[], head: Cells = HEAD) => [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', ...head.slice(1).map(() => null)],
  head,
  ...rows,
];

async function sheetsOf(rows: Cells[]) {
  const host = memoryHost([{ snapshot: snapshotOf('Phụ lục', rows) }]);
  const calendar = makeCalendar();
  return returnedSheets(host, { calendar, settings: DEFAULT_SETTINGS, asOf: '2026-06-20' });
}

/** What comes of one copy of Phòng Đo đạc. */
async function collected(rows: Cells[], head?: Cells): Promise<Collection> {
  const master = { settings: DEFAULT_SETTINGS, before: [], decisions: [] };
  const returned = {
    file: 'Phong Do dac.xlsx',
    modified: null,
    digest: '',
    sheets: await sheetsOf(tableOf(rows, head)),
  };
  const asked = { asOf: '2026-06-20', period: null, unitOf: new Map<string, string>() };
  return collect(
    { ...master, sheets: await sheetsOf(tableOf(ROWS.map((row) => [...row, null, null]))) },
    [returned],
    asked,
  );
}

const blank = ROWS.map((row): Cells => [...row, null, null]);
const withRow = (place: number, row: Cells) => blank.map((one, i) => (i === place ? row : one));
const [TAKEN, NOTHING] = ['Đã hoàn thành', null];

test.each<[what: string, rows: Cells[], outcomes: string[]]>([
  ['a result alone', withRow(0, [...ROWS[0]!, TAKEN, NOTHING]), ['1 taken']],
  [
    'words behind the task are told as a change of it',
    withRow(0, [
      '1',
      'Đo đạc bản đồ địa chính xã An Bình (đã đo xong 310 thửa ngày 24/4/2026)',
      ...ROWS[0]!.slice(2),
      NOTHING,
      NOTHING,
    ]),
    ['1 changed'],
  ],
  [
    'and what stands beside them is taken',
    withRow(0, [
      '1',
      'Đo đạc bản đồ địa chính xã An Bình - gồm cả thôn mới sáp nhập về',
      ...ROWS[0]!.slice(2),
      TAKEN,
      NOTHING,
    ]),
    ['1 taken', '1 changed'],
  ],
  [
    'another place is another task',
    withRow(0, ['1', 'Đo đạc bản đồ địa chính xã Bắc Sơn', ...ROWS[0]!.slice(2), TAKEN, NOTHING]),
    ['- not-found'],
  ],
  [
    'a task worded anew is told though nothing stands beside it',
    withRow(1, [
      '2',
      'Đổi giấy phép cho người dân qua cổng dịch vụ công của tỉnh',
      ...ROWS[1]!.slice(2),
      NOTHING,
      NOTHING,
    ]),
    ['- not-found'],
  ],
  [
    'a few words more are the same task',
    withRow(1, ['2', 'Cấp, đổi giấy phép qua dịch vụ công', ...ROWS[1]!.slice(2), TAKEN, NOTHING]),
    ['2 taken'],
  ],
  [
    'a number before the words changes nothing',
    blank.map(([number, task, ...rest]) => [number!, `${number}. ${task}`, ...rest]),
    [],
  ],
])('%s', async (_what, rows, outcomes) => {
  const [file] = (await collected(rows)).files;
  const found = [
    ...file!.items.map(({ key, outcome }) => `${key ?? '-'} ${outcome}`),
    ...file!.changed.map(({ key }) => `${key} changed`),
  ];
  expect(found).toEqual(outcomes);
});

test.each<[what: string, head: string, words: string, told: boolean]>([
  ['a result by its words', 'Trao đổi', 'Đã hoàn thành ngày 5/6/2026', true],
  ['a result by its head', 'Kết quả quý II/2026', 'Quý II: 14.220 giấy phép', true],
  ['a sentence', 'Trao đổi', 'Đề nghị Sở cho lùi sang tháng sau', true],
  ['a code', 'Mã số', 'NV-01', false],
])('words in a column that was put in beside a result of its own: %s', async (_what, added, words, told) => {
  const head = [...HEAD.slice(0, 5), added, ...HEAD.slice(5)];
  const rows = blank.map((row, i): Cells => [...row.slice(0, 4), i === 0 ? TAKEN : null, i === 0 ? words : null, null]);
  const { files, conflicts } = await collected(rows, head);
  const outcomes = files[0]!.items.map(({ outcome }) => outcome);
  expect(outcomes).toEqual(told ? ['taken', 'wrong-column'] : ['taken']);
  expect(conflicts.map(({ why }) => why)).toEqual(told ? ['wrong-column'] : []);
});
