import { address } from '../../../workbook/address';
import { LAST } from '../../../workbook/block';
import { typedContent, valueOfModel } from '../../../workbook/modelContent';
import { resolveFormula, resolveLink, type SheetDirectory } from '../../../workbook/modelReferences';
import type { ModelCell } from '../../../workbook/sheetModel';
import type { CodeCell, Writing } from '../../../workbook/unfinishedSheet';
import type { Batch } from '../batch';
import { typed } from '../../../workbook/typedText';
import { giveFormats } from './sheetLook';

interface Written extends Writing {
  /** The sheet's own name. */
  self: string;
  directory: SheetDirectory;
  date1904: boolean;
}

/** Characters of one call; office.js parts large writes itself, but not one with long texts. */
const PIECE = 500_000;

/** Rows that are written in one call. */
interface Piece {
  top: number;
  contents: (string | number | boolean)[][];
  characters: number;
}

/**
 * Writes the cells of a sheet of ours, many rows in a call, over those that stand there: so at no moment, whatever is refused, is the sheet
 * without any. From the first call to the last it says that it is being written. It goes in one request where it fits into one. What has a look of its own is given none before the cells stand: a text is
 * typed into a cell of no format.
 */
export async function writeContents(
  batch: Batch,
  worksheet: Excel.Worksheet,
  written: Written,
  replaced: boolean,
): Promise<void> {
  const { draft, first, pending, last } = written;
  const width = Math.max(1, ...draft.rows.map(({ cells }) => cells.length));
  const pieces = [...inPieces(written, width)];
  const callsOf = ({ contents }: Piece) => 1 + Math.ceil((contents.length * width) / 1_500) * 3;
  await batch.room(
    pieces.reduce((sum, piece) => sum + callsOf(piece), 40 + draft.merges.length),
    pieces.reduce((sum, { characters }) => sum + characters, 0),
  );
  batch.on(written.self);
  if (replaced) {
    say(worksheet, first);
    makeBare(worksheet);
  }
  if (pieces.length > 1) say(worksheet, pending);
  for (const piece of pieces) {
    const bottom = piece.top + piece.contents.length - 1;
    worksheet.getRange(`A${piece.top}:${address(bottom, width)}`).formulas = piece.contents;
    await batch.made(callsOf(piece), piece.characters);
  }
  if (replaced) clearBeyond(worksheet, draft.rows.length, width);
  await giveFormats(batch, worksheet, draft);
  for (const merge of draft.merges) {
    worksheet.getRange(merge).merge();
    await batch.made(1);
  }
  say(worksheet, last);
  await batch.made(22);
}

/** Whether the sheet is being written, or whole. */
function say(worksheet: Excel.Worksheet, cell: CodeCell | null): void {
  if (cell) worksheet.getRange(address(cell.row, cell.column)).formulas = [[typed(cell.text)]];
}

/** Takes away what would keep cells from being written, and their formats; not what they hold. */
function makeBare(worksheet: Excel.Worksheet): void {
  const all = worksheet.getRange();
  worksheet.autoFilter.remove();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('Hyperlinks');
  all.clear('Formats');
}

/** Empties what lies below and right of the new cells. */
function clearBeyond(worksheet: Excel.Worksheet, rows: number, width: number): void {
  worksheet.getRange(`A${rows + 1}:${address(LAST.row, LAST.column)}`).clear('Contents');
  if (rows > 0) worksheet.getRange(`${address(1, width + 1)}:${address(rows, LAST.column)}`).clear('Contents');
}

function* inPieces(written: Written, width: number): Generator<Piece> {
  const { rows } = written.draft;
  let piece: Piece = { top: 1, contents: [], characters: 0 };
  for (const [i, { cells }] of rows.entries()) {
    const row = Array.from({ length: width }, (_, column) => contentOf(cells[column] ?? null, written));
    piece.contents.push(row);
    piece.characters += row.reduce<number>((sum, content) => sum + String(content).length + 3, 0);
    if (piece.characters < PIECE && i < rows.length - 1) continue;
    yield piece;
    piece = { top: i + 2, contents: [], characters: 0 };
  }
}

/** What a cell is given. A link of Excel's own would put its own look and text on the cell. */
function contentOf(cell: ModelCell | null, { self, directory, date1904 }: Written): string | number | boolean {
  if (cell === null) return '';
  const formula = cell.formula === undefined ? null : resolveFormula(cell.formula, directory);
  const place = cell.link === undefined ? null : resolveLink(cell.link, self, directory);
  return typedContent(valueOfModel(cell, date1904), formula, place === null ? null : `#${place}`);
}
