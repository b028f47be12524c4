import { fold } from '../../language/text';
import { isDateFormat } from '../../workbook/numberFormat';
import type { Grid, GridCell } from '../grid';
import { parseNumber } from '../rows/number';
import { startsUnit } from '../units/nouns';
import { sampleCells } from './cells';

/** What the cells of a column look like: how many are filled, and the share of them (0 to 1) that look like a time, a unit, a number. */
export interface Profile {
  column: number;
  filled: number;
  time: number;
  unit: number;
  number: number;
  /** Mean length of its texts, in signs. */
  length: number;
}

const TIME =
  /^(?:[-+•]\s*)?(?:trước|sau|quý|quí|tháng|năm 20|ngày|hàng|hằng|thường xuyên|định kỳ|theo |khi |chậm nhất|muộn nhất|trong (?:tháng|quý|năm|tuần)|hết|đến|từ (?:ngày|tháng|quý|\d)|cuối|đầu|giữa|[69] tháng|xong|hoàn thành (?:trước|trong)|cả năm|đột xuất|liên tục|[tq]\.?\d{1,2}(?:\/|$)|\d{1,2}[/.-]\d{1,2}|\d{1,2}\/20\d\d)/u;

export function profileOf(grid: Grid, from: number, to: number, column: number): Profile {
  const cells = sampleCells(grid, from, to, column);
  const share = (test: (cell: GridCell) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    column,
    filled: cells.length,
    time: share(isTime),
    unit: share(
      (cell) => cell.text.length <= 150 && (startsUnit(cell.text) || /^[\p{Lu}.&\s-]{2,12}$/u.test(cell.text)),
    ),
    number: share((cell) => !['none', 'dash'].includes(parseNumber(cell.text).style)),
    length: cells.reduce((sum, cell) => sum + cell.text.length, 0) / Math.max(1, cells.length),
  };
}

function isTime({ text, value, format }: GridCell): boolean {
  return typeof value === 'number' ? isDateFormat(format) : text.length <= 80 && TIME.test(fold(text));
}
