import { blockText, isOneCell } from '../workbook/block';
import { blockFinder as findBlock } from '../workbook/blockFinder';
import { CellBlocks } from '../workbook/cellBlocks';
import type { MergedRange, SheetSnapshot } from '../workbook/snapshot';

/** The merged block a cell stands in, or the cell itself. */
export function blockFinder(sheet: SheetSnapshot): (row: number, column: number) => MergedRange {
  const merged = findBlock(sheet.merges);
  // Blocks may reach to the sheet's very end; nothing is marked where nothing was read.
  const [lastRow, lastColumn] = [sheet.top + sheet.values.length - 1, sheet.left + sheet.width - 1];
  return (row, column) => {
    const block = row <= lastRow && column <= lastColumn ? merged({ row, column }) : null;
    return block ?? { top: row, left: column, bottom: row, right: column };
  };
}

/** Blocks joined to as few as is easily done: merged cells stay whole, single cells become blocks. None overlap. */
export function joinBlocks(blocks: Iterable<MergedRange>): MergedRange[] {
  const whole = new Map<string, MergedRange>();
  const cells = new CellBlocks();
  for (const block of blocks) {
    if (isOneCell(block)) cells.add(block.top, block.left);
    else whole.set(blockText(block), block);
  }
  return [...cells.joined(), ...whole.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
