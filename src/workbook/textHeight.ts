import type { CellStyle } from './sheetModel';

/** The tallest row a spreadsheet allows, in points. */
const TALLEST = 409;
/** Times New Roman, from one line to the next, in sizes of the font: 1.15, and what whole pixels add to it on a screen. */
const LINE = 1.19;
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

/** A word goes with the blank or the hyphen behind it; where a line ends there, the blank takes no room. */
function linesOf(line: string, room: number, { size, bold }: CellStyle): number {
  const em = size * (bold ? 1.07 : 1) * SAFETY;
  let lines = 1;
  let used = 0;
  const place = (seen: number, whole: number) => {
    if (used > 0 && used + seen > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the column is broken anywhere.
    lines += Math.floor(seen / room);
    used += seen > room ? whole % room : whole;
  };
  let word = 0;
  for (const sign of line.normalize('NFC')) {
    const { width, ends } = measureOf(sign);
    if (ends === null) word += width;
    else {
      const whole = word + width;
      place((ends === 'blank' ? word : whole) * em, whole * em);
      word = 0;
    }
  }
  if (word > 0) place(word * em, word * em);
  return lines;
}

interface Measure {
  width: number;
  /** Whether a word ends with it, and how. */
  ends: 'blank' | 'hyphen' | null;
}

/** A sheet of five thousand rows measures a million signs, of which a few hundred differ. */
const measures = new Map<string, Measure>();

function measureOf(sign: string): Measure {
  let known = measures.get(sign);
  if (!known) {
    known = { width: signWidth(sign), ends: /\s/.test(sign) ? 'blank' : sign === '-' ? 'hyphen' : null };
    measures.set(sign, known);
  }
  return known;
}

/** Widths of Times New Roman in parts of its size. Letters with marks of Vietnamese are as wide as without; a horn takes a little room. */
const WIDTHS: [width: number, signs: string][] = [
  [0.25, ' .,·|\u00A0'],
  [0.28, 'iltj;:/'],
  [0.34, "rfI!()[]-‘’'"],
  [0.39, 'sJ'],
  [0.44, 'acez?“”"'],
  [0.5, 'bdđghknopqvuxy0123456789–*#_'],
  [0.54, 'ơư'],
  [0.56, 'PSF+=<>×'],
  [0.62, 'ELTZ'],
  [0.67, 'BCR'],
  [0.73, 'wADĐGHKNOQUVXY'],
  [0.77, 'ƠƯm&'],
  [0.9, '%M'],
  [0.95, 'W@№'],
  [1, '—…→'],
];
const KNOWN = new Map(WIDTHS.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width])));
const UNKNOWN = 0.6;

/** All marks but the horn, which makes a letter of its own. */
const MARKS = /[\u0300-\u0309\u0323]/g;

const signWidth = (sign: string): number =>
  KNOWN.get(sign) ?? KNOWN.get(sign.normalize('NFD').replace(MARKS, '').normalize('NFC')) ?? UNKNOWN;
