import { z } from 'zod';
import type { Day } from '../calendar/day';
import { periodsOf } from '../settings/periods/periodsOf';
import { type BookUpdate, bookChanges } from '../settings/reports/bookChanges';
import { LeftOut } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import { About, about, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { reportingUnits } from './tracking/reportingUnits';
import { withFreshReading } from './withFreshReading';
import { writeSettings } from './writeSettings';
import { yearOfPlans } from './yearOfPlans';

/** The register of reports: which unit has sent which period's report, and when. */
export const ReportsSheet = z.object({
  sheet: z.string(),
  units: z.number().int(),
  periods: z.number().int(),
  /** Units and periods that were put in, into a new sheet or one that stood there. */
  addedUnits: z.number().int(),
  addedPeriods: z.number().int(),
  /** Units and periods that found no place, for people have changed the sheet. */
  missing: z.array(z.string()),
});
export type ReportsSheet = z.infer<typeof ReportsSheet>;

export const TrackReportsResult = About.extend({ reports: ReportsSheet, leftOut: z.array(LeftOut).optional() });
export type TrackReportsResult = z.infer<typeof TrackReportsResult>;

interface TrackReportsOptions extends InspectOptions {
  today: Day;
}

/** Makes the sheet "Sổ báo cáo" for the units of the plans and the periods of their year, or adds what it lacks. What people wrote there stays. */
export const trackReports = (host: WorkbookHost, options: TrackReportsOptions): Promise<TrackReportsResult> =>
  withFreshReading(async () => {
    const found = await inspected(host, options);
    const periods = periodsOf(found.settings, yearOfPlans(found, options.today));
    const units = reportingUnits(
      found.inspections.map(({ plan }) => plan),
      found.settings,
      options.asOf,
    );
    let update: BookUpdate | undefined;
    const { applied, name } = await writeSettings(host, 'reports', (existing, isOurs) => {
      update = bookChanges(periods, units, existing, isOurs);
      return update.changes;
    });
    const { changes: _changes, ...told } = update!;
    const { leftOut } = applied;
    return { ...about(found, options), reports: { sheet: name, ...told }, ...(leftOut && { leftOut }) };
  });
