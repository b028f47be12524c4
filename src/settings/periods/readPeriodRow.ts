import type { Day } from '../../calendar/day';
import { daysBetween } from '../../calendar/day';
import type { Report, Row } from '../settingsTable';
import { isSamePeriod, layerOf, namedDays, type Period, type PeriodKind } from './period';
import { readPeriodName } from './periodWords';

/** Places of the sheet's columns. */
const NAME = 0;
const FROM = 1;
const TO = 2;
const UNITS_BY = 3;
const OFFICE_BY = 4;
const RECEIVER = 5;

/**
 * A row of the sheet of periods; null where it cannot be used, which is told at its cell. `before`: the rows above. Two rows of one period, or two
 * that share days and are both months, both quarters, both half years: the lower one is not used. A quarter within its half year, and that within
 * its year, is how the ministry counts.
 */
export function readPeriodRow(row: Row, before: readonly Period[], report: Report): Period | null {
  const name = row.text(NAME);
  const written = readPeriodName(name);
  if (!written) return no(report, NAME, name === '' ? 'period-no-name' : 'period-name');
  const dayColumns = [FROM, TO, UNITS_BY, OFFICE_BY];
  const wrong = dayColumns.filter((column) => row.text(column) !== '' && row.day(column) === null);
  for (const column of wrong) report(column, 'day');
  if (wrong.length > 0) return null;
  const [from, to] = [row.day(FROM), row.day(TO)];
  if (from === null || to === null) return no(report, from === null ? FROM : TO, 'period-no-day');
  if (from > to) return no(report, FROM, 'period-from-after-to');
  const year = yearOf(written.kind, from, to);
  if (year === null) return no(report, FROM, 'period-elsewhere');
  if (written.year !== null && written.year !== year) return no(report, NAME, 'period-year');
  const period: Period = {
    kind: written.kind,
    year,
    from,
    to,
    unitsBy: row.day(UNITS_BY),
    officeBy: row.day(OFFICE_BY),
    receiver: row.text(RECEIVER),
  };
  if (before.some((other) => isSamePeriod(other, period))) return no(report, NAME, 'period-twice');
  if (before.some((other) => layerOf(other.kind) === layerOf(period.kind) && overlap(other, period) > 0))
    return no(report, FROM, 'period-overlap');
  return period;
}

const no = (report: Report, column: number, problem: string): null => {
  report(column, problem);
  return null;
};

/** Days two spans share. */
function overlap(one: { from: Day; to: Day }, other: { from: Day; to: Day }): number {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return Math.max(0, daysBetween(from, to) + 1);
}

/** The year whose "quý I" has most days in common with the row's; null where none has any. */
function yearOf(kind: PeriodKind, from: Day, to: Day): number | null {
  let found: { year: number; days: number } | null = null;
  for (let year = Number(from.slice(0, 4)); year <= Math.min(Number(to.slice(0, 4)), 2100); year += 1) {
    const days = overlap(namedDays({ kind, year }), { from, to });
    if (days > (found?.days ?? 0)) found = { year, days };
  }
  return found && found.year >= 2000 ? found.year : null;
}
