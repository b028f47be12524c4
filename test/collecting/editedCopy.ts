import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Inspection } from '../../src/checks/engine/inspection';
import type { ReadSheet } from '../../src/collecting/master';
import { columnNumber } from '../../src/workbook/address';
import type { Field } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../snapshotOf';

/** A row of a copy, and the row of the master it was handed out as. */
export interface CopyRow {
  cells: TestCell[];
  of: number | null;
}

/** A sheet as rows that can be moved about. Columns are places in `cells`. */
export interface Copy {
  name: string;
  rows: CopyRow[];
  /** Places of the columns, by field. */
  at: Partial<Record<Field, number>>;
  header: number;
  /** Rows of the master that hold an item. */
  items: Set<number>;
  /** Rows on which the lower half of an item stands that a page has cut. */
  halves: Set<number>;
  extra: Partial<SheetSnapshot>;
  merges: string[];
}

const TRACKED: readonly (readonly [Field, string])[] = [
  ['result', 'Kết quả thực hiện'],
  ['doneOn', 'Ngày hoàn thành'],
  ['evidence', 'Tài liệu kiểm chứng'],
  ['note', 'Ghi chú'],
];

/** A plan's sheet with columns for results, as it is handed out. Merged cells are parted: what stood in them stands in their first cell. */
export function handedOut({ plan }: Inspection, snapshot: SheetSnapshot): Copy {
  const { values, texts, formats, top, left } = snapshot;
  const width = Math.max(...values.map((row) => row.length)) + left - 1;
  const cellAt = (r: number, c: number): TestCell => {
    const value = values[r]?.[c] ?? null;
    if (typeof value !== 'number') return value;
    return { v: value, f: formats[r]?.[c] ?? 'General', shown: texts[r]?.[c] ?? String(value) };
  };
  const rows: CopyRow[] = Array.from({ length: top - 1 }, () => ({ cells: [], of: null }));
  values.forEach((_, r) => {
    const cells: TestCell[] = Array.from({ length: width }, (_, c) => (c < left - 1 ? null : cellAt(r, c - left + 1)));
    rows.push({ cells, of: top + r });
  });
  const at: Copy['at'] = {};
  for (const { field, column } of plan.columns) at[field] ??= columnNumber(column) - 1;
  let next = width;
  for (const [field, header] of TRACKED) {
    if (at[field] !== undefined) continue;
    at[field] = next;
    rows[plan.headerRow - 1]!.cells[next] = header;
    next += 1;
  }
  const items = new Set(plan.items.map(({ row }) => row));
  const halves = new Set(plan.items.flatMap(({ rows: all }) => all.slice(1)));
  return { name: plan.sheet, rows, at, header: plan.headerRow, items, halves, extra: {}, merges: [] };
}

export const copyOf = (copy: Copy): Copy => structuredClone(copy);

export function sheetsOf(copies: readonly Copy[]): ReadSheet[] {
  return copies.flatMap(({ name, rows, extra, merges }) => {
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    const cells = rows.map((row) => Array.from({ length: width }, (_, i) => row.cells[i] ?? null));
    const snapshot = snapshotOf(name, cells, merges, extra);
    return readPlans(snapshot, { calendar: makeCalendar([]), strictBefore: true }).map((plan) => ({ plan, snapshot }));
  });
}

export const rowOf = (copy: Copy, master: number): CopyRow => copy.rows.find(({ of }) => of === master)!;

export const textIn = (cell: TestCell | undefined): string =>
  typeof cell === 'object' && cell !== null ? cell.shown : String(cell ?? '');
