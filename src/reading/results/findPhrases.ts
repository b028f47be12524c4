import { fold } from '../../language/text';
import type { Span } from './spans';

interface Phrase<Meaning extends string> {
  meaning: Meaning;
  /** More than one where "…" stands between. */
  parts: string[];
}

interface FoundPhrase<Meaning extends string> extends Span {
  meaning: Meaning;
}

/** How many letters "…" may stand for. */
const GAP = 60;

export function phraseTable<Meaning extends string>(words: Record<Meaning, readonly string[]>): Phrase<Meaning>[] {
  return (Object.keys(words) as Meaning[]).flatMap((meaning) =>
    words[meaning].map((phrase) => ({ meaning, parts: phrase.split('…').map(fold) })),
  );
}

/**
 * The phrases of a folded text, in order. Of overlapping ones the longer counts; one that begins inside a
 * "says-nothing" word ("trình" of "quy trình") is none.
 */
export function findPhrases<Meaning extends string>(text: string, table: Phrase<Meaning>[]): FoundPhrase<Meaning>[] {
  const all = table.flatMap((phrase) => occurrences(text, phrase));
  const hidden = (a: FoundPhrase<Meaning>) =>
    all.some((b) => covers(b, a) || (b.meaning === 'says-nothing' && begins(a, b)));
  return all.filter((found) => !hidden(found)).sort((a, b) => a.start - b.start);
}

const covers = (outer: Span, inner: Span) =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
const begins = (inner: Span, outer: Span) => outer.start < inner.start && inner.start < outer.end;

function occurrences<Meaning extends string>(
  text: string,
  { meaning, parts }: Phrase<Meaning>,
): FoundPhrase<Meaning>[] {
  const found: FoundPhrase<Meaning>[] = [];
  const [first = '', ...rest] = parts;
  for (let start = wordAt(text, first, 0); start >= 0; start = wordAt(text, first, start + 1)) {
    const end = rest.reduce((from, part) => follow(text, part, from), start + first.length);
    if (end >= 0) found.push({ meaning, start, end });
  }
  return found;
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
