import { readSettings } from '../../src/settings/readSettings';
import type { SettingsRow } from '../../src/settings/settingsModel';
import { SETTINGS_SHEETS, type SettingsSheet } from '../../src/settings/sheets';
import { settingsChanges } from '../../src/settings/writeSettings';
import { applyEdits } from '../../src/workbook/applyEdits';
import { SheetModel } from '../../src/workbook/sheetModel';
import { snapshotOf, type TestCell } from '../snapshotOf';

const kept = (kind: SettingsSheet, ...rows: TestCell[][]) =>
  snapshotOf('Cài đặt của Sở', [['Do Văn phòng giữ'], SETTINGS_SHEETS[kind].columns, ...rows]);

/** What is read back from a sheet just made. */
const readMade = (kind: SettingsSheet, rows: SettingsRow[], first: SettingsRow[] = []) => {
  const { sheets = [] } = settingsChanges(kind, rows, null, first);
  const model = SheetModel.parse(sheets[0]);
  const snapshot = snapshotOf(
    model.name,
    model.rows.map((row) => row.cells.map((cell) => (cell?.value ?? null) as TestCell)),
  );
  return readSettings([{ kind, snapshot }]);
};

const CASES: [SettingsSheet, SettingsRow, object][] = [
  ['general', ['Năm kế hoạch', 2026, null], { year: 2026 }],
  ['checks', ['lead-missing', 'tắt', null], { checks: { 'lead-missing': 'off' } }],
  [
    'setAside',
    ['lead-missing', 'I.2', '', 'Đã giao'],
    { setAside: [{ check: 'lead-missing', item: 'I.2', text: '', reason: 'Đã giao' }] },
  ],
  [
    'units',
    ['Phòng A', 'P. A; PA', null, null],
    { units: [{ name: 'Phòng A', aliases: ['P. A', 'PA'], from: null, to: null }] },
  ],
  ['daysOff', ['30/4/2026', 'nghỉ', 'Lễ'], { daysOff: [{ day: '2026-04-30', kind: 'off', name: 'Lễ' }] }],
  [
    'columns',
    ['Phụ lục', 5, 'D', 'Thời hạn'],
    { columns: [{ sheet: 'Phụ lục', headerRow: 5, column: 'D', field: 'deadline' }] },
  ],
];

test.each(CASES)('a sheet of %s made for %j reads back', (kind, row, expected) => {
  const { settings, problems } = readMade(kind, [row]);
  expect(settings).toMatchObject(expected);
  expect(problems).toEqual([]);
});

test('a sheet made lists what it is to list, the new row in its place', () => {
  const { sheets } = settingsChanges('checks', [['b', 'tắt', null]], null, [
    ['a', null, 'Việc A'],
    ['b', null, 'Việc B'],
  ]);
  expect(sheets![0]!.rows.slice(3).map(({ cells }) => cells.map((cell) => cell!.value))).toEqual([
    ['a', null, 'Việc A'],
    ['b', 'tắt', 'Việc B'],
  ]);
});

