import type { Place } from './block';
import type { MergedRange } from './snapshot';

/** More columns than any spreadsheet has: a place is kept as one number, its row times this and its column. */
const COLUMNS = 2 ** 15;

/**
 * Single cells joined to blocks, whatever the order in which they come: runs along a row, and runs of the same columns one below the other. None
 * overlap; a cell that comes twice counts once. Of a cell one number is kept: there may be millions of them.
 */
export class CellBlocks {
  private readonly places: number[] = [];

  add(row: number, column: number): void {
    this.places.push(row * COLUMNS + column);
  }

  /** The blocks, from top to bottom and from left to right. */
  joined(): MergedRange[] {
    const joined: MergedRange[] = [];
    const places = new Float64Array(this.places).sort();
    let row = 0;
    let above: readonly MergedRange[] = [];
    let own: MergedRange[] = [];
    let next = 0;
    for (let at = 0; at < places.length;) {
      const first = places[at]!;
      let last = first;
      // Twice the same place, or the one beside it.
      for (at += 1; at < places.length && places[at]! <= last + 1; at++) last = places[at]!;
      const [left, right] = [first % COLUMNS, last % COLUMNS];
      const current = Math.floor(first / COLUMNS);
      if (current !== row) {
        above = current === row + 1 ? own : [];
        [row, own, next] = [current, [], 0];
      }
      while (next < above.length && above[next]!.left < left) next += 1;
      const over = above[next];
      const goesOn = over !== undefined && over.left === left && over.right === right;
      const block = goesOn ? over : { top: row, left, bottom: row, right };
      if (goesOn) over.bottom = row;
      else joined.push(block);
      own.push(block);
    }
    return joined;
  }
}

/** Cells joined to blocks. */
export function joinCells(places: Iterable<Place>): MergedRange[] {
  const blocks = new CellBlocks();
  for (const { row, column } of places) blocks.add(row, column);
  return blocks.joined();
}

/** Blocks of the cells of a matrix that are meant, its first cell at `top`, `left`. */
export function blocksWhere<T>(
  matrix: readonly (readonly T[])[],
  isMeant: (cell: T) => boolean,
  top = 1,
  left = 1,
): MergedRange[] {
  const blocks = new CellBlocks();
  for (const [r, row] of matrix.entries())
    for (const [c, cell] of row.entries()) if (isMeant(cell)) blocks.add(top + r, left + c);
  return blocks.joined();
}

/** Blocks of the cells of a matrix that hold something, its first cell at `top`, `left`. */
export const blocksOf = (matrix: readonly (readonly string[])[], top: number, left: number): MergedRange[] =>
  blocksWhere(matrix, (text) => text !== '', top, left);
