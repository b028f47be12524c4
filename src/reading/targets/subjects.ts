import { fold } from '../../language/text';
import type { Quantity } from './quantities';
import { EMPTY_SYLLABLES, LATE_WORDS, ON_TIME_WORDS } from './targetWords';
import { wholePhrases } from './wholePhrases';

/** What a figure is about, as far as its words tell. */
export interface Subject {
  /** Syllables that say something. */
  syllables: ReadonlySet<string>;
  /** Late, or on time; null where nothing is said of it. */
  late: boolean | null;
  /** "chưa", "không". */
  negated: boolean;
}

const LATE = wholePhrases(LATE_WORDS);
const ON_TIME = wholePhrases(ON_TIME_WORDS);
const NEGATION = /(?:^|[^\p{L}])(?:không|chưa)(?= (?!gian|giấy|ngừng|chỉ|khí|những|phận)\p{L})/u;

export function subjectOf(words: string): Subject {
  const text = fold(words);
  const late = LATE.test(text);
  return {
    syllables: syllablesOf(text),
    late: late === ON_TIME.test(text) ? null : late,
    negated: NEGATION.test(late ? LATE.replace(text, ' ') : text),
  };
}

export const syllablesOf = (words: string): Set<string> =>
  new Set((fold(words).match(/\p{L}+/gu) ?? []).filter((syllable) => !EMPTY_SYLLABLES.has(syllable)));

/** How many syllables two have in common. */
export const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((syllable) => b.has(syllable)).length;

/**
 * The words that belong to each of the figures of one clause: those behind it where the clause begins with a figure ("90% hồ sơ, 80% phí"), those
 * before it else ("hồ sơ 90%, phí 80%").
 */
export function wordsOfEach(quantities: readonly Quantity[], startsAt: (quantity: Quantity) => number): string[] {
  const [first] = quantities;
  if (!first) return [];
  const { text } = first.clause;
  if (quantities.length === 1) return [`${text.slice(0, startsAt(first))} ${text.slice(first.end)}`];
  const leads = syllablesOf(text.slice(0, startsAt(first))).size === 0;
  return quantities.map((quantity, i) =>
    leads
      ? text.slice(quantity.end, quantities[i + 1] ? startsAt(quantities[i + 1]!) : text.length)
      : text.slice(i === 0 ? 0 : quantities[i - 1]!.end, startsAt(quantity)),
  );
}
