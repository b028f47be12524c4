import { type Day, partsOf } from '../../calendar/day';
import type { Assumption, Milestone } from '../../plan/plan';
import type { DeadlineReader } from './deadlineCell';

/** "kể từ ngày 2/6/2026": from here a term is counted. */
export function sinceDay(day: Day): string {
  const { year, month, day: ofMonth } = partsOf(day);
  return `kể từ ngày ${ofMonth}/${month}/${year}`;
}

/**
 * A term that waits for its event, as the day it ends on: `words` are its own with the day written in. Null where they give no single day.
 * Label and text stay the term's.
 */
export function countedTerm(
  term: Milestone,
  words: string,
  assumed: readonly Assumption[],
  reader: DeadlineReader,
): Milestone | null {
  const read = reader.words(words);
  const [counted] = read.milestones;
  if (counted?.kind !== 'date' || read.milestones.length > 1 || read.rest !== '') return null;
  return { ...counted, label: term.label, text: term.text, assumed: [...new Set(assumed)] };
}
