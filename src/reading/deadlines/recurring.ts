import { addDays, type Day, daysInMonth, lastOfMonth, makeDay } from '../../calendar/day';
import type { DeadlineContext } from './context';
import { draft, type Draft, type Phrase } from './draft';
import { matchPoint, spanOf, weekdaysOf, type Point } from './point';
import { anyOf, matchAt, skipGap, sticky } from './scanning';
import { BEFORE, BY } from './words';

/** How often: every week, or at the end of every `months` months; `upTo` 9 for "9 tháng". */
type Rhythm = { every: 'week' } | { every: 'months'; months: number; upTo?: number };

const MARK = '(?:(?:theo )?định kỳ(?: theo)?,?(?: hàng| hằng| mỗi| từng| các)?|hàng|hằng|mỗi|từng|theo(?= (?:quý|quí|tháng|năm|tuần)(?! (?:\\d|i)))|các(?= (?:quý|quí|tháng)(?! trong)))';
const UNIT = '(tuần|tháng|quý|năm|0?[369] tháng(?: (?:đầu|cuối) năm)?|sáu tháng|ba tháng|chín tháng|nửa năm)(?!\\p{L})';
const ONCE = '(?: ?/ ?(?:0?1 )?lần| (?:một|0?1|/) lần|(?! ?\\d| i(?:[iv ]|$)|/\\d))';
/** "Hàng tháng trong năm 2026": the year the rhythm holds for. */
const IN_YEAR = sticky(',? (?:trong |của )?(?:cả )?năm(?: (20\\d\\d)| đánh giá| kế hoạch|(?= ?$| ?[.,;)]))(?![\\p{L}\\d/])');
const MARKED = sticky(`${MARK} ?(?:${UNIT}${ONCE})`);
const UNMARKED_ONCE = sticky('(?:0?(\\d{1,2})|ba|sáu|một) (tháng|quý|năm|tuần)(?: ?/ ?(?:0?1 )?lần| (?:một|0?1|/) lần)|(?:0?(\\d)|một|hai) lần ?(?:/|một|mỗi|trong) ?(?:0?1 )?(tháng|quý|năm|tuần)');
const NEXT_UNIT = sticky(`(?:${MARK} )?${UNIT}${ONCE}`);
const LIST_GAP = sticky(' ?(?:, ?và|,|;| và|/|&) ?');
const PERIODIC = sticky('(?:theo )?định kỳ(?= ?$| ?[.,;)/]| hoặc| và)|theo định kỳ(?!\\p{L})');
const LIMIT = sticky(`(${anyOf(BEFORE)})|(${anyOf(BY)})|(vào|trong)(?!\\p{L})`);
const DAY = sticky('(?:vào )?ngày (?:mùng |mồng )?(\\d{1,2})(?![\\d/.-])');
const LAST_DAY = sticky('(?:vào )?(?:ngày (?:làm việc )?cuối(?: cùng)?|cuối)(?: của)? (?=(?:hàng|hằng|mỗi|từng|các|tháng|quý)(?!\\p{L}))');
const OF_MONTH = sticky('(?: của)?,? (?:(?:hàng|hằng|mỗi|từng|các) tháng|tháng (?:báo cáo|đó))(?: (?:sau|tiếp theo|kế tiếp))?(?! ?\\d)(?!\\p{L})');
const NEXT_MONTH = sticky('(?: của)?,? tháng (?:sau|tiếp theo|kế tiếp|liền kề|sau liền kề|liền sau)(?: (?:liền kề|tháng báo cáo))?(?!\\p{L})');
const OF_QUARTER = sticky('(?: của)?,? tháng (đầu|đầu tiên|giữa|thứ hai|cuối|cuối cùng)(?: của)?(?: hàng| hằng| mỗi| từng| các)? quý( sau| tiếp theo| kế tiếp| liền kề)?(?! i)(?!\\p{L})');
const YEARLY = sticky('(?: của)?,? (?:hàng|hằng|mỗi) năm(?!\\p{L})');
const YEARLY_FIRST = sticky('(?:định kỳ,? )?(?:hàng|hằng|mỗi) năm[ ,:(]{1,3}(?:vào )?(?=\\S)');
const BARE_END = sticky('(tháng|quý)(?= ?$| ?[.,;)])');
const MARKED_UNIT = sticky('(?:hàng|hằng|mỗi|từng|các) (tháng|quý|năm)(?! i)(?!\\p{L})');
const WEEKDAY = sticky('(?:vào )?(?:ngày )?(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))(?: của)?,? (?:hàng|hằng|mỗi) tuần(?!\\p{L})');
const WEEKDAYS: Record<string, number> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, '2': 1, '3': 2, '4': 3, '5': 4, '6': 5, '7': 6 };

