import type { DeadlineContext } from './context';
import { dayAfterRhythm, dayInRhythm } from './dayInRhythm';
import { draft, type Phrase } from './draft';
import { ends, limitAt, LIST_GAP, recurring, type Rhythm, rhythmOf } from './rhythm';
import { matchAt, skipGap, sticky, wordStarts } from './scanning';
import { yearlyFirst, yearlyLast } from './yearly';

const MARK =
  '(?:(?:theo )?định kỳ(?: theo)?,?(?: hàng| hằng| mỗi| từng| các)?|hàng|hằng|mỗi|từng|theo(?= (?:quý|quí|tháng|năm|tuần)(?! (?:\\d|i)))|các(?= (?:quý|quí|tháng)(?! trong)))';
const UNIT = '(tuần|tháng|quý|năm|0?[369] tháng(?: (?:đầu|cuối) năm)?|sáu tháng|ba tháng|chín tháng|nửa năm)(?!\\p{L})';
const ONCE = '(?: ?/ ?(?:0?1 )?lần| (?:một|0?1|/) lần|(?! ?\\d| i(?:[iv ]|$)|/\\d))';
/** "Hàng tháng trong năm 2026": the year the rhythm holds for. */
const IN_YEAR = sticky(
  ',? (?:trong |của )?(?:cả )?năm(?: (20\\d\\d)| đánh giá| kế hoạch|(?= ?$| ?[.,;)]))(?![\\p{L}\\d/])',
);
const MARKED = sticky(`${MARK} ?(?:${UNIT}${ONCE})`);
const UNMARKED_ONCE = sticky(
  '(?:mỗi |định kỳ |cứ )*(?:0?(\\d{1,2})|hai|ba|bốn|sáu|một|nửa) (tháng|quý|năm|tuần|ngày)(?: ?/ ?(?:0?1 )?lần| (?:một|0?1|/) lần)|(?:0?(\\d)|một|hai) lần ?(?:/|một|mỗi|trong) ?(?:0?1 )?(tháng|quý|năm|tuần)',
);
const NEXT_UNIT = sticky(`(?:${MARK} )?${UNIT}${ONCE}`);
const PERIODIC = sticky('(?:theo )?định kỳ(?= ?$| ?[.,;)/]| hoặc| và)|theo định kỳ(?!\\p{L})');

/** A recurring deadline at `at`, or null. */
export function matchRecurring(text: string, at: number, context: DeadlineContext): Phrase | null {
  // Most texts name no year at all, and this is asked at every word.
  const namesYears = text.includes(' năm', at - 1);
  return (
    (namesYears ? yearlyFirst(text, at, context) : null) ??
    dayInRhythm(text, at, context) ??
    (namesYears ? yearlyLast(text, at, context) : null) ??
    rhythms(text, at, context) ??
    periodic(text, at)
  );
}
/** "Hàng tháng", "định kỳ hàng quý", "hàng quý, 6 tháng, 9 tháng, năm", "6 tháng một lần". */
function rhythms(text: string, at: number, context: DeadlineContext): Phrase | null {
  const once = matchAt(UNMARKED_ONCE, text, at);
  if (once)
    return {
      drafts: [recurring(ends(onceRhythm(once), context.year), 'loose', { assumed: ['end-of-period'] })],
      end: at + once[0].length,
    };
  const marked = matchAt(MARKED, text, at);
  if (!marked) return null;
  const found: { rhythm: Rhythm; label: string }[] = [{ rhythm: rhythmOf(marked[1]!), label: marked[1]! }];
  let end = at + marked[0].length;
  const dated = dayAfterRhythm(text, end, found[0]!.rhythm, context);
  if (dated) return dated;
  const later = dayBehindWords(text, end, found[0]!.rhythm, context);
  if (later) return later;
  for (;;) {
    const gap = matchAt(LIST_GAP, text, end);
    const next = gap && matchAt(NEXT_UNIT, text, end + gap[0].length);
    if (!next) break;
    found.push({ rhythm: rhythmOf(next[1]!), label: next[1]! });
    end += gap[0].length + next[0].length;
  }
  const inYear = matchAt(IN_YEAR, text, end);
  if (inYear) end += inYear[0].length;
  const year = inYear?.[1] ? Number(inYear[1]) : context.year;
  const drafts = found.map(({ rhythm, label }) =>
    recurring(ends(inList(rhythm, found.length), year), 'loose', {
      assumed: ['end-of-period'],
      ...(found.length > 1 && { label }),
    }),
  );
  return { drafts, end };
}
/** "Hằng tháng gửi báo cáo trước ngày 20": what is due stands between the rhythm and its day. */
function dayBehindWords(text: string, at: number, rhythm: Rhythm, context: DeadlineContext): Phrase | null {
  const start = skipGap(text, at);
  for (const place of wordStarts(text, start)) {
    if (place - start > MOST_WORDS || ENDS_WORDS.test(text.slice(start, place))) return null;
    if (place === start || limitAt(text, place).end === place) continue;
    const dated = dayAfterRhythm(text, place, rhythm, context);
    return dated && { ...dated, words: { start, end: place } };
  }
  return null;
}
/** Signs that words between a rhythm and its day may take. */
const MOST_WORDS = 80;
const ENDS_WORDS = /[;.()\d]|, ?\S/;

/** "Hàng quý, 6 tháng, năm": the report of the first half stands there once, at its end. */
function inList(rhythm: Rhythm, length: number): Rhythm {
  return length > 1 && rhythm.every === 'months' && rhythm.months === 6 ? { ...rhythm, upTo: 6 } : rhythm;
}
function onceRhythm(match: RegExpExecArray): Rhythm {
  if (match[4]) {
    const unit = rhythmOf(match[4]);
    const times = match[3] ? Number(match[3]) : match[0].startsWith('hai') ? 2 : 1;
    return unit.every === 'months' && unit.months % times === 0
      ? { every: 'months', months: unit.months / times }
      : unit;
  }
  const word = /(?:hai|ba|bốn|sáu|nửa) (?=tháng|quý|năm)/u.exec(match[0])?.[0].trim();
  const count = match[1] ? Number(match[1]) : word ? COUNTS[word]! : 1;
  // Every 15 days, every half month: from which day on is not said.
  if (match[2] === 'tuần' || match[2] === 'ngày' || (word === 'nửa' && match[2] === 'tháng'))
    return { every: 'unlisted' };
  if (word === 'nửa') return { every: 'months', months: match[2] === 'năm' ? 6 : 1 };
  const months = match[2] === 'năm' ? 12 : match[2] === 'tháng' ? 1 : 3;
  return count * months > 12 ? { every: 'unlisted' } : { every: 'months', months: Math.max(1, count * months) };
}
const COUNTS: Record<string, number> = { hai: 2, ba: 3, bốn: 4, sáu: 6, nửa: 1 };

/** "Định kỳ", "Báo cáo định kỳ": a rhythm that is not named, so no day can be listed. */
function periodic(text: string, at: number): Phrase | null {
  const match = matchAt(PERIODIC, text, at);
  return match && { drafts: [draft('recurring', { said: 'loose' })], end: at + match[0].length };
}
