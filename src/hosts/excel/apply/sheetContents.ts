import { address, columnLetters } from '../../../workbook/address';
import type { ModelCell, SheetModel } from '../../../workbook/sheetModel';
import type { Batch } from '../batch';
import { serialOf } from '../date1904';
import { pointsOf } from './measures';
import { type Directory, literal, resolveFormula, resolveLink } from './references';
import { typed } from './typedText';

export interface Written {
  model: SheetModel;
  /** The sheet's own name. */
  self: string;
  directory: Directory;
  date1904: boolean;
}

/** Characters of one call; office.js parts large writes itself, but not one with long texts. */
const PIECE = 500_000;

/** Writes the cells of a sheet of ours, many rows in a call. The sheet is empty, its cells of no format yet: that comes after. */
export async function writeContents(batch: Batch, worksheet: Excel.Worksheet, written: Written): Promise<void> {
  const { rows } = written.model;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  let piece: (string | number | boolean)[][] = [];
  let size = 0;
  for (const [i, { cells }] of rows.entries()) {
    const row = Array.from({ length: width }, (_, column) => contentOf(cells[column] ?? null, written));
    piece.push(row);
    size += row.reduce<number>((sum, content) => sum + String(content).length + 3, 0);
    if (size < PIECE && i < rows.length - 1) continue;
    const top = i + 2 - piece.length;
    worksheet.getRange(`A${top}:${address(i + 1, width)}`).formulas = piece;
    await batch.made(1 + Math.ceil((piece.length * width) / 1_500) * 3, size);
    piece = [];
    size = 0;
  }
  for (const merge of written.model.merges) {
    worksheet.getRange(merge).merge();
    await batch.made(1);
  }
  for (const [i, wanted] of written.model.widths.entries()) {
    const column = columnLetters(i + 1);
    worksheet.getRange(`${column}:${column}`).format.columnWidth = pointsOf(wanted);
    await batch.made(2);
  }
}

/**
 * What a cell is given. A link is the function HYPERLINK: a link of Excel's own would be a call for each of thousands of findings, and would
 * put its own look and text on the cell.
 */
function contentOf(cell: ModelCell | null, { self, directory, date1904 }: Written): string | number | boolean {
  if (cell === null) return '';
  const value = cell.day === undefined ? cell.value : serialOf(cell.day, date1904);
  const formula = cell.formula === undefined ? null : resolveFormula(cell.formula, directory);
  const place = cell.link === undefined ? null : resolveLink(cell.link, self, directory);
  if (place !== null && (formula !== null || value !== null)) {
    const shown = formula ?? (typeof value === 'string' ? literal(value) : String(value).toUpperCase());
    return `=HYPERLINK(${literal(`#${place}`)},${shown})`;
  }
  return formula === null ? (typed(value) ?? '') : `=${formula}`;
}
