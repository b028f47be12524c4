import { makeCalendar } from '../../../src/calendar/workCalendar';
import type { Inspection } from '../../../src/checks/engine/inspection';
import { unitItems } from '../../../src/figures/unitItems';
import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import { fold } from '../../../src/language/text';
import { taskOf } from '../../../src/plan/taskWords';
import { knownNumber } from '../../../src/plan/knownNumber';
import type { Item, Plan, UnitRef } from '../../../src/plan/plan';
import { readPlans } from '../../../src/reading/readPlans';
import type { SheetModel } from '../../../src/workbook/sheetModel';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** A sheet of ours as it stands once it is written. */
export async function written(model: SheetModel): Promise<SheetSnapshot> {
  const host = memoryHost([]);
  await host.apply({ sheets: [model] });
  return host.read(model.name);
}

export const planOf = (sheet: SheetSnapshot): Plan => {
  const [plan, ...more] = readPlans(sheet, { calendar: makeCalendar() });
  expect(more).toEqual([]);
  return plan!;
};

const names = (refs: UnitRef[]) => refs.map(({ unit, role }) => fold(role ? `${unit} (${role})` : unit)).sort();

/** What an item is known by and who has it, in one line. A form says once that its unit has to do with an item: who leads and helps too leads. */
const told = (item: Item, number: string, task: string): string => {
  const leads = new Set(item.leads.map(({ unit }) => unit));
  const partners = item.partners.filter(({ unit }) => !leads.has(unit));
  return [number, task, names(item.leads).join(' + '), names(partners).join(' + '), item.deadline.text].join(' | ');
};

/** The items of a unit's form as the plan has them. */
export function expected(inspection: Inspection, unit: string): string[] {
  const { leads, partners, collective } = unitItems(inspection, unit);
  return [...leads, ...partners, ...collective].map(({ item }) =>
    told(item, knownNumber(inspection.plan, item), taskOf(item)),
  );
}

export const read = (plan: Plan): string[] => plan.items.map((item) => told(item, item.number, item.task));
