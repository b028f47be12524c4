import { firstSigns } from '../../language/firstSigns';
import { fold, oneLine } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { readDeadline } from '../../reading/deadlines/readDeadline';
import { CITED, DATED, DONE, GROUNDS, OPENINGS, REPORTING, VERBS } from './dutyWords';

/** A duty that a document sets in its text, outside of the plan's table. */
export interface OutsideDuty {
  /** The sentence. */
  text: string;
  /** Its words that say until when. */
  deadlineText: string;
}

/** A deadline in a sentence has so many words at most. */
const MOST_WORDS = 14;
const MOST_DUTIES = 200;
/** Sentences of a document that are looked at. */
const MOST_SENTENCES = 5_000;
/** Openings of one sentence that are looked at. */
const MOST_OPENINGS = 12;

/** Sentences that say what is to be done until a day that can be read. `year` is that of the plan. */
export function outsideDuties(texts: readonly string[], year: number | null): OutsideDuty[] {
  const duties: OutsideDuty[] = [];
  let left = MOST_SENTENCES;
  for (const text of texts) {
    for (const sentence of sentencesOf(firstSigns(text))) {
      if (left-- <= 0 || duties.length >= MOST_DUTIES) return duties;
      const deadlineText = deadlineOf(sentence, year);
      if (deadlineText !== null) duties.push({ text: sentence, deadlineText });
    }
  }
  return duties;
}

/** A sentence ends at a stop before a capital letter or a dash, at a semicolon, and where a line does. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/;(?=\s)|([.!?])\s+(?=[\p{Lu}\d"“(+-])/gu, '$1\n').split('\n'))
    .map((sentence) => trimEnd(oneLine(sentence), ' ;'))
    .filter((sentence) => sentence !== '');
}

/** The words of a sentence that say until when its duty is to be done; null when it sets none. */
function deadlineOf(sentence: string, year: number | null): string | null {
  const words = fold(sentence);
  // Places are found in the folded text and cut out of the sentence.
  if (words.length !== sentence.length || !DATED.test(words) || GROUNDS.test(words)) return null;
  const duty = words.replace(DONE, ' ');
  if (!VERBS.test(duty)) return null;
  const open = CITED.reduce((text, cited) => text.replace(cited, (found) => '¤'.repeat(found.length)), words);
  const reports = REPORTING.test(duty);
  for (const openings of OPENINGS) {
    const found = deadlinesAt(sentence, open, openings, year, reports);
    if (found.length > 0) return found.join('; ');
  }
  return null;
}

/** The deadlines of a sentence that begin with such words. `open` is the sentence, folded, without the days of what it cites. */
function deadlinesAt(
  sentence: string,
  open: string,
  openings: RegExp,
  year: number | null,
  reports: boolean,
): string[] {
  const found: string[] = [];
  let from = 0;
  let tried = 0;
  for (const match of open.matchAll(openings)) {
    const start = match.index + match[0].length - match[1]!.length;
    if (start < from || tried++ >= MOST_OPENINGS) continue;
    const end = longestDeadline(sentence, open, start, year, reports);
    if (end === null) continue;
    found.push(sentence.slice(start, end));
    from = end;
  }
  return found;
}

/** Where the longest deadline ends that begins at a place; null when none does. */
function longestDeadline(
  sentence: string,
  open: string,
  start: number,
  year: number | null,
  reports: boolean,
): number | null {
  const ends: number[] = [];
  const stop = stopBehind(open, start);
  for (let at = start; at < stop && ends.length < MOST_WORDS;) {
    while (at < stop && open[at] !== ' ') at += 1;
    ends.push(at);
    at += 1;
  }
  for (const end of ends.reverse()) {
    const last = lastOfWord(open, start, end);
    const phrase = sentence.slice(start, last);
    if (DATED.test(fold(phrase)) && isDeadline(phrase, year, reports)) return last;
  }
  return null;
}

function stopBehind(open: string, start: number): number {
  let at = start;
  while (at < open.length && open[at] !== ';' && open[at] !== '¤') at += 1;
  return at;
}

/** Without the comma or stop behind the last word, and without half a bracket. */
function lastOfWord(open: string, start: number, end: number): number {
  const signs = open.slice(start, end).includes('(') ? /[\s,.:]/ : /[\s,.:)]/;
  let last = end;
  while (last > start && signs.test(open[last - 1]!)) last -= 1;
  return last;
}

/** The whole phrase is understood, and says a day, or a rhythm of reports. */
function isDeadline(phrase: string, year: number | null, reports: boolean): boolean {
  const { milestones, rest } = readDeadline(phrase, { year, strictBefore: true, addWorkingDays: () => null });
  if (rest !== '' || milestones.length === 0) return false;
  return milestones.every(
    ({ kind, label, lastDay }) =>
      label === null &&
      (kind === 'recurring'
        ? reports || /\d/.test(phrase)
        : (kind === 'date' || kind === 'period') && lastDay !== null),
  );
}
