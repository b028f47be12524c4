import { address, columnLetters, parseAddress } from './address';
import type { MergedRange } from './snapshot';

/** The last row and column of a sheet of Excel's. */
export const LAST = { row: 1_048_576, column: 16_384 };

/** The block "B6:C12" (or the cell "B6"), its corners in order; null when it is none. */
export function blockIn(text: string): MergedRange | null {
  const [first, last = first] = text.split(':', 2).map(parseAddress);
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** The block "B6:C12" (or the cell "B6"), its corners in order. @throws RangeError when it is none. */
export function parseBlock(text: string): MergedRange {
  const block = blockIn(text);
  if (!block) throw new RangeError(`not a block of cells: ${text}`);
  return block;
}

/** A cell by its row and column, from 1. */
export type Place = NonNullable<ReturnType<typeof parseAddress>>;

/** The place of an address ("B6"). @throws RangeError when it is none. */
export function placeAt(at: string): Place {
  const place = parseAddress(at);
  if (!place) throw new RangeError(`not a cell: ${at}`);
  return place;
}

/** Whether two blocks have a cell in common. */
export const overlap = (a: MergedRange, b: MergedRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const isOneCell = ({ top, left, bottom, right }: MergedRange): boolean => top === bottom && left === right;

/** "B6:C12"; a single cell is "B6". */
export const blockText = (block: MergedRange): string => {
  const first = address(block.top, block.left);
  return isOneCell(block) ? first : `${first}:${address(block.bottom, block.right)}`;
};

/** "$B$6:$C$12"; a single cell is "$B$6". */
export function absoluteBlock(block: MergedRange): string {
  const first = `$${columnLetters(block.left)}$${block.top}`;
  return isOneCell(block) ? first : `${first}:$${columnLetters(block.right)}$${block.bottom}`;
}
