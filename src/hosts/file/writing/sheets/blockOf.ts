import { columnNumber } from '../../../../workbook/address';
import { LAST } from '../../../../workbook/block';
import type { MergedRange } from '../../../../workbook/snapshot';

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/**
 * A block as a file has it: "B6:C12", "B6", and what some programs write, whole columns ("H:H") and rows ("1:3"). One that reaches beyond the
 * sheet ends with it. Null when it is none, or lies outside.
 */
export function blockOf(text: string): MergedRange | null {
  const [first = '', last = first, ...more] = text.split(':', 3);
  const [from, to] = [CORNER.exec(first), CORNER.exec(last)];
  if (first === '' || last === '' || more.length > 0 || !from || !to) return null;
  const rows = [from[2] ? Number(from[2]) : 1, to[2] ? Number(to[2]) : LAST.row];
  const columns = [from[1] ? columnNumber(from[1]) : 1, to[1] ? columnNumber(to[1]) : LAST.column];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  if (top > LAST.row || left > LAST.column) return null;
  const [bottom, right] = [Math.min(Math.max(...rows), LAST.row), Math.min(Math.max(...columns), LAST.column)];
  return { top, left, bottom, right };
}

/** The blocks of a list ("A1:B2 D4"). */
export const blocksOf = (list: string | undefined): MergedRange[] =>
  (list ?? '').split(/\s+/).flatMap((text) => blockOf(text) ?? []);

export const isWithin = (row: number, column: number, { top, left, bottom, right }: MergedRange): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
