import fs from 'node:fs';
import path from 'node:path';
import { format } from 'numfmt';
import { makeCalendar } from '../src/calendar/workCalendar';
import type { Milestone, Plan } from '../src/plan/plan';
import { readPlans } from '../src/reading/readPlans';
import type { SheetSnapshot } from '../src/workbook/snapshot';
import { snapshotOf, type TestCell } from './snapshotOf';

/** Tables in the manner of many offices, written down with what must be read out of them (test/tables). */
export interface TrueItem {
  row: number;
  number: string | null;
  section?: string | null;
  leads?: string[];
  partners?: string[];
  deadline?: Partial<Milestone>[];
  scores?: { maximum: number | null; self: number | null; reached: number | null };
}
export interface TableFile {
  name: string;
  note: string;
  asOf?: string;
  sheets: {
    name: string;
    rows: (string | number | null | { v: number; f: string })[][];
    merges?: string[];
    hiddenRows?: number[];
  }[];
  truth: {
    plans: { sheet: string; headerRow: number; year: number; columns: Record<string, string>; items: TrueItem[] }[];
  };
}

const folder = path.join(__dirname, 'tables');
export const tables = fs
  .readdirSync(folder)
  .sort()
  .map((file): TableFile => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
export const calendar = makeCalendar();

const cell = (value: TableFile['sheets'][number]['rows'][number][number]): TestCell =>
  typeof value === 'object' && value !== null
    ? { v: value.v, f: value.f, shown: String(format(value.f, value.v)) }
    : value;

/** The sheets of a table file, hidden rows marked. */
export const sheetsOf = (table: TableFile): SheetSnapshot[] =>
  table.sheets.map(({ name, rows, merges, hiddenRows = [] }) =>
    snapshotOf(
      name,
      rows.map((row) => row.map(cell)),
      merges,
      { hiddenRows },
    ),
  );

/** The plans of a table file, each with the sheet it stands in. */
export const plansIn = (table: TableFile): { plan: Plan; sheet: SheetSnapshot }[] =>
  sheetsOf(table).flatMap((sheet) => readPlans(sheet, { calendar }).map((plan) => ({ plan, sheet })));
