import { columnLetters } from '../../../../workbook/address';
import type { ModelRow, SheetModel } from '../../../../workbook/sheetModel';
import { blockText, isOneCell, parseBlock } from '../../../../workbook/block';
import { USUAL_CHARACTER } from '../../../../workbook/measures';
import { cellXml, type CellContext } from './cellXml';
import { resolveLink, type SheetDirectory } from '../../../../workbook/modelReferences';
import { listsXml } from './listValidation';
import { printXml, rowBreaksXml } from './printXml';
import { escapeXml, MAIN, OFFICE_RELATIONSHIPS, XML_HEAD } from '../xmlText';

/** The limits of a row's height in points and a column's width in characters. */
const TALLEST = 409.5;
const WIDEST = 255;
/** With more links on a sheet Excel calls the file damaged. */
const MOST_LINKS = 65_530;

/** Attributes say what stays forbidden: "0" frees it. */
const PROTECTION = '<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

/** What a sheet needs to know of the workbook it is written into. */
interface SheetContext extends CellContext {
  /** Pixels of a character by which columns are measured. */
  characterWidth: number;
  /** By which macros know a sheet that was there before. */
  codeName?: string | undefined;
}

/** A sheet of ours as a worksheet part. `drawing` is the relationship to its charts. */
export function sheetXml(model: SheetModel, name: string, context: SheetContext, drawing: string | null): string {
  // The order of the elements is the schema's: Excel calls a file with any other damaged.
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    context.codeName ? `<sheetPr codeName="${escapeXml(context.codeName)}">` : '<sheetPr>',
    model.tab ? `<tabColor rgb="FF${model.tab.slice(1)}"/>` : '',
    '<pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${usedBlock(model)}"/>`,
    viewXml(model.freeze),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(model.widths, context.characterWidth),
    '<sheetData>',
    ...model.rows.map((row, index) => rowXml(row, index + 1, context)),
    '</sheetData>',
    model.protect ? PROTECTION : '',
    model.filter ? `<autoFilter ref="${blockText(parseBlock(model.filter))}"/>` : '',
    mergesXml(model.merges),
    listsXml(model, name),
    linksXml(model.rows, name, context.directory),
    printXml(model.print),
    rowBreaksXml(model.print.breaks),
    // Numbering such as "4.1" and short dates are texts here, and sums leave neighbours out: Excel would put a green corner on each.
    `<ignoredErrors><ignoredError sqref="${usedBlock(model)}" twoDigitTextYear="1" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`,
    drawing ? `<drawing r:id="${drawing}"/>` : '',
    '</worksheet>',
  ].join('');
}

function usedBlock({ rows }: SheetModel): string {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  return `A1:${columnLetters(width)}${Math.max(rows.length, 1)}`;
}

function viewXml({ rows, columns }: SheetModel['freeze']): string {
  const start = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"';
  if (rows <= 0 && columns <= 0) return `${start}/></sheetViews>`;
  const pane = columns <= 0 ? 'bottomLeft' : rows <= 0 ? 'topRight' : 'bottomRight';
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = `${columnLetters(columns + 1)}${rows + 1}`;
  return (
    `${start}><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

/** As wide as in a workbook of the usual font: the rows' heights are made for that. */
function columnsXml(widths: number[], characterWidth: number): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const here = Math.round(((width * USUAL_CHARACTER) / characterWidth) * 100) / 100;
    const written = Math.min(Math.max(here, 0), WIDEST);
    return `<col min="${index + 1}" max="${index + 1}" width="${written}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

const letters: string[] = [];
const lettersOf = (index: number) => (letters[index] ??= columnLetters(index + 1));

function rowXml({ cells, height, fitted }: ModelRow, row: number, context: CellContext): string {
  let written = '';
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell) written += cellXml(cell, `${lettersOf(column)}${row}`, context);
  }
  if (written === '' && height === null) return '';
  const size = height === null ? '' : ` ht="${Math.min(height, TALLEST)}"${fitted ? '' : ' customHeight="1"'}`;
  return written === '' ? `<row r="${row}"${size}/>` : `<row r="${row}"${size}>${written}</row>`;
}

/** A merged block of one cell makes Excel call the file damaged. */
function mergesXml(merges: string[]): string {
  const blocks = merges.map(parseBlock).filter((block) => !isOneCell(block));
  if (blocks.length === 0) return '';
  const list = blocks.map((block) => `<mergeCell ref="${blockText(block)}"/>`);
  return `<mergeCells count="${blocks.length}">${list.join('')}</mergeCells>`;
}

function linksXml(rows: ModelRow[], self: string, directory: SheetDirectory): string {
  const links: string[] = [];
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      const location = cell?.link ? resolveLink(cell.link, self, directory) : null;
      if (location === null || links.length === MOST_LINKS) return;
      links.push(`<hyperlink ref="${lettersOf(column)}${row + 1}" location="${escapeXml(location)}"/>`);
    }),
  );
  return links.length ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}
