import { columnNumber } from '../src/workbook/address';
import type { CellValue, MergedRange, SheetSnapshot } from '../src/workbook/snapshot';

/** A cell of a test's table: text, number, or a number shown through a format. */
export type TestCell = CellValue | { v: number; f: string; shown: string };

/** A sheet snapshot of rows written down in a test, from cell A1 on. */
export function snapshotOf(
  name: string,
  rows: TestCell[][],
  merges: string[] = [],
  extra: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const dated = (cell: TestCell): cell is { v: number; f: string; shown: string } =>
    typeof cell === 'object' && cell !== null;
  return {
    name,
    top: 1,
    left: 1,
    width: Math.max(0, ...rows.map((row) => row.length)),
    values: rows.map((row) => row.map((cell) => (dated(cell) ? cell.v : cell))),
    texts: rows.map((row) => row.map((cell) => (dated(cell) ? cell.shown : cell === null ? '' : String(cell)))),
    formats: rows.map((row) => row.map((cell) => (dated(cell) ? cell.f : 'General'))),
    merges: merges.map(rangeOf),
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    ...extra,
  };
}

/** "B7:F7" as rows and columns. */
export function rangeOf(range: string): MergedRange {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)!;
  return { top: Number(top), left: columnNumber(left!), bottom: Number(bottom), right: columnNumber(right!) };
}
