import type { Day } from '../../calendar/day';
import { Apart } from '../../language/apart';
import { fold } from '../../language/text';
import type { Deadline, Milestone } from '../../plan/plan';
import { countedTerm, sinceDay } from './countedTerm';
import type { DeadlineReader } from './deadlineCell';
import { NUMBER_WORDS } from './words';

type Read = Pick<Deadline, 'milestones'>;

/** Something a deadline waited for, and when it happened. */
export interface Occurrence {
  /** "" where nobody says what. */
  event: string;
  day: Day;
}

const FIGURE = ['\\d{1,3}', ...Object.keys(NUMBER_WORDS).sort((a, b) => b.length - a.length)].join('|');
/** "05 ngày làm việc", "hai (2) tuần". */
const TERM = new Apart(
  '\\p{L}\\d/',
  new RegExp(`(?:${FIGURE}) ?(?:\\([\\p{L}\\d]{1,10}\\) ?)?(?:ngày làm việc|ngày|tuần)(?![\\p{L}\\d]| ?\\d)`, 'u'),
);

/**
 * A deadline that waits for an event, with the days on which it happened: each gives a last day, a part of its own, which bears the event's name
 * where that was said; `event-day` tells it. Where several parts wait, an occurrence belongs to the one whose words it has most in common with.
 * `unused`: occurrences from which no last day follows.
 */
export function sinceEvents<Due extends Read, Of extends Occurrence>(
  due: Due,
  occurrences: readonly Of[],
  reader: DeadlineReader,
): { due: Due; unused: Of[] } {
  const terms = due.milestones.map((milestone) => (milestone.kind === 'event' ? termOf(milestone.text) : null));
  const counted = due.milestones.map((): Milestone[] => []);
  const unused: Of[] = [];
  for (const occurrence of [...occurrences].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const place = placeOf(occurrence, due.milestones, terms);
    const waiting = due.milestones[place];
    const milestone = waiting
      ? countedTerm(waiting, `${terms[place]} ${sinceDay(occurrence.day)}`, ['event-day'], reader)
      : null;
    if (milestone) counted[place]!.push({ ...milestone, label: occurrence.event || milestone.label });
    else unused.push(occurrence);
  }
  const milestones = due.milestones.flatMap((milestone, i) => (counted[i]!.length > 0 ? counted[i]! : [milestone]));
  return { due: { ...due, milestones }, unused };
}

/** The one term that is counted from an event on; null for one counted back ("3 ngày trước khi họp"), in hours, or for several. */
function termOf(text: string): string | null {
  const words = fold(text);
  const [term, ...more] = TERM.all(words);
  return term && more.length === 0 && !words.includes('trước') ? term[0] : null;
}

/** −1 where it cannot be told. */
function placeOf({ event }: Occurrence, milestones: readonly Milestone[], terms: readonly (string | null)[]): number {
  const places = terms.flatMap((term, place) => (term === null ? [] : [place]));
  if (places.length <= 1) return places[0] ?? -1;
  const own = wordsOf(event);
  const common = places.map((place) => {
    const { text, label } = milestones[place]!;
    return wordsOf(`${label ?? ''} ${text}`).filter((word) => own.includes(word)).length;
  });
  const most = Math.max(...common);
  const best = places.filter((_, i) => common[i] === most);
  return most > 0 && best.length === 1 ? best[0]! : -1;
}

const wordsOf = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}\d]+/gu) ?? [])];
