import { HEAD, MAIN, R, relationships } from './names';

const open = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}">`;
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Figures in a table of Excel's own, with a formula that takes from another workbook. */
export const tableSheet =
  `${open}<sheetPr codeName="SoLieu"/><dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>` +
  `<row r="1">${text('A1', 'Đơn vị')}${text('B1', 'Số việc')}${text('C1', 'Đã xong')}</row>` +
  `<row r="2">${text('A2', 'Văn phòng')}<c r="B2"><v>5</v></c><c r="C2"><v>3</v></c></row>` +
  `<row r="3">${text('A3', 'Phòng Pháp chế')}<c r="B3"><v>4</v></c><c r="C3"><v>1</v></c><c r="D3"><f>[1]Sheet1!$A$1</f><v>7</v></c></row>` +
  `<row r="4">${text('A4', 'Cộng')}<c r="B4"><f>SUBTOTAL(109,BangDonVi[Số việc])</f><v>9</v></c><c r="C4"><f>SUBTOTAL(109,BangDonVi[Đã xong])</f><v>4</v></c></row>` +
  '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';
export const tableSheetRelationships = relationships(['rId1', 'table', '../tables/table1.xml']);
export const table = `${HEAD}<table xmlns="${MAIN}" id="1" name="BangDonVi" displayName="BangDonVi" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Đơn vị" totalsRowLabel="Cộng"/><tableColumn id="2" name="Số việc" totalsRowFunction="sum"/><tableColumn id="3" name="Đã xong" totalsRowFunction="sum"/></tableColumns><tableStyleInfo name="KieuBangRieng" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

/** A pivot table, with the slicer that goes with it. */
export const pivotSheet = `${open}<dimension ref="A3:B6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="3">${text('A3', 'Nhãn hàng')}${text('B3', 'Tổng số việc')}</row><row r="4">${text('A4', 'Phòng Pháp chế')}<c r="B4"><v>4</v></c></row><row r="5">${text('A5', 'Văn phòng')}<c r="B5"><v>5</v></c></row><row r="6">${text('A6', 'Tổng')}<c r="B6"><v>9</v></c></row></sheetData><conditionalFormatting pivot="1" sqref="B4:B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>4</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId2"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst></worksheet>`;
export const pivotSheetRelationships = relationships(
  ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
  ['rId2', 'drawing', '../drawings/drawing2.xml'],
  ['rId3', 'http://schemas.microsoft.com/office/2007/relationships/slicer', '../slicers/slicer1.xml'],
);

/** Protected with a password's hash; the user's own formulas stand on it. */
export const protectedSheet = `${open}<dimension ref="A1:A2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row><row r="2"><c r="A2"><f>'Phụ lục'!E11+SoNhanBa</f><v>53</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==" saltValue="AAAAAAAAAAAAAAAAAAAAAA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** A hidden sheet with a list that a defined name points to. */
export const hiddenSheet = `${open}<dimension ref="A1:A2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1">${text('A1', 'Danh mục ẩn')}</row><row r="2"><c r="A2"><v>3</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** A chart that is a sheet of its own. */
export const chartSheet = `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr/><sheetViews><sheetView workbookViewId="0"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`;
export const chartSheetRelationships = relationships(['rId1', 'drawing', '../drawings/drawing3.xml']);
