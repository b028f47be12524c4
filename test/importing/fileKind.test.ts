import { strToU8, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { importFile } from '../../src/importing/importFile';
import { fileKindOf } from '../../src/importing/fileKind';

const latin = (text: string, size = 0): Uint8Array => {
  const bytes = new Uint8Array(Math.max(size, text.length));
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
const openDocument = (type: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('<x/>'),
  });

/** A compound file with these streams at its root, and others deeper. */
function compound(root: string[], deeper: string[] = []): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new() as object;
  for (const name of root) XLSX.CFB.utils.cfb_add(file, `/${name}`, new Uint8Array(5000));
  for (const name of deeper) XLSX.CFB.utils.cfb_add(file, `/Nested/${name}`, new Uint8Array(5000));
  return Uint8Array.from(XLSX.CFB.write(file as never, { type: 'array' }) as ArrayLike<number>);
}

/** Its list of names is said to stand where the file has ended already; other names stand in what is left. */
const cutBeforeNames = (() => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 50, true);
  bytes.set(Buffer.from('Trang', 'utf16le'), 640);
  return bytes;
})();

const CASES: [what: string, bytes: Uint8Array, kind: string, name?: string][] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['an .xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
  ['an .xlsx called .docx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx', 'Kế hoạch.docx'],
  ['an .xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), 'xlsb'],
  ['a .docx', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['a .docx called .xlsx', zip('[Content_Types].xml', 'word/document.xml'), 'docx', 'a.xlsx'],
  ['a .pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'presentation'],
  ['an .ods', openDocument('spreadsheet'), 'ods'],
  ['an .odt', openDocument('text'), 'odt'],
  ['an .odp', openDocument('presentation'), 'presentation'],
  ['a zip of files', zip('Kế hoạch.xlsx', 'Phụ lục.docx'), 'archive'],
  ['an .xls', compound(['Workbook']), 'xls'],
  ['an .xls of Excel 95', compound(['Book']), 'xls'],
  ['an .xls with a Word document put in', compound(['Workbook'], ['WordDocument']), 'xls'],
  ['a .doc', compound(['WordDocument', '1Table']), 'old-doc'],
  ['a .doc called .docx', compound(['WordDocument']), 'old-doc', 'Kế hoạch.docx'],
  ['a .doc with a workbook put in', compound(['WordDocument'], ['Workbook']), 'old-doc'],
  ['a .ppt', compound(['PowerPoint Document']), 'presentation'],
  ['a workbook with a password', compound(['EncryptedPackage', 'EncryptionInfo']), 'encrypted'],
  ['a message of Outlook', compound(['__properties_version1.0']), 'not-a-workbook'],
  ['a PDF', latin('%PDF-1.7\n%âãÏÓ', 500), 'pdf'],
  ['a PDF called .xlsx', latin('%PDF-1.4'), 'pdf', 'kh.xlsx'],
  ['RTF', latin('{\\rtf1\\ansi '), 'rtf'],
  ['a PNG', latin('\x89PNG\r\n\x1a\n', 100), 'picture'],
  ['a JPEG', latin('\xff\xd8\xff\xe0', 100), 'picture'],
  ['a photograph of a telephone', latin('\0\0\0\x18ftypheic', 100), 'picture'],
  ['a .rar', latin('Rar!\x1a\x07\0', 100), 'archive'],
  ['a .7z', latin('7z\xbc\xaf\x27\x1c', 100), 'archive'],
  ['text', strToU8('STT,Nhiệm vụ\n1,Soạn kế hoạch'), 'text'],
  ['text that begins as a picture does', strToU8('BM01;Biểu mẫu\n1;2'), 'text'],
  ['UTF-16 with a mark', latin('\xff\xfeS\0T\0T\0\t\0N\0'), 'text'],
  ['UTF-16 without one', latin('S\0T\0T\0\t\0V\0i\0c\0\n\0'), 'text'],
  ['old letters', latin('STT;NhiÖm vô;Thêi h¹n\n1;ViÖc;30/6'), 'text'],
  ['a web page called .xls', strToU8('<html><body><table><tr><td>STT</td></tr></table>'), 'web-table', 'bao cao.xls'],
  [
    'the XML of Excel 2003',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'xml-2003',
  ],
  ['what Word keeps beside an open file', latin('\x05Admin\0', 162), 'lock-file', 'C:\\KH\\~$hoạch.docx'],
  ['what LibreOffice keeps', strToU8(',An,may,28.11.2026;'), 'lock-file', '/x/.~lock.a.ods#'],
  ['a long file of that name', strToU8('STT;Việc\n'.repeat(500)), 'text', '~$a.csv'],
  ['XML of anything', strToU8('<?xml version="1.0"?><a><b>1</b></a>'), 'not-a-workbook'],
  [
    'a web page saved as one file',
    strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n<html><table>'),
    'web-archive',
    'a.xls',
  ],
  [
    'one flat OpenDocument',
    strToU8(
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    ),
    'ods',
  ],
  ['bytes of anything', latin('\x01\x02\x03\0\x04', 50), 'not-a-workbook'],
];

test.each(CASES.map(([what, bytes, kind, name]) => ({ what, bytes, kind, name })))(
  '$what: $kind',
  ({ bytes, kind, name }) => {
    expect(fileKindOf(bytes, name)).toBe(kind);
  },
);

test.each([
  ['a zip', zip('[Content_Types].xml', 'xl/workbook.xml').subarray(0, 60), 'truncated'],
  ['a compound file', compound(['Workbook']).subarray(0, 3000), 'damaged'],
  ['a compound file cut before its list of names', cutBeforeNames, 'truncated'],
  ['a compound file without its list of names', compound(['Workbook']).subarray(0, 700), 'truncated'],
])('half of %s is told as such, whatever it is called', async (_what, half, reason) => {
  await expect(importFile(half, 'a.docx')).rejects.toMatchObject({ name: 'UnreadableWorkbook', reason });
});
