import { makeWorkbook } from '../../samples/making/workbook';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { inspectPlan } from '../../src/checks/engine/inspection';
import { openFile } from '../../src/entries/cli/openFile';
import { readPlans } from '../../src/reading/readPlans';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { AS_OF } from '../asOf';
import { readLean } from '../measures/lean';
import { median } from '../table';
import { variedSheet } from '../workbooks/varied';

/** Ratios of one run of one process, by what they say: they are alike on every machine. */
export type Ratios = Record<'reading ÷ lean' | 'plan ÷ lean' | 'checks ÷ lean' | 'a row at 2,000 ÷ at 500', number>;

const FEW = 500;
const MANY = 2_000;
const TURNS = 3;
/** A lean reading is short: so often it is done, to be measured. */
const LEAN_TIMES = 5;
const calendar = makeCalendar();

/** Each turn reads workbooks of other words, for what is kept by text would be found again. The first turn warms up. */
export async function measureRatios(): Promise<Ratios> {
  await turnOf(0);
  const turns: Ratios[] = [];
  for (let turn = 1; turn <= TURNS; turn++) turns.push(await turnOf(turn));
  const middle = (name: keyof Ratios) => Number(median(turns.map((ratios) => ratios[name])).toFixed(2));
  const names = Object.keys(turns[0]!) as (keyof Ratios)[];
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Ratios;
}

async function turnOf(turn: number): Promise<Ratios> {
  const few = await taken(FEW, `few ${turn}`);
  const many = await taken(MANY, `many ${turn}`);
  return {
    'reading ÷ lean': many.reading / many.lean,
    'plan ÷ lean': many.plan / many.lean,
    'checks ÷ lean': many.checks / many.lean,
    'a row at 2,000 ÷ at 500': (many.plan + many.checks) / MANY / ((few.plan + few.checks) / FEW),
  };
}

/** Milliseconds of the processors for each step. */
async function taken(rowCount: number, seed: string) {
  const bytes = makeWorkbook({ sheets: [variedSheet({ rowCount, seed, office: 0.2 })] });
  const lean = await timed(() => {
    for (let i = 0; i < LEAN_TIMES; i++) readLean(bytes);
  });
  const reading = await timed(() => readSheets(bytes));
  const plan = await timed(() => reading.value.flatMap((sheet) => readPlans(sheet, { calendar })));
  const checks = await timed(() => plan.value.map((one) => inspectPlan(one, AS_OF, calendar)));
  return { lean: lean.cpu / LEAN_TIMES, reading: reading.cpu, plan: plan.cpu, checks: checks.cpu };
}

async function readSheets(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const host = await openFile(bytes);
  const sheets: SheetSnapshot[] = [];
  for (const { name } of await host.sheets()) sheets.push(await host.read(name));
  return sheets;
}

/** Processor time, never the clock's: the machine may be busy with something else. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ cpu: number; value: T }> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e3, value };
}
