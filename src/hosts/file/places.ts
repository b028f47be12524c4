import { LAST } from '../../workbook/block';
import { damaged } from '../../workbook/host';
import type { MergedRange } from '../../workbook/snapshot';
import type { Attributes } from './xmlEvents';
import { blockOf } from './writing/sheets/blockOf';

/**
 * Where things stand, as a file says it. What can be no place of a sheet (row 1.5, cell A0) is damage: nobody knows what was meant. What begins
 * in the sheet and reaches beyond it is cut at its end: nothing can stand there, and the file's own words are not changed.
 */

const WHOLE = /^\d{1,9}$/;

/** The whole number a text is, between 1 and the last; null when it is none. */
function wholeWithin(text: string, last: number): number | null {
  const number = WHOLE.test(text) ? Number(text) : 0;
  return number >= 1 && number <= last ? number : null;
}

/** @throws UnreadableWorkbook */
export function rowNumber(text: string): number {
  const row = wholeWithin(text.trim(), LAST.row);
  if (row === null) throw damaged('row', text);
  return row;
}

/** The place of a cell ("AB12"), which is asked of every cell. @throws UnreadableWorkbook */
export function cellPlace(text: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < text.length && at < 4; at++) {
    // Capital letters and small ones differ in this bit.
    const letter = (text.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (let digit = at; digit < text.length; digit++) {
    const value = text.charCodeAt(digit) - 48;
    if (value < 0 || value > 9 || row > LAST.row) throw damaged('cell', text);
    row = row * 10 + value;
  }
  if (column < 1 || column > LAST.column || row < 1 || row > LAST.row) throw damaged('cell', text);
  return { row, column };
}

/** The columns a <col> speaks of, as far as the sheet goes; null when none of them is in it. @throws UnreadableWorkbook */
export function columnsOf({ min = '', max = '' }: Attributes): { from: number; to: number } | null {
  const [from, to] = [min.trim(), max.trim()].map((text) => (/^\d+$/.test(text) ? Number(text) : 0)) as [
    number,
    number,
  ];
  if (from < 1 || to < from) throw damaged('columns', `${min}–${max}`);
  return from > LAST.column ? null : { from, to: Math.min(to, LAST.column) };
}

/** A block of merged cells. @throws UnreadableWorkbook */
export function mergeOf(ref: string): MergedRange {
  const block = blockOf(ref.trim());
  if (!block) throw damaged('merge', ref);
  return block;
}
