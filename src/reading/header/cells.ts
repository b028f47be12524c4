import { fold } from '../../language/text';
import type { Grid, GridCell } from '../grid';
import { isDateFormat } from '../../workbook/numberFormat';

const STATUS =
  /^(?:đã|đang|chưa|hoàn thành|xong|không (?:phát sinh|đạt|hoàn thành)|đạt|dừng|hủy|chuyển|quá hạn|trong hạn|đúng hạn|trễ|cơ bản|\d{1,3}([.,]\d+)? ?%)/u;
const TIME =
  /(?:^|[^\p{L}])(?:quý|quí|tháng|năm|ngày|trước|hàng|hằng|thường xuyên|định kỳ|theo|khi|sau|chậm nhất)(?:[^\p{L}]|$)|\d{1,2}[/.-]\d{1,4}/u;

/** Filled cells of a column, the first 200 of them: enough to tell what a column holds. */
export function sampleCells(grid: Grid, from: number, to: number, column: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = from; row <= to && cells.length < 200; row++) {
    const cell = grid.own(row, column);
    if (cell.text !== '' && !cell.unknown) cells.push(cell);
  }
  return cells;
}

/** How many cells of a column hold something, known or not; of the first 200. */
export function filledCells(grid: Grid, from: number, to: number, column: number): number {
  let filled = 0;
  for (let row = from; row <= to && filled < 200; row++) if (grid.own(row, column).text !== '') filled += 1;
  return filled;
}

export const looksLikeStatus = (cell: GridCell): boolean =>
  STATUS.test(fold(cell.text)) || (typeof cell.value === 'number' && cell.format.includes('%'));

export const looksLikeTime = (cell: GridCell): boolean =>
  (typeof cell.value === 'number' && isDateFormat(cell.format)) ||
  (!looksLikeStatus(cell) && TIME.test(fold(cell.text)));
