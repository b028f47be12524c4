import { address, columnLetters, parseAddress } from './address';
import type { MergedRange } from './snapshot';

/** The last row and column of a sheet of Excel's. */
export const LAST = { row: 1_048_576, column: 16_384 };

/** The block "B6:C12" (or the cell "B6"), its corners in order. @throws RangeError when it is none. */
export function parseBlock(text: string): MergedRange {
  const [first, last = first] = text.split(':').map(parseAddress);
  if (!first || !last) throw new RangeError(`not a block of cells: ${text}`);
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** A cell by its row and column, from 1. */
export type Place = NonNullable<ReturnType<typeof parseAddress>>;

export const isOneCell = ({ top, left, bottom, right }: MergedRange): boolean => top === bottom && left === right;

export const blockText = ({ top, left, bottom, right }: MergedRange): string =>
  `${address(top, left)}:${address(bottom, right)}`;

/** "$B$6:$C$12"; a single cell is "$B$6". */
export function absoluteBlock(block: MergedRange): string {
  const first = `$${columnLetters(block.left)}$${block.top}`;
  return isOneCell(block) ? first : `${first}:$${columnLetters(block.right)}$${block.bottom}`;
}
