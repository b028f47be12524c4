import { clear, ClearResult } from '../../src/actions/clear';
import { fix, FixResult } from '../../src/actions/fix';
import { mark, MarkResult } from '../../src/actions/mark';
import { summarise, SummariseResult } from '../../src/actions/summarise';
import { track } from '../../src/actions/track';
import { memoryHost, type MemoryOptions } from '../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../src/hosts/memory/memoryWorkbook';
import { SETTINGS_SHEETS } from '../../src/settings/sheets';
import type { Changes } from '../../src/workbook/changes';
import type { WorkbookHost } from '../../src/workbook/host';
import { snapshotOf, type TestCell } from '../snapshotOf';

const asOf = '2026-06-15';
const writtenAt = '2026-06-15T08:05';
const HEAD = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];
const row = (n: TestCell, more: { lead?: TestCell; deadline?: TestCell; task?: string } = {}): TestCell[] => [
  n,
  more.task ?? `Ban hành quy chế số ${n}`,
  'Quyết định',
  more.lead === undefined ? 'Văn phòng Sở' : more.lead,
  'Phòng Kế hoạch',
  more.deadline ?? 'Tháng 12',
];
const plan = (name: string, ...rows: TestCell[][]): MemorySheet => ({
  snapshot: snapshotOf(name, [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], HEAD, ...rows]),
});
const LATE = plan('Phụ lục', row(1, { deadline: 'Trước 30/3' }), row(2, { lead: null }), row(3), row(4));
const LIST: MemorySheet = { snapshot: snapshotOf('Danh bạ', [['Họ và tên'], ['Nguyễn Thị Hoa']]) };
const SETTINGS: MemorySheet = {
  snapshot: snapshotOf('Năm Rõ - Cài đặt', [['Mục', 'Giá trị', 'Giải thích']]),
  info: { ours: true, mark: SETTINGS_SHEETS.general.mark },
};
const open = (sheets: MemorySheet[] = [LATE, LIST], options?: MemoryOptions) => memoryHost(sheets, options);
const options = { asOf, writtenAt, language: 'vi' } as const;

/** Somebody changes a cell just before our changes come. */
const overtaken = (host: WorkbookHost, edit: NonNullable<Changes['edits']>[number]): WorkbookHost => ({
  ...host,
  async apply(changes) {
    await host.apply({ edits: [edit] });
    return host.apply(changes);
  },
});

describe('mark', () => {
  test('marks the plans, writes the legend, says how many', async () => {
    const host = open();
    const result = MarkResult.parse(await mark(host, options));
    expect(result.marked.map(({ kind, cells, items }) => [kind, cells, items])).toEqual([
      ['overdue', 1, 1],
      ['due-soon', 0, 0],
      ['no-owner', 1, 1],
      ['no-deadline', 0, 0],
      ['not-understood', 0, 0],
      ['other', 0, 0],
    ]);
    expect(result).toMatchObject({ sheets: ['Phụ lục'], legend: 'Chú giải màu', notes: { set: 0, refused: [] } });
    expect(result.skipped).toEqual([{ sheet: 'Danh bạ', reason: 'no-plan' }]);
    const [sheet, , legend] = host.state();
    expect(sheet!.highlights.map(({ marker, ranges }) => `${marker} ${ranges.join(' ')}`)).toEqual([
      'overdue F3',
      'no-owner D4',
      'overdue-row A3:E3',
      'no-owner-row A4:C4 E4:F4',
    ]);
    expect(legend!.info).toMatchObject({ name: 'Chú giải màu', ours: true, mark: 'NamRo_Legend' });
    expect(sheet!.snapshot).toEqual(LATE.snapshot);
  });

  test('twice is once; a table that has been mended loses its marks', async () => {
    const host = open();
    await mark(host, options);
    const once = host.state();
    await mark(host, options);
    expect(host.state()).toEqual(once);
    await host.apply({ edits: [{ sheet: 'Phụ lục', at: 'D4', expect: null, value: 'Thanh tra Sở' }] });
    await mark(host, options);
    expect(host.state()[0]!.highlights.map(({ marker }) => marker)).toEqual(['overdue', 'overdue-row']);
  });

  test('notes on request; where someone’s stands ours is reported, and without the request they go', async () => {
    const host = open([LATE], { notes: { 'Phụ lục': { F3: 'Đã hỏi Văn phòng' } } });
    const { notes } = await mark(host, { ...options, notes: true });
    expect(notes.set).toBe(1);
    expect(notes.refused.map(({ at }) => at)).toEqual(['F3']);
    expect(Object.keys(host.state()[0]!.notes)).toEqual(['D4']);
    await mark(host, options);
    expect(host.state()[0]).toMatchObject({ notes: {}, userNotes: { F3: 'Đã hỏi Văn phòng' } });
  });

  test('one sheet only: the marks of the others stay', async () => {
    const host = open([LATE, plan('Phụ lục 2', row(1, { deadline: 'Trước 30/3' }), row(2))]);
    await mark(host, options);
    const result = await mark(host, { ...options, sheet: 'Phụ lục 2' });
    expect(result.sheets).toEqual(['Phụ lục 2']);
    expect(host.state().map(({ highlights }) => highlights.length)).toEqual([4, 2, 0]);
  });

  test.each([
    ['no plan', [LIST], 'no-plan'],
    ['a protected sheet', [{ ...LATE, info: { protected: true } }], 'protected-sheet'],
  ])('%s: nothing is done', async (_name, sheets, reason) => {
    const host = open(sheets);
    const before = host.state();
    await expect(mark(host, options)).rejects.toMatchObject({ reason });
    expect(host.state()).toEqual(before);
  });
});

