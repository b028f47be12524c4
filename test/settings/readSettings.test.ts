import { readSettings, settingsSheetOf } from '../../src/settings/readSettings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { SETTING_PROBLEMS } from '../../src/settings/settingProblems';
import { SETTINGS_SHEETS, type SettingsSheet } from '../../src/settings/sheets';
import { snapshotOf, type TestCell } from '../snapshotOf';

/** A settings sheet with its own header over the rows. */
const sheet = (kind: SettingsSheet, ...rows: TestCell[][]) => ({
  kind,
  snapshot: snapshotOf(SETTINGS_SHEETS[kind].title, [
    [SETTINGS_SHEETS[kind].title],
    SETTINGS_SHEETS[kind].columns,
    ...rows,
  ]),
});

test('without sheets the defaults hold', () => {
  expect(readSettings([])).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('each sheet is read', () => {
  const { settings, problems } = readSettings([
    sheet(
      'general',
      ['Năm kế hoạch', 2026, null],
      ['Số ngày coi là sắp đến hạn', '7', null],
      ['“Trước ngày” không tính ngày đó', 'Không', null],
      ['Thứ hạng', 7, null],
      ['Tổng số', '20', null],
      ['Điểm năm trước', '85,25', null],
      ['Hạng năm trước', 9, null],
    ),
    sheet(
      'checks',
      ['lead-collective', 'Tắt', null],
      ['product-vague', 'cần xem lại', null],
      ['lead-missing', '', null],
    ),
    sheet('setAside', ['lead-missing', 'III.2', 'Văn phòng', 'Đã phân công tại Quyết định số 12/QĐ-SXD']),
    sheet('units', [
      'Phòng Kế hoạch - Tài chính',
      'Phòng KHTC; KHTC',
      null,
      { v: 46203, f: 'dd/mm/yyyy', shown: '30/06/2026' },
      'Các phòng, đơn vị trực thuộc; Các phòng có TTHC ;',
      'Lường Văn An',
      'khtc@so.example',
    ]),
    sheet(
      'daysOff',
      ['30/4/2026', 'Nghỉ', 'Ngày truyền thống'],
      ['2026-05-09', 'làm bù', 'Làm bù'],
      ['1/6/2026', '', 'Nghỉ địa phương'],
    ),
    sheet('columns', ['Phụ lục', 5, 'd', 'Thời hạn'], ['Phụ lục', '', 'F', 'không dùng'], ['Phụ lục', 5, 'B', '']),
  ]);
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    year: 2026,
    strictBefore: false,
    dueSoonDays: 7,
    scoreRank: 7,
    scoreRankOf: 20,
    scoreBefore: 85.25,
    scoreRankBefore: 9,
    longOverdueDays: 30,
    checks: { 'lead-collective': 'off', 'product-vague': 'warning' },
    setAside: [
      { check: 'lead-missing', item: 'III.2', text: 'Văn phòng', reason: 'Đã phân công tại Quyết định số 12/QĐ-SXD' },
    ],
    units: [
      {
        ...{ name: 'Phòng Kế hoạch - Tài chính', aliases: ['Phòng KHTC', 'KHTC'], from: null, to: '2026-06-30' },
        groups: ['Các phòng, đơn vị trực thuộc', 'Các phòng có TTHC'],
        ...{ head: 'Lường Văn An', email: 'khtc@so.example' },
      },
    ],
    daysOff: [
      { day: '2026-04-30', kind: 'off', name: 'Ngày truyền thống' },
      { day: '2026-05-09', kind: 'swap-work', name: 'Làm bù' },
      { day: '2026-06-01', kind: 'off', name: 'Nghỉ địa phương' },
    ],
    columns: [
      { sheet: 'Phụ lục', headerRow: 5, column: 'D', field: 'deadline' },
      { sheet: 'Phụ lục', headerRow: null, column: 'F', field: null },
    ],
    closings: [],
    periods: [],
    parts: [],
    events: [],
  });
});

