import type { Day } from '../../calendar/day';
import type { Deadline, Milestone } from '../../plan/plan';
import type { DeadlineReader } from './deadlineCell';
import { yearly } from './joined';
import { contradiction } from './twoColumns';

type Read = Omit<Deadline, 'from'>;

/**
 * A column for how often and one for when: `Hằng năm | Trước ngày 30/11` is the 29th of November of each year. Where they contradict each other (every
 * quarter, and one day) the day holds and both are left over, so that a person decides.
 */
export function withRhythm(rhythm: Read, due: Read, reader: DeadlineReader): Read {
  if (rhythm.text === '' || ONCE.test(rhythm.text)) return due;
  if (due.text === '') return rhythm;
  const one = asOnePhrase(rhythm.text, due.text, reader);
  if (one) return { ...one, text: due.text };
  const [often, ...more] = rhythm.milestones;
  if (!often || more.length > 0 || rhythm.rest !== '') return denied(rhythm, due);
  const both = { ...due, milestones: [...due.milestones, often] };
  // "Thường xuyên", "Khi có yêu cầu" and a rhythm of which no day is known say nothing against a day.
  if (often.kind !== 'recurring' || often.occurrences.length === 0) return both;
  const undated = { ...due, milestones: [...due.milestones, { ...often, occurrences: [] }] };
  if (due.rest !== '' || !due.milestones.some(isDated)) return undated;
  return daysOf(often, due) ?? denied(rhythm, due);
}

const ONCE = /^(?:0?1|một) lần$/iu;

/** The two cells read as one phrase, where that gives a rhythm with days of its own: "Hằng tháng, ngày 20", "thứ Sáu hằng tuần". */
function asOnePhrase(rhythm: string, due: string, reader: DeadlineReader): Read | null {
  const when = /^\d{1,2}$/.test(due) ? `ngày ${due}` : lowerFirst(due);
  return (
    [`${rhythm}, ${when}`, `${when} ${lowerFirst(rhythm)}`].map((text) => reader.words(text)).find(isOneRhythm) ?? null
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const isOneRhythm = ({ milestones, rest }: Read): boolean =>
  rest === '' &&
  milestones.length > 0 &&
  milestones.every(({ kind, assumed }) => kind === 'recurring' && !assumed.includes('end-of-period'));

/** As many days as the rhythm has turns in a year are its days; days that it names itself must be the same. Null when they are not. */
function daysOf(often: Milestone, due: Read): Read | null {
  const days = due.milestones.flatMap(({ lastDay }) => lastDay ?? []);
  const agree = often.assumed.includes('end-of-period')
    ? often.occurrences.length === due.milestones.length && days.length === due.milestones.length
    : same(often.occurrences, days);
  return agree ? { ...due, milestones: due.milestones.map(yearly) } : null;
}

const isDated = ({ kind }: Milestone): boolean => kind === 'date' || kind === 'period';
const same = (a: Day[], b: Day[]): boolean => [...a].sort().join() === [...b].sort().join();

const denied = (rhythm: Read, due: Read): Read => ({ ...due, rest: contradiction(rhythm.text, due.text) });
