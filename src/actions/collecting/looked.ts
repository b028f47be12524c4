import { fold } from '../../language/text';
import { type Period, periodKey, periodTitle } from '../../settings/periods/period';
import { periodOf, periodsOf } from '../../settings/periods/periodsOf';
import type { WorkbookHost } from '../../workbook/host';
import { CannotDo } from '../cannotDo';
import { inspected } from '../inspected';
import type { InspectOptions } from '../inspectWorkbook';
import { yearOfPlans } from '../yearOfPlans';
import { type ReadMaster, readMaster, unitsNamed } from './master';

/** The workbook as it stands, with what our sheets say of earlier rounds. */
export interface Looked extends ReadMaster {
  found: Awaited<ReturnType<typeof inspected>>;
  period: Period | null;
}

interface LookOptions extends InspectOptions {
  period?: string;
  unitOf?: ReadonlyMap<string, string>;
}

/** @throws CannotDo, ColumnsGuessed */
export async function looked(host: WorkbookHost, options: LookOptions): Promise<Looked> {
  const found = await inspected(host, options);
  const known = unitsNamed(found);
  const strange = [...(options.unitOf?.values() ?? [])].find((unit) => !known.some((one) => fold(one) === fold(unit)));
  if (strange !== undefined) throw new CannotDo('no-such-unit', strange, known);
  return { found, ...(await readMaster(host, found)), period: periodAsked(found, options) };
}

function periodAsked(
  found: Looked['found'],
  { period: key, asOf }: Pick<InspectOptions, 'asOf'> & { period?: string },
): Period | null {
  if (key === undefined) return null;
  const year = yearOfPlans(found, asOf);
  const period = periodOf(found.settings, year, key);
  if (period) return period;
  const known = periodsOf(found.settings, year).map((one) => `${periodKey(one)} (${periodTitle(one, 'vi')})`);
  throw new CannotDo('no-such-period', key, known);
}
