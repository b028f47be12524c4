import { type Day, daysBetween } from '../../../calendar/day';
import type { Settings } from '../../../settings/settings';
import { isSamePeriod, type Period, periodKey } from '../../../settings/periods/period';
import { periodOn, periodsOf } from '../../../settings/periods/periodsOf';

/** A reporting period as the pane shows it, with what can be done about it on the day shown. */
export interface ShownPeriod {
  key: string;
  period: Period;
  /** Days until its last one; 0 on that day, negative when it is over. */
  daysLeft: number;
  /** The day on which its record was counted; null while it has not been closed. */
  closedOn: Day | null;
  /** The day on which it would be counted: its last, or the day shown where that is before. */
  countedOn: Day;
}

/**
 * The periods to be shown, of the plan's year: the one whose figures are counted on the day shown, and above it those that ended last while any of
 * them has not been closed. None for a day outside of all.
 */
export function shownPeriods(settings: Settings, year: number, sheet: string, asOf: Day): ShownPeriod[] {
  const shown = (period: Period): ShownPeriod => ({
    ...{ key: periodKey(period), period },
    daysLeft: daysBetween(asOf, period.to),
    closedOn: settings.closings.find((row) => isSamePeriod(row, period) && row.sheet === sheet)?.closedOn ?? null,
    countedOn: period.to < asOf ? period.to : asOf,
  });
  const over = periodsOf(settings, year).filter(({ to }) => to < asOf);
  const ended = over.filter(({ to }) => to === over.at(-1)!.to).map(shown);
  const current = periodOn(settings, year, asOf);
  const isOpen = ended.some(({ closedOn }) => closedOn === null);
  return [...(isOpen || !current ? ended : []), ...(current ? [shown(current)] : [])];
}
