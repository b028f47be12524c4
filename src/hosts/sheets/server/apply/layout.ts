import type { SheetModel } from '../../../../workbook/sheetModel';
import type { MergedRange } from '../../../../workbook/snapshot';
import { blockText, overlap, parseBlock } from '../../../../workbook/block';
import type { Sheet } from '../service';
import { heightOf, pixelsOf, USUAL_HEIGHT } from './measures';

export const mergeBlocks = (sheet: Sheet, model: SheetModel): void => merge(sheet, model.merges.map(parseBlock));

/** Widths, heights, what stays in sight, filter buttons. How it is printed a script cannot say. */
export function layOut(sheet: Sheet, model: SheetModel): void {
  const merges = model.merges.map(parseBlock);
  for (const { from, count, value } of runs(model.widths)) sheet.setColumnWidths(from, count, pixelsOf(value));
  setHeights(sheet, model, merges);
  const { rows, columns } = model.freeze;
  // A frozen line may not cut through a merged block: Sheets refuses it.
  if (!merges.some(({ top, bottom }) => top <= rows && rows < bottom)) sheet.setFrozenRows(rows);
  if (!merges.some(({ left, right }) => left <= columns && columns < right)) sheet.setFrozenColumns(columns);
  if (model.filter === null) return;
  const filter = parseBlock(model.filter);
  // Nor is there a filter over cells that are merged down the rows.
  if (merges.some((block) => block.top < block.bottom && overlap(block, filter))) return;
  sheet.getRange(model.filter).createFilter();
}

/** Blocks down the rows that one sheet is given: each is a call, and a list of days has thousands of them. */
const MOST_DOWN = 16;

function merge(sheet: Sheet, merges: MergedRange[]): void {
  const isFlat = ({ top, bottom }: MergedRange) => top === bottom;
  for (const stack of stacked(merges.filter(isFlat))) sheet.getRange(blockText(stack)).mergeAcross();
  const isNarrow = ({ top, bottom, left, right }: MergedRange) => top < bottom && left === right;
  const down = sideBySide(merges.filter(isNarrow));
  if (down.length <= MOST_DOWN) for (const block of down) sheet.getRange(blockText(block)).mergeVertically();
  // Not merged, the words stand in the first row of the block, and no line parts it from the empty ones below.
  else sheet.getRangeList(down.map(blockText)).setBorder(true, true, true, true, true, false);
  for (const block of merges) if (!isFlat(block) && !isNarrow(block)) sheet.getRange(blockText(block)).merge();
}

/** Blocks of one row below each other, over the same columns: merged in one call. */
function stacked(flat: MergedRange[]): MergedRange[] {
  const stacks: MergedRange[] = [];
  for (const block of flat.sort((a, b) => a.left - b.left || a.top - b.top)) {
    const above = stacks[stacks.length - 1];
    if (above?.left === block.left && above.right === block.right && above.bottom === block.top - 1) {
      above.bottom = block.bottom;
    } else stacks.push({ ...block });
  }
  return stacks;
}

/** Blocks of one column beside each other, over the same rows. */
function sideBySide(narrow: MergedRange[]): MergedRange[] {
  const groups: MergedRange[] = [];
  for (const block of narrow.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const before = groups[groups.length - 1];
    if (before?.top === block.top && before.bottom === block.bottom && before.right === block.left - 1) {
      before.right = block.right;
    } else groups.push({ ...block });
  }
  return groups;
}

/** A row grows with what is written in it, but not with what is written in a merged block: there the model's height is needed. */
function setHeights(sheet: Sheet, { rows }: SheetModel, merges: MergedRange[]): void {
  if (rows.length === 0) return;
  sheet.setRowHeights(1, rows.length, USUAL_HEIGHT);
  const merged = new Set(merges.flatMap(({ top, bottom }) => (top === bottom ? [top] : [])));
  const heights = rows.map(({ height }, i) => {
    const wanted = height === null ? USUAL_HEIGHT : heightOf(height);
    return merged.has(i + 1) && wanted > USUAL_HEIGHT ? wanted : null;
  });
  for (const { from, count, value } of runs(heights)) {
    if (value !== null) sheet.setRowHeights(from, count, value);
  }
}

/** Equal neighbours together, counted from 1. */
function runs<T>(values: readonly T[]): { from: number; count: number; value: T }[] {
  const found: { from: number; count: number; value: T }[] = [];
  values.forEach((value, i) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count += 1;
    else found.push({ from: i + 1, count: 1, value });
  });
  return found;
}
