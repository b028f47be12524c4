import { reportPlan } from '../../src/actions/report';
import { groupFigures } from '../../src/figures/groupFigures';
import { ownUnits, unitItems } from '../../src/figures/unitItems';
import { unitRows } from '../../src/figures/unitRows';
import { UnitEntry } from '../../src/settings/settings';
import { summarise } from '../../src/summaries/summarise';
import { units as unitsSummary } from '../../src/summaries/units';
import { unitSheet } from '../../src/summaries/unitSheet';
import { tableWith } from './headedTables';
import { shownRows, tableContext, type TestTable } from './tableContext';

/** What is a unit's through a collective it is declared to be one of: on its sheet, in the table of units, in the finding, for programs. */
const columns = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];
const rows: TestTable['rows'] = [
  [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Thanh tra Sở', 'Quý I', null],
  [2, 'Cập nhật thủ tục', 'Các phòng thuộc Sở', 'Thanh tra Sở', '31/3/2026', null],
  [3, 'Nộp báo cáo', 'Các phòng thuộc Sở', 'Phòng Nội vụ', '20/6/2026', 'Hoàn thành ngày 12/6/2026'],
  [4, 'Kê khai tài sản', 'Thanh tra Sở', 'Các phòng thuộc Sở', '31/12/2026', null],
  [5, 'Kiểm kê đất', 'Các chi cục trực thuộc', 'Các phòng thuộc Sở', '1/4/2026', null],
  [6, 'Tập huấn', 'Văn phòng Sở', 'Các trường', 'Quý IV', null],
];
const ROOMS = 'Các phòng thuộc Sở';
const BRANCHES = 'Các chi cục trực thuộc';
const entry = (name: string, groups: string[], more: object = {}) =>
  UnitEntry.parse({ name, groups, aliases: [], from: null, to: null, ...more });
const UNITS = [
  entry('Phòng Nội vụ', [ROOMS], { head: 'Lường Văn An', email: 'noivu@so.example' }),
  entry('Phòng Pháp chế', [ROOMS]),
  entry('Chi cục Giống', [BRANCHES, ROOMS]),
  entry('Trung tâm Đo lường', []),
  entry('Phòng Cũ', [ROOMS], { to: '2026-05-31' }),
];
const context = (units = UNITS) => tableContext({ columns, rows, settings: { units } });
const partsOf = (unit: string, units = UNITS) =>
  shownRows(unitSheet(context(units), unit))
    .map((row) => (typeof row[0] === 'number' ? String(row[1]) : String(row[0] ?? '')))
    .filter((words) => /^[A-D]\. |^\d$|^Theo trang|^Bảng giao|^Không có/.test(words));

test.each<[string, string[]]>([
  [
    'Phòng Nội vụ',
    [
      ...['A. Đơn vị chủ trì: 0 nhiệm vụ', 'Không có.', 'B. Đơn vị phối hợp: 1 nhiệm vụ', '3'],
      'C. Việc giao cho nhóm có đơn vị: 3 nhiệm vụ',
      'Theo trang “Năm Rõ - Đơn vị”, đơn vị thuộc: “Các phòng thuộc Sở”.',
      ...['2', '4', '5'],
      'D. Việc giao chung khác (tập thể): 1 nhiệm vụ',
      'Bảng giao chung cho một tập thể (ví dụ “Các trường”) và không ghi tập thể đó gồm những ai. Đơn vị tự xem việc nào có phần của mình.',
      '6',
    ],
  ],
  [
    'Trung tâm Đo lường',
    [
      ...['A. Đơn vị chủ trì: 0 nhiệm vụ', 'Không có.', 'B. Đơn vị phối hợp: 0 nhiệm vụ', 'Không có.'],
      'C. Việc giao chung (tập thể): 1 nhiệm vụ',
      'Bảng giao chung cho một tập thể (ví dụ “Các trường”) và không ghi tập thể đó gồm những ai. Đơn vị tự xem việc nào có phần của mình.',
      '6',
    ],
  ],
])(
  'the sheet of %s lists what is given to its own collectives, and to those of which nobody says who is in them',
  (unit, said) => {
    expect(partsOf(unit)).toEqual(said);
  },
);

test('without members the sheet says what it said', () => {
  expect(partsOf('Thanh tra Sở', [])).toEqual(partsOf('Thanh tra Sở', [entry('Trung tâm Đo lường', [])]));
  expect(partsOf('Thanh tra Sở', [])).toContain('C. Việc giao chung (tập thể): 3 nhiệm vụ');
});

test('the table of units counts it beside what stands under the unit’s own name', () => {
  const [sheet] = unitsSummary.make(context());
  const table = tableWith(sheet!, 'Đơn vị');
  const of = (unit: string) => {
    const row = table.rows.find((one) => one['Đơn vị'] === unit)!;
    return ['Nhóm chủ trì', 'Đã hoàn thành', 'Quá hạn', 'Nhóm phối hợp'].map((head) => row[`Qua nhóm / ${head}`]);
  };
  expect(of('Phòng Nội vụ')).toEqual([1, 0, 1, 2]);
  expect(of('Phòng Pháp chế')).toEqual([2, 1, 1, 2]);
  expect(of('Chi cục Giống')).toEqual([3, 1, 2, 1]);
  expect(of('Văn phòng Sở')).toEqual([0, 0, 0, 0]);
  expect(table.rows.map((row) => row['Đơn vị'])).not.toContain('Phòng Cũ');
  const headed = (unit: string) => table.rows.find((row) => row['Đơn vị'] === unit)!['Thủ trưởng'];
  expect([headed('Phòng Nội vụ'), headed('Phòng Pháp chế')]).toEqual(['Lường Văn An', '']);
  expect(shownRows(sheet!).flat().join()).toContain('“Qua nhóm”: ');
});

test('where nobody has declared a member nothing is added', () => {
  const [sheet] = unitsSummary.make(context([entry('Trung tâm Đo lường', [])]));
  expect(shownRows(sheet!).flat().join()).not.toContain('Qua nhóm');
  expect(shownRows(sheet!).flat()).not.toContain('Thủ trưởng');
});

test('members are units like those the plan names: rows, sheets, choices', () => {
  const { inspection, names } = context();
  expect(unitRows(inspection).units.map(({ unit }) => unit)).toEqual([
    ...['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Nội vụ', 'Chi cục Giống', 'Phòng Pháp chế'],
  ]);
  expect(ownUnits(inspection)).toEqual([
    ...['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Nội vụ', 'Phòng Pháp chế', 'Chi cục Giống'],
  ]);
  // A unit nothing is given to has a sheet only when it is asked for.
  expect([...names.units.keys()]).toContain('Trung tâm Đo lường');
  const made = summarise([inspection], { kinds: ['unitSheets'], writtenAt: 'x' }).map(({ name }) => name);
  expect(made).toContain('Phiếu - Chi cục Giống');
  expect(made).not.toContain('Phiếu - Trung tâm Đo lường');
});

test('the finding says so, and is a remark where every collective of the cell has members', () => {
  const found = (units: UnitEntry[]) =>
    context(units).inspection.findings.flatMap(({ check, severity, at, data }) =>
      check === 'lead-collective' ? [[at, severity, data.n]] : [],
    );
  expect(found([])).toEqual([
    ['C5', 'warning', undefined],
    ['C6', 'warning', undefined],
    ['C8', 'warning', undefined],
  ]);
  expect(found(UNITS.slice(0, 2))).toEqual([
    ['C8', 'warning', undefined],
    ['C5', 'info', 2],
    ['C6', 'info', 2],
  ]);
});

test('programs are told the groups of each unit', () => {
  const figuresOf = (leads: number, done: number, overdue: number, partners: number) => ({
    throughGroups: { leads, done, overdue, partners },
  });
  expect(reportPlan('', context().inspection, 'vi').units).toEqual([
    { unit: 'Phòng Nội vụ', groups: [ROOMS], ...figuresOf(1, 0, 1, 2) },
    { unit: 'Phòng Pháp chế', groups: [ROOMS], ...figuresOf(2, 1, 1, 2) },
    { unit: 'Chi cục Giống', groups: [ROOMS, BRANCHES], ...figuresOf(3, 1, 2, 1) },
    { unit: 'Trung tâm Đo lường', groups: [], ...figuresOf(0, 0, 0, 0) },
  ]);
});

/** Numbers that look drawn and are the same each time. */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

test('whoever is in whatever, the table counts what the sheet lists', () => {
  const names = ['Phòng A', 'Phòng B', 'Chi cục C', 'Trạm D', 'Các phòng', 'Các trạm', 'Các chi cục', ''];
  const draw = drawn(17);
  const pick = <T>(from: readonly T[]): T => from[draw.next().value % from.length]!;
  for (let round = 0; round < 12; round++) {
    const drawnRows = Array.from({ length: 12 }, (_, i) => [
      ...[i + 1, `Việc số ${i} của năm`, [pick(names), pick(names)].filter(Boolean).join('; ') || null],
      ...[pick(names) || null, '31/3/2026', pick([null, 'Hoàn thành ngày 1/3/2026'])],
    ]);
    const units = ['Phòng A', 'Phòng B', 'Chi cục C', 'Đội E'].map((name) =>
      entry(name, [...new Set([pick(names.slice(4, 7)), pick(names.slice(4, 7))])]),
    );
    const { inspection } = tableContext({ columns, rows: drawnRows, settings: { units } });
    const figures = groupFigures(inspection);
    for (const { unit, groups } of unitRows(inspection).units) {
      const listed = unitItems(inspection, unit!).collective.filter(({ through }) => through.length > 0);
      expect([unit, groups.leads + groups.partners]).toEqual([unit, listed.length]);
      expect(groups).toEqual(figures.get(unit!) ?? { leads: 0, done: 0, overdue: 0, partners: 0 });
    }
  }
});
