import { TABLE_CELL } from '../../workbook/sheetModel';
import { textHeight } from '../../workbook/textHeight';
import type { ImportedTable } from './importedTable';

/**
 * Heights in points of the rows that programs do not fit to their texts by themselves: lines over the whole width, and rows whose texts stand in
 * merged blocks. Null leaves a row to the program. `widths` are those of the columns, in characters.
 */
export function rowHeights({ rows, merges }: ImportedTable, widths: readonly number[]): (number | null)[] {
  const across = (left: number, right: number) =>
    widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0) || 1;
  const heights: (number | null)[] = rows.map(({ cells, inTable }) => {
    const cell = cells[0];
    return inTable || !cell
      ? null
      : textHeight(cell.text, across(1, widths.length), { ...TABLE_CELL, bold: cell.bold });
  });
  const inBlock = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    // Texts across columns of one row are measured over all of them; texts down several rows are for the rows together.
    if (bottom > top || right > left) inBlock.add(`${top} ${left}`);
  }
  const known: number[] = [];
  const own = (row: number): number => {
    const cells = rows[row - 1]?.cells ?? [];
    return (known[row] ??= cells.reduce((most, cell, column) => {
      if (cell === null || inBlock.has(`${row} ${column + 1}`)) return most;
      return Math.max(most, textHeight(cell.text, widths[column] ?? 1, { ...TABLE_CELL, bold: cell.bold }));
    }, LOWEST));
  };
  const set = (row: number, height: number) => {
    heights[row - 1] = Math.min(TALLEST, Math.max(heights[row - 1] ?? own(row), height));
  };
  for (const { top, left, bottom, right } of merges) {
    const cell = rows[top - 1]?.cells[left - 1];
    if (!cell || cell.text === '') continue;
    const needed = textHeight(cell.text, across(left, right), { ...TABLE_CELL, bold: cell.bold });
    if (bottom === top) {
      if (needed > own(top)) set(top, needed);
      continue;
    }
    let there = 0;
    for (let row = top; row <= bottom; row++) there += heights[row - 1] ?? own(row);
    if (there >= needed) continue;
    // What is missing is shared out, so that no row of the block stands out.
    const more = (needed - there) / (bottom - top + 1);
    for (let row = top; row <= bottom; row++) set(row, (heights[row - 1] ?? own(row)) + more);
  }
  return heights;
}

const LOWEST = 18;
const TALLEST = 409;
