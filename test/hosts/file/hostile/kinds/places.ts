import {
  handMade,
  HEAD,
  relationships,
  SHEET,
  SHEET_RELS,
  sheetOf,
  WORKBOOK,
  WORKBOOK_RELS,
  workbookXml,
  worksheet,
  MAIN,
  type Hostile,
} from '../kind';

const odd = (id: string, vi: string, en: string, make: () => Uint8Array): Hostile => ({ id, vi, en, make });
const row = (r: string) => sheetOf(`<row r="${r}"><c><v>1</v></c></row>`);
const cell = (r: string) => sheetOf(`<row r="3"><c r="${r}"><v>1</v></c></row>`);
const col = (min: string, max: string) =>
  sheetOf('', '', {}, `<cols><col min="${min}" max="${max}" hidden="1" width="9"/></cols>`);
const merge = (ref: string) => sheetOf('', `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`);

const rows = ['0', '-1', '1.5', '1e5', '1e12', 'NaN', '', ' ', 'x', '1048577', '99999999999999999999', '2', '1'];
const cells = [
  'A0',
  'AAAA3',
  '3A',
  '',
  'A',
  '3',
  'A3A',
  'A-3',
  'XFE3',
  'A3:B4',
  '$A$3',
  'a3',
  'A03',
  'Ａ3',
  'A4',
  'A1e5',
];
const cols: [string, string][] = [
  ['1', '99999999999'],
  ['-5', '3'],
  ['0', '3'],
  ['1.5', '3'],
  ['NaN', 'NaN'],
  ['', ''],
  ['5', '2'],
  ['16385', '20000'],
  ['1', 'x'],
];
const merges = [
  'A0:B2',
  'A1',
  'A1:',
  ':B2',
  '',
  'AAAA1:AAAB2',
  'A1:XFE1048577',
  'XFE1:XFF2',
  'B9:A8',
  'A:C',
  '1:3',
  '#REF!',
  'F3:G4 F3:G4',
];

/** Numbers and addresses that are no places of a sheet. */
export const PLACES: Hostile[] = [
  ...rows.map((r, i) => odd(`row-${i}`, `Số dòng “${r}”`, `row number “${r}”`, () => row(r))),
  ...cells.map((r, i) => odd(`cell-${i}`, `Địa chỉ ô “${r}”`, `cell address “${r}”`, () => cell(r))),
  ...cols.map(([min, max], i) =>
    odd(`col-${i}`, `Cột từ “${min}” đến “${max}”`, `columns “${min}” to “${max}”`, () => col(min, max)),
  ),
  ...merges.map((ref, i) => odd(`merge-${i}`, `Vùng gộp “${ref}”`, `merged block “${ref}”`, () => merge(ref))),
  odd('rows-descending', 'Số dòng đi lùi', 'row numbers that go down', () =>
    sheetOf('<row r="9"><c><v>1</v></c></row><row r="5"><c><v>1</v></c></row>'),
  ),
  odd('cell-twice', 'Một ô xuất hiện hai lần', 'one cell twice', () =>
    sheetOf('<row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row>'),
  ),
  odd('dimension-lie', 'Vùng dữ liệu khai sai', 'a dimension that lies', () =>
    sheetOf('', '', {}, '<dimension ref="A1:XFD1048576"/>'),
  ),
  odd('dimension-odd', 'Vùng dữ liệu không phải địa chỉ', 'a dimension that is no block', () =>
    sheetOf('', '', {}, '<dimension ref="x"/>'),
  ),
  odd('pane-giant', 'Khóa dòng tiêu đề với số quá lớn', 'frozen rows without end', () =>
    sheetOf(
      '',
      '',
      {},
      '<sheetViews><sheetView><pane ySplit="1e12" xSplit="-3" state="frozen"/></sheetView></sheetViews>',
    ),
  ),
  odd('height-odd', 'Chiều cao dòng không phải số', 'heights that are no numbers', () =>
    sheetOf('<row r="3" ht="NaN"/><row r="4" ht="1e300"/><row r="5" ht="-4"/>'),
  ),
  odd('link-odd', 'Liên kết đến ô không có', 'a link to no cell', () =>
    sheetOf('', '<hyperlinks><hyperlink ref="x" location="S!A99999999999"/></hyperlinks>'),
  ),
  odd('validation-odd', 'Danh sách chọn ở vùng không có', 'a validation nowhere', () =>
    sheetOf(
      '',
      '<dataValidations count="1"><dataValidation type="list" sqref="A0:ZZZZ9 x"><formula1>"a"</formula1></dataValidation></dataValidations>',
    ),
  ),
  odd('conditional-odd', 'Định dạng có điều kiện ở vùng không có', 'a conditional format nowhere', () =>
    sheetOf(
      '',
      '<conditionalFormatting sqref="A0 x:y"><cfRule type="expression" dxfId="-7" priority="1e9"><formula>N("nam-ro:overdue")=0</formula></cfRule></conditionalFormatting>',
    ),
  ),
  odd('table-odd', 'Bảng Excel ở vùng không có', 'an Excel table nowhere', () =>
    sheetOf('', '', {
      [SHEET_RELS]: relationships(['t', 'table', '../tables/t.xml']),
      'xl/tables/t.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A0:x"/>`,
    }),
  ),
  odd('names-odd', 'Vùng in và tên trỏ đến ô không có', 'print areas and names that lead nowhere', () =>
    handMade({
      [SHEET]: worksheet(HEAD),
      [WORKBOOK]: workbookXml(
        '<sheet name="S" sheetId="1" r:id="s"/>',
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="99">S!$A$0:$ZZZZ$9</definedName><definedName name="NamRo_Overview">S!$A$99999999</definedName><definedName>#REF!</definedName></definedNames>',
      ),
    }),
  ),
  odd('comment-odd', 'Ghi chú ở ô không có', 'a note at no cell', () =>
    sheetOf('', '', {
      [SHEET_RELS]: relationships(['c', 'comments', '../comments1.xml']),
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors/><commentList><comment ref="A0" authorId="-1"><text/></comment><comment><text/></comment></commentList></comments>`,
    }),
  ),
  odd('rels-outside', 'Quan hệ trỏ ra ngoài tệp', 'a relationship that leads out of the file', () =>
    handMade({ [WORKBOOK_RELS]: relationships(['s', 'worksheet', '../../../../etc/passwd']) }),
  ),
  odd('rels-loop', 'Các phần trỏ vòng tròn', 'parts that lead to themselves', () =>
    handMade({
      [SHEET]: worksheet(HEAD),
      [SHEET_RELS]: relationships(
        ['a', 'worksheet', 'sheet1.xml'],
        ['c', 'comments', 'sheet1.xml'],
        ['t', 'table', 'sheet1.xml'],
        ['d', 'drawing', 'sheet1.xml'],
      ),
    }),
  ),
  odd('rels-self', 'Phần sổ là chính trang tính', 'a workbook that is its own sheet', () =>
    handMade({ [WORKBOOK_RELS]: relationships(['s', 'worksheet', 'workbook.xml']) }),
  ),
  odd('sheet-missing', 'Thiếu phần trang tính', 'the part of a sheet is missing', () => handMade({ [SHEET]: null })),
  odd('sheets-none', 'Sổ không có trang nào', 'a workbook without a sheet', () =>
    handMade({ [WORKBOOK]: workbookXml('') }),
  ),
  odd('types-missing', 'Thiếu danh mục loại nội dung', 'no list of content types', () =>
    sheetOf('', '', { '[Content_Types].xml': null }),
  ),
];
