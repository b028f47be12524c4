import { TABLE_CELL, type ModelRow } from '../../workbook/sheetModel';
import { textHeight } from '../../workbook/textHeight';
import type { ImportedTable } from './importedTable';

const LOWEST = 18;
/** The greatest height of a row. */
export const TALLEST = 409;

type RowHeight = Pick<ModelRow, 'height' | 'fitted'>;

/**
 * The heights of rows, in points: what their texts need. Programs fit a row anew when a text of it changes, but for what stands in merged blocks:
 * lines over the whole width, and rows that a block has made higher, keep the height they are given. `widths` of columns are in characters.
 */
export function rowHeights({ rows, merges }: ImportedTable, widths: readonly number[]): RowHeight[] {
  const across = (left: number, right: number) =>
    widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0) || 1;
  const begins = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  const heights = rows.map(({ cells, inTable }, row): RowHeight => {
    if (!inTable) return { height: heightOf(cells[0] ?? null, across(1, widths.length)) };
    const needed = cells.map((cell, column) =>
      begins.has(`${row + 1} ${column + 1}`) ? 0 : heightOf(cell, widths[column] ?? 1),
    );
    return { height: needed.reduce((most, one) => Math.max(most, one), LOWEST), fitted: true };
  });
  for (const { top, left, bottom, right } of merges) {
    const needed = heightOf(rows[top - 1]?.cells[left - 1] ?? null, across(left, right));
    const block = heights.slice(top - 1, bottom);
    const there = block.reduce((sum, { height }) => sum + height!, 0);
    if (there >= needed) continue;
    // What is missing is shared out, so that no row of the block stands out.
    const more = (needed - there) / block.length;
    block.forEach(({ height }, index) => {
      heights[top - 1 + index] = { height: Math.min(TALLEST, Math.ceil(height! + more)) };
    });
  }
  return heights;
}

function heightOf(cell: ImportedTable['rows'][number]['cells'][number], width: number): number {
  if (cell === null || cell.text === '') return 0;
  return textHeight(cell.text, width, { ...TABLE_CELL, bold: cell.bold });
}
