import type { SheetLook } from '../workbook/sheetLook';
import { address } from '../workbook/address';
import { blockFinder, blocksByRow } from '../workbook/blockFinder';
import type { MergedRange, SheetSnapshot } from '../workbook/snapshot';
import { fittedHeight } from './fittedHeight';

/** Rows and columns shown beyond what is filled, so that there is room to write. */
const SPARE = { rows: 20, columns: 4 };
const LEAST = { rows: 60, columns: 26 };
/** A block that reaches to the sheet's end would make a million rows, or sixteen thousand columns. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1000;

/** Where everything of a sheet stands; rows and columns count from 1, lengths are pixels on the screen. */
export interface Layout {
  snapshot: SheetSnapshot;
  look: SheetLook;
  scale: number;
  widths: number[];
  heights: number[];
  /** Where each column and row begins; one more at the end. */
  lefts: number[];
  tops: number[];
  /** The block a cell is part of, by address. */
  mergeAt(row: number, column: number): MergedRange | undefined;
  /** Rows above a row whose blocks reach into it. */
  reachingInto(row: number): number[];
}

/** Lays a sheet out. `measure` gives the width of a text's average letter, in pixels, for a font and size. */
export function layOut(snapshot: SheetSnapshot, look: SheetLook, scale: number): Layout {
  const { merges } = snapshot;
  const end = endOf(merges, look);
  const rowCount = Math.max(LEAST.rows, SPARE.rows + Math.max(snapshot.values.length, end.row));
  const columnCount = Math.max(LEAST.columns, SPARE.columns + Math.max(snapshot.width, end.column));
  const widths = columnWidths(look, columnCount);
  const { mergeAt, reachingInto } = indexMerges(merges);
  const hidden = new Set(snapshot.hiddenRows);
  const heights = Array.from({ length: rowCount }, (_, i) => {
    if (hidden.has(i + 1)) return 0;
    return (
      look.heights[i] ?? fittedHeight(snapshot, look, widths, i + 1, (column) => mergeAt(i + 1, column) !== undefined)
    );
  });
  const scaled = (lengths: number[]) => lengths.map((length) => Math.round(length * scale));
  const [w, h] = [scaled(widths), scaled(heights)];
  return { snapshot, look, scale, widths: w, heights: h, lefts: sums(w), tops: sums(h), mergeAt, reachingInto };
}

/** The last row and column a block or a chart reaches. */
function endOf(merges: MergedRange[], { charts }: SheetLook): { row: number; column: number } {
  let [row, column] = [0, 0];
  for (const { bottom, right } of [...merges, ...charts.map(({ place }) => place)]) {
    row = Math.max(row, Math.min(bottom, MOST_ROWS));
    column = Math.max(column, Math.min(right, MOST_COLUMNS));
  }
  return { row, column };
}

function columnWidths({ columns, usualWidth }: SheetLook, count: number): number[] {
  const widths = Array.from({ length: count }, () => usualWidth);
  for (const { from, to, width } of columns) {
    for (let column = from; column <= Math.min(to, count); column++) widths[column - 1] = width;
  }
  return widths;
}

function sums(lengths: number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return starts;
}

function indexMerges(merges: MergedRange[]): Pick<Layout, 'mergeAt' | 'reachingInto'> {
  const [inRow, find] = [blocksByRow(merges), blockFinder(merges)];
  return {
    mergeAt: (row, column) => find({ row, column }) ?? undefined,
    reachingInto: (row) => [
      ...new Set(
        inRow(row)
          .map(({ top }) => top)
          .filter((top) => top < row),
      ),
    ],
  };
}

/** How wide what is filled is, at 100 %. */
export function filledWidth(snapshot: SheetSnapshot, look: SheetLook): number {
  return columnWidths(look, Math.min(snapshot.width, MOST_COLUMNS)).reduce((sum, width) => sum + width, 0);
}

/** Where a cell, or the block it is part of, stands. */
export interface Box {
  row: number;
  column: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

export function boxOf(layout: Layout, row: number, column: number): Box {
  const merge = layout.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const [right, bottom] = [Math.min(merge.right, layout.widths.length), Math.min(merge.bottom, layout.heights.length)];
  const [left, top] = [layout.lefts[merge.left - 1] ?? 0, layout.tops[merge.top - 1] ?? 0];
  return {
    row: merge.top,
    column: merge.left,
    left,
    top,
    width: (layout.lefts[right] ?? left) - left,
    height: (layout.tops[bottom] ?? top) - top,
  };
}

/** The address of the cell, or of the first one of its block. */
export function anchorOf(layout: Layout, row: number, column: number): string {
  const merge = layout.mergeAt(row, column);
  return merge ? address(merge.top, merge.left) : address(row, column);
}