function rhythmOf(unit: string): Rhythm {
  if (unit === 'tuần') return { every: 'week' };
  if (unit === 'tháng') return { every: 'months', months: 1 };
  if (unit.startsWith('qu')) return { every: 'months', months: 3 };
  if (unit === 'năm') return { every: 'months', months: 12 };
  if (/^0?9|chín/.test(unit)) return { every: 'months', months: 9, upTo: 9 };
  return { every: 'months', months: /^0?3|ba/.test(unit) ? 3 : 6, ...(/đầu/.test(unit) && { upTo: 6 }) };
}

/** The last day of each stretch: months, quarters, halves, the year. */
function ends(rhythm: Rhythm, year: number | null): Day[] {
  if (year === null) return [];
  // A week's day is not said, and a day in every week would be an alarm without end.
  if (rhythm.every === 'week') return [];
  const days: Day[] = [];
  for (let month = rhythm.months; month <= (rhythm.upTo ?? 12); month += rhythm.months) days.push(lastOfMonth(year, month));
  return days;
}

function recurring(days: Day[], said: Draft['said'], fields: Partial<Draft> = {}, strict = true): Draft {
  const before = said === 'before';
  const occurrences = before && strict ? days.map((day) => addDays(day, -1)) : days;
  return draft('recurring', { occurrences, boundary: before ? 'before' : 'by', said, ...fields });
}

interface Limit {
  said: Draft['said'];
  end: number;
}

function limitAt(text: string, at: number): Limit {
  let end = at;
  let said: Draft['said'] = 'bare';
  for (let match = matchAt(LIMIT, text, end); match; match = matchAt(LIMIT, text, end)) {
    if (match[1]) said = 'before';
    else if (match[2] && said !== 'before') said = 'by';
    else if (said === 'bare') said = 'within';
    end = skipBlank(text, end + match[0].length);
  }
  return { said, end };
}

const skipBlank = (text: string, at: number) => (text[at] === ' ' ? at + 1 : at);

/** A recurring deadline at `at`, or null. */
export function matchRecurring(text: string, at: number, context: DeadlineContext): Phrase | null {
  return yearlyFirst(text, at, context) ?? dayInRhythm(text, at, context) ?? yearlyLast(text, at, context) ?? rhythms(text, at, context) ?? periodic(text, at);
}

/** "(trước) ngày 15 hàng tháng", "ngày 12 của tháng cuối quý", "thứ Sáu hàng tuần", "cuối mỗi quý". */
function dayInRhythm(text: string, at: number, context: DeadlineContext): Phrase | null {
  const { said, end: begin } = limitAt(text, at);
  const strict = context.strictBefore;
  const weekday = matchAt(WEEKDAY, text, begin);
  if (weekday) {
    const which = weekday[2] ? 7 : WEEKDAYS[weekday[1]!]!;
    const days = context.year === null ? [] : weekdaysOf(context.year, which);
    return { drafts: [recurring(days, said, {}, strict)], end: begin + weekday[0].length };
  }
  const last = matchAt(LAST_DAY, text, begin);
  if (last) {
    const after = begin + last[0].length;
    const unit = matchAt(MARKED_UNIT, text, after) ?? matchAt(BARE_END, text, after);
    if (!unit) return null;
    return { drafts: [recurring(ends(rhythmOf(unit[1]!), context.year), said === 'bare' ? 'within' : said, {}, strict)], end: after + unit[0].length };
  }
  const day = matchAt(DAY, text, begin);
  if (!day) return null;
  const number = Number(day[1]);
  if (number < 1 || number > 31) return null;
  const after = begin + day[0].length;
  const quarter = matchAt(OF_QUARTER, text, after);
  if (quarter) {
    const offset = /^đầu/.test(quarter[1]!) ? 0 : /^cuối/.test(quarter[1]!) ? 2 : 1;
    const months = [1, 4, 7, 10].map((first) => first + offset + (quarter[2] ? 3 : 0));
    return { drafts: [recurring(onDay(number, months, context.year), said, {}, strict)], end: after + quarter[0].length };
  }
  const next = matchAt(NEXT_MONTH, text, after);
  const month = next ?? matchAt(OF_MONTH, text, after);
  if (!month) return null;
  const months = Array.from({ length: 12 }, (_, i) => i + (next ? 2 : 1));
  return { drafts: [recurring(onDay(number, months, context.year), said, {}, strict)], end: after + month[0].length };
}

/** A day of each month named (13 is the next January); the 31st of a short month is its last day. */
function onDay(day: number, months: number[], year: number | null): Day[] {
  if (year === null) return [];
  return months.map((m) => {
    const y = m > 12 ? year + 1 : year;
    const month = m > 12 ? m - 12 : m;
    return makeDay(y, month, Math.min(day, daysInMonth(y, month)))!;
  });
}

/** "trước ngày 15/6 và 15/12 hàng năm", "tháng 12 hàng năm". */
function yearlyLast(text: string, at: number, context: DeadlineContext): Phrase | null {
  const { said, end: begin } = limitAt(text, at);
  const points: Point[] = [];
  let end = begin;
  for (;;) {
    const point = matchPoint(text, end);
    if (!point || point.value.grain === 'year') return null;
    points.push(point.value);
    end = point.end;
    const yearly = matchAt(YEARLY, text, end);
    if (yearly) return yearlyPhrase(points, said, end + yearly[0].length, context);
    const gap = matchAt(LIST_GAP, text, end);
    if (!gap) return null;
    end += gap[0].length;
    end = limitAt(text, end).end;
  }
}

