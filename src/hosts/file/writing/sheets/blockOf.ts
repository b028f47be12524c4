import { columnNumber } from '../../../../workbook/address';
import type { MergedRange } from '../../../../workbook/snapshot';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** A block as a file has it: "B6:C12", "B6", and what some programs write, whole columns ("H:H") and rows ("1:3"). Null when it is none. */
export function blockOf(text: string): MergedRange | null {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [CORNER.exec(first), CORNER.exec(last)];
  if (first === '' || !from || !to) return null;
  const rows = [from[2] ? Number(from[2]) : 1, to[2] ? Number(to[2]) : LAST_ROW];
  const columns = [from[1] ? columnNumber(from[1]) : 1, to[1] ? columnNumber(to[1]) : LAST_COLUMN];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

/** The blocks of a list ("A1:B2 D4"). */
export const blocksOf = (list: string | undefined): MergedRange[] =>
  (list ?? '').split(/\s+/).flatMap((text) => blockOf(text) ?? []);

export const isWithin = (row: number, column: number, { top, left, bottom, right }: MergedRange): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