describe('clear', () => {
  test('takes away marks, notes, legend and summaries; settings and tracking columns stay', async () => {
    const host = open([LATE, SETTINGS]);
    await track(host, { asOf });
    const before = host.state();
    await mark(host, { ...options, notes: true });
    await summarise(host, options);
    const made = host.state().slice(2);
    const result = ClearResult.parse(await clear(host, {}));
    expect(result).toEqual({
      highlights: 4,
      notes: 2,
      removed: made.map(({ info }) => info.name),
      kept: [],
      written: [],
    });
    expect(made.map(({ info }) => info.name)).toContain('Chú giải màu');
    expect(host.state()).toEqual(before);
  });

  test('twice: the second time there is nothing', async () => {
    const host = open();
    await mark(host, options);
    await clear(host, {});
    expect(await clear(host, {})).toEqual({ highlights: 0, notes: 0, removed: [], kept: [], written: [] });
  });

  test('one sheet only: its marks go, the legend stays', async () => {
    const host = open();
    await mark(host, options);
    expect(await clear(host, { sheet: 'Phụ lục' })).toMatchObject({ highlights: 4, removed: [] });
    expect(host.state().map(({ info }) => info.name)).toContain('Chú giải màu');
    await expect(clear(host, { sheet: 'Biểu 9' })).rejects.toMatchObject({ reason: 'no-such-sheet' });
  });
});

describe('fix', () => {
  const messy = (): MemorySheet[] => [
    plan(
      'Phụ lục',
      row('1.', { task: 'Ban hành  quy chế ' }),
      row(2, { lead: 'Văn phòng Sở' }),
      row(3, { task: 'Kiểm tra công tác văn thư' }),
      row(3, { task: 'Tổng kết công tác năm' }),
    ),
  ];
  const summary = ({ made, proposed }: FixResult) => ({
    made: made.map(({ at, value, check }) => [at, value, check]),
    proposed: proposed.map(({ check, cell }) => `${check} ${cell}`),
  });

  test('makes what changes nothing a cell says; proposals wait', async () => {
    const host = open(messy());
    const result = FixResult.parse(await fix(host, { asOf }));
    const { made, proposed } = summary(result);
    expect(made).toContainEqual(['A3', 1, null]);
    expect(made).toContainEqual(['B3', 'Ban hành quy chế', null]);
    expect(proposed).toContain('number-repeated A6');
    expect([result.refused, result.later]).toEqual([[], []]);
    expect((await host.read('Phụ lục')).values[2]!.slice(0, 2)).toEqual([1, 'Ban hành quy chế']);
    expect((await fix(host, { asOf })).made).toEqual([]);
  });

  test('makes proposals where they are asked for', async () => {
    const all = summary(await fix(open(messy()), { asOf, all: true }));
    expect(all.made).toContainEqual(['A6', 4, 'number-repeated']);
    expect(all.proposed).toEqual([]);
  });

  test('makes those of one check, and nothing else', async () => {
    const one = summary(await fix(open(messy()), { asOf, checks: ['number-repeated'] }));
    expect(one.made).toEqual([['A6', 4, 'number-repeated']]);
  });

  test('a check that does not exist is told', async () => {
    await expect(fix(open(messy()), { asOf, checks: ['so-sai'] })).rejects.toMatchObject({
      reason: 'no-such-check',
      detail: 'so-sai',
    });
  });

  test('a cell changed since it was read is reported, not written over', async () => {
    const sheets = messy();
    sheets[0]!.snapshot.values[2]![2] = sheets[0]!.snapshot.texts[2]![2] = 'Quyết  định';
    const host = open(sheets);
    const hurried = overtaken(host, { sheet: 'Phụ lục', at: 'C3', expect: 'Quyết  định', value: 'Công văn' });
    const { made, refused } = await fix(hurried, { asOf });
    expect(refused.map(({ at, reason }) => [at, reason])).toEqual([['C3', 'changed']]);
    expect(made.map(({ at }) => at)).toContain('A3');
    expect((await host.read('Phụ lục')).values[2]![2]).toBe('Công văn');
  });

  test('a task changed since it was read: the table is read again, and what it says now is mended', async () => {
    const host = open(messy());
    const edit = { sheet: 'Phụ lục', at: 'B3', expect: 'Ban hành  quy chế ', value: 'Việc  khác' };
    const { made, refused } = await fix(overtaken(host, edit), { asOf });
    expect(refused).toEqual([]);
    expect(made.map(({ at, value }) => [at, value])).toContainEqual(['B3', 'Việc khác']);
    expect((await host.read('Phụ lục')).values[2]![1]).toBe('Việc khác');
  });
});

