import { addDays } from '../../calendar/day';
import type { DeadlineContext } from './context';
import { draft, type Draft, type Phrase } from './draft';
import { hourBefore, hourBehind } from './hour';
import { matchAt, anyOf, sticky } from './scanning';
import { matchTimes } from './times';
import { matchPoint } from './point';
import { spanOf, type Span } from './span';
import { BEFORE, BY, FINISHING, WITHIN } from './words';

const LIMIT = sticky(`(${anyOf(BEFORE)})|(${anyOf(BY)})|(${anyOf(WITHIN)})|(${anyOf(FINISHING)})`);
const SINCE = sticky('(?:kể |bắt đầu |bắt đầu kể |tính |thực hiện |áp dụng )?từ (?!nay)|bắt đầu (?:vào )?');
const UNTIL = sticky(' ?(?:đến|tới|-) ?(?:hết )?(?=\\d|ngày|tháng|quý|năm|đầu|giữa|cuối)');
const ONWARDS = sticky(' ?(?:trở đi|về sau|trở về sau)');
const AND_YEARS = sticky(
  ',? ?(?:và |đến )?(?:các|những) năm (?:tiếp theo|sau đó|về sau|kế tiếp|tiếp đó|sau này|sau|tới)(?!\\p{L})',
);
/** How long a range is, behind its two ends: "(21 tháng)". */
const TERM = sticky(
  '(?:,| ?\\()? ?(?:(?:tổng |thời gian |thực hiện |trong |khoảng |là ){0,4})\\d{1,3} (?:tháng|tuần|năm|ngày(?: làm việc)?)(?:\\)|(?= ?$| ?[;.]))',
);
const OPTIONAL_DAY = sticky('(?:ngày |mốc |đầu |hết )');
const THE_YEAR = sticky('năm(?= ?$| ?[.,;()/:])');

/** Words of a time limit before a time. Finishing words count only together with one of the others. */
function limitBefore(text: string, at: number): { said: Draft['said']; end: number } {
  let end = at;
  let said: Draft['said'] = 'bare';
  for (let match = matchAt(LIMIT, text, end); match; match = matchAt(LIMIT, text, end)) {
    if (match[1]) said = 'before';
    else if (match[2] && said !== 'before') said = 'by';
    else if (match[3] && said === 'bare') said = 'within';
    else if (match[4] && end === at) return { said, end: at };
    end += match[0].length;
    if (text[end] === ' ') end++;
    else if (/[:,] /.test(text.slice(end, end + 2))) end += 2;
  }
  const hour = hourBefore(text, end);
  if (!hour) return { said, end };
  return { said: beforeHour(said, hour), end: hour.end };
}

/** Before an hour of a day that day itself is still on time; before its first moment it is not. */
const beforeHour = (said: Draft['said'], hour: { midnight: boolean }): Draft['said'] =>
  said === 'before' && !hour.midnight ? 'by' : said;

/** A date, a period or several, with the words that limit them; or the day a continuous task starts. Null when none begins at `at`. */
export function matchDated(text: string, at: number, context: DeadlineContext): Phrase | null {
  const since = matchAt(SINCE, text, at);
  if (since) return sinceOrRange(text, at, since[0].length, context);
  const { said, end: begin } = limitBefore(text, at);
  const times =
    matchTimes(text, begin, context) ??
    timesAfterDay(text, begin, context) ??
    (said === 'bare' ? null : theYear(text, begin, context));
  if (!times) return null;
  const { spans, range } = times.value;
  const hour = range || spans.every(isDay) ? hourBehind(text, times.end) : null;
  if (hour) return { drafts: spans.map((span) => limited(span, beforeHour(said, hour), context)), end: hour.end };
  const open = said === 'before' || said === 'by' ? null : openEnd(text, times.end, spans);
  if (open) return open;
  const end = range ? behindTerm(text, times.end) : times.end;
  return { drafts: spans.map((span) => limited(span, said, context)), end };
}

/** Behind the words that say how long a range is. */
function behindTerm(text: string, at: number): number {
  const term = matchAt(TERM, text, at);
  return at + (term ? term[0].length : 0);
}

const isDay = ({ from, to }: Span): boolean => from === to;

/** "2027 và các năm sau", "quý III/2026 trở đi": it begins then and has no end. A single day begins nothing. */
function openEnd(text: string, at: number, spans: Span[]): Phrase | null {
  const [first] = spans;
  const words = first && !spans.some(isDay) ? (matchAt(ONWARDS, text, at) ?? matchAt(AND_YEARS, text, at)) : null;
  if (!first || !words) return null;
  const { from, assumed } = first;
  return { drafts: [draft('continuous', { from, assumed, said: 'within' })], end: at + words[0].length };
}

function timesAfterDay(text: string, at: number, context: DeadlineContext) {
  const day = matchAt(OPTIONAL_DAY, text, at);
  return day ? matchTimes(text, at + day[0].length, context) : null;
}

/** "Đến hết năm", "trong năm": the plan's own year, where a word of time limit stands before it. */
function theYear(text: string, at: number, context: DeadlineContext) {
  const year = matchAt(THE_YEAR, text, at);
  const span = year && spanOf({ grain: 'year', year: { kind: 'plan' } }, context.year);
  return year && span ? { value: { spans: [span], range: false }, end: at + year[0].length } : null;
}

function limited(span: Span, said: Draft['said'], context: DeadlineContext): Draft {
  const oneDay = span.from === span.to;
  const { assumed } = span;
  if (said === 'before') {
    const lastDay = context.strictBefore ? addDays(span.from, -1) : oneDay ? span.to : addDays(span.from, -1);
    return draft('date', { lastDay, boundary: 'before', assumed, said });
  }
  if (said === 'by' || oneDay) return draft('date', { lastDay: span.to, assumed, said });
  return draft('period', { from: span.from, lastDay: span.to, assumed, said });
}

function sinceOrRange(text: string, at: number, skip: number, context: DeadlineContext): Phrase | null {
  const range = matchTimes(text, at, context);
  if (range?.value.range) {
    const { spans } = range.value;
    const open = openEnd(text, range.end, spans);
    const hour = hourBehind(text, range.end);
    const end = hour ? hour.end : behindTerm(text, range.end);
    return open ?? { drafts: spans.map((s) => limited(s, 'within', context)), end };
  }
  const point = matchPoint(text, at + skip);
  const span = point && spanOf(point.value, context.year);
  if (!point || !span || matchAt(UNTIL, text, point.end)) return null;
  const onwards = matchAt(ONWARDS, text, point.end) ?? matchAt(AND_YEARS, text, point.end);
  const end = point.end + (onwards ? onwards[0].length : 0);
  return { drafts: [draft('continuous', { from: span.from, assumed: span.assumed, said: 'within' })], end };
}
