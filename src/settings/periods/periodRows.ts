import { showDay } from '../../language/showDay';
import type { SettingsRow } from '../settingsModel';
import { ministryPeriods, periodTitle } from './period';

const day = (of: string | null): string | null => of && showDay(of, 'vi');

/** What the sheet of periods lists when it is made: the ministry's four, for the office to change. */
export const ministryRows = (year: number): SettingsRow[] =>
  ministryPeriods(year).map((period) => [
    periodTitle(period, 'vi'),
    day(period.from),
    day(period.to),
    day(period.unitsBy),
    day(period.officeBy),
    period.receiver,
  ]);
