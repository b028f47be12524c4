import { fold } from '../../language/text';
import type { Span } from './spans';

interface Phrase<Meaning extends string> {
  meaning: Meaning;
  first: string;
  /** What follows it where "…" stands between. */
  rest: string[];
  /** Its place among all: of two that begin together the first stands first. */
  place: number;
}

interface FoundPhrase<Meaning extends string> extends Span {
  meaning: Meaning;
}

/** How many letters "…" may stand for. */
const GAP = 60;

/** Phrases by the two signs they begin with: a text is gone through once, and not once for each phrase. */
type PhraseTable<Meaning extends string> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

export function phraseTable<Meaning extends string>(words: Record<Meaning, readonly string[]>): PhraseTable<Meaning> {
  const table = new Map<string, Phrase<Meaning>[]>();
  let place = 0;
  for (const meaning of Object.keys(words) as Meaning[])
    for (const phrase of words[meaning]) {
      const [first = '', ...rest] = phrase.split('…').map(fold);
      const begin = first.slice(0, BEGIN);
      const list = table.get(begin);
      const entry = { meaning, first, rest, place: place++ };
      if (list) list.push(entry);
      else table.set(begin, [entry]);
    }
  return table;
}
const BEGIN = 2;

/**
 * The phrases of a folded text, in order. Of overlapping ones the longer counts; one that begins inside a
 * "says-nothing" word ("trình" of "quy trình") is none.
 */
export function findPhrases<Meaning extends string>(text: string, table: PhraseTable<Meaning>): FoundPhrase<Meaning>[] {
  const all: (FoundPhrase<Meaning> & { place: number })[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    const phrases = table.get(text.slice(start, start + BEGIN));
    if (!phrases || isLetter(text[start - 1])) continue;
    for (const phrase of phrases) {
      const end = endOf(text, phrase, start);
      if (end >= 0) all.push({ meaning: phrase.meaning, start, end, place: phrase.place });
    }
  }
  const hidden = (a: FoundPhrase<Meaning>) =>
    all.some((b) => covers(b, a) || (b.meaning === 'says-nothing' && begins(a, b)));
  return all.filter((found) => !hidden(found)).sort((a, b) => a.start - b.start || a.place - b.place);
}

const covers = (outer: Span, inner: Span) =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
const begins = (inner: Span, outer: Span) => outer.start < inner.start && inner.start < outer.end;

/** Where a phrase ends that begins at a place; -1 where it does not stand there. */
function endOf<Meaning extends string>(text: string, { first, rest }: Phrase<Meaning>, start: number): number {
  if (!text.startsWith(first, start) || isLetter(text[start + first.length])) return -1;
  return rest.reduce((from, part) => follow(text, part, from), start + first.length);
}

/** Where `part` ends when it follows `from` within the gap; -1 when it does not. */
function follow(text: string, part: string, from: number): number {
  if (from < 0) return -1;
  const at = wordAt(text, part, from);
  return at >= 0 && at - from <= GAP ? at + part.length : -1;
}

/** indexOf, on whole words only. Digits may touch: "hoàn thành100%" is typed. */
function wordAt(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  }
  return -1;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);
