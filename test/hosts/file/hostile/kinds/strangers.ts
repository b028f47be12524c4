import {
  handMade,
  relationships,
  strToU8,
  WORKBOOK,
  WORKBOOK_RELS,
  worksheet,
  HEAD,
  SHEET,
  workbookXml,
  type Hostile,
} from '../kind';
import { zipOf } from '../../handMade';

const file = (id: string, vi: string, en: string, make: () => Uint8Array): Hostile => ({ id, vi, en, make });

/** A compound file: header, a sector, and a directory entry of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < stream.length; at++) bytes[1024 + 128 + at * 2] = stream.charCodeAt(at);
  return bytes;
}

/** Files that are no workbook, whatever they are called. */
export const STRANGERS: Hostile[] = [
  file('no-bytes', 'Tệp rỗng', 'an empty file', () => new Uint8Array()),
  file('encrypted', 'Sổ có mật khẩu', 'a workbook with a password', () => compoundFile('EncryptedPackage')),
  file('old-xls', 'Tệp .xls đổi tên', 'an .xls renamed', () => compoundFile('Workbook')),
  file('html', 'Trang web đổi tên thành .xlsx', 'a page of HTML named .xlsx', () =>
    strToU8('<html><table><tr><td>STT</td></tr></table></html>'),
  ),
  file('pk-only', 'Chỉ có hai chữ PK', 'two letters', () => strToU8('PK')),
  file('zip-empty', 'Tệp nén rỗng', 'an empty zip', () => zipOf({})),
  file('zip-other', 'Tệp nén không có sổ', 'a zip without a workbook', () => zipOf({ 'a.txt': 'a' })),
  file('docx', 'Tệp Word đổi tên', 'a Word file renamed', () =>
    zipOf({
      '_rels/.rels': relationships(['a', 'officeDocument', 'word/document.xml']),
      'word/document.xml': '<w:document xmlns:w="u"/>',
    }),
  ),
  file('xlsb', 'Tệp .xlsb đổi tên', 'an .xlsb renamed', () =>
    zipOf({ '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' }),
  ),
  file('workbook-missing', 'Thiếu phần sổ', 'the workbook part is missing', () => handMade({ [WORKBOOK]: null })),
  file('workbook-rels-missing', 'Thiếu quan hệ của sổ', 'the workbook has no relationships', () =>
    handMade({ [WORKBOOK_RELS]: null }),
  ),
  file('noise', 'Byte ngẫu nhiên sau PK', 'noise after PK', () =>
    Uint8Array.from({ length: 5000 }, (_, i) => (i < 4 ? [0x50, 0x4b, 3, 4][i]! : (i * 7919) % 251)),
  ),
  file(
    'sheet-name-odd',
    'Tên trang chứa ký tự điều khiển và rất dài',
    'a sheet name of control signs, without end',
    () =>
      handMade({
        [SHEET]: worksheet(HEAD),
        [WORKBOOK]: workbookXml(
          `<sheet name="${'&#x202E;_x001B_/'.repeat(500)}" sheetId="1" r:id="s"/><sheet sheetId="x" r:id="s"/>`,
        ),
      }),
  ),
];
