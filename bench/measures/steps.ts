import { makeCalendar } from '../../src/calendar/workCalendar';
import { type Inspection, inspectPlan } from '../../src/checks/engine/inspection';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import type { Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/reading/readPlans';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { timed } from './result';

export const STEPS = ['workbook', 'plan', 'inspection'] as const;
export type Step = (typeof STEPS)[number];

export const AS_OF = '2026-06-15';
const calendar = makeCalendar();

async function readWorkbook(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const workbook = await openWorkbook(bytes);
  const snapshots: SheetSnapshot[] = [];
  for (const { name } of await workbook.sheets()) snapshots.push(await workbook.read(name));
  return snapshots;
}

const readAll = (snapshots: SheetSnapshot[]): Plan[] =>
  snapshots.flatMap((snapshot) => readPlans(snapshot, { calendar }));

const inspectAll = (plans: Plan[]): Inspection[] => plans.map((plan) => inspectPlan(plan, AS_OF, calendar));

/** Goes through the steps up to the asked one and times that one alone. */
export async function timeStep(
  step: Step,
  bytes: Uint8Array,
): Promise<{ seconds: number; tally: Record<string, number> }> {
  const workbook = await timed(() => readWorkbook(bytes));
  const sheets = { sheets: workbook.value.length };
  if (step === 'workbook') return { seconds: workbook.seconds, tally: sheets };
  const plans = await timed(() => readAll(workbook.value));
  const items = { ...sheets, plans: plans.value.length, items: sum(plans.value.map((plan) => plan.items.length)) };
  if (step === 'plan') return { seconds: plans.seconds, tally: items };
  const inspections = await timed(() => inspectAll(plans.value));
  const findings = sum(inspections.value.map((inspection) => inspection.findings.length));
  return { seconds: inspections.seconds, tally: { ...items, findings } };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
