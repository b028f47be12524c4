import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { track } from '../../src/actions/track';
import { TRACKING_COLUMNS } from '../../src/actions/tracking/form';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../src/hosts/memory/memoryWorkbook';
import type { Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import { readResult } from '../../src/reading/results/readResult';
import type { WorkbookHost, WorkbookReader } from '../../src/workbook/host';
import type { CellValue } from '../../src/workbook/snapshot';
import { describePlans } from '../plansAtHand';
import { snapshotOf, type TestCell } from '../snapshotOf';
import { calendar, sheetsOf, tables } from '../tableFiles';

const asOf = '2026-06-15';
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const row = (n: number): TestCell[] => [n, `Ban hành quy chế số ${n}`, 'Văn phòng Sở', 'Trước 30/3'];
const host = (rows: TestCell[][], merges: string[] = [], extra: Partial<MemorySheet['snapshot']> = {}) =>
  memoryHost([{ snapshot: snapshotOf('Phụ lục', rows, merges, extra) }]);
const PLAN = [['KẾ HOẠCH NĂM 2026'], [], HEAD, row(1), row(2), row(3)];

/** The header cells that were added, as they are reported. */
const added = async (of: WorkbookHost) =>
  (await track(of, { asOf })).columns.map(({ cell, header }) => `${cell} ${header}`);
const onePlan = async (of: WorkbookReader, year?: number) =>
  (await inspectWorkbook(of, { asOf, year })).inspections[0]!;

describe('the words of the list are read as what they say', () => {
  test.each([
    ['Chưa thực hiện', 'not-begun'],
    ['Đang thực hiện', 'in-progress'],
    ['Đã hoàn thành', 'done'],
    ['Chờ phê duyệt', 'waiting'],
    ['Không phát sinh', 'not-applicable'],
  ])('%s', (text, state) => {
    expect(TRACKING_COLUMNS[0]!.list).toContain(text);
    expect(readResult(text, { year: 2026 }).state).toBe(state);
  });

  test('there are no others', () => expect(TRACKING_COLUMNS[0]!.list).toHaveLength(5));
});

test('a plain table gets all four, side by side, right of it', async () => {
  const workbook = host(PLAN);
  const result = await track(workbook, { asOf });
  expect(result.columns).toEqual([
    { sheet: 'Phụ lục', cell: 'E3', header: 'Kết quả thực hiện', field: 'result', list: TRACKING_COLUMNS[0]!.list },
    { sheet: 'Phụ lục', cell: 'F3', header: 'Ngày hoàn thành', field: 'doneOn', list: [] },
    { sheet: 'Phụ lục', cell: 'G3', header: 'Tài liệu kiểm chứng', field: 'evidence', list: [] },
    { sheet: 'Phụ lục', cell: 'H3', header: 'Ghi chú', field: 'note', list: [] },
  ]);
  expect(workbook.applied[0]!.columns![0]).toMatchObject({
    like: 'D',
    headerRow: 3,
    fromRow: 3,
    toRow: 6,
    listRows: [{ from: 4, to: 6 }],
  });
  expect(workbook.applied[0]!.columns![1]!.format).toBe('dd/mm/yyyy');
});

test('what is written there says where each task stands', async () => {
  const workbook = host(PLAN);
  await track(workbook, { asOf });
  const write = (at: string, value: CellValue) => ({ sheet: 'Phụ lục', at, expect: null, value });
  await workbook.apply({
    edits: [
      write('E4', 'Đã hoàn thành'),
      write('F4', 46110),
      write('G4', 'Quyết định số 12/QĐ-SNV ngày 29/3/2026'),
      write('H4', 'Đã công bố'),
      write('E5', 'Chờ phê duyệt'),
    ],
  });
  const { plan, standings } = await onePlan(workbook);
  expect(plan.columns.map(({ field, column }) => `${column} ${field}`)).toEqual([
    'A number',
    'B task',
    'C lead',
    'D deadline',
    'E result',
    'F doneOn',
    'G evidence',
    'H note',
  ]);
  expect(standings.map(({ progress }) => progress)).toEqual(['done-on-time', 'waiting', 'overdue']);
  expect(plan.items[0]).toMatchObject({ note: 'Đã công bố', result: { doneOn: '2026-03-29' } });
});

describe('only what is lacking', () => {
  test('a table that has results gets the others', async () => {
    const rows = [['KẾ HOẠCH NĂM 2026'], [...HEAD, 'Tình hình thực hiện'], [...row(1), null], [...row(2), null]];
    expect(await added(host(rows))).toEqual(['F2 Ngày hoàn thành', 'G2 Tài liệu kiểm chứng', 'H2 Ghi chú']);
  });

  test('done twice, nothing more is added', async () => {
    const workbook = host(PLAN);
    await track(workbook, { asOf });
    const before = workbook.state();
    expect(await added(workbook)).toEqual([]);
    expect(workbook.state()).toEqual(before);
  });

  test('without any deadline the day of completion is named so that it is not read as one', async () => {
    const rows = [
      ['KẾ HOẠCH NĂM 2026'],
      ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì'],
      [1, 'Ban hành quy chế', 'Quyết định', 'Văn phòng Sở'],
      [2, 'Kiểm tra văn thư', 'Báo cáo', 'Thanh tra Sở'],
    ];
    const workbook = host(rows);
    expect(await added(workbook)).toContain('F2 Ngày hoàn thành thực tế');
    expect((await onePlan(workbook)).plan.columns.map(({ field }) => field)).not.toContain('deadline');
  });
});

describe('where the columns stand', () => {
  test('right of whatever stands in the table’s rows', async () => {
    const rows = [...PLAN.slice(0, 4), [...row(2), null, null, 'xem lại'], row(3)];
    expect((await added(host(rows)))[0]).toBe('H3 Kết quả thực hiện');
  });

  test('what stands above or below the table does not count; titles merged across stay', async () => {
    const rows = [['KẾ HOẠCH NĂM 2026'], [null, null, null, null, null, null, null, 'Mẫu 01'], ...PLAN.slice(2)];
    const workbook = host(rows, ['A1:H1']);
    expect((await added(workbook))[0]).toBe('E3 Kết quả thực hiện');
    expect((await workbook.read('Phụ lục')).merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 8 }]);
  });

  test('a section merged across further than the table is passed by', async () => {
    const rows = [...PLAN.slice(0, 3), ['I', 'CẢI CÁCH THỂ CHẾ'], row(1), row(2)];
    expect((await added(host(rows, ['B4:F4'])))[0]).toBe('G3 Kết quả thực hiện');
  });

  test('hidden columns are passed by', async () => {
    expect((await added(host(PLAN, [], { hiddenColumns: [5, 7] })))[0]).toBe('H3 Kết quả thực hiện');
  });

  test('a header of two rows: the title in its first row, the list below its last', async () => {
    const rows = [
      ['KẾ HOẠCH NĂM 2026'],
      ['STT', 'Nhiệm vụ', 'Phân công', null, 'Thời hạn'],
      [null, null, 'Chủ trì', 'Phối hợp', null],
      [1, 'Ban hành quy chế', 'Văn phòng Sở', 'Phòng Kế hoạch', 'Trước 30/3'],
      [2, 'Kiểm tra văn thư', 'Thanh tra Sở', 'Phòng Kế hoạch', 'Quý IV'],
    ];
    const workbook = host(rows, ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3']);
    expect((await added(workbook))[0]).toBe('F2 Kết quả thực hiện');
    expect(workbook.applied[0]!.columns![0]).toMatchObject({
      fromRow: 2,
      headerRow: 3,
      toRow: 5,
      listRows: [{ from: 4, to: 5 }],
    });
    expect((await onePlan(workbook)).plan.columns.map(({ field }) => field)).toContain('result');
  });

  test('a header repeated at a page break is repeated over the new columns', async () => {
    const head = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'];
    const item = (n: number) => [n, `Ban hành quy chế số ${n}`, 'Văn phòng Sở', 'Phòng Kế hoạch', 'Quý IV'];
    const workbook = host([['KẾ HOẠCH NĂM 2026'], head, item(1), item(2), head, item(3), item(4)]);
    const before = (await onePlan(workbook)).plan;
    expect((await added(workbook))[0]).toBe('F2 Kết quả thực hiện');
    const { values } = await workbook.read('Phụ lục');
    expect([values[1]![5], values[4]![5]]).toEqual(['Kết quả thực hiện', 'Kết quả thực hiện']);
    const after = (await onePlan(workbook)).plan;
    expect(after.repeatedHeaders).toEqual(before.repeatedHeaders);
    expect(after.items.map(({ row }) => row)).toEqual([3, 4, 6, 7]);
  });

  test('sections and groups get no list', async () => {
    const rows = [...PLAN.slice(0, 3), ['I', 'CẢI CÁCH THỂ CHẾ'], row(1), ['II', 'CẢI CÁCH BỘ MÁY'], row(2), row(3)];
    const workbook = host(rows);
    await track(workbook, { asOf });
    expect(workbook.applied[0]!.columns![0]!.listRows).toEqual([
      { from: 5, to: 5 },
      { from: 7, to: 8 },
    ]);
  });
});

