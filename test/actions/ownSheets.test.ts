import { clear } from '../../src/actions/clear';
import { decide } from '../../src/actions/decide';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { address, parseAddress } from '../../src/workbook/address';
import { valueAt } from '../../src/workbook/edits';
import type { WorkbookHost } from '../../src/workbook/host';
import { readCode } from '../../src/workbook/sheetCode';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { SUBJECTS } from '../contract/subjects';

const asOf = '2026-06-15';
const at = { asOf, writtenAt: '2026-06-15T15:42' };
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm', 'Thời hạn'];
const ROWS = [
  [1, 'Ban hành kế hoạch cải cách hành chính', 'Văn phòng', 'Kế hoạch', '15/03/2026'],
  [2, 'Kiểm tra công tác văn thư', 'Văn phòng', 'Báo cáo', '30/11/2026'],
  [3, '=Rà soát thủ tục hành chính', 'Thanh tra', 'Báo cáo', '31/12/2026'],
];
const PLAN = { sheets: [{ name: 'Phụ lục', rows: [HEAD, ...ROWS] }] };
const WITH_RESULTS = {
  sheets: [
    {
      name: 'Phụ lục',
      rows: [[...HEAD, 'Kết quả thực hiện'], ...ROWS.map((row, i) => [...row, i ? '' : 'Đã ban hành'])],
    },
  ],
};
const PHIEU = 'Phiếu - Văn phòng';

const ours = async (host: WorkbookHost): Promise<SheetSnapshot[]> => {
  const names = (await host.sheets()).filter(({ mark: own }) => own !== null).map(({ name }) => name);
  return host.readOwn!(names);
};
const textsOf = (sheet: SheetSnapshot): string[] => sheet.texts.flat().filter((text) => text !== '');
async function allTexts(host: WorkbookHost): Promise<string[]> {
  const texts: string[] = [];
  for (const { name } of await host.sheets()) texts.push(...textsOf(await host.read(name)));
  return texts;
}
/** Where a text stands. */
function placeOf(sheet: SheetSnapshot, text: string): { row: number; column: number } {
  const r = sheet.texts.findIndex((row) => row.includes(text));
  return { row: sheet.top + r, column: sheet.left + sheet.texts[r]!.indexOf(text) };
}
async function type(host: WorkbookHost, sheet: string, cell: string, value: CellValue): Promise<void> {
  const before = await host.read(sheet);
  const { edits } = await host.apply({ edits: [{ sheet, at: cell, expect: valueAt(before, cell), value }] });
  expect(edits.made).toBe(1);
}
/** The cell of a column (by its head) in the row of a task. */
async function cellOf(host: WorkbookHost, sheet: string, task: string, head: string): Promise<string> {
  const snapshot = await host.read(sheet);
  return address(placeOf(snapshot, task).row, placeOf(snapshot, head).column);
}
const shown = async (host: WorkbookHost, sheet: string, cell: string): Promise<string> => {
  const snapshot = await host.read(sheet);
  const { row, column } = parseAddress(cell)!;
  return snapshot.texts[row - snapshot.top]?.[column - snapshot.left] ?? '';
};
/** What a name stands for: one cell, a block, a constant, a formula, a cell of another workbook. By two turns each name stands for two of them. */
const NAMED = [
  { block: 'A1' },
  { block: 'A1:E4' },
  { block: 'A1', constant: '5' },
  { block: 'A1', constant: 'COUNTA(2,3)' },
  { block: 'A1', constant: "'[1]KH'!$A$1" },
];
const withUnits = { ...at, units: ['Văn phòng'] };

