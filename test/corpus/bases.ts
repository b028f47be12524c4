import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { SheetSpec } from '../../samples/making/spec';
import { makeWorkbook } from '../../samples/making/workbook';
import { escapeXml } from '../../samples/making/xml';
import { HEAD, MAIN, relationships } from '../torture/parts/names';
import { tortureWorkbook } from '../torture/torture';

/** The texts of a workbook's parts; what is no text is kept as it is. */
export type Texts = Record<string, string | Uint8Array>;

export const textsOf = (bytes: Uint8Array): Texts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      /\.(xml|rels|vml)$/.test(name) ? strFromU8(part) : part,
    ]),
  );
export const bytesOf = (texts: Texts): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );

const date = (value: number) => ({ value, format: 'dd/mm/yyyy' });
const PLAN: SheetSpec = {
  name: 'Kế hoạch',
  rows: [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    [],
    ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'],
    ['I', 'CẢI CÁCH THỂ CHẾ'],
    [
      1,
      'Ban hành kế hoạch kiểm tra văn bản',
      'Kế hoạch',
      'Văn phòng Sở',
      'Các phòng',
      date(46112),
      'Đã ban hành ngày 20/3/2026',
    ],
    [2, 'Rà soát  quy trình nội bộ', 'Báo cáo', '', 'Thanh tra Sở', '30/4/2026', null],
    [3, 'Tập huấn nghiệp vụ một cửa', 'Lớp tập huấn', 'Phòng Tổ chức', null, 'Quý III/2026', null],
    [4, 'Số hóa hồ sơ & kết quả <đợt 1>', 'Cơ sở dữ liệu', 'Phòng Công nghệ', 'Văn phòng Sở', 'khi nào rảnh', null],
    ['II', 'CẢI CÁCH TÀI CHÍNH CÔNG'],
    [5, 'Công khai ngân sách năm 2026', 'Thông báo', 'Phòng Kế hoạch', 'Văn phòng Sở', date(46188), null],
    [6, { value: 'Báo cáo tổng kết', bold: true }, 'Báo cáo', 'Văn phòng Sở', null, '31/02/2026', 'Chưa'],
  ],
  merges: ['A1:G1', 'B4:G4', 'B9:G9'],
  widths: [6, 40, 16, 20, 20, 14, 30],
  headerRow: 3,
};
const OTHER: SheetSpec = {
  name: "Số liệu 'quý'",
  rows: [
    ['Chỉ tiêu', 'Giá trị'],
    ['Hồ sơ', { value: 12, formula: 'SUM(1,11)' }],
    ['Đúng', true],
    ['Lỗi', { error: '#N/A' }],
  ],
};

/** A colleague's two notes, as Excel writes them. */
const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Trần Thị Bình</author><author>Lê Văn Cường</author></authors><commentList><comment ref="B5" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t>Trần Thị Bình:</t></r><r><t xml:space="preserve">
Đã gửi lãnh đạo</t></r></text></comment><comment ref="D6" authorId="1" shapeId="0"><text><t>Năm Rõ có nói ô này?</t></text></comment></commentList></comments>`;
const shape = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;margin-left:59pt;width:108pt;height:59pt;z-index:1;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 3, 10, 4, 31, 7, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shape(1025, 4, 1)}${shape(1026, 5, 3)}</xml>`;

const RULE =
  '<conditionalFormatting sqref="F5:F11"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="2026"><formula>NOT(ISERROR(SEARCH("2026",F5)))</formula></cfRule></conditionalFormatting>';
const LIST =
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D5:D11"><formula1>"Văn phòng Sở,Thanh tra Sở"</formula1></dataValidation></dataValidations>';
const namesOf = (sheets: SheetSpec[]): string => {
  const first = escapeXml(`'${sheets[0]!.name.replaceAll("'", "''")}'`);
  const hidden = sheets.length > 1 ? '<definedName name="TamTinh" localSheetId="1" hidden="1">#REF!</definedName>' : '';
  return `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${first}!$A$1:$G$11</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${first}!$3:$3</definedName><definedName name="DonVi" comment="dùng cho công thức">${first}!$D$5:$D$11</definedName>${hidden}</definedNames>`;
};

/** A small plan with what offices put around one: a colleague's notes, a rule of colour, a list to choose from, names, a second sheet. */
export function officeWorkbook(sheets: SheetSpec[] = [PLAN, OTHER], furnished = true): Texts {
  const texts = textsOf(makeWorkbook({ sheets }));
  if (!furnished) return texts;
  const change = (part: string, from: string | RegExp, to: string) => {
    const before = texts[part] as string;
    texts[part] = before.replace(from, to);
    if (texts[part] === before) throw new Error(`nothing changed in ${part}`);
  };
  texts['xl/comments1.xml'] = COMMENTS;
  texts['xl/drawings/vmlDrawing1.vml'] = VML;
  texts['xl/worksheets/_rels/sheet1.xml.rels'] = relationships(
    ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId2', 'comments', '../comments1.xml'],
  );
  change('xl/worksheets/sheet1.xml', '</worksheet>', '<legacyDrawing r:id="rId1"/></worksheet>');
  change('xl/worksheets/sheet1.xml', /(<\/mergeCells>|<\/sheetData>(?!<mergeCells))/, `$1${RULE}${LIST}`);
  change('xl/workbook.xml', '</sheets>', `</sheets>${namesOf(sheets)}`);
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
  );
  change(
    '[Content_Types].xml',
    /(<Types [^>]*>)/,
    '$1<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  );
  const styles = texts['xl/styles.xml'] as string;
  const looks = '<dxfs count="1"><dxf><font><color rgb="FF006100"/></font></dxf></dxfs>';
  texts['xl/styles.xml'] = /<dxfs[^>]*>/.test(styles)
    ? styles.replace(/<dxfs[^>]*?(\/>|>[^]*?<\/dxfs>)/, looks)
    : styles.replace('</styleSheet>', `${looks}</styleSheet>`);
  return texts;
}

export const BASES: Record<string, () => Texts> = {
  'an office’s workbook': officeWorkbook,
  'a workbook with everything': () => textsOf(tortureWorkbook()),
};
