import type { MergedRange } from './snapshot';

/**
 * Single cells joined to blocks, whatever the order in which they come: runs along a row, and runs of the same columns one below the other. None
 * overlap; a cell that comes twice counts once.
 */
export class CellBlocks {
  private readonly rows = new Map<number, number[]>();

  add(row: number, column: number): void {
    const columns = this.rows.get(row);
    if (columns) columns.push(column);
    else this.rows.set(row, [column]);
  }

  /** The blocks, from top to bottom and from left to right. */
  joined(): MergedRange[] {
    const joined: MergedRange[] = [];
    let above = new Map<number, MergedRange>();
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const open = new Map<number, MergedRange>();
      for (const [left, right] of runsOf(this.rows.get(row)!)) {
        const over = above.get(left);
        const goesOn = over && over.right === right && over.bottom === row - 1 ? over : null;
        if (goesOn) goesOn.bottom = row;
        else joined.push({ top: row, left, bottom: row, right });
        open.set(left, goesOn ?? joined[joined.length - 1]!);
      }
      above = open;
    }
    return joined;
  }
}

function runsOf(columns: number[]): [left: number, right: number][] {
  const runs: [number, number][] = [];
  for (const column of columns.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && column <= last[1] + 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Blocks of the cells of a matrix that hold something, its first cell at `top`, `left`. */
export function blocksOf(matrix: readonly (readonly string[])[], top: number, left: number): MergedRange[] {
  const blocks = new CellBlocks();
  for (const [r, row] of matrix.entries())
    for (const [c, text] of row.entries()) if (text !== '') blocks.add(top + r, left + c);
  return blocks.joined();
}
