import { makeWorkbook } from '../../samples/making/workbook';
import type { SheetSpec } from '../../samples/making/spec';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { UnreadableWorkbook, type WorkbookReader } from '../../src/workbook/host';
import { SheetInfo, SheetSnapshot } from '../../src/workbook/snapshot';
import { address } from '../../src/workbook/address';
import { snapshotOf, type TestCell } from '../snapshotOf';
import type { SeedSheet } from '../excel/book';
import { excelWith } from './excelSubject';
import { openBook } from './sheetsSubject';
import { type Seed, SUBJECTS } from './subjects';
import { builtScript } from '../sheets/builtScript';
import { seededBook } from '../sheets/seededBook';

/** What every host must do when it reads, whatever program holds the workbook. */
const SHEETS: SheetSpec[] = [
  {
    name: 'Phụ lục',
    rows: [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      [1, 'Ban hành kế hoạch', 'Văn phòng', { value: 46187, format: 'dd/mm/yyyy' }],
      ['4.1', '=không phải công thức', null, '1/2'],
      [null, null, null, { value: 0.5, format: '0%' }],
    ],
    merges: ['C2:C3'],
    hiddenRows: [3],
  },
  { name: 'Ẩn', rows: [['x']], state: 'hidden' },
];

const dated = { v: 46187, f: 'dd/mm/yyyy', shown: '14/06/2026' };
const PLAN: TestCell[][] = [
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  [1, 'Ban hành kế hoạch', 'Văn phòng', dated],
  ['4.1', '=không phải công thức', null, '1/2'],
  [null, null, null, { v: 0.5, f: '0%', shown: '50%' }],
];
const seeds = (): SeedSheet[] => [
  {
    snapshot: snapshotOf('Phụ lục', PLAN, ['C2:C3'], { hiddenRows: [3] }),
  },
  { snapshot: snapshotOf('Ẩn', [['x']]), info: { visible: false } },
];
/** Programs that work formulas out by themselves. */
const CALCULATES = ['Excel', 'Google Sheets'];
/** Rows that are hidden Google tells one by one only: they are not asked for. */
const UNTOLD = ['Google Sheets'];
const inSheets = (): Promise<WorkbookReader> => {
  const rows = SHEETS.map(({ name }, i) => ({
    name,
    rows: i === 0 ? PLAN : [['x']],
    merges: i === 0 ? ['C2:C3'] : [],
  }));
  const book = seededBook({ sheets: rows });
  book.sheet('Ẩn').hidden = true;
  return openBook(book);
};
const hosts: [string, () => Promise<WorkbookReader>][] = [
  ['file', () => openWorkbook(makeWorkbook({ sheets: SHEETS }))],
  ['memory', async () => memoryWorkbook(seeds())],
  ['Excel', async () => (await excelWith(seeds())).host],
  ['Google Sheets', inSheets],
];

beforeAll(builtScript);

