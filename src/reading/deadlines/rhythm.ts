import { addDays, type Day, daysInMonth, lastOfMonth, makeDay } from '../../calendar/day';
import { draft, type Draft } from './draft';
import { hourBefore } from './hour';
import { anyOf, matchAt, sticky } from './scanning';
import { BEFORE, BY } from './words';

/** How often: at the end of every `months` months; `upTo` 9 for "9 tháng". Unlisted: every week, every 15 days, every two years, for the first one is not said. */
export type Rhythm = { every: 'unlisted' } | { every: 'months'; months: number; upTo?: number };
const LIMIT = sticky(`(${anyOf(BEFORE)})|(${anyOf(BY)})|(vào|trong)(?!\\p{L})`);
export function rhythmOf(unit: string): Rhythm {
  if (unit === 'tuần') return { every: 'unlisted' };
  if (unit === 'tháng') return { every: 'months', months: 1 };
  if (unit.startsWith('qu')) return { every: 'months', months: 3 };
  if (unit === 'năm') return { every: 'months', months: 12 };
  if (/^0?9|chín/.test(unit)) return { every: 'months', months: 9, upTo: 9 };
  return { every: 'months', months: /^0?3|ba/.test(unit) ? 3 : 6, ...(/đầu/.test(unit) && { upTo: 6 }) };
}
/** The last day of each stretch: months, quarters, halves, the year. */
export function ends(rhythm: Rhythm, year: number | null): Day[] {
  if (year === null) return [];
  // A week's day is not said, and a day in every week would be an alarm without end.
  if (rhythm.every === 'unlisted') return [];
  const days: Day[] = [];
  for (let month = rhythm.months; month <= (rhythm.upTo ?? 12); month += rhythm.months)
    days.push(lastOfMonth(year, month));
  return days;
}
/** A day of each month named (13 is the next January); the 31st of a short month is its last day. */
export function onDay(day: number, months: number[], year: number | null): Day[] {
  if (year === null) return [];
  return months.map((m) => {
    const y = m > 12 ? year + 1 : year;
    const month = m > 12 ? m - 12 : m;
    return makeDay(y, month, Math.min(day, daysInMonth(y, month)))!;
  });
}
export function recurring(days: Day[], said: Draft['said'], fields: Partial<Draft> = {}, strict = true): Draft {
  const before = said === 'before';
  const occurrences = before && strict ? days.map((day) => addDays(day, -1)) : days;
  return draft('recurring', { occurrences, boundary: before ? 'before' : 'by', said, ...fields });
}
interface Limit {
  said: Draft['said'];
  end: number;
}
/** Words that limit a day of a rhythm, and an hour of it: before an hour that day itself is still on time. */
export function limitAt(text: string, at: number): Limit {
  if (asked.text !== text || asked.at !== at) asked = { text, at, limit: findLimit(text, at) };
  return asked.limit;
}

/** Several families ask at the same place, one after the other. */
let asked = { text: '', at: -1, limit: { said: 'bare', end: -1 } as Limit };

function findLimit(text: string, at: number): Limit {
  let end = at;
  let said: Draft['said'] = 'bare';
  for (let match = matchAt(LIMIT, text, end); match; match = matchAt(LIMIT, text, end)) {
    if (match[1]) said = 'before';
    else if (match[2] && said !== 'before') said = 'by';
    else if (said === 'bare') said = 'within';
    end = skipBlank(text, end + match[0].length);
  }
  const hour = hourBefore(text, end);
  return hour ? { said: hour.midnight ? said : 'by', end: hour.end } : { said, end };
}
const skipBlank = (text: string, at: number) => (text[at] === ' ' ? at + 1 : at);

/** What stands between the members of a list. */
export const LIST_GAP = sticky(' ?(?:, ?và|,|;| và|/|&) ?');
