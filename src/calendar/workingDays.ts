import { addDays, type Day } from './day';
import type { WorkCalendar } from './workCalendar';

/** The longest term counted, about forty years. Longer ones are misreadings, and would run past what any calendar knows. */
export const LONGEST_TERM = 10_000;

/** The working day nearest to `day`, forward or back; `day` itself where it is one. */
function seek(day: Day, step: 1 | -1, calendar: WorkCalendar): Day {
  let at = day;
  while (calendar.isDayOff(at)) at = addDays(at, step);
  return at;
}

/**
 * The end of a term of `count` working days from an event on `day`: the term starts the day after (Civil Code 2015, art. 147),
 * so it ends on the count-th working day after `day`; a negative count goes back in the same way, and 0 is `day` itself.
 * @throws RangeError when the count is not whole or beyond LONGEST_TERM.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  if (!Number.isInteger(count) || Math.abs(count) > LONGEST_TERM) throw new RangeError(`not a term in days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left--) at = seek(addDays(at, step), step, calendar);
  return at;
}
