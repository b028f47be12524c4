import { address, columnLetters } from '../../../../../src/workbook/address';
import {
  handMade,
  HEAD,
  links,
  MAIN,
  many,
  relationships,
  SHEET_RELS,
  sheetOf,
  STYLES,
  times,
  TYPES,
  WORKBOOK,
  WORKBOOK_RELS,
  workbookXml,
  worksheet,
  type Hostile,
} from '../kind';

const OFFICE = `<Relationship Id="a" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/>`;
const styles = (inner: string) => `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
const inStyles = (list: string, piece: (i: number) => string, count: number) => (scale: number) =>
  sheetOf('', '', { [STYLES]: styles(`<${list}>${many(times(scale, count), piece)}</${list}>`) });
const names = (count: number, text: (i: number) => string) =>
  handMade({
    [WORKBOOK]: workbookXml(
      '<sheet name="S" sheetId="1" r:id="s"/>',
      `<definedNames>${many(count, (i) => `<definedName name="NamRo_N${i}">${text(i)}</definedName>`)}</definedNames>`,
    ),
  });
const sheets = (count: number, target: (i: number) => string) =>
  handMade({
    [WORKBOOK]: workbookXml(many(count, (i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="s${i}"/>`)),
    [WORKBOOK_RELS]: links(count, 'worksheet', target),
  });

