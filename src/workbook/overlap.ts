import type { MergedRange } from './snapshot';

/**
 * The first block, from the top, that shares a cell with another; null when none does. The rows are gone through once, with the columns that
 * blocks cover at each: what it takes grows with the number of blocks, not with the cells they cover.
 */
export function overlapAmong(blocks: readonly MergedRange[]): MergedRange | null {
  const begins = [...blocks].sort((a, b) => a.top - b.top);
  const ends = [...blocks].sort((a, b) => a.bottom - b.bottom);
  const covered = new Covered(blocks.reduce((last, { right }) => Math.max(last, right), 0));
  let ended = 0;
  for (const block of begins) {
    for (; ends[ended]!.bottom < block.top; ended++) covered.add(ends[ended]!, -1);
    if (covered.any(block)) return block;
    covered.add(block, 1);
  }
  return null;
}

/** How often each column is covered: a tree over the columns, in which a block touches a few nodes only. */
class Covered {
  private readonly leaves: number;
  /** What covers a node whole, and whether anything covers a part of it. */
  private readonly whole: Int32Array;
  private readonly within: Int32Array;

  constructor(columns: number) {
    this.leaves = 2 ** Math.ceil(Math.log2(columns + 1));
    this.whole = new Int32Array(2 * this.leaves);
    this.within = new Int32Array(2 * this.leaves);
  }

  add({ left, right }: MergedRange, by: 1 | -1): void {
    for (const node of this.nodes(left, right)) {
      this.whole[node]! += by;
      for (let above = node >> 1; above >= 1; above >>= 1) this.within[above]! += by;
    }
  }

  any({ left, right }: MergedRange): boolean {
    for (const node of this.nodes(left, right)) {
      if (this.within[node]! > 0) return true;
      for (let above = node; above >= 1; above >>= 1) if (this.whole[above]! > 0) return true;
    }
    return false;
  }

  private nodes(left: number, right: number): number[] {
    const nodes: number[] = [];
    let [from, to] = [left + this.leaves, right + 1 + this.leaves];
    for (; from < to; from >>= 1, to >>= 1) {
      if (from & 1) nodes.push(from++);
      if (to & 1) nodes.push(--to);
    }
    return nodes;
  }
}
