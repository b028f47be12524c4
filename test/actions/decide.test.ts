import { type Decision, decide } from '../../src/actions/decide';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf } from '../snapshotOf';

const PLAN = snapshotOf('Phụ lục', [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
  [1, 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch tuyên truyền', 'Văn phòng Sở', 'Phòng KHTC', 'Trước 30/6'],
  [2, 'Kiểm tra công tác văn thư', 'Báo cáo kiểm tra', null, 'Phòng Kế hoạch Tài chính Sở', 'Quý IV'],
]);

const inspect = async (host: WorkbookHost) => {
  const all = await inspectWorkbook(host, { asOf: '2026-06-15' });
  return { ...all, inspection: all.inspections[0]!, snapshot: all.snapshots.get('Phụ lục')! };
};
const open = () => memoryHost([{ snapshot: structuredClone(PLAN) }]);

test('a finding set aside stays so for everyone who opens the workbook', async () => {
  const host = open();
  const before = await inspect(host);
  const finding = before.inspection.findings.find(({ check }) => check === 'lead-missing')!;
  const decision: Decision = {
    kind: 'set-aside',
    finding,
    plan: before.inspection.plan,
    snapshot: before.snapshot,
    reason: 'Giám đốc trực tiếp giao',
  };
  await decide(host, decision);
  await decide(host, { ...decision, reason: 'Đã giao Văn phòng' });
  const after = await inspect(host);
  expect(after.inspection.findings.some(({ check }) => check === 'lead-missing')).toBe(false);
  expect(after.inspection.setAside).toMatchObject([{ finding: { at: 'D4' }, reason: 'Đã giao Văn phòng' }]);
  expect((await host.sheets()).map(({ name, mark }) => [name, mark])).toEqual([
    ['Phụ lục', null],
    ['Năm Rõ - Bỏ qua', 'NamRo_SetAside'],
  ]);
});

const CASES: [Decision, object][] = [
  [{ kind: 'level', check: 'lead-missing', level: 'off' }, { checks: { 'lead-missing': 'off' } }],
  [
    { kind: 'unit', name: 'Phòng Kế hoạch Tài chính Sở', aliases: ['Phòng KHTC'] },
    { units: [{ name: 'Phòng Kế hoạch Tài chính Sở', aliases: ['Phòng KHTC'] }] },
  ],
  [
    { kind: 'columns', entries: [{ sheet: 'Phụ lục', headerRow: 2, column: 'C', field: null }] },
    { columns: [{ sheet: 'Phụ lục', headerRow: 2, column: 'C', field: null }] },
  ],
  [{ kind: 'general', setting: 'dueSoonDays', value: 7 }, { dueSoonDays: 7 }],
  [{ kind: 'general', setting: 'strictBefore', value: false }, { strictBefore: false }],
];
test.each(CASES)('%j is read back', async (decision, expected) => {
  const host = open();
  await decide(host, decision);
  const { settings, problems } = await inspect(host);
  expect(settings).toMatchObject(expected);
  expect(problems).toEqual([]);
});

test('a sheet that is wanted is made once, filled, and stays as people then have it', async () => {
  const host = open();
  await decide(host, { kind: 'periods', year: 2026 });
  await decide(host, { kind: 'events' });
  const made = await inspect(host);
  expect(made.problems).toEqual([]);
  expect(made.settings.periods.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['q1', '2025-12-15', '2026-03-14'],
    ['h1', '2025-12-15', '2026-06-14'],
    ['q3', '2026-06-15', '2026-09-14'],
    ['year', '2025-12-15', '2026-12-14'],
  ]);
  const edit = { sheet: 'Năm Rõ - Kỳ báo cáo', at: 'C4', expect: '14/03/2026', value: '10/3/2026' };
  await host.apply({ edits: [edit] });
  await decide(host, { kind: 'periods', year: 2026 });
  expect((await inspect(host)).settings.periods[0]!.to).toBe('2026-03-10');
});

test('a second decision goes into the same sheet', async () => {
  const host = open();
  await decide(host, { kind: 'unit', name: 'Phòng A', aliases: ['PA'] });
  await decide(host, { kind: 'unit', name: 'Phòng B', aliases: [] });
  await decide(host, { kind: 'unit', name: 'Phòng A', aliases: ['PA', 'P. A'] });
  expect((await inspect(host)).settings.units.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Phòng A', ['PA', 'P. A']],
    ['Phòng B', []],
  ]);
});
