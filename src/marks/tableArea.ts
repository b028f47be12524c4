import type { Plan } from '../plan/plan';
import { columnNumber } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';

export interface TableArea {
  left: number;
  right: number;
  /** The header's rows. */
  header: { from: number; to: number };
  /** The last row that belongs to the plan. */
  bottom: number;
}

/** Where a plan's table stands: from its first to its last headed column, those that are not understood included. */
export function tableArea(plan: Plan, sheet: SheetSnapshot): TableArea {
  const known = plan.columns.map(({ column }) => columnNumber(column));
  const from = plan.headerRow;
  let [left, right] = [Math.min(...known), Math.max(...known)];
  while (left > sheet.left && isHeaded(sheet, from, left - 1)) left -= 1;
  while (right < sheet.left + sheet.width - 1 && isHeaded(sheet, from, right + 1)) right += 1;
  const rows = [
    ...plan.items.flatMap((item) => item.rows),
    ...plan.sections.map(({ row }) => row),
    ...plan.groups.map(({ row }) => row),
  ];
  const first = Math.min(...rows);
  return { left, right, header: { from, to: headerEnd(sheet, from, first, left, right) }, bottom: Math.max(...rows) };
}

/** Something is written there, or a written cell is merged over it. */
function isHeaded(sheet: SheetSnapshot, row: number, column: number): boolean {
  const merge = sheet.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right);
  const [r, c] = merge ? [merge.top, merge.left] : [row, column];
  return textAt(sheet, r, c) !== '';
}

/** A header of several rows ends with its merged cells, or under the title that stretches over several columns. */
function headerEnd(sheet: SheetSnapshot, from: number, firstRow: number, left: number, right: number): number {
  const titles = sheet.merges.filter((m) => m.top === from && m.left <= right && m.right >= left);
  const deepest = Math.max(from, ...titles.map((merge) => merge.bottom));
  const under = titles.some((m) => m.right > m.left && textAt(sheet, m.bottom + 1, m.left) !== '');
  return Math.min(Math.max(deepest, under ? from + 1 : from), Math.max(from, firstRow - 1));
}

const textAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  (sheet.texts[row - sheet.top]?.[column - sheet.left] ?? '').trim();
