import type { Day } from '../../calendar/day';
import type { Settings } from '../settings';
import { ministryPeriods, type Period, periodKey } from './period';

/**
 * The periods of a year, the shortest first where they end on one day: those of the office's sheet, or the ministry's four where the sheet has none
 * of that year.
 */
export function periodsOf({ periods }: Pick<Settings, 'periods'>, year: number): Period[] {
  const own = periods.filter((period) => period.year === year);
  return [...(own.length > 0 ? own : ministryPeriods(year))].sort(
    (one, other) => order(one.to, other.to) || order(other.from, one.from),
  );
}

const order = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** The period of a year that a key names ("h1"; "2026-06" names its own year); null where there is none. */
export const periodOf = (settings: Pick<Settings, 'periods'>, year: number, key: string): Period | null =>
  periodsOf(settings, Number(/^(\d{4})-/.exec(key)?.[1] ?? year)).find((period) => periodKey(period) === key) ?? null;

/** The period whose figures are being counted on a day: of those that hold it the one that ends first; null for a day outside of all. */
export const periodOn = (settings: Pick<Settings, 'periods'>, year: number, on: Day): Period | null =>
  [...periodsOf(settings, year), ...periodsOf(settings, year + 1)].find(({ from, to }) => from <= on && on <= to) ??
  null;
