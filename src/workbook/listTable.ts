import type { Place } from './block';
import type { RefusalReason } from './host';
import type { CellValue, MergedRange } from './snapshot';

/** A table of the spreadsheet's own (Ctrl+T). */
export interface ListTable {
  block: MergedRange;
  /** Its first row holds headings, its last one totals. */
  header: boolean;
  totals: boolean;
}

/** Rows of tables that hold headings and totals. */
export const headsOf = (tables: readonly ListTable[]): MergedRange[] =>
  tables.flatMap(({ block, header, totals }) => [
    ...(header ? [{ ...block, bottom: block.top }] : []),
    ...(totals ? [{ ...block, top: block.bottom }] : []),
  ]);

/** A cell that a column is to be added over. */
interface CellToCover {
  value: CellValue;
  /** It is a formula, or shows what another cell's formula puts there. */
  formula: boolean;
  merged: boolean;
}

/**
 * Why a column cannot be added over a cell; null when nothing stands against it. A column right beside a table of the spreadsheet's own is taken
 * into the table as soon as someone types there, its header perhaps renamed; until then it stays behind when the table is sorted or filtered.
 */
export function hindranceOf(
  { value, formula, merged }: CellToCover,
  { row, column }: Place,
  tables: readonly ListTable[],
): RefusalReason | null {
  if (merged || formula || (value !== null && value !== '')) return 'not-empty';
  const meets = ({ block: { top, left, bottom, right } }: ListTable) =>
    top <= row && row <= bottom && left <= column && column <= right + 1;
  return tables.some(meets) ? 'beside-table' : null;
}