/** "Hàng năm, trước ngày 15/12". */
function yearlyFirst(text: string, at: number, context: DeadlineContext): Phrase | null {
  const yearly = matchAt(YEARLY_FIRST, text, at);
  if (!yearly) return null;
  const { said, end: begin } = limitAt(text, at + yearly[0].length);
  const points: Point[] = [];
  let end = begin;
  for (;;) {
    const point = matchPoint(text, end);
    if (!point || point.value.grain === 'year' || (point.value.grain === 'day' && point.value.month === null)) break;
    points.push(point.value);
    end = point.end;
    const gap = matchAt(LIST_GAP, text, end);
    if (!gap || !matchPoint(text, limitAt(text, end + gap[0].length).end)) break;
    end = limitAt(text, end + gap[0].length).end;
  }
  return points.length ? yearlyPhrase(points, said, end, context) : null;
}

function yearlyPhrase(points: Point[], said: Draft['said'], end: number, context: DeadlineContext): Phrase | null {
  const spans = points.map((point) => spanOf({ ...point, year: point.year.kind === 'next' ? point.year : { kind: 'none' } }, context.year ?? 2000));
  if (spans.some((span) => span === null)) return null;
  const drafts = spans.map((span) =>
    recurring(context.year === null ? [] : [said === 'before' ? span!.from : span!.to], said, {
      assumed: span!.assumed.filter((a) => a !== 'plan-year'),
    }, context.strictBefore),
  );
  return { drafts, end };
}

/** "Hàng tháng", "định kỳ hàng quý", "hàng quý, 6 tháng, 9 tháng, năm", "6 tháng một lần". */
function rhythms(text: string, at: number, context: DeadlineContext): Phrase | null {
  const once = matchAt(UNMARKED_ONCE, text, at);
  if (once) return { drafts: [recurring(ends(onceRhythm(once), context.year), 'loose', { assumed: ['end-of-period'] })], end: at + once[0].length };
  const marked = matchAt(MARKED, text, at);
  if (!marked) return null;
  const found: { rhythm: Rhythm; label: string }[] = [{ rhythm: rhythmOf(marked[1]!), label: marked[1]! }];
  let end = at + marked[0].length;
  const dated = dayAfterRhythm(text, end, found[0]!.rhythm, context);
  if (dated) return dated;
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
    recurring(ends(inList(rhythm, found.length), year), 'loose', { assumed: ['end-of-period'], ...(found.length > 1 && { label }) }),
  );
  return { drafts, end };
}

/** "Hàng tháng, trước ngày 20", "Hàng quý trước ngày 15 của tháng cuối quý". */
function dayAfterRhythm(text: string, at: number, rhythm: Rhythm, context: DeadlineContext): Phrase | null {
  const inner = dayInRhythm(text, skipGap(text, at), context);
  if (inner) return inner;
  if (rhythm.every !== 'months' || rhythm.months !== 1) return null;
  const { said, end } = limitAt(text, skipGap(text, at));
  const day = matchAt(DAY, text, end);
  if (!day || Number(day[1]) < 1 || Number(day[1]) > 31) return null;
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  return { drafts: [recurring(onDay(Number(day[1]), months, context.year), said, {}, context.strictBefore)], end: end + day[0].length };
}

/** "Hàng quý, 6 tháng, năm": the report of the first half stands there once, at its end. */
function inList(rhythm: Rhythm, length: number): Rhythm {
  return length > 1 && rhythm.every === 'months' && rhythm.months === 6 ? { ...rhythm, upTo: 6 } : rhythm;
}

function onceRhythm(match: RegExpExecArray): Rhythm {
  if (match[4]) {
    const unit = rhythmOf(match[4]);
    const times = match[3] ? Number(match[3]) : match[0].startsWith('hai') ? 2 : 1;
    return unit.every === 'months' && unit.months % times === 0 ? { every: 'months', months: unit.months / times } : unit;
  }
  const count = match[1] ? Number(match[1]) : match[0].startsWith('ba') ? 3 : match[0].startsWith('sáu') ? 6 : 1;
  if (match[2] === 'tuần') return { every: 'week' };
  const months = match[2] === 'năm' ? 12 : match[2] === 'tháng' ? 1 : 3;
  return { every: 'months', months: Math.max(1, Math.min(12, count * months)) };
}

/** "Định kỳ", "Báo cáo định kỳ": a rhythm that is not named, so no day can be listed. */
function periodic(text: string, at: number): Phrase | null {
  const match = matchAt(PERIODIC, text, at);
  return match && { drafts: [draft('recurring', { said: 'loose' })], end: at + match[0].length };
}
