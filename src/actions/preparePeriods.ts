import type { Day } from '../calendar/day';
import { ministryRows } from '../settings/periods/periodRows';
import { settingsChanges } from '../settings/writeSettings';
import type { WorkbookHost } from '../workbook/host';
import { about, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import type { PeriodResult } from './periodResult';
import { withFreshReading } from './withFreshReading';
import { writeSettings } from './writeSettings';
import { yearOfPlans } from './yearOfPlans';

interface PreparePeriodsOptions extends InspectOptions {
  today: Day;
}

/** Makes the sheets of reporting periods, filled with the ministry's four, and of days on which something happened; those that are there stay. */
export const preparePeriods = (host: WorkbookHost, options: PreparePeriodsOptions): Promise<PeriodResult> =>
  withFreshReading(async () => {
    const found = await inspected(host, options);
    const first = ministryRows(yearOfPlans(found, options.today));
    const periods = await writeSettings(host, 'periods', (existing, isOurs) =>
      settingsChanges('periods', [], existing, first, isOurs),
    );
    const events = await writeSettings(host, 'events', (existing, isOurs) =>
      settingsChanges('events', [], existing, [], isOurs),
    );
    return { ...about(found, options), closed: null, sheetsOfPeriods: [periods.name, events.name] };
  });
