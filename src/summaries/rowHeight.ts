import type { CellStyle } from '../workbook/sheetModel';

/** The tallest row a spreadsheet allows, in points. */
const TALLEST = 409;
/** Times New Roman, from one line to the next, in sizes of the font. */
const LINE = 1.22;
/** Free space over and under the text of a cell, in points. */
const AROUND = 4;
/** One character of a column's width is 7 pixels, 5.25 points; borders and inner margins take 5 pixels. */
const CHARACTER = 5.25;
const MARGINS = 3.75;
/** Programs draw the same text a little wider or narrower than the font's own table: a line more is better than one cut off. */
const SAFETY = 1.05;

/** The height in points of a text of a style in columns of a width (in characters), wrapped as the programs wrap it: words stay whole. */
export function textHeight(text: string, width: number, style: CellStyle): number {
  const room = Math.max(1, width * CHARACTER - MARGINS - style.indent * style.size * 0.75);
  const lines = style.wrap ? text.split('\n').reduce((sum, line) => sum + linesOf(line, room, style), 0) : 1;
  return Math.min(TALLEST, Math.ceil(lines * style.size * LINE + AROUND));
}

function linesOf(line: string, room: number, { size, bold }: CellStyle): number {
  const em = size * (bold ? 1.07 : 1) * SAFETY;
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<=[\s-])/u)) {
    const whole = widthOf(word) * em;
    const seen = widthOf(word.trimEnd()) * em;
    if (used > 0 && used + seen > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the column is broken anywhere.
    lines += Math.floor(seen / room);
    used += seen > room ? whole % room : whole;
  }
  return lines;
}

const widthOf = (word: string): number => {
  let width = 0;
  for (const sign of word.normalize('NFC')) {
    let known = widths.get(sign);
    if (known === undefined) widths.set(sign, (known = signWidth(sign)));
    width += known;
  }
  return width;
};

/** A sheet of five thousand rows measures a million signs, of which a few hundred differ. */
const widths = new Map<string, number>();

/** Widths of Times New Roman in parts of its size, by kinds of signs; Vietnamese marks take no room of their own. */
function signWidth(sign: string): number {
  if (/[\s.,;:!'’|ijlìíĩỉịÌÍĨỈỊI]/u.test(sign)) return 0.3;
  if (/[()[\]ftrsz/-]/u.test(sign)) return 0.36;
  if (/[mwMW%@—…]/u.test(sign)) return 0.85;
  if (/\p{Lu}/u.test(sign)) return 0.7;
  if (/[\p{Ll}\d“”"]/u.test(sign)) return 0.49;
  return 0.6;
}
