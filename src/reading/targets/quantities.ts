import { Apart } from '../../language/apart';
import { type Clause } from './clauses';
import { decimalsOf, readNumber } from './numbers';
import { COUNTED_NOUNS, NUMBER_WORDS, TIME_UNITS, UNIT_ENDS } from './targetWords';
import { byLength, wholePhrases } from './wholePhrases';

export type Measure = 'share' | 'count' | 'time';

/** A number of a clause, with what stands around it. */
export interface Quantity {
  clause: Clause;
  start: number;
  end: number;
  measure: Measure;
  /** Null when it can be two numbers. */
  value: number | null;
  decimals: number;
  /** "7/20": of how many. */
  whole: number | null;
  /** "từ 30% đến 40%". */
  upTo: number | null;
  /** What is counted, folded, up to four syllables; "" when nothing is named. */
  unit: string;
  /** For each of these ("quý", "phòng"); "" where it is for all. */
  each: string;
  before: string;
  after: string;
}

const NUMBER = '(?:[1-9]\\d{0,2}(?: \\d{3})+(?![\\d%])|\\d{1,12}(?:[.,]\\d{1,12}){0,6})';
const PER_CENT = '(?: ?(?:%|phần trăm|điểm phần trăm))';
const QUANTITY = new Apart(
  '\\p{L}\\d.,/#-',
  new RegExp(
    `(?<first>${NUMBER})(?<share>${PER_CENT})?(?: ?(?:-|đến|tới) ?(?:dưới )?(?<upTo>${NUMBER})(?<upShare>${PER_CENT})?)?` +
      `(?: ?(?:/|trên tổng số|trong tổng số|/ ?tổng số|trên|trong số) ?(?<whole>${NUMBER})(?<goal>${PER_CENT})?)?(?![\\d#]|[.,]\\d)`,
    'u',
  ),
);
const IN_LETTERS = new Apart(
  '\\p{L}\\d',
  new RegExp(
    `(?<word>${Object.keys(NUMBER_WORDS).join('|')}) (?=(?:${byLength(COUNTED_NOUNS).join('|')})(?!\\p{L}))`,
    'u',
  ),
);

/** The numbers of a clause, left to right. */
export function quantitiesOf(clause: Clause): Quantity[] {
  const { text } = clause;
  const written = QUANTITY.all(text).map((match) => ofMatch(match, clause));
  const inLetters = IN_LETTERS.all(text).map((match) => {
    const end = match.index + match[0].trimEnd().length;
    return {
      ...around(clause, match.index, end),
      value: NUMBER_WORDS[match.groups!.word!]!,
      decimals: 0,
      whole: null,
      upTo: null,
    };
  });
  return [...written, ...inLetters].sort((a, b) => a.start - b.start);
}

function ofMatch(match: RegExpExecArray, clause: Clause): Quantity {
  const { first = '', share, upTo, upShare, whole, goal } = match.groups ?? {};
  const place = around(clause, match.index, match.index + match[0].length);
  const isShare = share !== undefined || upShare !== undefined;
  // "92%/90%": what was reached, and of what was wanted.
  const isRatio = whole !== undefined && goal === undefined && !isShare;
  return {
    ...place,
    measure: isShare ? 'share' : place.measure,
    value: isRatio ? ofRatio(first) : readNumber(first, isShare),
    decimals: decimalsOf(first),
    whole: isRatio ? ofRatio(whole) : null,
    upTo: upTo === undefined ? null : readNumber(upTo, isShare),
  };
}

/** "1,482/1,490": nobody counts files to three decimals. */
const ofRatio = (digits: string): number | null =>
  readNumber(digits, false) ?? (/^\d{1,3},\d{3}$/.test(digits) ? Number(digits.replace(',', '')) : null);

function around(clause: Clause, start: number, end: number): Omit<Quantity, 'value' | 'decimals' | 'whole' | 'upTo'> {
  const before = clause.text.slice(0, start).trimEnd();
  const after = clause.text.slice(end).trimStart();
  const unit = unitOf(after);
  return {
    clause,
    start,
    end,
    measure: isTime(unit) ? 'time' : 'count',
    unit,
    each: eachOf(before, after),
    before,
    after,
  };
}

const ENDS = new Set(UNIT_ENDS);

/** The thing named right behind a number. */
export function unitOf(after: string): string {
  const syllables: string[] = [];
  for (const syllable of after.split(' ')) {
    const letters = /^\p{L}+/u.exec(syllable)?.[0] ?? '';
    if (letters === '' || ENDS.has(letters)) break;
    syllables.push(letters);
    if (letters.length < syllable.length || syllables.length === 4) break;
  }
  return syllables.join(' ');
}

const TIMES = new Set(TIME_UNITS);
const isTime = (unit: string): boolean => TIMES.has(unit.split(' ')[0] ?? '') && unit !== 'năm học';

const EACH = wholePhrases(['mỗi', 'từng', 'hằng', 'hàng', 'một']);

/** "mỗi quý tối thiểu 04 tin", "02 lần/quý". A year is the plan's own. */
function eachOf(before: string, after: string): string {
  const each = EACH.all(before).at(-1);
  const named = each ? (/^ (\p{L}+(?: vị)?)/u.exec(before.slice(each.index + each[0].length))?.[1] ?? '') : '';
  const isEach = each !== undefined && (ALWAYS_EACH.has(each[0]) || TIMES.has(named));
  const behind = /^[^/]{0,30}\/ ?(\p{L}+(?: vị)?)/u.exec(after)?.[1] ?? '';
  const unit = isEach ? named : behind;
  return unit === 'năm' ? '' : unit;
}
/** "hàng" and "một" only before a time: "hàng hóa" and "một cửa" are none. */
const ALWAYS_EACH = new Set(['mỗi', 'từng']);