describe('summarise', () => {
  test('writes sheets of ours; again, they are replaced in their place', async () => {
    const host = open();
    const first = SummariseResult.parse(await summarise(host, { asOf, writtenAt }));
    expect(first.written.length).toBeGreaterThan(0);
    expect(first.written.every(({ replaced }) => !replaced)).toBe(true);
    const names = (await host.sheets()).map(({ name }) => name);
    const second = await summarise(host, { asOf, writtenAt });
    expect(second.written).toEqual(first.written.map((sheet) => ({ ...sheet, replaced: true })));
    expect((await host.sheets()).map(({ name }) => name)).toEqual(names);
  });

  test('only the kinds asked for', async () => {
    const host = open();
    const { written: sheets } = await summarise(host, { asOf, writtenAt, kinds: ['units'] });
    expect(sheets.map(({ mark: own }) => own)).toEqual(['NamRo_ByUnit']);
  });

  test('a sheet that would say nothing now is taken away', async () => {
    const host = open();
    await summarise(host, { asOf, writtenAt });
    await host.apply({
      edits: [
        { sheet: 'Phụ lục', at: 'F3', expect: 'Trước 30/3', value: 'Tháng 12' },
        { sheet: 'Phụ lục', at: 'D4', expect: null, value: 'Văn phòng Sở' },
      ],
    });
    const { written: now, removed } = await summarise(host, { asOf, writtenAt });
    const ours = (await host.sheets()).filter((sheet) => sheet.ours).map(({ name }) => name);
    expect(ours.sort()).toEqual(now.map(({ name }) => name).sort());
    expect(removed.filter((name) => ours.includes(name))).toEqual([]);
  });

  test('a unit’s sheet that is there already is renewed with the others', async () => {
    const host = open();
    await summarise(host, { asOf, writtenAt, units: ['Văn phòng Sở'] });
    const { written } = await summarise(host, { asOf, writtenAt });
    expect(written.filter(({ mark: own }) => own.startsWith('NamRo_Unit_'))).toMatchObject([{ replaced: true }]);
  });

  test('all units where the kind is named and no unit is', async () => {
    const { written } = await summarise(open(), { asOf, writtenAt, kinds: ['unitSheets'] });
    expect(written.length).toBeGreaterThan(0);
    expect(written.every(({ mark: own }) => own.startsWith('NamRo_Unit_'))).toBe(true);
  });

  test('a unit’s own sheet, by its name or a part of it that only one has', async () => {
    const host = open();
    const { written: sheets } = await summarise(host, { asOf, writtenAt, kinds: [], units: ['văn phòng'] });
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.mark).toMatch(/^NamRo_Unit_/);
    await expect(summarise(open(), { asOf, writtenAt, units: ['Phòng Nhà'] })).rejects.toMatchObject({
      reason: 'no-such-unit',
      detail: 'Phòng Nhà',
      known: expect.arrayContaining(['Văn phòng Sở']),
    });
  });
});

test('settings that cannot be used are told by every action that goes by them', async () => {
  const checks: MemorySheet = {
    snapshot: snapshotOf('Mức', [SETTINGS_SHEETS.checks.columns, ['lead-missing', 'nặng', null]]),
    info: { ours: true, mark: SETTINGS_SHEETS.checks.mark },
  };
  const { settingProblems } = await mark(open([LATE, checks]), options);
  expect(settingProblems).toEqual([{ sheet: 'Mức', at: 'B2', problem: 'level', value: 'nặng' }]);
});
