import type { Place } from './block';
import type { MergedRange } from './snapshot';

/** More rows than any spreadsheet has: ten million in Google Sheets. */
const ROWS = 2 ** 24;
/** Blocks kept of rows that were asked for, before all are forgotten. */
const MOST_KEPT = 200_000;
const NONE: readonly MergedRange[] = [];

/**
 * The blocks that cross a row, from left to right. What it takes grows with the number of blocks, not with the cells they cover: one may cover a
 * whole sheet. Rows are halved again and again; a block of several rows is kept with the few halves that it fills.
 */
export function blocksByRow(blocks: readonly MergedRange[]): (row: number) => readonly MergedRange[] {
  if (blocks.length === 0) return () => NONE;
  const singles = new RowsOwn(blocks.filter(({ top, bottom }) => top === bottom));
  const halves = new Map<number, MergedRange[]>();
  const keep = (half: number, block: MergedRange) => {
    const known = halves.get(half);
    if (known) known.push(block);
    else halves.set(half, [block]);
  };
  for (const block of blocks) {
    if (block.top === block.bottom) continue;
    let [from, to] = [Math.max(0, block.top - 1) + ROWS, Math.min(block.bottom, ROWS) + ROWS];
    for (; from < to; from >>= 1, to >>= 1) {
      if (from & 1) keep(from++, block);
      if (to & 1) keep(--to, block);
    }
  }
  const rows = new Map<number, readonly MergedRange[]>();
  let kept = 0;
  return (row) => {
    const known = rows.get(row);
    if (known) return known;
    const crossing = singles.of(row);
    for (let half = row - 1 + ROWS; half >= 1; half >>= 1) {
      const own = halves.get(half);
      if (own) for (const block of own) crossing.push(block);
    }
    crossing.sort((a, b) => a.left - b.left);
    kept += crossing.length + 1;
    if (kept > MOST_KEPT) {
      rows.clear();
      kept = crossing.length + 1;
    }
    rows.set(row, crossing);
    return crossing;
  };
}

/** Blocks of one row each, which most are, in the order of their rows. */
class RowsOwn {
  constructor(private readonly blocks: MergedRange[]) {
    blocks.sort((a, b) => a.top - b.top);
  }

  of(row: number): MergedRange[] {
    let [from, to] = [0, this.blocks.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.blocks[middle]!.top < row) from = middle + 1;
      else to = middle;
    }
    const own: MergedRange[] = [];
    for (; this.blocks[from]?.top === row; from++) own.push(this.blocks[from]!);
    return own;
  }
}

/** Finds which of some blocks holds a cell, quickly, however many and however large they are, where none overlap. */
export function blockFinder(blocks: readonly MergedRange[]): (place: Place) => MergedRange | null {
  const inRow = blocksByRow(blocks);
  return ({ row, column }) => {
    const own = inRow(row);
    let [from, to] = [0, own.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (own[middle]!.left <= column) from = middle + 1;
      else to = middle;
    }
    const last = own[from - 1];
    return last && column <= last.right ? last : null;
  };
}

/** Whether a cell lies under a merged block, whose first cell alone shows what it holds. */
export function coveredBy(merges: readonly MergedRange[]): (place: Place) => boolean {
  const find = blockFinder(merges);
  return (place) => {
    const block = find(place);
    return block !== null && (block.top !== place.row || block.left !== place.column);
  };
}
