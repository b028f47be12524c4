import { foldAccents } from '../../language/text';
import { STANDING_BEFORE, STRETCHES, TIME_PHRASES, TIME_SYLLABLES, WORK_LIKE_TIME } from './accentlessWords';
import {
  BEFORE,
  BY,
  CONTINUOUS,
  CONTINUOUS_TAILS,
  EVENT_STARTS,
  FINISHING,
  HANDING_IN,
  NUMBER_WORDS,
  PAPERS,
  REFERENCE_STARTS,
  TRAILING_LABELS,
  WITHIN,
} from './words';

/**
 * Times typed without any accent ("truoc ngay 15/6/2026", "hang nam"): words that can be one word of time only get their accents back, all others
 * stay as they are. What may be two things is not touched.
 */

const QUARTERS = ['một', 'hai', 'ba', 'tư', 'bốn'];
const TABLES = [
  BEFORE,
  BY,
  WITHIN,
  FINISHING,
  CONTINUOUS,
  CONTINUOUS_TAILS,
  EVENT_STARTS,
  REFERENCE_STARTS,
  PAPERS,
  HANDING_IN,
  TRAILING_LABELS,
];

/** Plain words → the words; of two that are alike without accents the first stands. */
const ENTRIES = new Map<string, string>();
for (const phrase of [
  ...TIME_PHRASES,
  ...STANDING_BEFORE.flatMap((word) => STRETCHES.map((stretch) => `${word} ${stretch}`)),
  ...Object.keys(NUMBER_WORDS).map((number) => `tháng ${number}`),
  ...QUARTERS.map((number) => `quý ${number}`),
  ...TABLES.flatMap((table) => table.filter((entry) => entry.includes(' '))),
  ...TIME_SYLLABLES,
]) {
  const plain = foldAccents(phrase);
  if (!ENTRIES.has(plain)) ENTRIES.set(plain, phrase);
}
const LONGEST = Math.max(...[...ENTRIES.keys()].map((entry) => entry.split(' ').length));
const OTHERS = new Set(WORK_LIKE_TIME.map(foldAccents));

/** "sau thang" is "sau tháng" and "sáu tháng", "thang sau" the sixth month and the next, "bay ngay" seven days and what flies. */
const TWO_READINGS =
  /(?:^|[^a-z])(?:sau (?:nam|thang|quy|tuan)(?! ?(?:\d|i{1,3}(?![a-z])|iv(?![a-z])))|thang sau|nam thang|(?:bay|tam|muoi) (?:ngay|tuan|thang|nam))(?![a-z])/;
const PLAIN = /^[ -~]+$/;
const WORDS = /[a-z]+|\d+|[^a-z\d]+/g;

/** Without accents the folded text may be read in two ways. */
export const hasTwoReadings = (text: string): boolean => PLAIN.test(text) && TWO_READINGS.test(text);

/** A folded text that has no accent, with those of its words of time; of the same length. Any other text as it is. */
export function withAccents(text: string): string {
  if (!PLAIN.test(text) || !/[a-z]{2}/.test(text) || TWO_READINGS.test(text)) return text;
  const tokens = text.match(WORDS)!;
  let accented = '';
  for (let at = 0; at < tokens.length;) {
    const { words, length } = phraseAt(tokens, at) ?? stretchAt(tokens, at) ?? { words: tokens[at]!, length: 1 };
    accented += words;
    at += length;
  }
  return accented;
}

interface Found {
  words: string;
  length: number;
}

/** The longest phrase of the tables that begins at a token; its words stand one blank apart. */
function phraseAt(tokens: readonly string[], at: number): Found | null {
  if (!/^[a-z]/.test(tokens[at]!)) return null;
  for (let words = LONGEST; words > 0; words--) {
    const length = words * 2 - 1;
    const found = ENTRIES.get(tokens.slice(at, at + length).join(''));
    if (found !== undefined && !isOther(tokens, at + length - 1)) return { words: found, length };
  }
  return null;
}

/** "hang quy" ends in a quarter, "cac quy dinh" in a rule. */
const isOther = (tokens: readonly string[], at: number): boolean =>
  tokens[at + 1] === ' ' && OTHERS.has(`${tokens[at]} ${tokens[at + 2]}`);

/** "ngay 15", "thang 9", "quy III", "nam 2026", "15 ngay": what a figure stands beside; "thang cuoi quy"; or what stands alone. */
function stretchAt(tokens: readonly string[], at: number): Found | null {
  const words = STRETCHES.find((stretch) => foldAccents(stretch) === tokens[at]);
  if (words === undefined || isOther(tokens, at)) return null;
  const behind = tokens[at + 1] === ' ' ? (tokens[at + 2] ?? '') : (tokens[at + 1] ?? '');
  const stands = isNamed(words, behind) || isAlone(tokens, at) || (!isQuarter(words) && isCounted(tokens, at));
  return stands ? { words, length: 1 } : null;
}

const isQuarter = (stretch: string): boolean => stretch.startsWith('qu');
const QUARTER = /^(?:iv|i{1,3}|0?[1-4])$/;

function isNamed(stretch: string, behind: string): boolean {
  if (isQuarter(stretch)) return QUARTER.test(behind);
  return stretch === 'năm' ? /^20\d\d$/.test(behind) : /^\d|^(?:dau|giua|cuoi)$/.test(behind);
}

/** Between signs that part: "hang quy, 6 thang, nam". */
const isAlone = (tokens: readonly string[], at: number): boolean =>
  /^$|[,;:/(+-] ?$/.test(tokens[at - 1] ?? '') && /^$|^ ?[,;:.)/+-]/.test(tokens[at + 1] ?? '');

/** A figure of its own before it, none of a day's: "15 ngay", but "15/6 nam" and "15 ngay sau khi". */
const isCounted = (tokens: readonly string[], at: number): boolean =>
  tokens[at - 1] === ' ' && /^\d{1,3}$/.test(tokens[at - 2] ?? '') && !/[/.-]$/.test(tokens[at - 3] ?? '');
