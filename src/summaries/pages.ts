import type { ModelRow, SheetModel } from '../workbook/sheetModel';

/** An A4 page lying, in points, within the margins the sheets are printed with. */
const PAGE = { width: 757, height: 481 };
const CHARACTER = 5.25;
/** What the programs reckon differently from us, with their own fonts: a page is taken to be a little shorter. */
const USABLE = 0.97;
const USUAL_HEIGHT = 15;
/** A block longer than a page begins on a new one only when this much of the old one is full. */
const FULL = 0.6;

/** Rows that are to stand on one page, both ends included. */
export interface PageBlock {
  from: number;
  to: number;
}

/** Rows above which a page must begin, so that what belongs together (a heading, its table, its chart) stands on one page where it fits. */
export function pageBreaks(
  rows: readonly ModelRow[],
  widths: readonly number[],
  repeat: SheetModel['print']['repeat'],
  blocks: readonly PageBlock[],
  breaks: readonly number[],
): number[] {
  const width = widths.reduce((sum, each) => sum + each * CHARACTER, 0);
  const page = (PAGE.height * USABLE) / Math.min(1, PAGE.width / width);
  const heightOf = ({ from, to }: PageBlock) =>
    rows.slice(from - 1, to).reduce((sum, { height }) => sum + (height ?? USUAL_HEIGHT), 0);
  const repeated = repeat === null ? 0 : heightOf(repeat);
  const found = new Set(breaks);
  let used = 0;
  rows.forEach(({ height }, i) => {
    const row = i + 1;
    const again = repeat !== null && row > repeat.to ? repeated : 0;
    const block = blocks.find(({ from }) => from === row);
    if (found.has(row)) used = again;
    else if (block && used > again) {
      const needs = heightOf(block);
      const tooTall = needs > page - again;
      if (used + needs > page && (!tooTall || used > page * FULL)) {
        found.add(row);
        used = again;
      }
    }
    const own = height ?? USUAL_HEIGHT;
    used = used + own > page ? again + own : used + own;
  });
  return [...found].sort((a, b) => a - b);
}
