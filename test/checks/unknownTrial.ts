import fs from 'node:fs';
import path from 'node:path';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { makeCalendar } from '../../src/calendar/workCalendar';
import type { Finding } from '../../src/checks/engine/finding';
import { type Inspection, inspectPlan } from '../../src/checks/engine/inspection';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { markPlan } from '../../src/marks/markPlan';
import type { Field } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import { address, columnNumber } from '../../src/workbook/address';
import { CellBlocks } from '../../src/workbook/cellBlocks';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetsOf, tables } from '../tableFiles';

const calendar = makeCalendar();
const AS_OF = '2026-06-15';

export const SAMPLES = path.resolve(__dirname, '../../samples');

interface Place {
  row: number;
  column: number;
}

/** One column of a plan whose filled cells, or every second of them, become formulas. */
export interface UnknownCase {
  name: string;
  sheet: SheetSnapshot;
  /** Which plan of the sheet it is, and how it was inspected as it stands. */
  index: number;
  before: Inspection;
  field: Field;
  cells: Place[];
}

export const inspectSheet = (sheet: SheetSnapshot): Inspection[] =>
  readPlans(sheet, { calendar }).map((plan) => inspectPlan(plan, AS_OF, calendar, undefined, sheet));

export const placesOf = ({ at, related }: Finding): string[] => [at, ...related];

/** The sheets of the tables of the tests, and of the workbooks in some folders, with their names. */
export async function sheetsAtHand(folders: string[]): Promise<[string, SheetSnapshot][]> {
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => path.join(folder, name)),
  );
  const read: [string, SheetSnapshot][] = [];
  for (const file of files) {
    const workbook = await openWorkbook(new Uint8Array(fs.readFileSync(file)));
    const { snapshots } = await inspectWorkbook(workbook, { asOf: AS_OF });
    for (const sheet of snapshots.values()) read.push([`${path.basename(file)} ${sheet.name}`, sheet]);
  }
  for (const table of tables) for (const sheet of sheetsOf(table)) read.push([table.name, sheet]);
  return read;
}

/** Each column of each plan, its cells turned to formulas: all of them, and every second. Of these cases one in `every`. */
export function* unknownCases(sheets: [string, SheetSnapshot][], every = 1): Generator<UnknownCase> {
  let drawn = 0;
  for (const [file, sheet] of sheets)
    for (const [index, before] of inspectSheet(sheet).entries())
      for (const { field, column } of before.plan.columns)
        for (const step of [1, 2]) {
          const cells = filledCells(sheet, before, columnNumber(column), step);
          if (cells.length === 0) continue;
          drawn += 1;
          if (drawn % every === 0)
            yield { name: `${file} ${field} ${column}, one in ${step}`, sheet, index, before, field, cells };
        }
}

/** The rows of a plan's items in one column that hold something: what is to become formulas. */
function filledCells(sheet: SheetSnapshot, { plan }: Inspection, column: number, every: number): Place[] {
  return plan.items
    .flatMap((item) => item.rows)
    .filter((row) => (sheet.values[row - sheet.top]?.[column - sheet.left] ?? '') !== '')
    .filter((_, i) => i % every === 0)
    .map((row) => ({ row, column }));
}

/** The sheet with some cells turned to formulas; `known` keeps their results, else there is none. */
function withFormulas({ sheet, cells }: UnknownCase, known: boolean): SheetSnapshot {
  const made = structuredClone(sheet);
  const blocks = new CellBlocks();
  for (const { row, column } of cells) {
    blocks.add(row, column);
    if (known) continue;
    made.values[row - sheet.top]![column - sheet.left] = null;
    made.texts[row - sheet.top]![column - sheet.left] = '';
  }
  return { ...made, formulas: blocks.joined(), unknown: known ? [] : blocks.joined() };
}

/** What a row is, is told by these: without them other rows may be read as tasks. */
const TELL_ROWS_APART: readonly Field[] = ['number', 'criterion', 'task', 'activity'];
const key = ({ check, at, message }: Finding) => `${check} ${at} ${message}`;

/** What is said wrongly when nobody has worked out these formulas: a finding, a mark, a task or a state that was concluded from them. */
export function unknownFaults(tried: UnknownCase): string[] {
  const { name, index, before, field, cells } = tried;
  const changed = withFormulas(tried, false);
  const after = inspectSheet(changed)[index];
  if (!after) return [`${name}: no plan`];
  const wrong: string[] = [];
  const say = (what: string) => wrong.push(`${name}: ${what}`);
  const unknown = new Set(cells.map(({ row, column }) => address(row, column)));
  const said = new Set(before.findings.flatMap((one) => placesOf(one).map((at) => `${one.check} ${at}`)));
  if (after.plan.notices.filter(({ kind }) => kind === 'not-calculated').length !== 1) say('not told once');
  for (const finding of after.findings) {
    if (placesOf(finding).some((at) => unknown.has(at))) say(`${key(finding)} names an unknown cell`);
    if (!placesOf(finding).some((at) => said.has(`${finding.check} ${at}`))) say(`${key(finding)} is new`);
  }
  for (const { block } of markPlan(after, changed).cells)
    if (unknown.has(address(block.top, block.left))) say(`a mark at ${address(block.top, block.left)}`);
  if (TELL_ROWS_APART.includes(field)) return wrong;
  if (rowsOf(after) !== rowsOf(before)) say('other tasks');
  const overdue = new Set(overdueRows(before));
  for (const row of overdueRows(after)) if (!overdue.has(row)) say(`row ${row} is overdue`);
  return wrong;
}

const rowsOf = ({ plan }: Inspection): string => plan.items.map(({ row }) => row).join();
const overdueRows = ({ plan, standings }: Inspection): number[] =>
  plan.items.filter((_, i) => standings[i]!.progress === 'overdue').map(({ row }) => row);

/** A formula's 0 in a column of text counts as not known: such cases are not to be compared. */
export const holdsZero = ({ sheet, cells }: UnknownCase): boolean =>
  cells.some(({ row, column }) => sheet.values[row - sheet.top]![column - sheet.left] === 0);

/** How the plan is inspected when these cells are formulas with their results. */
export const inspectedWithResults = (tried: UnknownCase): Inspection | undefined =>
  inspectSheet(withFormulas(tried, true))[tried.index];
