import { strFromU8, unzipSync } from 'fflate';
import { importFile } from '../../src/importing/importFile';
import { TCVN3 } from '../../src/language/tcvn3';
import { VNI } from '../../src/language/vni';
import { separatedTable } from '../../src/importing/text/separatedTable';
import { textOfBytes } from '../../src/importing/text/textOfBytes';

const ROWS = [
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
  ['1', 'Xây dựng kế hoạch kiểm tra, giám sát', 'Văn phòng Sở', '30/6/2026'],
  ['2', 'Báo cáo kết quả\nthực hiện', 'Phòng Tổ chức - Hành chính', 'Quý III; quý IV'],
  ['4.1', 'Cập nhật "sổ theo dõi"', 'Thanh tra Sở', '12/2026'],
];
const written = (separator: string, end = '\r\n') =>
  ROWS.map((row) =>
    row.map((cell) => (/["\n;,\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(separator),
  ).join(end);
const cellsOf = (text: string) => separatedTable(text).table.rows.map(({ cells }) => cells.map((cell) => cell!.text));

/** A letter as the bytes of an old code, by the product's own table read backwards. */
function encoded(text: string, table: readonly (readonly [string, string])[], form: 'NFC' | 'NFD' = 'NFC'): Uint8Array {
  const codes = new Map([...table].reverse().map(([code, letter]) => [letter, code]));
  let out = '';
  for (const letter of text.normalize(form)) out += codes.get(letter) ?? letter;
  return Uint8Array.from(out, (sign) => {
    const code = sign.charCodeAt(0);
    if (code > 255) throw new Error(`no code for ${sign}`);
    return code;
  });
}
const wide = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
/** windows-1258 writes a letter with its circumflex, breve or horn, then the tone. */
function windows1258(text: string): Uint8Array {
  const decode = new TextDecoder('windows-1258');
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decode.decode(Uint8Array.of(byte)), byte]));
  const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const own = codes.get(letter);
    if (own !== undefined) bytes.push(own);
    else {
      const parts = letter.normalize('NFD');
      const tone = TONES.exec(parts)?.[0] ?? '';
      bytes.push(codes.get(parts.replace(TONES, '').normalize('NFC'))!);
      if (tone !== '') bytes.push(codes.get(tone)!);
    }
  }
  if (bytes.includes(undefined as never)) throw new Error('no code');
  return Uint8Array.from(bytes);
}

