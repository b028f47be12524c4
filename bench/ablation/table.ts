import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from '../../samples/making/workbook';
import { samples } from '../../samples/plans/all';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { Field, Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import { columnNumber } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { calendar, sheetsOf, tables as tableFiles } from '../../test/tableFiles';
import { plansFolder } from '../../test/plansAtHand';
import { Sheet } from './sheet';

/** A plan's table as it stands, and what is read of it: what is read of every change to it is held against that. */
export interface Table {
  name: string;
  sheet: SheetSnapshot;
  plan: Plan;
  /** First and last row of the header. */
  header: [top: number, bottom: number];
  /** Rows of the items, halves of cut rows included. */
  rows: number[];
  /** Each field and its column (1-based), for columns with anything in them. */
  columns: [Field, number][];
  /** Columns of marks ("x" under a month) that give the deadline; [] where a column of its own does. */
  marks: number[];
  /** Columns with a header of their own, left to right. */
  headed: number[];
}

/** The plans of a sheet as tables. */
export function tablesIn(name: string, sheet: SheetSnapshot): Table[] {
  const plans = readPlans(sheet, { calendar });
  return plans.map((plan, i) => tableOf(plans.length > 1 ? `${name} ${sheet.name} ${i + 1}` : name, sheet, plan));
}

function tableOf(name: string, snapshot: SheetSnapshot, plan: Plan): Table {
  const sheet = new Sheet(snapshot);
  const rows = plan.items.flatMap((item) => item.rows);
  const header = headerRows(sheet, plan);
  const isFilled = (column: number) => rows.some((row) => sheet.text(row, column) !== '');
  const columns = plan.columns
    .map(({ field, column }): [Field, number] => [field, columnNumber(column)])
    .filter(([, at]) => isFilled(at));
  const headed = sheet.columns().filter((column) => sheet.ownHeader(header, column) !== null);
  const isMarked = (column: number) => {
    const texts = rows.map((row) => sheet.text(row, column)).filter((text) => text !== '');
    return texts.length > 0 && texts.every((text) => text.length <= 2);
  };
  const read = new Set(plan.columns.map(({ column }) => columnNumber(column)));
  const byMarks = !plan.columns.some(({ field }) => field === 'deadline') && plan.items.some(hasDays);
  const marks = byMarks ? headed.filter((column) => !read.has(column) && isMarked(column)) : [];
  return { name, sheet: snapshot, plan, header, rows, columns, marks, headed };
}

const hasDays = ({ deadline }: Plan['items'][number]): boolean => deadline.milestones.length > 0;

/** A header reaches down over what its cells are merged down to, and over rows whose words are those of a column. */
function headerRows(sheet: Sheet, { headerRow, columns, items, sections, groups }: Plan): [number, number] {
  const first = Math.min(...[...items, ...sections, ...groups].map(({ row }) => row));
  const isHeader = (row: number) =>
    sheet.columns().some((column) => (sheet.blockAt(row, column)?.top ?? row) < row) ||
    columns.some(({ column, header }) => {
      const text = sheet.text(row, columnNumber(column)).replace(/\s+/g, ' ').trim();
      return text !== '' && header.endsWith(` / ${text}`);
    });
  let bottom = headerRow;
  while (bottom + 1 < first && isHeader(bottom + 1)) bottom += 1;
  return [headerRow, bottom];
}

/** All tables: those of the tests, of the samples and, where they stand beside this checkout, of real plans. */
export async function allTables(): Promise<Table[]> {
  const files = Object.entries(samples).map(([name, spec]) => [name, makeWorkbook(spec)] as const);
  return [...ownTables(), ...(await tablesOfFiles(files)), ...(await tablesOfFiles(realPlans()))];
}

/** The tables of the tests. */
export const ownTables = (): Table[] =>
  tableFiles.flatMap((file) => sheetsOf(file).flatMap((sheet) => tablesIn(file.name, sheet)));

function realPlans(): (readonly [string, Uint8Array])[] {
  if (plansFolder === null || !existsSync(plansFolder)) return [];
  const folder = plansFolder;
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
  return files.map((file) => [file.replace('.xlsx', ''), new Uint8Array(readFileSync(join(folder, file)))]);
}

async function tablesOfFiles(files: (readonly [string, Uint8Array])[]): Promise<Table[]> {
  const tables: Table[] = [];
  for (const [name, bytes] of files) {
    const workbook = await openWorkbook(bytes);
    for (const { name: sheet } of await workbook.sheets()) tables.push(...tablesIn(name, await workbook.read(sheet)));
  }
  return tables;
}