describe.each(SUBJECTS)('sheets of ours through the $name host', ({ open, reopen, prepare, hasNoCoauthors }) => {
  beforeAll(async () => void (await prepare?.()), 300_000);

  test.each([0, 4])(
    'leave names of the user’s that look like marks, whatever they stand for (from kind %i on), to whom they belong',
    async (from) => {
      const names = ['NamRo_Overview', 'namro_calendar', 'NamRo_Legend', 'NamRo_SetAside'];
      const host = await open({
        ...PLAN,
        names: names.map((name, i) => ({ name, sheet: 'Phụ lục', ...NAMED[(from + i) % NAMED.length]! })),
      });
      const claims = async () => (await host.sheets()).map(({ name, ours: own, claimed }) => [name, own, claimed]);
      const before = await claims();
      expect(before).toEqual([['Phụ lục', false, names]]);

      const first = await summarise(host, at);
      const { legend } = await mark(host, { ...at, language: 'vi' });
      expect(first.written.map((one) => one.mark)).toEqual(
        expect.arrayContaining(['NamRo_Overview_2', 'NamRo_Calendar_2', 'NamRo_ByUnit']),
      );
      expect((await claims())[0]).toEqual(before[0]);

      const again = await summarise(host, at);
      expect(again.written.map(({ name, replaced }) => [name, replaced])).toEqual(
        first.written.map(({ name }) => [name, true]),
      );
      expect((await mark(host, { ...at, language: 'vi' })).legend).toBe(legend);
      const decision = { kind: 'general', setting: 'dueSoonDays', value: 9 } as const;
      await decide(host, decision);
      const finding = (await inspectWorkbook(host, { asOf })).inspections[0]!.findings[0]!;
      const { plan } = (await inspectWorkbook(host, { asOf })).inspections[0]!;
      const snapshot = await host.read('Phụ lục');
      await expect(
        decide(host, { kind: 'set-aside', finding, plan, snapshot, reason: 'Đã hỏi' }),
      ).rejects.toMatchObject({
        reason: 'name-taken',
        detail: 'NamRo_SetAside',
      });

      await clear(host, {});
      expect((await claims()).map(([name]) => name)).toEqual(['Phụ lục', 'Năm Rõ - Cài đặt']);
      expect((await claims())[0]).toEqual(before[0]);
    },
  );

  test.each([
    ['far below', 'B90'],
    ['far to the right', 'W3'],
  ])('are looked at once more before they are written over: words typed meanwhile, %s, stay', async (_where, cell) => {
    if (hasNoCoauthors) return;
    const host = await open(PLAN);
    await summarise(host, at);
    for (const act of [(one: WorkbookHost) => summarise(one, at), (one: WorkbookHost) => clear(one, {})]) {
      const words = `Đã nhắc ở ${cell}`;
      let typed = false;
      const quick: WorkbookHost = {
        ...host,
        async apply(changes) {
          if (!typed) await type(host, 'Lịch', cell, words);
          typed = true;
          return host.apply(changes);
        },
      };
      await act(quick);
      expect(await allTexts(host)).toContain(words);
    }
  });

  test('carry a code that holds, also after they were stored', async () => {
    for (const seed of [PLAN, WITH_RESULTS]) {
      const host = await open(seed);
      await summarise(host, withUnits);
      await mark(host, { ...at, language: 'vi' });
      const sheets = await ours(await reopen(host));
      expect(sheets.length).toBeGreaterThan(4);
      expect(sheets.map((sheet) => [sheet.name, readCode(sheet)?.intact, sheet.notes])).toEqual(
        sheets.map(({ name }) => [name, true, []]),
      );
      const phieu = sheets.find(({ name }) => name === PHIEU)!;
      expect(readCode(phieu)!.resultsIntact).toBe(true);
      expect(phieu.texts[3 - phieu.top]![0]).toMatch(/^Mã trang: /);
    }
  });

  test('nothing typed: they are replaced and cleared', async () => {
    const host = await open(WITH_RESULTS);
    await summarise(host, withUnits);
    const again = await summarise(host, withUnits);
    expect(again.setAside).toEqual([]);
    expect(again.written.every(({ replaced }) => replaced)).toBe(true);
    const cleared = await clear(host, {});
    expect([cleared.written, cleared.kept]).toEqual([[], []]);
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['Phụ lục']);
  });

  test('what is typed in the columns for it goes with its item, whose row has moved', async () => {
    const host = await open(PLAN);
    await summarise(host, withUnits);
    await type(host, PHIEU, await cellOf(host, PHIEU, 'Kiểm tra công tác văn thư', 'Ghi chú'), 'Chờ ý kiến Sở');
    await type(host, PHIEU, await cellOf(host, PHIEU, 'Kiểm tra công tác văn thư', 'Kết quả thực hiện'), 'Đang làm');
    await type(host, 'Phụ lục', 'C2', 'Thanh tra');
    const { setAside } = await summarise(host, withUnits);
    expect(setAside).toEqual([]);
    for (const [head, words] of [
      ['Ghi chú', 'Chờ ý kiến Sở'],
      ['Kết quả thực hiện', 'Đang làm'],
    ] as const) {
      expect(await shown(host, PHIEU, await cellOf(host, PHIEU, 'Kiểm tra công tác văn thư', head))).toBe(words);
    }
  });

  test.each([
    ['the plan keeps no results', PLAN, 'Kiểm tra công tác văn thư'],
    ['the plan says another', WITH_RESULTS, 'Ban hành kế hoạch cải cách hành chính'],
    ['the plan says none', WITH_RESULTS, 'Kiểm tra công tác văn thư'],
  ])('a typed result stays, however often they are made again: %s', async (_, seed, task) => {
    const host = await open(seed);
    await summarise(host, withUnits);
    await type(host, PHIEU, await cellOf(host, PHIEU, task, 'Kết quả thực hiện'), 'Đang làm');
    for (let again = 0; again < 3; again += 1) {
      const { setAside } = await summarise(host, withUnits);
      expect(setAside).toEqual([]);
      expect(textsOf(await host.read(PHIEU)).filter((text) => text === 'Đang làm')).toHaveLength(1);
    }
    expect((await clear(host, {})).written).toEqual([{ name: PHIEU, reason: 'typed' }]);
  });

  test('what finds no item goes under the table, and finds it again when it is back', async () => {
    const host = await open(PLAN);
    await summarise(host, withUnits);
    await type(host, PHIEU, await cellOf(host, PHIEU, 'Kiểm tra công tác văn thư', 'Ghi chú'), 'Chờ ý kiến Sở');
    await type(host, 'Phụ lục', 'C3', 'Thanh tra');
    await summarise(host, withUnits);
    const texts = textsOf(await host.read(PHIEU));
    expect(texts).toEqual(expect.arrayContaining(['Ghi ngoài bảng: 1 nội dung', 'Chờ ý kiến Sở']));
    await summarise(host, withUnits);
    expect(textsOf(await host.read(PHIEU)).filter((text) => text === 'Chờ ý kiến Sở')).toHaveLength(1);
    await type(host, 'Phụ lục', 'C3', 'Văn phòng');
    await summarise(host, withUnits);
    expect(textsOf(await host.read(PHIEU)).some((text) => text.startsWith('Ghi ngoài bảng'))).toBe(false);
    expect(await shown(host, PHIEU, await cellOf(host, PHIEU, 'Kiểm tra công tác văn thư', 'Ghi chú'))).toBe(
      'Chờ ý kiến Sở',
    );
  });

  test('a typed result that is not the plan’s own is not lost', async () => {
    const host = await open(WITH_RESULTS);
    await summarise(host, withUnits);
    const cell = await cellOf(host, PHIEU, 'Ban hành kế hoạch cải cách hành chính', 'Kết quả thực hiện');
    await type(host, PHIEU, cell, 'Đã ban hành, còn phụ lục');
    await summarise(host, withUnits);
    expect(textsOf(await host.read(PHIEU))).toEqual(
      expect.arrayContaining(['Đã ban hành', 'Đã ban hành, còn phụ lục', 'Ghi ngoài bảng: 1 nội dung']),
    );
  });

  test('one that people changed or added to is set aside, and read as no plan', async () => {
    const host = await open(PLAN);
    const { written } = await summarise(host, withUnits);
    const sheet = await host.read('Tổng hợp');
    const below = address(sheet.top + sheet.values.length + 2, 2);
    await addBelow(host, 'Tổng hợp', below, 'Đề nghị đôn đốc');
    await type(host, PHIEU, address(placeOf(await host.read(PHIEU), 'NGƯỜI LẬP').row, 1), 'NGƯỜI LẬP BIỂU');
    const again = await summarise(host, withUnits);
    expect(again.setAside).toEqual([
      { from: 'Tổng hợp', name: 'Tổng hợp (có ghi thêm)', reason: 'changed' },
      { from: PHIEU, name: `${PHIEU} (có ghi thêm)`, reason: 'changed' },
    ]);
    expect(again.written.map(({ name }) => name).sort()).toEqual(written.map(({ name }) => name).sort());
    const all = await allTexts(host);
    expect(all).toEqual(expect.arrayContaining(['Đề nghị đôn đốc', 'NGƯỜI LẬP BIỂU']));
    expect((await inspectWorkbook(host, { asOf })).inspections.map(({ plan }) => plan.sheet)).toEqual(['Phụ lục']);
    const cleared = await clear(host, {});
    expect(cleared.written).toEqual([]);
    expect((await host.sheets()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Phụ lục', 'Tổng hợp (có ghi thêm)']),
    );
  });

  test('clear leaves those with words on them', async () => {
    const host = await open(PLAN);
    await summarise(host, withUnits);
    await type(host, PHIEU, await cellOf(host, PHIEU, 'Kiểm tra công tác văn thư', 'Ghi chú'), 'Chờ ý kiến Sở');
    const { written, removed } = await clear(host, {});
    expect(written).toEqual([{ name: PHIEU, reason: 'typed' }]);
    expect(removed).toContain('Tổng hợp');
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['Phụ lục', PHIEU]);
    expect(await allTexts(host)).toContain('Chờ ý kiến Sở');
  });
});

/** A cell under all others: the memory host grows no sheet by an edit. */
async function addBelow(host: WorkbookHost, sheet: string, cell: string, value: string): Promise<void> {
  const { edits } = await host.apply({ edits: [{ sheet, at: cell, expect: null, value }] });
  if (edits.made === 0) await type(host, sheet, 'B1', value);
}