const CODES: [string, (text: string) => Uint8Array, string][] = [
  ['UTF-8', (text) => new TextEncoder().encode(text), 'utf-8'],
  ['UTF-8 with a mark', (text) => new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
  ['UTF-8, letters and tones apart', (text) => new TextEncoder().encode(text.normalize('NFD')), 'utf-8'],
  ['UTF-16 with a mark', (text) => wide(text, false, true), 'utf-16le'],
  ['UTF-16, big end first', (text) => wide(text, true, true), 'utf-16be'],
  ['UTF-16 without a mark', (text) => wide(text, false, false), 'utf-16le'],
  ['windows-1258', windows1258, 'windows-1258'],
  ['TCVN3', (text) => encoded(text.toLowerCase(), TCVN3), 'tcvn3'],
  ['VNI', (text) => encoded(text.toLowerCase(), VNI), 'vni'],
];
const SEPARATORS = [',', ';', '\t', '|'];

test.each(CODES.flatMap(([name, code, told]) => SEPARATORS.map((separator) => ({ name, code, told, separator }))))(
  '$name, "$separator"',
  ({ name, code, told, separator }) => {
    const small = name === 'TCVN3' || name === 'VNI';
    const { text, encoding } = textOfBytes(code(written(separator)));
    expect(encoding).toBe(told);
    const rows = ROWS.map((row) => row.map((cell) => (small ? cell.toLowerCase() : cell)));
    expect(cellsOf(text)).toEqual(rows);
  },
);

test.each(['\r\n', '\n', '\r'])('lines that end in %j', (end) => {
  expect(cellsOf(written(';', end))).toEqual(ROWS);
});

test('what Excel writes to tell its separator is no row', () => {
  expect(cellsOf(`sep=;\r\n${written(';')}`)).toEqual(ROWS);
});

test('titles above the table stand alone, over its whole width', () => {
  const { table } = separatedTable(`Phụ lục I\r\nKế hoạch năm 2026, kèm theo\r\n\r\n${written(';')}`);
  expect(table.rows.map(({ inTable }) => inTable)).toEqual([false, false, false, true, true, true, true]);
  expect(table.rows[1]!.cells[0]!.text).toBe('Kế hoạch năm 2026, kèm theo');
});

test('days, numbers and formulas stay the texts that stand there', () => {
  expect(cellsOf('a;b;c\n30/6/2026;01;=1+2\n1/2;1.250;-5')).toEqual([
    ['a', 'b', 'c'],
    ['30/6/2026', '01', '=1+2'],
    ['1/2', '1.250', '-5'],
  ]);
});

test('a quotation mark that opens and never closes swallows nothing, and is told', () => {
  const { table, notices } = separatedTable('STT;Việc;Hạn\n1;"Chính quyền số;30/6\n2;Họp;31/7\n');
  expect(table.rows.map(({ cells }) => cells.map((cell) => cell!.text))).toEqual([
    ['STT', 'Việc', 'Hạn'],
    ['1', '"Chính quyền số', '30/6'],
    ['2', 'Họp', '31/7'],
  ]);
  expect(notices.map(({ id }) => id)).toEqual(['quotes']);
});

test('blank rows and columns at the end are none', () => {
  expect(cellsOf('a;b;;\n1;2;;\n;;;\n;;;\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test.each<[what: string, spoil: (bytes: Uint8Array) => Uint8Array]>([
  ['one byte that is none', (bytes) => Uint8Array.from([...bytes.slice(0, 60), 0xff, ...bytes.slice(60)])],
  ['its last letter cut', (bytes) => bytes.slice(0, bytes.lastIndexOf(0xe1) + 2)],
])('UTF-8 with %s stays UTF-8, and the place is told', (_what, spoil) => {
  const { encoding, bad, text } = textOfBytes(spoil(new TextEncoder().encode(written(';'))));
  expect([encoding, bad]).toEqual(['utf-8', 1]);
  expect(text).toContain('Văn phòng Sở');
});

test('lines that end as on old Macs, with a line feed within a cell', () => {
  expect(cellsOf('STT,Việc\r1,"Việc ""A"""\r2,Việc hai\ndòng hai\r')).toEqual([
    ['STT', 'Việc'],
    ['1', 'Việc "A"'],
    ['2', 'Việc hai\ndòng hai'],
  ]);
});

test('a title that stands further right is none the less kept', () => {
  expect(cellsOf(`;;Phụ lục I;\n${written(';')}`)[0]).toEqual(['Phụ lục I']);
});

test('letters of the West alone are no old Vietnamese', () => {
  expect(textOfBytes(Uint8Array.from(Buffer.from('Café;crème;Düsseldorf', 'latin1'))).encoding).toBe('windows-1258');
  expect(textOfBytes(new TextEncoder().encode('plain;words')).encoding).toBe('utf-8');
});

test.each([
  ['words alone', 'Kính gửi các phòng.\nĐề nghị báo cáo trước ngày 30/6.', 'not-a-workbook'],
  ['blank lines', ' \n\n;;\n', 'empty'],
])('%s are no table', async (_what, text, reason) => {
  await expect(importFile(new TextEncoder().encode(text), 'a.csv')).rejects.toMatchObject({ reason });
});

test('the header is printed on every page of the workbook that is made', async () => {
  const { workbook } = await importFile(
    new TextEncoder().encode(`Phụ lục\n${written(';', '\n')}`),
    'Kế hoạch của An.csv',
  );
  const xml = strFromU8(unzipSync(workbook)['xl/workbook.xml']!);
  expect(xml).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Kế hoạch của An'!$2:$2</definedName>`,
  );
});