describe('what cannot be used is reported and the default holds', () => {
  const CASES: [SettingsSheet, TestCell[], string, string][] = [
    ['general', ['Năm kế hoạch', 'hai nghìn', null], 'B3', 'year'],
    ['general', ['Năm kế hoạch', 20266, null], 'B3', 'year'],
    ['general', ['Số ngày coi là sắp đến hạn', -1, null], 'B3', 'number'],
    ['general', ['Số ngày coi là sắp đến hạn', '1,5', null], 'B3', 'number'],
    ['general', ['“Trước ngày” không tính ngày đó', 'tùy', null], 'B3', 'yes'],
    ['general', ['Màu chữ', 'đỏ', null], 'A3', 'unknown-setting'],
    ['checks', ['lead-missing', 'nặng', null], 'B3', 'level'],
    ['setAside', ['lead-missing', '1', 'x', null], 'D3', 'no-reason'],
    ['units', [null, 'KHTC', null, null], 'A3', 'no-name'],
    ['units', ['Phòng A', '', '31/11/2026', null], 'C3', 'day'],
    ['units', ['Phòng A', 'PA', null, null, 'Các phòng; pa'], 'E3', 'group-is-unit'],
    ['units', ['Phòng A', '', null, null, '', 'Lê Văn An', 'phongA'], 'G3', 'email'],
    ['units', ['Phòng A', '', null, null, '', '', 'a@so.example, @so.example'], 'G3', 'email'],
    ['daysOff', ['31/4/2026', 'Nghỉ', 'Lễ'], 'A3', 'day'],
    ['daysOff', ['30/4/2026', 'vui', 'Lễ'], 'B3', 'kind'],
    ['columns', ['Phụ lục', 5, '4', 'Thời hạn'], 'C3', 'column'],
    ['columns', ['Phụ lục', 'năm', 'D', 'Thời hạn'], 'B3', 'row'],
    ['columns', ['Phụ lục', 5, 'D', 'Màu sắc'], 'D3', 'field'],
  ];
  test.each(CASES)('%s %j', (kind, row, at, problem) => {
    const { settings, problems } = readSettings([sheet(kind, row)]);
    expect(problems).toMatchObject([{ sheet: SETTINGS_SHEETS[kind].title, at, problem }]);
    expect(SETTING_PROBLEMS[problem]).toBeDefined();
    if (kind !== 'units') expect(settings).toEqual(DEFAULT_SETTINGS);
  });
});

test.each([
  ['Giải pháp khắc phục', 'remedy'],
  ['Hướng khắc phục', 'remedy'],
  ['Remedy', 'remedy'],
  ['Không dùng', null],
])('a column set as “%s” is %s', (name, field) => {
  const { settings, problems } = readSettings([sheet('columns', ['Phụ lục', 5, 'D', name])]);
  expect(problems).toEqual([]);
  expect(settings.columns).toEqual([{ sheet: 'Phụ lục', headerRow: 5, column: 'D', field }]);
});

test('columns are found by their words, in any order', () => {
  const snapshot = snapshotOf('Bỏ qua', [
    ['Lý do', 'Nội dung ô', 'Nhiệm vụ', 'Phép kiểm tra'],
    ['Đã hỏi', '', '1', 'lead-missing'],
  ]);
  expect(readSettings([{ kind: 'setAside', snapshot }]).settings.setAside).toEqual([
    { check: 'lead-missing', item: '1', text: '', reason: 'Đã hỏi' },
  ]);
});

test.each([
  [{ name: 'Bất kỳ', mark: 'NamRo_Units' }, 'units'],
  [{ name: 'Năm Rõ - Đơn vị', mark: null }, 'units'],
  [{ name: 'Đơn vị', mark: null }, null],
  [{ name: 'Tổng hợp', mark: 'NamRo_Overview' }, null],
])('%j is the settings sheet %s', (sheetInfo, kind) => {
  expect(settingsSheetOf(sheetInfo)).toBe(kind);
});

test('a place or points that are none count as empty, and are told', () => {
  const { settings, problems } = readSettings([
    sheet('general', ['Thứ hạng', 'nhất', null], ['Hạng năm trước', 0, null], ['Điểm năm trước', '85%', null]),
  ]);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems.map(({ problem, value }) => [problem, value])).toEqual([
    ['place', 'nhất'],
    ['place', '0'],
    ['points', '85%'],
  ]);
});
