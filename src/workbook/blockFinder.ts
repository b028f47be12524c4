import type { Place } from './block';
import type { MergedRange } from './snapshot';

/** Finds which of some blocks holds a cell. Cells of one column are found quickly, however many blocks there are, where none overlap. */
export function blockFinder(blocks: readonly MergedRange[]): (place: Place) => MergedRange | null {
  const columns = new Map<number, MergedRange[]>();
  const inColumn = (column: number): MergedRange[] => {
    const known = columns.get(column);
    if (known) return known;
    const own = blocks.filter(({ left, right }) => left <= column && column <= right).sort((a, b) => a.top - b.top);
    columns.set(column, own);
    return own;
  };
  return ({ row, column }) => {
    const own = inColumn(column);
    let [from, to] = [0, own.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (own[middle]!.top <= row) from = middle + 1;
      else to = middle;
    }
    const last = own[from - 1];
    return last && row <= last.bottom ? last : null;
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
