import { isLetter } from '../../language/isLetter';
import { timesOf } from '../../workbook/grouped';
import { isSyllable } from '../../language/syllable';
import { fold, foldAccents } from '../../language/text';
import { type OddWord, oddWord } from './oddWord';
import { BOTH_RIGHT, MISSPELT, NO_NAMES } from './words';
import { Apart } from '../../language/apart';

/** The words of a plan, folded. */
export interface PlanWords {
  words: ReadonlyMap<string, PlanWord>;
  /** Accentless word → the words written so. */
  alike: ReadonlyMap<string, ReadonlySet<string>>;
  /** Texts in which a word may be odd: one that stands in the plan once, or makes no syllable. */
  doubtful: ReadonlySet<string>;
}

interface PlanWord {
  /** How often it stands in the plan. */
  count: number;
  /** The word behind it → how often. */
  behind: Map<string, number>;
  /** It makes no Vietnamese syllable. */
  isOdd: boolean;
  firstIn: string;
}

/** So often must the right form stand beside the same word before a word that differs from it by an accent is asked about. */
const PROVEN = 2;
const PROVEN_ON_ONE_SIDE = 4;

/** `texts`: a text counts each time it stands in the plan. */
export function wordsOfPlan(texts: readonly string[]): PlanWords {
  const words = new Map<string, PlanWord>();
  const doubtful = new Set<string>();
  for (const [text, times] of timesOf(texts)) {
    for (const stretch of text.split('\n').flatMap((line) => stretches(fold(line)))) {
      let before: PlanWord | null = null;
      for (const written of stretch) {
        let word = words.get(written);
        if (word === undefined) {
          word = { count: 0, behind: new Map(), isOdd: isNoSyllable(written), firstIn: text };
          words.set(written, word);
        }
        word.count += times;
        if (word.isOdd) doubtful.add(text);
        before?.behind.set(written, (before.behind.get(written) ?? 0) + times);
        before = word;
      }
    }
  }
  const alike = new Map<string, Set<string>>();
  for (const [word, { count, firstIn }] of words) {
    const bare = foldAccents(word);
    alike.set(bare, (alike.get(bare) ?? new Set<string>()).add(word));
    if (count === 1) doubtful.add(firstIn);
  }
  return { words, alike, doubtful };
}

/** Words of a text without a sign between them. */
function stretches(text: string): string[][] {
  const found: string[][] = [];
  let words: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isMark(unit)) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) words.push(text.slice(from, at));
    from = -1;
    if (unit !== BLANK && words.length > 0) {
      found.push(words);
      words = [];
    }
  }
  return found;
}

const BLANK = 0x20;
const isMark = (unit: number): boolean => unit >= 0x300 && /\p{M}/u.test(String.fromCharCode(unit));

const KNOWN = new Apart('\\p{L}\\d', new RegExp(`(?:${Object.keys(MISSPELT).join('|')})(?![\\p{L}\\d])`, 'u'));

/** Words that the plan's own words speak against, or that Vietnamese does not have. `known`: what was found already. */
export function oddByPlan(text: string, known: readonly OddWord[], plan: PlanWords): OddWord[] {
  const knownWords = known.map(({ from }) => fold(from)).join(' ');
  return stretches(text).flatMap((words) =>
    words.flatMap((written, i): OddWord[] => {
      const word = plan.words.get(written);
      if (word && word.count > 1 && !word.isOdd) return [];
      if (knownWords.includes(fold(written))) return [];
      const [left, right] = [words[i - 1], words[i + 1]];
      const meant = word?.isOdd ? onlyOther(written, plan) : meantFor(written, left, right, plan);
      if (meant === null && !word?.isOdd) return [];
      return [oddWord(shown(left, written, right), meant === null ? null : shown(left, meant, right))];
    }),
  );
}

/** “dữ liêu” → “dữ liệu”: phrases of the table of misspellings, as the text writes them. */
export function knownIn(text: string): OddWord[] {
  const key = fold(text);
  return KNOWN.all(key).map((match) => {
    const meant = MISSPELT[match[0]]!;
    const written = text.length === key.length ? text.slice(match.index, match.index + match[0].length) : match[0];
    const capital = /^\p{Lu}/u.test(written);
    return oddWord(written, capital ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant);
  });
}

/** The one word of the plan that this is without the right accents: "quyết" for "quyêt". */
function onlyOther(written: string, { alike, words }: PlanWords): string | null {
  const others = [...(alike.get(foldAccents(written)) ?? [])].filter(
    (word) => word !== fold(written) && !words.get(word)!.isOdd,
  );
  return others.length === 1 ? others[0]! : null;
}

/** Behind "Báo cáo" or "Kết quả", and with small letters around it. */
const STRAY_CAPITAL = new RegExp(`(?:[Bb]áo cáo|[Kk]ết quả) (${NO_NAMES.join('|')})(?= \\p{Ll}|,)`, 'gu');

/** “Kết quả Tiếp nhận” → “Kết quả tiếp nhận”. */
export const strayCapitals = (text: string): OddWord[] =>
  text.includes('áo cáo ') || text.includes('ết quả ')
    ? [...text.matchAll(STRAY_CAPITAL)].map(([found, word]) =>
        oddWord(found, found.slice(0, -word!.length) + word!.toLowerCase()),
      )
    : [];

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
  { words, alike }: PlanWords,
): string | null {
  if ((words.get(written)?.count ?? 1) !== 1 || !/^\p{Ll}{2,}$/u.test(written)) return null;
  const word = fold(written);
  if (words.get(word)?.count !== 1) return null;
  const pair = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined ? null : (words.get(fold(a))?.behind.get(fold(b)) ?? 0);
  for (const other of alike.get(foldAccents(word)) ?? []) {
    if (other === word || BOTH_RIGHT.some((two) => two.includes(other) && two.includes(word))) continue;
    const [before, after] = [pair(left, other), pair(other, right)];
    const both = before !== null && after !== null && Math.min(before, after) >= 1 && Math.max(before, after) >= PROVEN;
    const oneSide = (before === null) !== (after === null) && Math.max(before ?? 0, after ?? 0) >= PROVEN_ON_ONE_SIDE;
    if (both || oneSide) return other;
  }
  return null;
}
