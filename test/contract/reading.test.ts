import { makeWorkbook } from '../../samples/making/workbook';
import type { SheetSpec } from '../../samples/making/spec';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { UnreadableWorkbook, type WorkbookReader } from '../../src/workbook/host';
import { SheetInfo, SheetSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../snapshotOf';
import type { SeedSheet } from '../excel/book';
import { excelWith } from './excelSubject';
import { openBook } from './sheetsSubject';
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
