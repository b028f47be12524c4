import type { ChartModel } from '../../../../workbook/chartModel';
import { POINTS_A_PIXEL, USUAL_CHARACTER } from '../../../../workbook/measures';
import type { SheetModel } from '../../../../workbook/sheetModel';
import { plainText } from '../../../../workbook/plainText';
import { escapeXml, OFFICE_RELATIONSHIPS, XML_HEAD } from '../xmlText';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A point in EMU, the unit of drawings. */
const POINT = 12_700;
/** A character of a column's width in the usual font. */
const CHARACTER = USUAL_CHARACTER * POINTS_A_PIXEL * POINT;
/** What a program takes for a column and a row that say nothing. */
const USUAL = { width: 8.43, height: 15 };

/** Where the charts of a sheet stand. Chart number n has the relationship rId(n + 1). */
export const drawingXml = (model: SheetModel): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">` +
  `${model.charts.map((chart, index) => anchorXml(chart, index, model)).join('')}</xdr:wsDr>`;

/**
 * The anchor counts rows and columns from 0. It ends within the last cell, not where the next begins: programs print every column a drawing
 * touches, and the page would no longer be as wide as its table.
 */
function anchorXml({ place, title, description }: ChartModel, index: number, { widths, rows }: SheetModel): string {
  const width = (widths[place.right - 1] ?? USUAL.width) * CHARACTER - POINT;
  const height = ((rows[place.bottom - 1]?.height ?? USUAL.height) - 1) * POINT;
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    cornerXml('from', { column: place.left, across: 0, row: place.top, down: 0 }) +
    cornerXml('to', { column: place.right, across: width, row: place.bottom, down: height }) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    // The description is what a screen reader says in place of the picture. Id 1 is the drawing's own.
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(plainText(title)) || `Biểu đồ ${index + 1}`}" descr="${escapeXml(plainText(description))}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

interface Corner {
  column: number;
  across: number;
  row: number;
  down: number;
}

const cornerXml = (tag: string, { column, across, row, down }: Corner) =>
  `<xdr:${tag}><xdr:col>${column - 1}</xdr:col><xdr:colOff>${Math.max(0, Math.round(across))}</xdr:colOff>` +
  `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${Math.max(0, Math.round(down))}</xdr:rowOff></xdr:${tag}>`;
