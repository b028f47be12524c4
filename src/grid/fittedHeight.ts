import type { FontLook } from '../workbook/cellLook';
import { PLAIN_LOOK } from '../workbook/cellLook';
import type { SheetLook } from '../workbook/sheetLook';
import type { SheetSnapshot } from '../workbook/snapshot';

const POINT = 96 / 72;
/** A line of text, in parts of the letters' size. */
const LINE = 1.2;
/** An average letter of Vietnamese text in Times New Roman, in parts of the letters' size; lines break at words, so they are not filled. */
const LETTER = 0.5;
const MARGIN = 5;
/** The tallest row a spreadsheet has. */
const TALLEST = 546;

/** The height of a row that does not say its own: as much as its texts need, as a spreadsheet fits it. Merged blocks do not count there. */
export function fittedHeight(
  snapshot: SheetSnapshot,
  look: SheetLook,
  widths: number[],
  row: number,
  isMerged: (column: number) => boolean,
): number {
  const texts = snapshot.texts[row - 1] ?? [];
  let height = look.usualHeight;
  texts.forEach((text, i) => {
    if (text === '' || isMerged(i + 1)) return;
    const { font, wrap } = look.styles[look.cells[row - 1]?.[i] ?? 0] ?? PLAIN_LOOK;
    const lines = wrap ? linesOf(text, font, widths[i]! - MARGIN) : 1;
    height = Math.max(height, lines * font.size * POINT * LINE + 2);
  });
  return Math.round(Math.min(height, TALLEST));
}

function linesOf(text: string, { size, bold }: FontLook, width: number): number {
  const inLine = Math.max(1, width / (size * POINT * LETTER * (bold ? 1.06 : 1)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / inLine)), 0);
}
