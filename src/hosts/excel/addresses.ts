import { address, parseAddress } from '../../workbook/address';
import type { MergedRange } from '../../workbook/snapshot';

/** A block of cells, both ends included. */
export type Block = MergedRange;

export interface Place {
  row: number;
  column: number;
}

export const blockText = ({ top, left, bottom, right }: Block): string =>
  top === bottom && left === right ? address(top, left) : `${address(top, left)}:${address(bottom, right)}`;

/** "B2" or "B2:F12" as a block. A sheet's name before it, as office.js gives it, is left out. */
export function blockAt(text: string): Block {
  const [from, to] = text.slice(text.lastIndexOf('!') + 1).split(':') as [string, string?];
  const [a, b] = [parseAddress(from), parseAddress(to ?? from)];
  if (!a || !b) throw new RangeError(`no block of cells: ${text}`);
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

export function placeOf(at: string): Place {
  const place = parseAddress(at);
  if (!place) throw new RangeError(`no cell: ${at}`);
  return place;
}

/** Blocks in columns that hold all the places, one below the other joined where no more than `gap` rows lie between. */
export function columnBlocks(places: Place[], gap = 0): Block[] {
  const blocks: Block[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    if (last?.left === column && row - last.bottom <= gap + 1) last.bottom = row;
    else blocks.push({ top: row, left: column, bottom: row, right: column });
  }
  return blocks;
}

/** As few blocks as is easily done for places none of which is given twice: runs along the rows, equal runs below each other joined. */
export function rowBlocks(places: Place[]): Block[] {
  const done: Block[] = [];
  const open = new Map<string, Block>();
  let run: Block | null = null;
  const close = () => {
    if (!run) return;
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      done.push(run);
      open.set(key, run);
    }
  };
  for (const { row, column } of [...places].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (run && run.top === row && run.right === column - 1) run.right = column;
    else {
      close();
      run = { top: row, left: column, bottom: row, right: column };
    }
  }
  close();
  return done;
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

/** The sheet of a reference: "='Tổng hợp'!$A$1" → "Tổng hợp"; null where it points nowhere (#REF!). */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+/i.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2]!) : null;
}
