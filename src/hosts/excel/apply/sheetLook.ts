import type { CellStyle, SheetModel } from '../../../workbook/sheetModel';
import { address, columnLetters } from '../../../workbook/address';
import { blockText } from '../../../workbook/block';
import { CellBlocks } from '../../../workbook/cellBlocks';
import { grouped } from '../../../workbook/grouped';
import type { MergedRange } from '../../../workbook/snapshot';
import { addressLists } from '../addresses';
import type { Batch } from '../batch';
import { pointsOf } from './measures';

export const FONT = 'Times New Roman';
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives a sheet of ours its look: a call for each style and property, not for each cell. */
export async function dress(batch: Batch, worksheet: Excel.Worksheet, model: SheetModel): Promise<void> {
  worksheet.tabColor = model.tab ?? '';
  const all = worksheet.getRange();
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  for (const [i, wanted] of model.widths.entries()) {
    const column = columnLetters(i + 1);
    worksheet.getRange(`${column}:${column}`).format.columnWidth = pointsOf(wanted);
    await batch.made(2);
  }
  const heights = grouped(
    model.rows.flatMap(({ height }, r) => (height === null ? [] : [[height, `${r + 1}:${r + 1}`] as const])),
  );
  const free = new CellBlocks();
  for (const [r, { cells, height }] of model.rows.entries())
    if (height === null && cells.length > 0) free.add(r + 1, 1);
  for (const [style, blocks] of styled(model)) await give(batch, worksheet, style, blocks);
  for (const [height, rows] of heights) {
    for (const list of addressLists(rows)) {
      worksheet.getRanges(list).format.rowHeight = height;
      await batch.made(2, list.length);
    }
  }
  // Rows of no given height grow with their texts.
  for (const { top, bottom } of free.joined()) {
    worksheet.getRange(`${top}:${bottom}`).format.autofitRows();
    await batch.made(2);
  }
  freeze(worksheet, model.freeze);
  if (model.filter !== null) worksheet.autoFilter.apply(worksheet.getRange(model.filter));
  await batch.made(8);
}

/** The cells of each style, in blocks. */
function styled({ rows, styles }: SheetModel): [CellStyle, MergedRange[]][] {
  const places = new Map<string, CellBlocks>();
  for (const [r, { cells }] of rows.entries()) {
    for (const [c, cell] of cells.entries()) {
      if (!cell) continue;
      if (!places.has(cell.style)) places.set(cell.style, new CellBlocks());
      places.get(cell.style)!.add(r + 1, c + 1);
    }
  }
  return [...places].flatMap(([name, own]) => (styles[name] ? [[styles[name], own.joined()]] : []));
}

/** Gives the cells their number formats: by them a number is a day, so they are no mere look. */
export async function giveFormats(batch: Batch, worksheet: Excel.Worksheet, model: SheetModel): Promise<void> {
  for (const [{ format }, blocks] of styled(model)) {
    if (format === 'General') continue;
    for (const block of blocks) {
      // One value for all cells of the range: office.js takes it, its types do not say so.
      worksheet.getRange(blockText(block)).numberFormat = format as unknown as string[][];
      await batch.made(2);
    }
  }
}

async function give(batch: Batch, worksheet: Excel.Worksheet, style: CellStyle, blocks: MergedRange[]): Promise<void> {
  for (const list of addressLists(blocks.map(blockText))) {
    const { format } = worksheet.getRanges(list);
    const { font } = format;
    font.name = FONT;
    font.size = style.size;
    font.bold = style.bold;
    font.italic = style.italic;
    font.underline = style.underline ? 'Single' : 'None';
    font.color = style.colour ?? '#000000';
    if (style.fill !== null) format.fill.color = style.fill;
    format.horizontalAlignment = HORIZONTAL[style.horizontal];
    format.verticalAlignment = VERTICAL[style.vertical];
    format.wrapText = style.wrap;
    if (style.indent > 0) format.indentLevel = style.indent;
    await batch.made(14, list.length);
  }
  await drawLines(batch, worksheet, style.border, blocks);
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Lines between the cells of a block are there only where there is a between: else Excel has no such line to set. */
async function drawLines(batch: Batch, worksheet: Excel.Worksheet, border: CellStyle['border'], blocks: MergedRange[]) {
  if (border === 'none') return;
  const shapeOf = ({ top, left, bottom, right }: MergedRange) =>
    `${bottom > top ? 'rows' : ''} ${right > left ? 'columns' : ''}`;
  for (const [shape, own] of grouped(blocks.map((block) => [shapeOf(block), block] as const))) {
    const edges: Edge[] = border === 'bottom' ? ['EdgeBottom'] : ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
    if (shape.includes('rows')) edges.push('InsideHorizontal');
    if (shape.includes('columns') && border === 'table') edges.push('InsideVertical');
    for (const list of addressLists(own.map(blockText))) {
      const { borders } = worksheet.getRanges(list).format;
      for (const edge of edges) {
        const line = borders.getItem(edge);
        line.style = 'Continuous';
        line.weight = 'Thin';
      }
      await batch.made(edges.length * 3, list.length);
    }
  }
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetModel['freeze']): void {
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${address(rows, columns)}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
