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
/** A lean reading is short: so often it is done before and after the steps, to be measured. */
const LEAN_TIMES = 6;
const calendar = makeCalendar();

/** Milliseconds of the processors for each step, each time it was done. */
type Taken = Record<'lean' | 'reading' | 'plan' | 'checks', number[]>;

/**
 * Each turn reads workbooks of other words, for what is kept by text would be found again; the first turn warms up. The code runs as the
 * tests run it, not bundled: the ratios are to be held against each other, not against those of the bench.
 */
export async function measureRatios(): Promise<Ratios> {
  const [few, many] = [nothingTaken(), nothingTaken()];
  for (let turn = 0; turn <= TURNS; turn++) {
    const isWarm = turn > 0;
    await take(FEW, `few ${turn}`, isWarm ? few : nothingTaken());
    await take(MANY, `many ${turn}`, isWarm ? many : nothingTaken());
  }
  const overLean = (step: keyof Taken) => rounded(median(many[step]) / median(many.lean));
  const row = ({ plan, checks }: Taken, rowCount: number) => (median(plan) + median(checks)) / rowCount;
  return {
    'reading ÷ lean': overLean('reading'),
    'plan ÷ lean': overLean('plan'),
    'checks ÷ lean': overLean('checks'),
    'a row at 2,000 ÷ at 500': rounded(row(many, MANY) / row(few, FEW)),
  };
}

const nothingTaken = (): Taken => ({ lean: [], reading: [], plan: [], checks: [] });
const rounded = (number: number): number => Number(number.toFixed(2));

async function take(rowCount: number, seed: string, taken: Taken): Promise<void> {
  const bytes = makeWorkbook({ sheets: [variedSheet({ rowCount, seed, office: 0.2 })] });
  const lean = async () => {
    for (let i = 0; i < LEAN_TIMES; i++) await timed(taken.lean, () => readLean(bytes));
  };
  await lean();
  const sheets = await timed(taken.reading, () => readSheets(bytes));
  const plans = await timed(taken.plan, () => sheets.flatMap((sheet) => readPlans(sheet, { calendar })));
  await timed(taken.checks, () => plans.map((plan) => inspectPlan(plan, AS_OF, calendar)));
  await lean();
}

async function readSheets(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const host = await openFile(bytes);
  const sheets: SheetSnapshot[] = [];
  for (const { name } of await host.sheets()) sheets.push(await host.read(name));
  return sheets;
}

/** Processor time, never the clock's: the machine may be busy with something else. */
async function timed<T>(taken: number[], work: () => T | Promise<T>): Promise<T> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  taken.push((user + system) / 1e3);
  return value;
}
