import { isSyllable } from '../../language/syllable';
import { fold, foldAccents } from '../../language/text';
import { lackingWords } from './lackingWords';
import { type OddWord, oddWord } from './oddWord';
import { BOTH_RIGHT, MISSPELT, NO_NAMES } from './words';
import { Apart } from '../../language/apart';

/** How often each word, and each pair of neighbours, stands in the plan; accentless word → the words written so. */
export interface WordPairs {
  words: Map<string, number>;
  pairs: Map<string, number>;
  alike: Map<string, Set<string>>;
  /** Words that make no Vietnamese syllable. */
  noSyllables: Set<string>;
}

/** So often must the right form stand beside the same word before a word that differs from it by an accent is asked about. */
const PROVEN = 2;
const PROVEN_ON_ONE_SIDE = 4;

export function wordPairs(texts: readonly string[]): WordPairs {
  const counts: WordPairs = { words: new Map(), pairs: new Map(), alike: new Map(), noSyllables: new Set() };
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const words of texts.flatMap((text) => text.split('\n')).flatMap((line) => stretches(fold(line)))) {
    words.forEach((word, i) => {
      add(counts.words, word);
      if (i > 0) add(counts.pairs, `${words[i - 1]!} ${word}`);
    });
  }
  for (const word of counts.words.keys()) {
    if (isNoSyllable(word)) counts.noSyllables.add(word);
    const bare = foldAccents(word);
    counts.alike.set(bare, (counts.alike.get(bare) ?? new Set<string>()).add(word));
  }
  return counts;
}

/** Words of a text without a sign between them. */
const stretches = (text: string): string[][] =>
  text
    .split(/[^\p{L}\p{M} ]+/u)
    .map((part) => part.split(/ +/).filter((word) => word !== ''))
    .filter((words) => words.length > 0);

const KNOWN = new Apart('\\p{L}\\d', new RegExp(`(?:${Object.keys(MISSPELT).join('|')})(?![\\p{L}\\d])`, 'u'));

/** “dữ liêu” → “dữ liệu”: from the table of misspellings, from the plan's own words, or a syllable that Vietnamese does not have. */
export function oddWords(text: string, counts: WordPairs): OddWord[] {
  const known = knownIn(text);
  const knownWords = known.map(({ from }) => fold(from)).join(' ');
  const odd = stretches(text).flatMap((words) =>
    words.flatMap((written, i): OddWord[] => {
      if (knownWords.includes(fold(written))) return [];
      const [left, right] = [words[i - 1], words[i + 1]];
      const meant = counts.noSyllables.has(written)
        ? onlyOther(written, counts)
        : meantFor(written, left, right, counts);
      if (meant === null && !counts.noSyllables.has(written)) return [];
      return [oddWord(shown(left, written, right), meant === null ? null : shown(left, meant, right))];
    }),
  );
  return [...known, ...lackingWords(text), ...odd];
}

/** Phrases of the table of misspellings, as the text writes them. */
function knownIn(text: string): OddWord[] {
  const key = fold(text);
  return KNOWN.all(key).map((match) => {
    const meant = MISSPELT[match[0]]!;
    const written = text.length === key.length ? text.slice(match.index, match.index + match[0].length) : match[0];
    const capital = /^\p{Lu}/u.test(written);
    return oddWord(written, capital ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant);
  });
}

/** The one word of the plan that this is without the right accents: "quyết" for "quyêt". */
function onlyOther(written: string, counts: WordPairs): string | null {
  const others = [...(counts.alike.get(foldAccents(written)) ?? [])].filter(
    (word) => word !== fold(written) && !counts.noSyllables.has(word),
  );
  return others.length === 1 ? others[0]! : null;
}

/** Behind "Báo cáo" or "Kết quả", and with small letters around it. */
const STRAY_CAPITAL = new RegExp(`(?:[Bb]áo cáo|[Kk]ết quả) (${NO_NAMES.join('|')})(?= \\p{Ll}|,)`, 'gu');

/** “Kết quả Tiếp nhận” → “Kết quả tiếp nhận”. */
export const strayCapitals = (text: string): OddWord[] =>
  [...text.matchAll(STRAY_CAPITAL)].map(([found, word]) =>
    oddWord(found, found.slice(0, -word!.length) + word!.toLowerCase()),
  );

const shown = (...words: (string | undefined)[]): string => words.filter((word) => word !== undefined).join(' ');

/** Small letters with an accent that make no Vietnamese syllable: "quyêt", "đươc". Names and abbreviations have capitals. */
const isNoSyllable = (word: string): boolean =>
  word.length >= 2 && /^\p{Ll}+$/u.test(word) && /[^\0-\x7F]/.test(word) && !isSyllable(word) && hasOneVowel(word);

/** Not a loan word of several syllables ("ôtô", "môđun"), nor one with a foreign letter ("café"). */
const hasOneVowel = (word: string): boolean =>
  /^[bcdghklmnpqrstvx]*[aeiouy]+[bcdghklmnpqrstvx]*$/.test(foldAccents(word));

/**
 * The word that stands at this place everywhere else: it differs by accents only, fits both neighbours, and the word as written
 * occurs nowhere else in the plan. "cửa các" beside "của các" is no error, because "một cửa" occurs as well.
 */
function meantFor(
  written: string,
  left: string | undefined,
  right: string | undefined,
  counts: WordPairs,
): string | null {
  if ((counts.words.get(written) ?? 1) !== 1 || !/^\p{Ll}{2,}$/u.test(written)) return null;
  const word = fold(written);
  if (counts.words.get(word) !== 1) return null;
  const pair = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined ? null : (counts.pairs.get(`${fold(a)} ${fold(b)}`) ?? 0);
  for (const other of counts.alike.get(foldAccents(word)) ?? []) {
    if (other === word || BOTH_RIGHT.some((two) => two.includes(other) && two.includes(word))) continue;
    const [before, after] = [pair(left, other), pair(other, right)];
    const both = before !== null && after !== null && Math.min(before, after) >= 1 && Math.max(before, after) >= PROVEN;
    const oneSide = (before === null) !== (after === null) && Math.max(before ?? 0, after ?? 0) >= PROVEN_ON_ONE_SIDE;
    if (both || oneSide) return other;
  }
  return null;
}
