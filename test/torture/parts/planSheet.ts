import { HEAD, MAIN, MC, R, relationships, X14, X14AC, XM, XR } from './names';

/** A cell with text of its own ([text, style]) in a row. */
const cell = (at: string, text: string, style = 4) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

type Line = [number: string, task: string, lead: string, deadline: string];
const LINES: Line[] = [
  ['1', 'Ban hành kế hoạch kiểm tra công tác cải cách hành chính', 'Văn phòng', 'Trước ngày 15/3/2026'],
  ['2', 'Rà soát thủ tục hành chính thuộc phạm vi quản lý', 'Phòng Pháp chế', 'Quý II/2026'],
  ['3', 'Tập huấn nghiệp vụ cho công chức một cửa', '', 'Tháng 9/2026'],
  ['4', 'Số hóa hồ sơ, kết quả giải quyết', 'Phòng Hành chính', 'khi nào rảnh'],
  ['5', 'Báo cáo kết quả thực hiện năm 2026', 'Văn phòng', 'Trước ngày 05/12/2026'],
  ['6', '=SUM không phải công thức mà là chữ', 'Văn phòng', 'Trước ngày 30/6/2026'],
];
const FIRST = 6;

function planRows(): string {
  const rows = LINES.map(([number, task, lead, deadline], i) => {
    const row = FIRST + i;
    const outline = row === 9 ? ' outlineLevel="1" hidden="1"' : row === 10 ? ' collapsed="1"' : '';
    return (
      `<row r="${row}" spans="1:10" ht="34.5" customHeight="1"${outline} x14ac:dyDescent="0.25">` +
      `<c r="A${row}" s="4"><v>${number}</v></c>${cell(`B${row}`, task)}` +
      (row === 8 ? `<c r="C${row}" s="4"/>` : cell(`C${row}`, lead)) +
      `${cell(`D${row}`, deadline)}<c r="E${row}" s="5"><v>${i * 10}</v></c>` +
      sums(row, i) +
      '</row>'
    );
  });
  return rows.join('');
}

/** Behind the plan: a shared, an array and a dynamic array formula. */
function sums(row: number, i: number): string {
  const shared =
    i === 0
      ? `<f t="shared" ref="G${FIRST}:G${FIRST + LINES.length - 1}" si="0">E${row}*2</f>`
      : '<f t="shared" si="0"/>';
  const array = i === 0 ? `<c r="H${row}"><f t="array" ref="H${row}">SUM(E6:E11*2)</f><v>300</v></c>` : '';
  const dynamic = i === 0 ? `<c r="I${row}" cm="1"><f t="array" ref="I${row}">MAX(E6:E11)</f><v>50</v></c>` : '';
  return `<c r="G${row}">${shared}<v>${i * 20}</v></c>${array}${dynamic}`;
}

const CONDITIONAL = `<conditionalFormatting sqref="D6:D11"><cfRule type="containsText" dxfId="1" priority="1" stopIfTrue="1" operator="containsText" text="rảnh"><formula>NOT(ISERROR(SEARCH("rảnh",D6)))</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E6:E11"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{11111111-2222-4333-8444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="A6:A11"><cfRule type="expression" dxfId="0" priority="2"><formula>MOD(ROW(),2)=0</formula></cfRule></conditionalFormatting>`;

const EXTENSIONS = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-2222-4333-8444-555555555555}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E6:E11</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Phụ lục'!E6:E11</xm:f><xm:sqref>K6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

/** The sheet with the plan, and with everything an office may have put around it. Children in the schema's order. */
export function planSheet(): string {
  const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tỷ lệ'];
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="${MC}" mc:Ignorable="x14ac xr" xmlns:x14="${X14}" xmlns:x14ac="${X14AC}" xmlns:xr="${XR}" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
    '<sheetPr codeName="PhuLuc" filterMode="1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="1"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<dimension ref="A1:K11"/>' +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" workbookViewId="0"><pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="D8" sqref="D8"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/>' +
    '<cols><col min="1" max="1" width="6.7109375" customWidth="1"/><col min="2" max="2" width="48" style="4" customWidth="1"/><col min="3" max="4" width="22" customWidth="1"/><col min="5" max="8" width="11" customWidth="1"/><col min="10" max="10" width="9" hidden="1" customWidth="1"/></cols>' +
    '<sheetData>' +
    `<row r="1" spans="1:10" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c></row>` +
    `<row r="2" spans="1:10" x14ac:dyDescent="0.25"><c r="A2" s="2" t="s"><v>1</v></c></row>` +
    `<row r="5" spans="1:10" ht="30" customHeight="1" x14ac:dyDescent="0.25">${header.map((text, i) => cell(`${'ABCDE'[i]}5`, text, 3)).join('')}</row>` +
    planRows() +
    '</sheetData>' +
    '<sheetCalcPr fullCalcOnLoad="0"/>' +
    '<protectedRanges><protectedRange sqref="A5:E5" name="TieuDe" algorithmName="SHA-512" hashValue="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==" saltValue="AAAAAAAAAAAAAAAAAAAAAA==" spinCount="100000"/></protectedRanges>' +
    '<autoFilter ref="A5:E11"><filterColumn colId="2"><filters><filter val="Văn phòng"/></filters></filterColumn></autoFilter>' +
    `<customSheetViews><customSheetView guid="{AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE}" scale="90"><selection activeCell="D8" sqref="D8"/></customSheetView></customSheetViews>` +
    '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A2:E2"/></mergeCells>' +
    CONDITIONAL +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Đơn vị" prompt="Chọn đơn vị" sqref="C6:C11"><formula1>"Văn phòng,Phòng Pháp chế,Phòng Hành chính"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="B7" r:id="rId5" tooltip="Trang của Sở"/><hyperlink ref="B8" location="\'Số liệu\'!A1" display="Số liệu"/></hyperlinks>' +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId6"/>' +
    '<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;G&amp;C&amp;"Times New Roman,Bold"PHỤ LỤC</oddHeader><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>' +
    '<ignoredErrors><ignoredError sqref="A6:A11" numberStoredAsText="1"/></ignoredErrors>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><legacyDrawingHF r:id="rId3"/>' +
    `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><control shapeId="1027" r:id="rId4" name="Hop kiem 1"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">5</xdr:col><xdr:colOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">12</xdr:row><xdr:rowOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:rowOff></from><to><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">6</xdr:col><xdr:colOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">13</xdr:row><xdr:rowOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>` +
    EXTENSIONS +
    '</worksheet>'
  );
}

export const planSheetRelationships = relationships(
  ['rId1', 'drawing', '../drawings/drawing1.xml'],
  ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ['rId3', 'vmlDrawing', '../drawings/vmlDrawing2.vml'],
  ['rId4', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
  ['rId5', 'hyperlink', 'https://example.gov.vn/', true],
  ['rId6', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ['rId7', 'comments', '../comments1.xml'],
  [
    'rId8',
    'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    '../threadedComments/threadedComment1.xml',
  ],
);
