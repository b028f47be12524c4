import type { MergedRange } from '../../src/workbook/snapshot';
import type { CellSpec } from './spec';

/** Width of a column whose width nobody set. */
export const DEFAULT_WIDTH = 12;
const LINE = 1.3;
const TALLEST = 409;

const shown = (cell: CellSpec): string => {
  if (cell === null || typeof cell !== 'object') return String(cell ?? '');
  return cell.runs?.map((run) => run.text).join('') ?? String(cell.value ?? '');
};

/**
 * The height a wrapped row needs, in points. LibreOffice shows a row of wrapped cells one line high when the file
 * does not say its height, so it is estimated: letters against the column's width, in the cell's font size.
 */
export function rowHeight(
  cells: CellSpec[],
  row: number,
  widths: number[],
  merges: MergedRange[],
  defaultSize: number,
): number {
  const heights = cells.map((cell, index) => {
    const size = (typeof cell === 'object' && cell?.size) || defaultSize;
    const merge = merges.find((m) => row >= m.top && row <= m.bottom && index + 1 >= m.left && index + 1 <= m.right);
    if (merge && merge.bottom > merge.top) return size * LINE;
    const last = merge ? merge.right : index + 1;
    let width = 0;
    for (let column = index + 1; column <= last; column++) width += widths[column - 1] ?? DEFAULT_WIDTH;
    const lettersALine = Math.max(1, (width * 11) / size);
    const wraps = !(typeof cell === 'object' && cell?.plain);
    const lines = shown(cell)
      .split('\n')
      .reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil(line.length / lettersALine)) : 1), 0);
    return lines * size * LINE;
  });
  return Math.min(TALLEST, Math.ceil(Math.max(defaultSize * LINE, ...heights) + 3));
}
