import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { importFile } from '../../src/importing/importFile';
import { UnreadableWorkbook } from '../../src/workbook/host';
import { biffOf } from './writeBiff';

const ROWS = [
  ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tỷ lệ'],
  [1, 'Xây dựng kế hoạch', 'Văn phòng Sở', 46203, 0.5],
  ['4.1', 'Báo cáo\nquý', 'Thanh tra Sở', '30/6/2026', 1250.5],
  [true, '=1+2', "'dấu", 46203.5, -3],
];

/** An hour in a format is more than the library can write as .ods. */
function workbook(hours: boolean): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet(ROWS);
  (sheet.D2 as XLSX.CellObject).z = 'dd/mm/yyyy';
  (sheet.E2 as XLSX.CellObject).z = '0%';
  (sheet.D4 as XLSX.CellObject).z = hours ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy';
  sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 5, c: 2 } }];
  sheet.A5 = { t: 's', v: 'Ghi chú' };
  sheet['!ref'] = 'A1:E6';
  sheet['!cols'] = [{ wch: 6 }, { wch: 40 }];
  const made = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(made, sheet, 'Phụ lục');
  XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet([]), 'Sheet2');
  return made;
}
const as = (bookType: XLSX.BookType): Uint8Array =>
  Uint8Array.from(new Uint8Array(XLSX.write(workbook(bookType !== 'ods'), { bookType, type: 'array' }) as ArrayBuffer));

const SHOWN = [
  ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tỷ lệ'],
  ['1', 'Xây dựng kế hoạch', 'Văn phòng Sở', '30/06/2026', '50%'],
  ['4.1', 'Báo cáo\nquý', 'Thanh tra Sở', '30/6/2026', '1250.5'],
  ['TRUE', '=1+2', "'dấu", '30/06/2026 12:00', '-3'],
  ['Ghi chú'],
];

async function read(bytes: Uint8Array, name: string) {
  const { workbook: made, made: from } = await importFile(bytes, name);
  const host = await openWorkbook(made);
  const sheets = await Promise.all((await host.sheets()).map(({ name: sheet }) => host.read(sheet)));
  return { sheets, from: from! };
}

test.each([
  { type: 'biff8', kind: 'xls' },
  { type: 'xlsb', kind: 'xlsb' },
  { type: 'xlml', kind: 'xml-2003' },
] as const)('a workbook as $type: values, what they show, merged blocks', async ({ type, kind }) => {
  const { sheets, from } = await read(as(type), 'kế hoạch.xls');
  expect(from.kind).toBe(kind);
  const [sheet] = sheets;
  expect(sheet!.name).toBe('Phụ lục');
  expect(sheet!.texts.map((row) => row.slice(0, 5).map((text) => text)).filter((row) => row.length > 0)).toEqual(SHOWN);
  expect(sheet!.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 3 }]);
  expect(from.notices.map((notice) => ('id' in notice ? notice.id : notice.kind))).toEqual(['looks', 'empty-sheets']);
});

describe('looks of an .xls', () => {
  test('old letters are known by their font, also a word alone, and capitals by theirs', async () => {
    const { sheets, from } = await read(
      biffOf([
        [
          { text: 'Së', font: '.VnTime' },
          { text: 'kÕ ho¹ch', font: '.VnTimeH' },
          { text: 'Café', font: 'Arial' },
        ],
      ]),
      'cu.xls',
    );
    expect(sheets[0]!.texts).toEqual([['Sở', 'KẾ HOẠCH', 'Café']]);
    expect(from.notices.find((notice) => 'id' in notice && notice.id === 'old-letters')).toEqual({
      id: 'old-letters',
      values: { n: 2 },
    });
  });

  test('bold, centred, bordered and size come along', async () => {
    const { workbook: made } = await importFile(
      biffOf([
        [
          { text: 'STT', font: 'Times New Roman', bold: true, centred: true, border: true, size: 13 },
          { text: 'x', font: 'Arial' },
        ],
      ]),
      'a.xls',
    );
    const look = await (await openWorkbook(made)).look('Trang');
    const styleOf = (column: number) => look.styles[look.cells[0]![column - 1]!]!;
    expect(styleOf(1)).toMatchObject({ font: { bold: true, size: 13 }, horizontal: 'center' });
    expect(styleOf(2)).toMatchObject({ font: { bold: false, size: 11 } });
    expect(styleOf(1).edges).toHaveProperty('top');
    expect(styleOf(2).edges).toEqual({});
  });
});

describe('what is broken ends with a sentence', () => {
  const KINDS = [
    ['biff8', 'a.xls'],
    ['xlsb', 'a.xlsb'],
    ['ods', 'a.ods'],
  ] as const;

  test.each(KINDS)('%s cut short anywhere', async (type, name) => {
    const whole = as(type);
    for (let part = 1; part < 12; part++) {
      const half = whole.subarray(0, Math.floor((whole.length * part) / 12));
      const opened = importFile(half, name).then(({ workbook: made }) => openWorkbook(made));
      await expect(opened).rejects.toBeInstanceOf(UnreadableWorkbook);
    }
  });

  test.each(KINDS)('%s with any bytes changed is read or refused, and never anything else', async (type, name) => {
    const whole = as(type);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (edits) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of edits) bytes[at] = byte;
          try {
            await importFile(bytes, name);
          } catch (cause) {
            if (!(cause instanceof UnreadableWorkbook)) throw cause;
          }
        },
      ),
      { numRuns: 150, seed: 16 },
    );
  });
});

describe('texts of Excel 95 in a code page', () => {
  /** "Nhiệm vụ" with stand-ins for its bytes beyond ASCII, of which the writer knows none. */
  const WRITTEN = 'Nhi@~m vu~';
  const BYTES = new Map([...'@~'].map((sign, at) => [sign.charCodeAt(0), [0xea, 0xf2][at]!]));
  const in1258 = (page: number) => {
    const made = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet([['STT', WRITTEN]]), 'Trang');
    const bytes = new Uint8Array(XLSX.write(made, { bookType: 'biff5', type: 'array' }) as ArrayBuffer);
    const at = bytes.findIndex(
      (byte, i) => byte === 0x42 && bytes[i + 1] === 0 && bytes[i + 2] === 2 && bytes[i + 3] === 0,
    );
    expect(at).toBeGreaterThan(0);
    return bytes
      .map((byte) => BYTES.get(byte) ?? byte)
      .with(at + 4, page & 255)
      .with(at + 5, page >> 8);
  };

  test.each([
    [1258, 'Nhiệm vụ'],
    [1252, 'Nhiêòm vuò'],
  ])('%d', async (page, shown) => {
    const { sheets } = await read(in1258(page), 'a.xls');
    expect(sheets[0]!.texts[0]).toEqual(['STT', shown]);
  });
});
