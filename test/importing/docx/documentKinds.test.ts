import fs from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { unreadableSentence } from '../../../src/actions/unreadable';
import { readDocx } from '../../../src/importing/docx/readDocx';
import { UnreadableWorkbook } from '../../../src/workbook/host';
import { docx, embeddedObject, headerRow, lines, paragraph, table, textRow } from './writeDocx';

const plan = table(
  headerRow() + textRow('1', 'Rà soát', 'Văn phòng', 'Quý II') + textRow('2', 'Báo cáo', 'Văn phòng', 'Quý III'),
);
const sound = docx({ body: plan });
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  [...text].forEach((_, at) => view.setUint16(2 + at * 2, text.charCodeAt(at), true));
  return bytes;
};

const HEADER_PART = `<?xml version="1.0"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${table(textRow('a', 'b', 'c').repeat(3))}</w:hdr>`;
/** As Google Docs writes: a content control around each piece, each with a tag. */
const tagged = (text: string) =>
  text.replace(
    /<w:r>.*?<\/w:r>/g,
    (run) => `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_1"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  );

const READ: [name: string, bytes: Uint8Array][] = [
  ['a table in a header of the page', docx({ body: plan, parts: { 'word/header1.xml': HEADER_PART } })],
  [
    'a document with macros',
    docx({ body: plan, encode: (text) => strToU8(text), parts: { 'word/vbaProject.bin': new Uint8Array([1, 2]) } }),
  ],
  ['a document of Google Docs', docx({ body: tagged(plan) })],
  ['a package with names in capitals', docx({ body: plan, main: 'Word/Document.xml', target: 'word/document.xml' })],
  ['a path with backslashes', docx({ body: plan, target: 'word\\document.xml' })],
  ['Strict Open XML', docx({ body: plan, strict: true })],
  ['UTF-16', docx({ body: plan, encode: (text) => utf16(text.replace('encoding="UTF-8"', 'encoding="UTF-16"')) })],
  ['an absolute path to the main part', docx({ body: plan, target: '/word/document.xml' })],
  ['a main part of another name', docx({ body: plan, main: 'word/document2.xml' })],
  ['no relationship to the main part', docx({ body: plan, target: 'word/gone.xml', main: 'word/document.xml' })],
  [
    'another prefix for the namespace',
    docx({
      body: plan,
      encode: (text) => strToU8(text.replace(/(<\/?|\s)w:/g, '$1x:').replace('xmlns:w=', 'xmlns:x=')),
    }),
  ],
  [
    'the namespace as the default one',
    docx({
      body: plan,
      encode: (text) =>
        strToU8(
          text
            .replace(/(<\/?)w:/g, '$1')
            .replace('xmlns:w=', 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w='),
        ),
    }),
  ],
  ['broken lines between elements', docx({ body: plan.replace(/></g, '>\n  <').replace(/(<w:t[^>]*>)\n {2}/g, '$1') })],
];
test.each(READ)('%s is read', (_, bytes) => {
  const { sheets } = readDocx(bytes);
  expect(sheets[0]!.table.rows.map(({ cells }) => cells.map((cell) => cell?.text))[1]).toEqual([
    '1',
    'Rà soát',
    'Văn phòng',
    'Quý II',
  ]);
});

const compound = (name: string) => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 512 + at * 2));
  return bytes;
};
const samples = path.resolve(__dirname, '../../../samples');
const workbook = new Uint8Array(
  fs.readFileSync(
    path.join(
      samples,
      fs.readdirSync(samples).find((name) => name.endsWith('.xlsx'))!,
    ),
  ),
);
const bomb = docx({ body: plan + lines('a'.repeat(30 * 1024 * 1024)) });

const letterheadAndSignatures =
  table(
    textRow('SỞ VĂN HÓA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc') +
      textRow('Số: 1/KH', 'Ngày 5/1/2026'),
  ) +
  lines('KẾ HOẠCH', 'Các phòng thực hiện.') +
  table(textRow('Nơi nhận:', 'GIÁM ĐỐC') + textRow('- Lưu: VT', 'Lê A'));

const REFUSED: [name: string, bytes: Uint8Array, reason: string][] = [
  ['nothing', new Uint8Array(0), 'empty'],
  ['a .doc with another name', compound('WordDocument'), 'old-doc'],
  ['a document with a password', compound('EncryptedPackage'), 'document-encrypted'],
  ['plain text', strToU8('Kế hoạch'), 'not-a-document'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'not-a-document'],
  ['a workbook', workbook, 'not-a-document'],
  ['a zip of other files', zipSync({ 'a.txt': strToU8('a') }), 'not-a-document'],
  ['half a file', sound.subarray(0, sound.length >> 1), 'truncated'],
  ['no table', docx({ body: lines('Kế hoạch', 'Không có bảng.') }), 'no-table'],
  ['nothing but a letterhead and a place for signatures', docx({ body: letterheadAndSignatures }), 'no-table'],
  ['an empty body', docx({ body: '' }), 'no-table'],
  [
    'a table that is a picture',
    docx({ body: paragraph('<w:r><w:drawing><a:blip r:embed="rId4"/></w:drawing></w:r>') }),
    'table-picture',
  ],
  ['an Excel table embedded', docx({ body: lines('Kế hoạch') + embeddedObject('Excel.Sheet.8') }), 'table-embedded'],
  ['broken XML', docx({ body: `${plan}<w:p>` }), 'document-damaged'],
  [
    'a DOCTYPE',
    docx({ body: plan, encode: (text) => strToU8(text.replace('?>', '?><!DOCTYPE d [<!ENTITY a "b">]>')) }),
    'document-damaged',
  ],
  [
    'another root',
    docx({ body: plan, encode: (text) => strToU8(text.replace(/w:document/g, 'w:glossary')) }),
    'document-damaged',
  ],
  ['a part that unpacks to 200 times its size', bomb, 'document-too-large'],
  ['tables nested without end', docx({ body: nested(80) }), 'document-too-large'],
];
function nested(depth: number): string {
  return depth === 0 ? lines('x') : `<w:tbl><w:tr><w:tc>${nested(depth - 1)}</w:tc></w:tr></w:tbl>`;
}
test.each(REFUSED)('%s ends with a sentence in both languages', (_, bytes, reason) => {
  let caught: unknown;
  try {
    readDocx(bytes);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(UnreadableWorkbook);
  const error = caught as UnreadableWorkbook;
  expect(error.reason).toBe(reason);
  for (const language of ['vi', 'en'] as const) {
    const sentence = unreadableSentence(error, language);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence.length).toBeGreaterThan(20);
  }
});

test('every byte cut off, and every 97th changed, ends in a table or a sentence', () => {
  for (let at = 1; at < sound.length; at += 53) {
    expect(() => endOf(sound.subarray(0, at))).not.toThrow();
  }
  for (let at = 0; at < sound.length; at += 97) {
    const bytes = sound.slice();
    bytes[at]! ^= 0x55;
    expect(() => endOf(bytes)).not.toThrow();
  }
});

function endOf(bytes: Uint8Array): string {
  try {
    return String(readDocx(bytes).sheets.length);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}

test('spans that claim any number of columns end with the widest table there is', () => {
  const wide = table(
    headerRow() +
      `<w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${lines('x')}</w:tc></w:tr>`,
  );
  const { sheets } = readDocx(docx({ body: wide }));
  expect(Math.max(...sheets[0]!.table.rows.map(({ cells }) => cells.length))).toBeLessThanOrEqual(400);
});

test('20,000 rows and 40 tables are read in time that grows with them', () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => textRow(String(n + 1), 'Rà soát', 'Văn phòng', 'Quý II')).join(
    '',
  );
  const many = Array.from({ length: 40 }, (_, n) => `${lines(`PHỤ LỤC ${n + 1}`)}${plan}`).join('');
  const before = performance.now();
  const { sheets } = readDocx(docx({ body: table(headerRow() + rows) + many }));
  expect(sheets).toHaveLength(41);
  expect(sheets[0]!.table.rows).toHaveLength(20_001);
  expect(performance.now() - before).toBeLessThan(20_000);
});

test('a text box, or a deleted end of a paragraph, with any number of paragraphs', () => {
  const many = '<w:p/>'.repeat(200_000);
  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${many}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  expect(readDocx(docx({ body: plan + box })).sheets).toHaveLength(1);
});