/** Lists without end. */
export const COUNTS: Hostile[] = [
  {
    id: 'styles-xfs',
    vi: 'Một triệu kiểu ô',
    en: 'a million cell styles',
    make: inStyles('cellXfs', (i) => `<xf numFmtId="${i % 50}"/>`, 1_000_000),
  },
  {
    id: 'styles-fonts',
    vi: 'Một triệu phông chữ',
    en: 'a million fonts',
    make: inStyles('fonts', (i) => `<font><name val="F${i}"/></font>`, 1_000_000),
  },
  {
    id: 'styles-dxfs',
    vi: 'Một triệu định dạng có điều kiện (dxf)',
    en: 'a million looks (dxf)',
    make: inStyles('dxfs', () => '<dxf><font/></dxf>', 1_000_000),
  },
  {
    id: 'styles-formats',
    vi: 'Một triệu định dạng số',
    en: 'a million number formats',
    make: inStyles('numFmts', (i) => `<numFmt numFmtId="${i + 200}" formatCode="0.${i}"/>`, 1_000_000),
  },
  {
    id: 'merges-million',
    vi: 'Một triệu vùng ô gộp',
    en: 'a million merged blocks',
    make: (scale) => {
      const count = times(scale, 1_000_000);
      return sheetOf('', `<mergeCells>${many(count, (i) => `<mergeCell ref="F${i + 1}:G${i + 1}"/>`)}</mergeCells>`);
    },
  },
  {
    id: 'merge-giant',
    vi: 'Một vùng ô gộp A30:GR100000',
    en: 'one merged block A30:GR100000',
    make: (scale) =>
      sheetOf(
        '<row r="3"><c r="GR3"><v>1</v></c></row>' +
          many(times(scale, 100_000), (i) => `<row r="${i + 4}"><c><v>1</v></c></row>`),
        '<mergeCells><mergeCell ref="A30:GR100000"/></mergeCells>',
      ),
  },
  {
    id: 'merges-tall',
    vi: 'Mười sáu nghìn cột gộp dọc hết trang',
    en: 'sixteen thousand columns merged from top to bottom',
    make: (scale) =>
      sheetOf(
        '<row r="1048576"><c><v>1</v></c></row>',
        `<mergeCells>${many(times(scale, 16_000), (i) => `<mergeCell ref="${address(3, i + 6)}:${address(1_048_576, i + 6)}"/>`)}</mergeCells>`,
      ),
  },
  {
    id: 'merges-wide',
    vi: 'Hai trăm nghìn dòng gộp ngang hết trang',
    en: 'two hundred thousand rows merged from side to side',
    make: (scale) =>
      sheetOf(
        '',
        `<mergeCells>${many(times(scale, 200_000), (i) => `<mergeCell ref="A${i + 3}:XFD${i + 3}"/>`)}</mergeCells>`,
      ),
  },
  {
    id: 'merges-overlapping',
    vi: 'Năm nghìn vùng gộp chồng lên nhau',
    en: 'five thousand merged blocks that overlap',
    make: (scale) =>
      sheetOf(
        '',
        `<mergeCells>${many(times(scale, 5000), (i) => `<mergeCell ref="F3:${address(100_000 + i, 200)}"/>`)}</mergeCells>`,
      ),
  },
  {
    id: 'names-many',
    vi: 'Một trăm nghìn tên vùng',
    en: 'a hundred thousand defined names',
    make: (scale) => names(times(scale, 100_000), () => 'S!$A$1'),
  },
  {
    id: 'names-long',
    vi: 'Một nghìn tên vùng, mỗi công thức dài 50.000 ký tự',
    en: 'a thousand names of 50,000 signs each',
    make: (scale) => names(times(scale, 1000), () => 'S!$A$1,'.repeat(7000)),
  },
  {
    id: 'sheets-many',
    vi: 'Một trăm nghìn trang tính',
    en: 'a hundred thousand sheets',
    make: (scale) => sheets(times(scale, 100_000), () => 'worksheets/sheet1.xml'),
  },
  {
    id: 'relations-many',
    vi: 'Một triệu quan hệ giữa các phần',
    en: 'a million relationships',
    make: (scale) =>
      handMade({
        '_rels/.rels': links(times(scale, 1_000_000), 'x', (i) => `x${i}`, OFFICE),
      }),
  },
  {
    id: 'rows-million-empty',
    vi: 'Một triệu dòng có ô trống',
    en: 'a million rows of empty cells',
    make: (scale) => sheetOf(many(times(scale, 1_000_000), (i) => `<row r="${i + 3}"><c r="A${i + 3}" s="0"/></row>`)),
  },
  {
    id: 'rows-million-hidden',
    vi: 'Một triệu dòng ẩn',
    en: 'a million hidden rows',
    make: (scale) => sheetOf(many(times(scale, 1_000_000), (i) => `<row r="${i + 3}" hidden="1"/>`)),
  },
  {
    id: 'cells-million',
    vi: 'Một triệu ô, mỗi ô một ký tự',
    en: 'a million cells of one sign',
    make: (scale) => sheetOf(many(times(scale, 1_000_000), (i) => `<row r="${i + 3}"><c t="str"><v>x</v></c></row>`)),
  },
  {
    id: 'cells-dense',
    vi: 'Ba triệu chín trăm nghìn ô số sát nhau',
    en: 'three million nine hundred thousand numbers side by side',
    make: (scale) =>
      sheetOf(many(times(scale, 39_000), (i) => `<row r="${i + 3}">${'<c><v>1</v></c>'.repeat(100)}</row>`)),
  },
  {
    id: 'cells-dense-sheets',
    vi: 'Bốn trang, mỗi trang một triệu rưỡi ô',
    en: 'four sheets of a million and a half cells each',
    make: (scale) => {
      const body = worksheet(
        HEAD + many(times(scale, 15_000), (i) => `<row r="${i + 3}">${'<c><v>1</v></c>'.repeat(100)}</row>`),
      );
      return handMade({
        [WORKBOOK]: workbookXml(many(4, (i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="s${i}"/>`)),
        [WORKBOOK_RELS]: links(4, 'worksheet', (i) => `worksheets/x${i}.xml`),
        ...Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`xl/worksheets/x${i}.xml`, body])),
      });
    },
  },
  {
    id: 'cells-last-column',
    vi: 'Năm nghìn dòng, mỗi dòng một ô ở cột XFD',
    en: 'five thousand rows with a cell in column XFD',
    make: (scale) =>
      sheetOf(many(times(scale, 5000), (i) => `<row r="${i + 3}"><c r="XFD${i + 3}"><v>1</v></c></row>`)),
  },
  {
    id: 'cell-last',
    vi: 'Một ô ở góc cuối trang (XFD1048576)',
    en: 'one cell in the last corner (XFD1048576)',
    make: () => sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  },
  {
    id: 'cells-formulas-unknown',
    vi: 'Một triệu công thức chưa có kết quả',
    en: 'a million formulas without results',
    make: (scale) => sheetOf(many(times(scale, 1_000_000), (i) => `<row r="${i + 3}"><c><f>A1</f></c></row>`)),
  },
  {
    id: 'formula-shared',
    vi: 'Công thức chung cho cả trang',
    en: 'a shared formula over the whole sheet',
    make: () => sheetOf('<row r="3"><c><f t="shared" ref="A3:XFD1048576" si="0">1+1</f><v>2</v></c></row>'),
  },
  {
    id: 'formula-arrays',
    vi: 'Một trăm nghìn công thức mảng, mỗi công thức phủ cả trang',
    en: 'a hundred thousand array formulas over the whole sheet each',
    make: (scale) =>
      sheetOf(
        many(times(scale, 100_000), (i) => `<row r="${i + 3}"><c><f t="array" ref="A3:XFD1048576">1+1</f></c></row>`),
      ),
  },
  {
    id: 'formula-array-million',
    vi: 'Một công thức mảng phủ một triệu ô',
    en: 'an array formula over a million cells',
    make: () => sheetOf('<row r="3"><c><f t="array" ref="A3:A1000000">1+1</f></c></row>'),
  },
  {
    id: 'validations-many',
    vi: 'Một trăm nghìn danh sách chọn phủ cả trang',
    en: 'a hundred thousand validations over the whole sheet',
    make: (scale) => {
      const count = times(scale, 100_000);
      return sheetOf(
        '',
        `<dataValidations count="${count}">${many(count, () => '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>')}</dataValidations>`,
      );
    },
  },
  {
    id: 'conditional-many',
    vi: 'Một trăm nghìn định dạng có điều kiện',
    en: 'a hundred thousand conditional formats',
    make: (scale) =>
      sheetOf(
        '',
        many(
          times(scale, 100_000),
          (i) =>
            `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" dxfId="0" priority="${i + 1}"><formula>N("nam-ro:overdue")=0</formula></cfRule></conditionalFormatting>`,
        ),
      ),
  },
  {
    id: 'conditional-ranges',
    vi: 'Một định dạng có điều kiện gồm một triệu vùng',
    en: 'one conditional format of a million blocks',
    make: (scale) =>
      sheetOf(
        '',
        `<conditionalFormatting sqref="${many(times(scale, 1_000_000), (i) => `A${i + 1} `)}"><cfRule type="expression" dxfId="0" priority="1"><formula>N("nam-ro:overdue")=0</formula></cfRule></conditionalFormatting>`,
      ),
  },
  {
    id: 'comments-many',
    vi: 'Một trăm nghìn ghi chú',
    en: 'a hundred thousand notes',
    make: (scale) =>
      sheetOf('', '', {
        [SHEET_RELS]: relationships(['c', 'comments', '../comments1.xml']),
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>${many(times(scale, 100_000), (i) => `<comment ref="A${i + 1}" authorId="0"><text><t>x</t></text></comment>`)}</commentList></comments>`,
      }),
  },
  {
    id: 'hyperlinks-many',
    vi: 'Một triệu liên kết',
    en: 'a million hyperlinks',
    make: (scale) =>
      sheetOf(
        '',
        `<hyperlinks>${many(times(scale, 1_000_000), (i) => `<hyperlink ref="A${i + 1}" location="S!A1"/>`)}</hyperlinks>`,
      ),
  },
  {
    id: 'columns-many',
    vi: 'Một triệu phần tử cột ẩn, mỗi phần tử phủ cả trang',
    en: 'a million hidden columns over the whole sheet each',
    make: (scale) =>
      sheetOf(
        '<row r="3"><c r="XFD3"><v>1</v></c></row>',
        '',
        {},
        `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(times(scale, 1_000_000))}</cols>`,
      ),
  },
  {
    id: 'tables-many',
    vi: 'Mười nghìn bảng Excel phủ cả trang',
    en: 'ten thousand Excel tables over the whole sheet',
    make: (scale) => {
      const count = times(scale, 10_000);
      const table = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:XFD1048576"><tableColumns count="0"/></table>`;
      return sheetOf('', '', {
        [SHEET_RELS]: links(count, 'table', (i) => `../tables/t${i}.xml`),
        ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/tables/t${i}.xml`, table])),
      });
    },
  },
  {
    id: 'drawing-giant',
    vi: 'Biểu đồ neo ở ngoài trang',
    en: 'a chart anchored far outside the sheet',
    make: () =>
      sheetOf('', `<drawing xmlns:r="${TYPES}" r:id="d"/>`, {
        [SHEET_RELS]: relationships(['d', 'drawing', '../drawings/drawing1.xml']),
        'xl/drawings/_rels/drawing1.xml.rels': relationships(['c', 'chart', '../charts/chart1.xml']),
        'xl/drawings/drawing1.xml':
          `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="${TYPES}"><xdr:twoCellAnchor><xdr:from><xdr:col>1e9</xdr:col><xdr:row>-5</xdr:row></xdr:from><xdr:to><xdr:col>99999999</xdr:col><xdr:row>99999999999</xdr:row></xdr:to>` +
          '<xdr:graphicFrame><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="c"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>',
        'xl/charts/chart1.xml':
          '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:numCache><c:ptCount val="4000000000"/></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>',
      }),
  },
  {
    id: 'column-letters',
    vi: 'Cột cuối cùng đúng giới hạn',
    en: 'the very last column',
    make: () => sheetOf(`<row r="3"><c r="${columnLetters(16_384)}3"><v>1</v></c></row>`),
  },
];
