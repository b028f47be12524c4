import { weekday, type Day } from './day';
import { DAYS_OFF, type DayOff } from './daysOff';
import { expectedDaysOff } from './expectedDaysOff';

export interface WorkCalendar {
  isDayOff(day: Day): boolean;
  /** The name of a holiday or of a swap day; null for any other day, ordinary weekends among them. */
  nameOf(day: Day): string | null;
  /** No notice is known for the year: its days off are computed ("dự kiến"). */
  isProvisional(year: number): boolean;
}

type Rows = Map<Day, DayOff>;

const byDay = (rows: readonly DayOff[]): Rows => new Map(rows.map((row) => [row.day, row]));
const yearOf = (day: Day) => Number(day.slice(0, 4));

const NOTICES = byDay(DAYS_OFF);
const NOTICE_YEARS = new Set(DAYS_OFF.map((row) => yearOf(row.day)));

/**
 * The working week (Monday to Friday) less the days off. `extra` are an office's own rows: they go before everything else,
 * day by day, so a `swap-work` row also takes back a computed day off that the year's notice placed otherwise.
 */
export function makeCalendar(extra: readonly DayOff[] = []): WorkCalendar {
  const own = byDay(extra);
  const computed = new Map<number, Rows>();

  const rowsOf = (year: number): Rows => {
    if (NOTICE_YEARS.has(year)) return NOTICES;
    let rows = computed.get(year);
    if (!rows) computed.set(year, (rows = byDay(expectedDaysOff(year))));
    return rows;
  };
  const rowOf = (day: Day) => own.get(day) ?? rowsOf(yearOf(day)).get(day);

  return {
    isDayOff: (day) => {
      const row = rowOf(day);
      return row ? row.kind !== 'swap-work' : weekday(day) >= 6;
    },
    nameOf: (day) => rowOf(day)?.name ?? null,
    isProvisional: (year) => !NOTICE_YEARS.has(year),
  };
}
