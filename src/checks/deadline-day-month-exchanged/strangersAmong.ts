import type { SingleDay } from './singleDays';

/** So many other days of the section, all in one month, or all in order, are needed to call one day a stranger among them. */
const ENOUGH = 4;

/** Days that fall in with those of their section only when day and month are exchanged. Of two in one section neither is: which is wrong cannot be told. */
export function strangersAmong(days: readonly SingleDay[]): Set<SingleDay> {
  const fitting = days.filter((one) => fitsWhenExchanged(one, days));
  return new Set(fitting.filter(({ section }) => fitting.filter((other) => other.section === section).length === 1));
}

/** Exchanged, the day falls in with the other days of its section; as it stands, it does not. */
function fitsWhenExchanged(one: SingleDay, days: readonly SingleDay[]): boolean {
  const { exchanged, withYear, section } = one;
  if (exchanged === null || !withYear) return false;
  const together = days.filter((other) => other.section === section);
  const others = together.filter((other) => other !== one).map(({ day }) => day);
  if (others.length < ENOUGH) return false;
  const months = new Set(others.map((day) => day.slice(0, 7)));
  if (months.size === 1) return months.has(exchanged.slice(0, 7)) && !months.has(one.day.slice(0, 7));
  return (
    new Set(others).size >= ENOUGH &&
    inOrder(others) &&
    !inOrder(place(together, one, one.day)) &&
    inOrder(place(together, one, exchanged))
  );
}

const place = (together: readonly SingleDay[], one: SingleDay, day: string): string[] =>
  together.map((other) => (other === one ? day : other.day));

const inOrder = (days: readonly string[]): boolean => days.every((day, i) => i === 0 || days[i - 1]! <= day);
