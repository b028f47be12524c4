import { firstSigns } from '../../language/firstSigns';
import { fold, oneLine } from '../../language/text';
import { trimEnd } from '../../language/trim';
import { readDeadline } from '../../reading/deadlines/readDeadline';
import { ABBREVIATION, BARE, CITED, DATED, DONE, GROUNDS, OPENINGS, REPORTING, VERBS } from './dutyWords';

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
/** Sentences of a document, and phrases of all of them, that are looked at: several times what the longest plans have. */
const MOST_SENTENCES = 5_000;
const MOST_PHRASES = 100_000;
/** Openings of one sentence that are looked at. */
const MOST_OPENINGS = 12;

/** Sentences that say what is to be done until a day that can be read. `year` is that of the plan. */
export function outsideDuties(texts: readonly string[], year: number | null): OutsideDuty[] {
  const duties: OutsideDuty[] = [];
  const phrases = { year, left: MOST_PHRASES };
  let left = MOST_SENTENCES;
  for (const text of texts) {
    for (const sentence of sentencesOf(firstSigns(text))) {
      if (left-- <= 0 || duties.length >= MOST_DUTIES) return duties;
      const deadlineText = deadlineOf(sentence, phrases);
      if (deadlineText !== null) duties.push({ text: sentence, deadlineText });
    }
  }
  return duties;
}

/** A sentence ends at a stop before a capital letter or a dash, at a semicolon, and where a line does; not behind "TP." */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      line
        .replace(/;(?=\s)/g, '\n')
        .replace(/(\p{L}{0,4})([.!?])\s+(?=[\p{Lu}\d"“(+-])/gu, (all, word: string, stop: string) =>
          ABBREVIATION.test(word) ? all : `${word}${stop}\n`,
        )
        .split('\n'),
    )
    .map((sentence) => trimEnd(oneLine(sentence), ' ;'))
    .filter((sentence) => sentence !== '');
}

/** What phrases are read by, and how many more may be. */
interface Phrases {
  year: number | null;
  left: number;
}

/** A sentence in which deadlines are looked for. */
interface Sentence {
  shown: string;
  /** Folded, and without the days of what it cites: places in it are places of `shown`. */
  open: string;
  /** It is about reports, which come again and again. */
  reports: boolean;
}

/** The words of a sentence that say until when its duty is to be done; null when it sets none. */
function deadlineOf(shown: string, phrases: Phrases): string | null {
  const words = fold(shown);
  if (words.length !== shown.length || !DATED.test(words) || GROUNDS.test(words)) return null;
  const duty = words.replace(DONE, ' ');
  if (!VERBS.test(duty)) return null;
  const open = CITED.reduce((text, cited) => text.replace(cited, (found) => '¤'.repeat(found.length)), words);
  const sentence: Sentence = { shown, open, reports: REPORTING.test(duty) };
  for (const openings of OPENINGS) {
    const found = deadlinesAt(sentence, openings, phrases);
    if (found.length > 0)
      return openings === BARE && found.every((day) => isBefore(day, phrases.year)) ? null : found.join('; ');
  }
  return null;
}

/** A bare day ("họp ngày 25/12/2025") of a year before the plan's tells what has been. */
const isBefore = (day: string, year: number | null): boolean => {
  const [, named] = /(\d{4})\D*$/.exec(day) ?? [];
  return year !== null && named !== undefined && Number(named) < year;
};

/** The deadlines of a sentence that begin with such words. */
function deadlinesAt(sentence: Sentence, openings: RegExp, phrases: Phrases): string[] {
  const found: string[] = [];
  let from = 0;
  let tried = 0;
  for (const match of sentence.open.matchAll(openings)) {
    const start = match.index + match[0].length - match[1]!.length;
    if (start < from || tried++ >= MOST_OPENINGS) continue;
    const end = longestDeadline(sentence, start, phrases);
    if (end === null) continue;
    found.push(sentence.shown.slice(start, end));
    from = end;
  }
  return found;
}

/** Where the longest deadline ends that begins at a place; null when none does. */
function longestDeadline({ shown, open, reports }: Sentence, start: number, phrases: Phrases): number | null {
  const ends: number[] = [];
  let stop = start;
  while (stop < open.length && open[stop] !== ';' && open[stop] !== '¤') stop += 1;
  for (let at = start; at < stop && ends.length < MOST_WORDS; at++) {
    while (at < stop && open[at] !== ' ') at += 1;
    ends.push(at);
  }
  for (const end of ends.reverse()) {
    const last = lastOfWord(open, start, end);
    const phrase = shown.slice(start, last);
    if (!DATED.test(open.slice(start, last))) continue;
    if (phrases.left-- <= 0) return null;
    if (isDeadline(phrase, phrases.year, reports)) return last;
  }
  return null;
}

/** Without the comma or stop behind the last word, and without half a bracket. */
function lastOfWord(open: string, start: number, end: number): number {
  const signs = open.slice(start, end).includes('(') ? /[\s,.:]/ : /[\s,.:)]/;
  let last = end;
  while (last > start && signs.test(open[last - 1]!)) last -= 1;
  return last;
}

/** Whether days are named does not hang on the year: of a plan that names none, days and months still say until when. */
const SOME_YEAR = 2028;

/** The whole phrase is understood, and says a day, or a rhythm of reports. */
function isDeadline(phrase: string, year: number | null, reports: boolean): boolean {
  const { milestones, rest } = readDeadline(phrase, {
    year: year ?? SOME_YEAR,
    strictBefore: true,
    addWorkingDays: () => null,
  });
  if (rest !== '' || milestones.length === 0) return false;
  return milestones.every(({ kind, label, lastDay }) => {
    if (label !== null) return false;
    if (kind === 'recurring') return reports || /\d/.test(phrase);
    return (kind === 'date' || kind === 'period') && lastDay !== null;
  });
}
