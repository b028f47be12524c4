import { showDay } from '../../../../language/showDay';
import type { ChartModel } from '../../../../workbook/chartModel';
import type { ModelCell, SheetModel } from '../../../../workbook/sheetModel';
import { absoluteBlock, parseBlock } from '../../../../workbook/block';
import { plainText } from '../../../../workbook/plainText';
import { quoteName } from '../../../../workbook/sheetNames';
import { escapeXml } from '../xmlText';

/** The cells of a block in their order, row by row. */
export function cellsOf(model: SheetModel, block: string): (ModelCell | null)[] {
  const { top, left, bottom, right } = parseBlock(block);
  const cells: (ModelCell | null)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(model.rows[row - 1]?.cells[column - 1] ?? null);
  }
  return cells;
}

export const numberOfCell = (cell: ModelCell | null): number | null =>
  typeof cell?.value === 'number' && Number.isFinite(cell.value) ? cell.value : null;

const reference = (sheet: string, block: string) =>
  `<c:f>${escapeXml(`${quoteName(sheet)}!${absoluteBlock(parseBlock(block))}`)}</c:f>`;

/** The categories' texts with their cells; kept in the chart, so that it shows them before anything is calculated. */
export function categoriesXml(chart: ChartModel, model: SheetModel, sheet: string): string {
  const cells = cellsOf(model, chart.categories);
  const points = cells.map((cell, index) => {
    const text = cell?.day ? showDay(cell.day, 'vi') : (cell?.value ?? null);
    return text === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(plainText(String(text)))}</c:v></c:pt>`;
  });
  return (
    `<c:cat><c:strRef>${reference(sheet, chart.categories)}` +
    `<c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`
  );
}

export function valuesXml(values: string, model: SheetModel, sheet: string): string {
  const cells = cellsOf(model, values);
  const points = cells.map((cell, index) => {
    const value = numberOfCell(cell);
    return value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
  });
  return (
    `<c:val><c:numRef>${reference(sheet, values)}<c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef></c:val>`
  );
}

/** The number format of labels: as the cells, but zeros and what is no number show nothing. */
export function labelFormat(values: string, model: SheetModel): string {
  const cells = cellsOf(model, values);
  const style = cells.find((cell) => cell !== null)?.style;
  const format = (style === undefined ? undefined : model.styles[style]?.format) ?? 'General';
  const whole = cells.every((cell) => Number.isInteger(numberOfCell(cell) ?? 0));
  const shown = format === 'General' || format === '@' ? (whole ? '0' : 'General') : format.split(';')[0]!;
  return `${shown};;;`;
}
