import type { SheetSpec, WorkbookSpec } from '../../samples/making/spec';
import { makeWorkbook } from '../../samples/making/workbook';
import { samples } from '../../samples/plans/all';
import { makeCalendar } from '../../src/calendar/workCalendar';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import { grow } from './grow';

/** A workbook of `rowCount` table rows in all: one sheet for the plan of each sample whose name begins with `name`. */
export async function repeatedWorkbook(rowCount: number, start: number, name: string): Promise<WorkbookSpec> {
  const chosen = Object.entries(samples).filter(([sample]) => sample.startsWith(name));
  if (chosen.length === 0) throw new Error(`no sample begins with ${name}`);
  const share = Math.ceil(rowCount / chosen.length);
  const sheets = await Promise.all(
    chosen.map(async ([, spec], index) => {
      const { sheet, plan } = await firstPlan(makeWorkbook(spec), spec.sheets);
      return grow(sheet, plan, Math.min(share, rowCount - index * share), start);
    }),
  );
  return { ...chosen[0]![1], sheets };
}

async function firstPlan(bytes: Uint8Array, sheets: SheetSpec[]): Promise<{ sheet: SheetSpec; plan: Plan }> {
  const workbook = await openWorkbook(bytes);
  for (const sheet of sheets) {
    const [plan] = readPlans(await workbook.read(sheet.name), { calendar: makeCalendar() });
    if (plan) return { sheet, plan };
  }
  throw new Error(`no plan in ${sheets.map(({ name }) => name).join(', ')}`);
}