describe.each(hosts)('reading through the %s host', (name, open) => {
  test('lists the sheets in order, hidden ones marked', async () => {
    const sheets = await (await open()).sheets();
    expect(sheets.map((sheet) => SheetInfo.parse(sheet))).toMatchObject([
      { name: 'Phụ lục', visible: true, protected: false, ours: false, mark: null },
      { name: 'Ẩn', visible: false },
    ]);
  });

  test('gives values, shown texts, formats and merges as plain data', async () => {
    const sheet = SheetSnapshot.parse(await (await open()).read('Phụ lục'));
    expect({ top: sheet.top, left: sheet.left, width: sheet.width, date1904: sheet.date1904 }).toEqual({
      top: 1,
      left: 1,
      width: 4,
      date1904: false,
    });
    expect(sheet.values[1]).toEqual([1, 'Ban hành kế hoạch', 'Văn phòng', 46187]);
    expect(sheet.texts[1]).toEqual(['1', 'Ban hành kế hoạch', 'Văn phòng', '14/06/2026']);
    expect(sheet.formats[1]![3]).toBe('dd/mm/yyyy');
    expect(sheet.texts[2]!.slice(0, 2)).toEqual(['4.1', '=không phải công thức']);
    expect(sheet.values[2]![3]).toBe('1/2');
    expect(sheet.texts[3]![3]).toBe('50%');
    expect(sheet.merges).toEqual([{ top: 2, left: 3, bottom: 3, right: 3 }]);
    expect(sheet.hiddenRows).toEqual(UNTOLD.includes(name) ? [] : [3]);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  test('a sheet that is not there is an error a program can tell', async () => {
    const workbook = await open();
    await expect(workbook.read('Không có')).rejects.toMatchObject({
      name: 'UnreadableWorkbook',
      reason: 'no-such-sheet',
    });
    await expect(workbook.read('Không có')).rejects.toBeInstanceOf(UnreadableWorkbook);
  });
});

/** Where formulas stand, and which of them nobody has worked out: only a file can hold such. */
const FORMULAS: Seed = {
  sheets: [
    {
      name: 'Phụ lục',
      rows: [
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        [1, 'Ban hành kế hoạch', 'Văn phòng', dated],
        [2, 'Kiểm tra', '=không phải công thức', 0],
        [3, 'Tổng kết', 'Văn phòng', ''],
      ],
      formulas: { A2: 'ROW()-1', C2: 'VLOOKUP(A2,DM!A:B,2,0)', D2: 'TODAY()', D3: 'SUM(A2:A3)', D4: 'IF(A4>9,1,"")' },
    },
    { name: 'Khác', rows: [['x']] },
  ],
};
const UNWORKED = ['B2', 'B4'];

const cellsIn = (blocks: SheetSnapshot['formulas'] = []): string[] =>
  blocks
    .flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) =>
        address(top + Math.floor(i / (right - left + 1)), left + (i % (right - left + 1))),
      ),
    )
    .sort();

describe.each(SUBJECTS)('formulas read through the $name host', ({ name, open, prepare, reopen }) => {
  if (prepare) beforeAll(prepare);
  const told = Object.keys(FORMULAS.sheets[0]!.formulas!).sort();

  test('their cells are told, each once; their results are read, and known', async () => {
    const sheet = SheetSnapshot.parse(await (await open(FORMULAS)).read('Phụ lục'));
    expect(cellsIn(sheet.formulas)).toEqual(told);
    expect(cellsIn(sheet.unknown)).toEqual([]);
    expect(sheet.values[1]).toEqual([1, 'Ban hành kế hoạch', 'Văn phòng', 46187]);
    expect(sheet.texts[1]![3]).toBe('14/06/2026');
    expect(sheet.values[2]!.slice(2)).toEqual(['=không phải công thức', 0]);
    expect(cellsIn((await (await open(FORMULAS)).read('Khác')).formulas)).toEqual([]);
  });

  test('editing and storing leave them formulas', async () => {
    const host = await open(FORMULAS);
    const { edits } = await host.apply({
      edits: [
        { sheet: 'Phụ lục', at: 'B3', expect: 'Kiểm tra', value: 'Kiểm tra công vụ' },
        { sheet: 'Phụ lục', at: 'D3', expect: 0, value: 1 },
      ],
    });
    expect(edits.made).toBe(1);
    const sheet = await (await reopen(host)).read('Phụ lục');
    expect(cellsIn(sheet.formulas)).toEqual(told);
    expect(cellsIn(sheet.unknown)).toEqual([]);
  });

  test('of a formula without a result it is told that nobody knows', async () => {
    const host = await open({ sheets: [{ ...FORMULAS.sheets[0]!, unworked: UNWORKED }] });
    const sheet = SheetSnapshot.parse(await host.read('Phụ lục'));
    expect(cellsIn(sheet.formulas)).toEqual([...told, ...UNWORKED].sort());
    // A program that calculates has worked them out by the time it is asked.
    expect([name, cellsIn(sheet.unknown)]).toEqual([name, CALCULATES.includes(name) ? [] : UNWORKED]);
  });
});