describe('in a sheet that is there', () => {
  test('a new row goes under the last one, and nothing else changes', () => {
    const sheet = kept(
      'setAside',
      ['lead-missing', '1', 'x', 'Đã hỏi'],
      [null, null, null, null],
      ['a', '2', 'y', 'z'],
    );
    const changes = settingsChanges('setAside', [['lead-several', '4', 'Văn phòng', 'Theo quy chế']], sheet);
    expect(changes.edits!.map(({ at, expect: was, value }) => [at, was, value])).toEqual([
      ['A6', null, 'lead-several'],
      ['B6', null, '4'],
      ['C6', null, 'Văn phòng'],
      ['D6', null, 'Theo quy chế'],
    ]);
    const { settings } = readSettings([{ kind: 'setAside', snapshot: sheet }]);
    expect(settings.setAside).toHaveLength(2);
  });

  test('a row of the same thing is changed where it stands; what is not said stays', () => {
    const sheet = kept('units', ['Phòng B', null, null, null], ['PHÒNG A', 'PA', '1/1/2025', null]);
    expect(settingsChanges('units', [['Phòng A', 'PA; P. A', null, null]], sheet).edits).toEqual([
      { sheet: 'Cài đặt của Sở', at: 'A4', expect: 'PHÒNG A', value: 'Phòng A', group: 'row 4' },
      { sheet: 'Cài đặt của Sở', at: 'B4', expect: 'PA', value: 'PA; P. A', group: 'row 4' },
    ]);
  });

  test('said twice changes nothing', () => {
    const sheet = kept('checks', ['lead-missing', 'tắt', null]);
    expect(settingsChanges('checks', [['lead-missing', 'tắt', null]], sheet)).toEqual({});
  });

  test.each<[string, (rows: TestCell[][]) => string | void, boolean]>([
    ['as it was made', () => undefined, true],
    ['with a word more', (rows) => void rows[4]!.push('Đã hỏi'), false],
    ['with a row more', (rows) => void rows.push(['lead-late', null, null]), false],
    ['with another title', (rows) => void (rows[0]![0] = 'Cài đặt'), false],
    ['without its last column', (rows) => void (rows[4]![2] = null), false],
    ['under another name', () => 'Cài đặt của Sở', false],
  ])('said twice of a sheet %s: it is made again only when nobody has touched it', (_, change, again) => {
    const first: SettingsRow[] = [
      ['a', null, 'Việc A'],
      ['b', null, 'Việc B'],
    ];
    const made = settingsChanges('checks', [['a', 'tắt', null]], null, first);
    const rows = made.sheets![0]!.rows.map(({ cells }) => cells.map((cell) => (cell?.value ?? null) as TestCell));
    const name = change(rows) ?? made.sheets![0]!.name;
    expect(settingsChanges('checks', [['a', 'tắt', null]], snapshotOf(name, rows), first)).toEqual(again ? made : {});
  });

  test('columns in another order are written where they stand', () => {
    const sheet = snapshotOf('Bỏ qua', [['Lý do', 'Nội dung ô', 'Nhiệm vụ', 'Phép kiểm tra']]);
    const { edits } = settingsChanges('setAside', [['lead-missing', '1', 'x', 'Đã hỏi']], sheet);
    expect(edits!.map(({ at, value }) => [at, value])).toEqual([
      ['D2', 'lead-missing'],
      ['C2', '1'],
      ['B2', 'x'],
      ['A2', 'Đã hỏi'],
    ]);
  });

  describe('a sheet of units made before it had groups', () => {
    const FOUR = ['Tên đơn vị', 'Tên gọi khác', 'Từ ngày', 'Đến ngày'];
    const row: SettingsRow = ['Phòng A', null, null, null, 'Các phòng', null, null];
    const written = (rows: TestCell[][]) => settingsChanges('units', [row], snapshotOf('Đơn vị', rows));

    test('gets the columns right of its own when it is next written', () => {
      const { edits, columns } = written([['Do Văn phòng giữ'], FOUR, ['PHÒNG A', 'PA', null, null]]);
      expect(edits!.map(({ at, value }) => [at, value])).toEqual([
        ['A3', 'Phòng A'],
        ['E3', 'Các phòng'],
      ]);
      expect(columns!.map(({ column, like, header, headerRow }) => [column, like, header, headerRow])).toEqual([
        ['E', 'D', 'Thuộc nhóm', 2],
        ['F', 'D', 'Thủ trưởng', 2],
        ['G', 'D', 'Thư điện tử', 2],
      ]);
    });

    test('columns and notes of the office’s own stay where they are', () => {
      const { edits, columns } = written([
        ['Thủ trưởng', ...FOUR, 'Số máy'],
        ['Lê Văn An', 'Phòng A', null, null, null, '101', 'gọi trước'],
      ]);
      expect(edits!.map(({ at }) => at)).toEqual(['H2']);
      expect(columns!.map(({ column, header }) => [column, header])).toEqual([
        ['H', 'Thuộc nhóm'],
        ['I', 'Thư điện tử'],
      ]);
    });

    test('stays as it is where nothing else is to be written', () => {
      const changes = settingsChanges(
        'units',
        [['Phòng A', 'PA', null, null]],
        snapshotOf('Đơn vị', [FOUR, ['Phòng A', 'PA', null, null]]),
      );
      expect(changes).toEqual({});
    });
  });

  test('what is said to be nothing is emptied, and an empty cell is not written', () => {
    const sheet = kept('units', ['Phòng A', 'PA', null, null, 'Các phòng'], ['Phòng B', null, null, null, null]);
    const rows: SettingsRow[] = [
      ['Phòng A', null, null, null, '', null, null],
      ['Phòng B', null, null, null, '', null, null],
    ];
    expect(settingsChanges('units', rows, sheet).edits).toEqual([
      { sheet: 'Cài đặt của Sở', at: 'E3', expect: 'Các phòng', value: null, group: 'row 3' },
    ]);
  });

  test('the edits can be made', () => {
    const sheet = kept('general', ['Năm kế hoạch', 2025, null]);
    const { edits } = settingsChanges('general', [['Năm kế hoạch', 2026, null]], sheet);
    const { snapshot, refused } = applyEdits(sheet, edits!);
    expect(refused).toEqual([]);
    expect(readSettings([{ kind: 'general', snapshot }]).settings.year).toBe(2026);
  });
});