/** Everything of a plan that was there before; what the new columns say is empty. */
function withoutTracking(plan: Plan) {
  const isNew = (field: string) => TRACKING_COLUMNS.some((column) => column.field === field);
  return {
    sheet: plan.sheet,
    header: plan.headerRow,
    // How sure a column is hangs on the columns beside it; what it is must not change.
    columns: plan.columns
      .filter(({ field }) => !isNew(field))
      .map(({ field, column, header }) => ({ field, column, header })),
    sections: plan.sections,
    groups: plan.groups,
    items: plan.items.map(({ result: _result, cells, ...item }) => ({
      ...item,
      cells: Object.fromEntries(Object.entries(cells).filter(([field]) => !isNew(field))),
    })),
  };
}

async function copy(of: WorkbookReader) {
  const sheets = await of.sheets();
  return memoryHost(
    await Promise.all(sheets.map(async ({ name, ...info }) => ({ snapshot: await of.read(name), info }))),
  );
}

async function plansOf(of: WorkbookReader): Promise<Plan[]> {
  const sheets = (await of.sheets()).filter(({ visible }) => visible);
  const snapshots = await Promise.all(sheets.map(({ name }) => of.read(name)));
  return snapshots.flatMap((snapshot) => readPlans(snapshot, { calendar }));
}

