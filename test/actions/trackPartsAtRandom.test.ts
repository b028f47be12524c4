import fc from 'fast-check';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { trackParts } from '../../src/actions/trackParts';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import { snapshotOf, type TestCell } from '../snapshotOf';

/** Whatever order rows and columns are in, each entry is its own part's, and parts without one stand as they would. */
const { title: SHEET, columns: HEAD } = SETTINGS_SHEETS.parts;
const asOf = '2026-12-31';
const WORK = ['Báo cáo công tác văn thư', 'Kiểm tra công vụ', 'Rà soát thủ tục', 'Tập huấn nghiệp vụ'];
const UNITS = ['Văn phòng Sở', 'Thanh tra Sở'];
const DAYS = ['10/3/2026', '15/5/2026', '20/8/2026', '01/11/2026'];
const ENTRIES: [cells: TestCell[], state: string][] = [
  [['Đã hoàn thành', '1/2/2026', null], 'done-on-time'],
  [['', '5/2/2026', null], 'done-on-time'],
  [['Đã hoàn thành', '30/12/2026', null], 'done-late'],
  [['Đã hoàn thành', null, '12/BC-VP'], 'done'],
  [['Chờ phê duyệt', null, null], 'waiting'],
  [['Không phát sinh', null, null], 'not-applicable'],
  [['Chưa thực hiện', null, null], 'overdue'],
];

interface Case {
  items: { work: number; unit: number; days: number; cell: boolean; entries: (number | null)[] }[];
  rows: number[];
  columns: number[];
}
const item = fc.record({
  work: fc.nat(WORK.length - 1),
  unit: fc.nat(UNITS.length - 1),
  days: fc.integer({ min: 2, max: DAYS.length }),
  /** The result cell says that all is done. */
  cell: fc.boolean(),
  entries: fc.array(fc.option(fc.nat(ENTRIES.length - 1)), { minLength: DAYS.length, maxLength: DAYS.length }),
});
const cases: fc.Arbitrary<Case> = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 6 }),
  rows: fc.shuffledSubarray([...Array(40).keys()], { minLength: 40 }),
  columns: fc.shuffledSubarray([...HEAD.keys()], { minLength: HEAD.length }),
});

test('each entry is found by its row’s words', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ items, rows: order, columns }) => {
      const plan: TestCell[][] = [
        ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
        ...items.map(({ work, unit, days, cell }, i): TestCell[] => [
          i + 1,
          WORK[work]!,
          UNITS[unit]!,
          DAYS.slice(0, days)
            .map((day, nth) => `Đợt ${nth + 1} trước ${day}`)
            .join('; '),
          cell ? 'Đã hoàn thành' : null,
        ]),
      ];
      const host = memoryHost([{ snapshot: snapshotOf('Phụ lục', plan) }]);
      await trackParts(host, { asOf });
      const made = (await host.read(SHEET)).texts.slice(3).filter(([number]) => number !== '');
      let place = 0;
      const filled = items.flatMap(({ days, entries }) =>
        entries.slice(0, days).map((entry): TestCell[] => {
          const row = made[place++]!.map((text): TestCell => text || null);
          if (entry !== null) row.splice(5, 3, ...ENTRIES[entry]![0]);
          return row;
        }),
      );
      const sorted = order.flatMap((at) => (filled[at] ? [filled[at]] : []));
      const sheet = [[SHEET], HEAD, ...sorted].map((row, i) => (i === 0 ? row : columns.map((at) => row[at] ?? null)));
      const again = memoryHost([
        { snapshot: snapshotOf('Phụ lục', structuredClone(plan)) },
        { snapshot: snapshotOf(SHEET, sheet) },
      ]);
      const { inspections, problems } = await inspectWorkbook(again, { asOf });
      expect(problems).toEqual([]);
      const stands = inspections[0]!.standings.map(({ parts }) => parts.map(({ state }) => state));
      const wanted = items.map(({ days, entries, cell }) =>
        entries.slice(0, days).map((entry) => (entry === null ? (cell ? 'done' : 'overdue') : ENTRIES[entry]![1])),
      );
      expect(stands).toEqual(wanted);
      expect((await trackParts(again, { asOf })).periods.added).toBe(0);
    }),
    { numRuns: 150, seed: 15 },
  );
});
