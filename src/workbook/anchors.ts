import { address } from './address';
import { blockText, parseBlock } from './block';
import type { Anchor } from './changes';
import type { CellValue, MergedRange, SheetSnapshot } from './snapshot';

/** What a sheet holds in a block, row by row; null where nothing was read. */
export function valuesIn(sheet: SheetSnapshot, { top, left, bottom, right }: MergedRange): CellValue[][] {
  const [first, width] = [left - sheet.left, right - left + 1];
  return Array.from({ length: bottom - top + 1 }, (_, i) => {
    const row = sheet.values[top + i - sheet.top] ?? [];
    return Array.from({ length: width }, (_unused, c) => row[first + c] ?? null);
  });
}

/**
 * The whole of a sheet and the row below it, where the next one would be written, or the rows down to `until.row` where several are, and the columns
 * up to `until.column`: outside of these nothing stands.
 */
export function sheetAnchor(
  { name, top, left, width, values }: SheetSnapshot,
  until: { row: number; column: number } = { row: 0, column: 0 },
): Anchor {
  const bottom = Math.max(top + values.length, until.row);
  const block = { top, left, bottom, right: Math.max(left + Math.max(0, width - 1), until.column) };
  return { sheet: name, range: blockText(block), values, whole: true };
}

/** The anchors once our own edits are made. */
export function anchorsAfter(
  anchors: readonly Anchor[],
  edits: readonly { sheet: string; at: string; value: CellValue }[],
): Anchor[] {
  const edited = new Map(edits.map(({ sheet, at, value }) => [`${sheet}!${at.toUpperCase()}`, value]));
  if (edited.size === 0) return [...anchors];
  return anchors.map(({ sheet, range, values }) => {
    const { top, left } = parseBlock(range);
    const value = (held: CellValue, r: number, c: number) => {
      const key = `${sheet}!${address(top + r, left + c)}`;
      return edited.has(key) ? edited.get(key)! : held;
    };
    return { sheet, range, values: values.map((row, r) => row.map((held, c) => value(held, r, c))) };
  });
}

/** The values of a block by now, row by row; rows and columns may end early, what is missing is empty. */
type ValuesOf = (sheet: string, block: MergedRange) => readonly (readonly unknown[] | undefined)[];

/**
 * The first cell that no longer holds what it held ("Phụ lục!B12"); null when all anchors hold. An empty text is an empty cell; a number and
 * the same figures as a text are two things; a letter more is another text. `isLeftOut` names cells nobody need hold to, as those we changed.
 */
export function movedCell(
  anchors: readonly Anchor[],
  valuesOf: ValuesOf,
  isLeftOut: (sheet: string, row: number, column: number) => boolean = () => false,
): string | null {
  for (const { sheet, range, values } of anchors) {
    const block = parseBlock(range);
    const now = valuesOf(sheet, block);
    for (let row = block.top; row <= block.bottom; row++) {
      const r = row - block.top;
      // A sheet may have one word in its last cell: what neither side speaks of is not gone through.
      const width = Math.min(block.right - block.left + 1, Math.max(values[r]?.length ?? 0, now[r]?.length ?? 0));
      for (let column = block.left; column < block.left + width; column++) {
        const c = column - block.left;
        if (isSame(values[r]?.[c], now[r]?.[c]) || isLeftOut(sheet, row, column)) continue;
        return `${sheet}!${address(row, column)}`;
      }
    }
  }
  return null;
}

/** The smallest block that holds all filled cells of rows of which the first stands at `top`, `left`; null where none is filled. */
export function filledBlock(rows: readonly (readonly unknown[])[], top = 1, left = 1): MergedRange | null {
  let block: MergedRange | null = null;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (isEmpty(value)) return;
      const [y, x] = [top + r, left + c];
      block ??= { top: y, left: x, bottom: y, right: x };
      block.left = Math.min(block.left, x);
      block.right = Math.max(block.right, x);
      block.bottom = y;
    }),
  );
  return block;
}

/** A place outside the blocks that are to be whole where something stands by now ("Lịch!F60"); null when there is none. `filledOf` gives what a sheet holds. */
export function filledOutside(
  anchors: readonly Anchor[],
  filledOf: (sheet: string) => MergedRange | null,
): string | null {
  for (const { sheet, range } of anchors.filter(({ whole }) => whole)) {
    const block = parseBlock(range);
    const filled = filledOf(sheet);
    if (filled === null) continue;
    const { top, left, bottom, right } = filled;
    if (bottom > block.bottom || right > block.right) return `${sheet}!${address(bottom, right)}`;
    if (top < block.top || left < block.left) return `${sheet}!${address(top, left)}`;
  }
  return null;
}

const isSame = (before: CellValue | undefined, now: unknown): boolean =>
  isEmpty(before) ? isEmpty(now) : before === now;

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
