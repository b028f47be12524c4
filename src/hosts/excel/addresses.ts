import { parseBlock, type Place } from '../../workbook/block';
import type { MergedRange } from '../../workbook/snapshot';

/** The block of an address as office.js gives it: a sheet's name may stand before it. */
export const blockAt = (text: string): MergedRange => parseBlock(text.slice(text.lastIndexOf('!') + 1));

type Corner = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** The block of a range of which these were asked for. */
export const blockOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Corner): MergedRange => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

/** Blocks in columns that hold all the places, one below the other joined where no more than `gap` rows lie between. */
export function columnBlocks(places: Place[], gap = 0): MergedRange[] {
  const blocks: MergedRange[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    if (last?.left === column && row - last.bottom <= gap + 1) last.bottom = row;
    else blocks.push({ top: row, left: column, bottom: row, right: column });
  }
  return blocks;
}

/** A list of addresses is cut by Excel at 8,192 characters, without a word. */
const LONGEST = 8_000;

/** Addresses joined to lists that `getRanges` takes. */
export function addressLists(addresses: string[]): string[] {
  const lists: string[] = [];
  for (const text of addresses) {
    const last = lists.length - 1;
    if (last >= 0 && lists[last]!.length + text.length < LONGEST) lists[last] += `,${text}`;
    else lists.push(text);
  }
  return lists;
}
