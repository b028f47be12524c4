import { address } from '../workbook/address';
import { blockFinder as findBlock } from '../workbook/blockFinder';
import type { MergedRange, SheetSnapshot } from '../workbook/snapshot';

/** A block of cells: rows and columns, both ends included. */
export type Block = MergedRange;

export const isOneCell = ({ top, left, bottom, right }: Block): boolean => top === bottom && left === right;

/** "F12", "B12:F12". */
export const blockText = (block: Block): string =>
  isOneCell(block)
    ? address(block.top, block.left)
    : `${address(block.top, block.left)}:${address(block.bottom, block.right)}`;

/** The merged block a cell stands in, or the cell itself. */
export function blockFinder(sheet: SheetSnapshot): (row: number, column: number) => Block {
  const merged = findBlock(sheet.merges);
  // Blocks may reach to the sheet's very end; nothing is marked where nothing was read.
  const [lastRow, lastColumn] = [sheet.top + sheet.values.length - 1, sheet.left + sheet.width - 1];
  return (row, column) => {
    const block = row <= lastRow && column <= lastColumn ? merged({ row, column }) : null;
    return block ?? { top: row, left: column, bottom: row, right: column };
  };
}

/**
 * Blocks joined to as few as is easily done: merged cells stay whole, single cells become runs along a row, and runs of the same width one below
 * the other become one. None overlap.
 */
export function joinBlocks(blocks: Iterable<Block>): Block[] {
  const given = new Map([...blocks].map((block) => [blockText(block), block]));
  const whole = [...given.values()].filter((block) => !isOneCell(block));
  const cells = [...given.values()].filter(isOneCell).sort((a, b) => a.top - b.top || a.left - b.left);
  const runs: Block[] = [];
  for (const cell of cells) {
    const last = runs[runs.length - 1];
    if (last && last.top === cell.top && last.right === cell.left - 1) last.right = cell.right;
    else runs.push({ ...cell });
  }
  const joined: Block[] = [];
  const open = new Map<string, Block>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      joined.push(run);
      open.set(key, run);
    }
  }
  return [...joined, ...whole].sort((a, b) => a.top - b.top || a.left - b.left);
}
