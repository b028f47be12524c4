import { FEW_KEPT, keptByText, lastMade } from '../../language/keptByText';
import { boundsBefore } from './bounds';
import { changeBefore } from './change';
import { type Clause, clausesOf } from './clauses';
import { fromTo } from './fromTo';
import type { Span } from './judge';
import { quantitiesOf, type Quantity } from './quantities';
import { subjectOf, wordsOfEach } from './subjects';
import type { Told } from './told';
import {
  ALL_OF_IT,
  BETWEEN_WORDS,
  NOT_REACHED_BEFORE,
  NOT_YET,
  NOT_YET_BEHIND,
  OTHER_TIME,
  PART_OF,
} from './targetWords';
import { byLength, endingPhrase, wholePhrases } from './wholePhrases';

/** The figures of a result's cell that were reached, in order. What was planned, hoped for or reached another year is none. */
export const toldFigures = (text: string, year: number | null): readonly Told[] => figuresIn(year)(text);

const figuresIn = lastMade((year: number | null) => keptByText((text) => figuresAnew(text, year), FEW_KEPT));

function figuresAnew(text: string, year: number | null): Told[] {
  const clauses = clausesOf(text, year);
  return clauses.flatMap((clause, i) => (isElsewhere(clauses, i, year) ? [] : figuresOf(clause, clauses.length === 1)));
}

const PART = byLength(PART_OF);
const OTHER = wholePhrases(OTHER_TIME);

/** A part of what was told before, or what was reached another year ("năm 2023 đạt 85%", "cùng kỳ: 88%"). */
function isElsewhere(clauses: readonly Clause[], at: number, year: number | null): boolean {
  const { text, years } = clauses[at]!;
  if (PART.some((words) => text.startsWith(`${words} `))) return true;
  return year !== null && years.length > 0 && !years.includes(year) && !AGAINST.test(text);
}
/** Another year is only what is compared with: "tăng 2% so với năm 2023". */
const AGAINST = wholePhrases(['so với', 'so']);

function figuresOf(clause: Clause, isAlone: boolean): Told[] {
  const change = fromTo(clause.text);
  if (change) return change.map((told) => ({ ...told, bare: false }));
  const all = quantitiesOf(clause);
  const zones = new Map(all.map((one) => [one, boundsBefore(one.before)]));
  const words = wordsOfEach(all, (one) => zones.get(one)!.start);
  const found = all.flatMap((one, i) => toldOf(one, words[i]!, isAlone));
  return all.length === 0 ? allOfIt(clause) : found;
}

const BETWEEN = byLength(BETWEEN_WORDS);
const NOT_BEFORE = byLength(NOT_REACHED_BEFORE);

function toldOf(one: Quantity, words: string, isAlone: boolean): Told[] {
  if (one.value === null || one.whole === 0 || !isReached(one)) return [];
  const zone = boundsBefore(one.before);
  if (zone.about) return [];
  const change = changeBefore(one.clause.text.slice(0, zone.start), one, zone.level);
  const left = endingPhrase(one.before, ['còn', 'xuống còn', 'chỉ còn', 'giảm còn', 'xuống']) !== null;
  const bare = isAlone && /^[\s\d.,]*$/.test(one.clause.text);
  if (one.measure === 'count' && one.unit === '' && one.whole === null && !bare) return [];
  if (one.whole !== null && one.value > one.whole && one.measure !== 'time') return [];
  return [
    {
      measure: one.measure,
      span: spanOf(one, zone.bounds),
      share: one.whole === null || one.upTo !== null ? null : (one.value * 100) / one.whole,
      decimals: one.decimals,
      unit: one.unit,
      each: one.measure === 'share' ? '' : one.each,
      change,
      left,
      subject: subjectOf(words),
      bare,
    },
  ];
}

function spanOf({ value, upTo }: Quantity, bounds: readonly string[]): Span {
  const at = value!;
  const exact = { low: at, high: upTo ?? at, lowOpen: false, highOpen: false };
  if (bounds.includes('>')) return { ...exact, high: Infinity, lowOpen: true };
  if (bounds.includes('>=')) return { ...exact, high: upTo ?? Infinity };
  if (bounds.includes('<')) return { ...exact, low: 0, highOpen: true };
  return bounds.includes('<=') ? { ...exact, low: 0 } : exact;
}

const YET = wholePhrases(NOT_YET);
const YET_BEHIND = wholePhrases(NOT_YET_BEHIND);
const REACHED = /(?:^|[^\p{L}])(?:đạt|được|đã)(?!\p{L})/u;

/** Not what was planned, is hoped for, goes on, is left, or was reached another time. */
function isReached({ before, after, measure, whole }: Quantity): boolean {
  if (isBehindOther(before)) return false;
  if (OTHER.test(before)) return false;
  if (YET_BEHIND.test(after.split(' ').slice(0, 8).join(' '))) return false;
  const yet = YET.all(before).at(-1);
  if (!yet) return true;
  if (yet[0] === 'còn') return true;
  // "Hiện đang đạt 92%" was reached, "phấn đấu cuối năm đạt 92%" was not; of what was only handed in a share may tell.
  const isExcused = yet[0] === 'đang' || (HANDED_IN.has(yet[0]) && (measure === 'share' || whole !== null));
  return isExcused && REACHED.test(before.slice(yet.index + yet[0].length));
}
const HANDED_IN = new Set(['trình', 'đã trình', 'chờ', 'tiếp tục', 'đề xuất', 'đề nghị']);

/** "mục tiêu 90%", "dự kiến đạt 95%", words between aside. */
function isBehindOther(before: string): boolean {
  for (let text = before.trimEnd(); ;) {
    if (endingPhrase(text, NOT_BEFORE) !== null) return true;
    const between = endingPhrase(text, BETWEEN);
    if (between === null) return false;
    text = text.slice(0, text.length - between.length).trimEnd();
  }
}

const ALL = wholePhrases(ALL_OF_IT);

/** "Đã công khai toàn bộ TTHC": a hundred per cent without the figure. */
function allOfIt(clause: Clause): Told[] {
  if (!ALL.test(clause.text) || YET.test(clause.text) || /(?:^|[^\p{L}])không(?!\p{L})/u.test(clause.text)) return [];
  return [
    {
      measure: 'share',
      span: { low: 100, high: 100, lowOpen: false, highOpen: false },
      share: null,
      decimals: 0,
      unit: '',
      each: '',
      change: null,
      left: false,
      subject: subjectOf(clause.text),
      bare: false,
    },
  ];
}
