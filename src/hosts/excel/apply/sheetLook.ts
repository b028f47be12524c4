import type { CellStyle, SheetModel } from '../../../workbook/sheetModel';
import { address, columnLetters } from '../../../workbook/address';
import { addressLists, type Block, blockText, type Place, rowBlocks } from '../addresses';
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
  const heights = new Map<number, string[]>();
  const free: Place[] = [];
  model.rows.forEach(({ cells, height }, r) => {
    if (height !== null) grouped(heights, height).push(`${r + 1}:${r + 1}`);
    else if (cells.length > 0) free.push({ row: r + 1, column: 1 });
  });
  for (const [style, blocks] of styled(model)) await give(batch, worksheet, style, blocks);
  for (const [height, rows] of heights) {
    for (const list of addressLists(rows)) {
      worksheet.getRanges(list).format.rowHeight = height;
      await batch.made(2, list.length);
    }
  }
  // Rows of no given height grow with their texts.
  for (const { top, bottom } of rowBlocks(free)) {
    worksheet.getRange(`${top}:${bottom}`).format.autofitRows();
    await batch.made(2);
  }
  freeze(worksheet, model.freeze);
  if (model.filter !== null) worksheet.autoFilter.apply(worksheet.getRange(model.filter));
  await batch.made(8);
}

/** The cells of each style, in blocks. */
function styled({ rows, styles }: SheetModel): [CellStyle, Block[]][] {
  const places = new Map<string, Place[]>();
  rows.forEach(({ cells }, r) =>
    cells.forEach((cell, c) => {
      if (cell) grouped(places, cell.style).push({ row: r + 1, column: c + 1 });
    }),
  );
  return [...places].flatMap(([name, own]) => (styles[name] ? [[styles[name], rowBlocks(own)]] : []));
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

async function give(batch: Batch, worksheet: Excel.Worksheet, style: CellStyle, blocks: Block[]): Promise<void> {
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
async function drawLines(batch: Batch, worksheet: Excel.Worksheet, border: CellStyle['border'], blocks: Block[]) {
  if (border === 'none') return;
  const shapes = new Map<string, Block[]>();
  for (const block of blocks) {
    const shape = `${block.bottom > block.top ? 'rows' : ''} ${block.right > block.left ? 'columns' : ''}`;
    grouped(shapes, shape).push(block);
  }
  for (const [shape, own] of shapes) {
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

function grouped<Key, Value>(groups: Map<Key, Value[]>, key: Key): Value[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}