async function expectSameBut(workbook: WorkbookHost): Promise<void> {
  const before = (await plansOf(workbook)).map(withoutTracking);
  const result = await track(workbook, { asOf });
  const after = await plansOf(workbook);
  expect(after.map(withoutTracking)).toEqual(before);
  for (const { sheet, cell, field } of result.columns) {
    const fields = after.filter((plan) => plan.sheet === sheet).flatMap(({ columns }) => columns);
    expect(fields.map((c) => `${c.column} ${c.field}`)).toContain(`${cell.replace(/\d+/, '')} ${field}`);
  }
}

/** Holds no plan. */
const NO_PLAN = 'khong-phai-ke-hoach-ba-trang';
const others = tables.filter(({ name }) => name !== NO_PLAN);

test('a workbook without a plan is told so', async () => {
  const none = tables.find(({ name }) => name === NO_PLAN)!;
  const workbook = memoryHost(sheetsOf(none).map((snapshot) => ({ snapshot })));
  await expect(track(workbook, { asOf })).rejects.toMatchObject({ name: 'CannotDo', reason: 'no-plan' });
  expect(workbook.applied).toEqual([]);
});

describe('every other word of a table is read as before, and each new column as what it is', () => {
  const samples = path.resolve(__dirname, '../../samples');
  test.each(fs.readdirSync(samples).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
    await expectSameBut(await copy(await openWorkbook(new Uint8Array(fs.readFileSync(path.join(samples, name))))));
  });

  test.each(others.map((table) => [table.name, table] as const))('%s', async (_name, table) => {
    await expectSameBut(memoryHost(sheetsOf(table).map((snapshot) => ({ snapshot }))));
  });
});

describePlans('real plans are read as before', (folder) => {
  test.each(fs.readdirSync(folder).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
    await expectSameBut(await copy(await openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, name))))));
  });
});
