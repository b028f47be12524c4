import type { MergedRange } from '../../../../workbook/snapshot';
import { blockText } from '../../../../workbook/block';

/** As few blocks as is easily done for the cells of a table that are meant: runs along the rows, equal runs below each other joined. */
export function blocksWhere<T>(rows: readonly (readonly T[])[], isMeant: (cell: T) => boolean): MergedRange[] {
  const done: MergedRange[] = [];
  let above = new Map<string, MergedRange>();
  rows.forEach((cells, r) => {
    const here = new Map<string, MergedRange>();
    for (let c = 0; c < cells.length; c += 1) {
      if (!isMeant(cells[c]!)) continue;
      const left = c + 1;
      while (c + 1 < cells.length && isMeant(cells[c + 1]!)) c += 1;
      const key = `${left}:${c + 1}`;
      const block = above.get(key) ?? { top: r + 1, left, bottom: r + 1, right: c + 1 };
      block.bottom = r + 1;
      if (!above.has(key)) done.push(block);
      here.set(key, block);
    }
    above = here;
  });
  return done;
}

export const addressesOf = (blocks: MergedRange[]): string[] => blocks.map(blockText);
