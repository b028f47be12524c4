import { grouped, timesOf } from '../../workbook/grouped';
import type { SingleDay } from './singleDays';

/** So many other days of the section, all in one month, or all in order, are needed to call one day a stranger among them. */
const ENOUGH = 4;

/** Days that fall in with those of their section only when day and month are exchanged. Of two in one section neither is: which is wrong cannot be told. */
export function strangersAmong(days: readonly SingleDay[]): Set<SingleDay> {
  const strangers = new Set<SingleDay>();
  for (const together of grouped(days.map((one) => [one.section, one] as const)).values()) {
    const fitting = fittingWhenExchanged(together);
    if (fitting.length === 1) strangers.add(fitting[0]!);
  }
  return strangers;
}

/** The days of one section that fall in with all others exchanged, and as they stand do not. */
function fittingWhenExchanged(together: readonly SingleDay[]): SingleDay[] {
  if (together.length - 1 < ENOUGH) return [];
  const days = together.map(({ day }) => day);
  const [byDay, byMonth] = [timesOf(days), timesOf(days.map(monthOf))];
  const isDescent = (i: number, k: number) => days[i] !== undefined && days[k] !== undefined && days[i] > days[k];
  const descents = days.filter((_, i) => isDescent(i - 1, i)).length;
  return together.filter(({ day, exchanged, withYear }, i) => {
    if (exchanged === null || !withYear) return false;
    const isOnly = (times: Map<string, number>, key: string) => times.get(key) === 1;
    const otherMonths = byMonth.size - (isOnly(byMonth, monthOf(day)) ? 1 : 0);
    if (otherMonths === 1)
      return isOnly(byMonth, monthOf(day)) && byMonth.has(monthOf(exchanged)) && monthOf(exchanged) !== monthOf(day);
    const otherDays = byDay.size - (isOnly(byDay, day) ? 1 : 0);
    const around = (isDescent(i - 1, i) ? 1 : 0) + (isDescent(i, i + 1) ? 1 : 0);
    const othersInOrder = descents === around && !isDescent(i - 1, i + 1);
    const fits = (days[i - 1] ?? exchanged) <= exchanged && exchanged <= (days[i + 1] ?? exchanged);
    return otherDays >= ENOUGH && othersInOrder && descents > 0 && fits;
  });
}

const monthOf = (day: string): string => day.slice(0, 7);
