import type { Day } from '../calendar/day';
import { closedRowsOf } from '../figures/closings/closedRows';
import { closingChanges } from '../settings/closings/closingChanges';
import type { ClosedRow } from '../settings/closings/closedRow';
import { isSamePeriod, type Period, periodKey, periodTitle } from '../settings/periods/period';
import { periodOf, periodsOf } from '../settings/periods/periodsOf';
import type { Settings } from '../settings/settings';
import type { WorkbookHost } from '../workbook/host';
import { CannotDo } from './cannotDo';
import { about, inspected } from './inspected';
import type { InspectedWorkbook, InspectOptions } from './inspectWorkbook';
import type { PeriodResult } from './periodResult';
import { writeSettings } from './writeSettings';
import { withFreshReading } from './withFreshReading';
import { yearOfPlans } from './yearOfPlans';

export interface ClosePeriodOptions extends Omit<InspectOptions, 'asOf'> {
  /** "h1", "2026-06". */
  period: string;
  /** The day the standing is counted on; the period's last day when left out. */
  asOf?: Day;
  today: Day;
  /** A closing of the same period that is there already gives way. */
  replace?: boolean;
}

/**
 * Closes a reporting period: keeps where each item stood on its last day, to be compared later. A period that is closed already is refused unless
 * it is to be replaced; so is one that is not over, unless a day is given.
 * @throws CannotDo
 */
export const closePeriod = (host: WorkbookHost, options: ClosePeriodOptions): Promise<PeriodResult> =>
  withFreshReading(() => readAndClose(host, options));

async function readAndClose(host: WorkbookHost, options: ClosePeriodOptions): Promise<PeriodResult> {
  const { today, replace = false } = options;
  const first = await inspected(host, { ...options, asOf: options.asOf ?? today });
  const period = periodAsked(first, options);
  const asOf = options.asOf ?? period.to;
  const title = periodTitle(period, 'vi');
  if (asOf < period.from || asOf > today) throw new CannotDo('period-not-over', title, [period.from, period.to, asOf]);
  const found = asOf === (options.asOf ?? today) ? first : await inspected(host, { ...options, asOf });
  const rows = found.inspections.flatMap((inspection) => closedRowsOf(inspection, period));
  const before = closedBefore(found.settings, period, rows);
  if (before && !replace) throw new CannotDo('period-closed', title, [before.closedOn]);
  const { name } = await writeSettings(host, 'closings', (existing, isOurs) => closingChanges(rows, existing, isOurs));
  const items = rows.filter(({ part }) => part === '').length;
  const kept = { items, parts: rows.length - items, replaced: before !== undefined };
  return {
    ...about(found, { asOf }),
    closed: { ...period, ...kept, key: periodKey(period), title, closedOn: asOf },
    sheetsOfPeriods: [name],
  };
}

/** @throws CannotDo */
function periodAsked(found: InspectedWorkbook, { period: key, today }: ClosePeriodOptions): Period {
  const { settings } = found;
  const year = yearOfPlans(found, today);
  const period = periodOf(settings, year, key);
  if (period) return period;
  const known = periodsOf(settings, year).map((one) => `${periodKey(one)} (${periodTitle(one, 'vi')})`);
  throw new CannotDo('no-such-period', key, known);
}

const closedBefore = ({ closings }: Settings, period: Period, rows: readonly ClosedRow[]): ClosedRow | undefined =>
  closings.find((one) => isSamePeriod(one, period) && rows.some(({ sheet }) => sheet === one.sheet));
