import { daysBetween } from '../../calendar/day';
import { type DeadlineContext } from './context';
import { hourBefore } from './hour';
import { matchPoint, type Matched, type Point } from './point';
import { spanOf, type Span } from './span';
import { matchAt, sticky } from './scanning';
import { ROMAN } from './words';

/** One or more times named together: "Quý II, IV/2026" (several), "Tháng 3 đến tháng 6" (one, a range). */
interface Times {
  spans: Span[];
  range: boolean;
}

const TO = sticky(' ?(?:cho )?(?:đến hết|đến ngày|đến|tới hết|tới|-|~) ?(?:ngày )?(?:hết )?');
const AND = sticky(' ?(?:, ?và|,|;|&|\\+| và|/) ?');
const FROM = sticky('(?:kể |bắt đầu |tính )?từ ');
const BARE_QUARTER = sticky('(iv|i{1,3}|[1-4])(?![\\p{L}\\d])');
const BARE_MONTH = sticky('(0?[1-9]|1[0-2])(?:/(20\\d\\d))?(?![\\p{L}\\d/%]|[.-]\\d)');
const BARE_DAY = sticky('(?:ngày )?(0?[1-9]|[12]\\d|3[01])(?= ?(?:-|đến|tới|,|và|&))(?![\\p{L}\\d/%])');
/** Days of a range from one year's day and month to those of the next: more is a slip. */
const LONGEST_OVER_NEW_YEAR = 150;
const YEARS = sticky('(?:các )?(?:năm|giai đoạn) (?=20\\d\\d ?(?:[-,]|đến|và))');
const THE_YEAR = sticky('năm(?= ?$| ?[.,;)])');
const YEAR_SUFFIX = sticky(' ?(?:[/-] ?(?:năm )?|,? ?(?:của )?năm )(20\\d\\d)(?![\\p{L}\\d/%])');

/** Times at `at`: a list, a range or one. Null when none begins there or one of them does not exist. */
export function matchTimes(text: string, at: number, context: DeadlineContext): Matched<Times> | null {
  const years = matchAt(YEARS, text, at);
  const from = matchAt(FROM, text, years ? at + years[0].length : at);
  const behindFrom = (years ? at + years[0].length : at) + (from ? from[0].length : 0);
  const begin = (from && hourBefore(text, behindFrom)?.end) ?? behindFrom;
  const first = firstPoint(text, begin);
  if (!first) return null;
  const range = matchRange(text, first, context);
  if (range) return range;
  if (isReversed(text, first, context)) return null;
  if (from) return null;
  const points = [first.value];
  let end = first.end;
  for (;;) {
    const and = matchAt(AND, text, end);
    const next = and && nextPoint(text, end + and[0].length, points[points.length - 1]!);
    if (!next || !exists(next.value, context)) break;
    points.push(next.value);
    end = next.end;
  }
  const shared = matchAt(YEAR_SUFFIX, text, end);
  if (shared && points.length > 1 && points[points.length - 1]!.year.kind === 'none') {
    points[points.length - 1]!.year = { kind: 'given', year: Number(shared[1]) };
    end += shared[0].length;
  }
  const spans = settle(points, context);
  return spans && { value: { spans, range: false }, end };
}

function firstPoint(text: string, at: number): Matched<Point> | null {
  const point = matchPoint(text, at);
  if (point) return point;
  const day = matchAt(BARE_DAY, text, at);
  if (!day) return null;
  const end = at + day[0].length;
  const follows = matchAt(TO, text, end) ?? matchAt(AND, text, end);
  const next = follows && matchPoint(text, end + follows[0].length);
  const names = next && next.value.grain === 'day' && next.value.month !== null;
  return names ? { value: { grain: 'day', day: Number(day[1]), month: null, year: { kind: 'none' } }, end } : null;
}

/** What follows in a list may be short: "quý II, IV", "tháng 3, 6, 9". */
function nextPoint(text: string, at: number, before: Point): Matched<Point> | null {
  const point = matchPoint(text, at) ?? endOfYear(text, at);
  if (point) return point;
  if (before.grain === 'quarter') {
    const quarter = matchAt(BARE_QUARTER, text, at);
    if (!quarter) return null;
    const value = {
      grain: 'quarter',
      quarter: ROMAN[quarter[1]!] ?? Number(quarter[1]),
      year: { kind: 'none' },
    } as const;
    return withSuffix(text, { value, end: at + quarter[0].length });
  }
  if (before.grain === 'month') {
    const month = matchAt(BARE_MONTH, text, at);
    if (!month) return null;
    const year = month[2] ? ({ kind: 'given', year: Number(month[2]) } as const) : ({ kind: 'none' } as const);
    return withSuffix(text, { value: { grain: 'month', month: Number(month[1]), year }, end: at + month[0].length });
  }
  return null;
}

/** "Từ quý II đến hết năm": the plan's year. */
function endOfYear(text: string, at: number): Matched<Point> | null {
  const match = matchAt(THE_YEAR, text, at);
  return match && { value: { grain: 'year', year: { kind: 'plan' } }, end: at + match[0].length };
}

function withSuffix(text: string, matched: Matched<Point>): Matched<Point> {
  if (matched.value.year.kind !== 'none') return matched;
  const suffix = matchAt(YEAR_SUFFIX, text, matched.end);
  if (!suffix) return matched;
  return {
    value: { ...matched.value, year: { kind: 'given', year: Number(suffix[1]) } },
    end: matched.end + suffix[0].length,
  };
}

/** There is such a day, month or quarter, in the year it names or in the plan's. */
function exists(point: Point, context: DeadlineContext): boolean {
  return spanOf(point, context.year ?? 2000, { month: 1 }) !== null;
}

/** "Quý IV/2026 - Quý II/2026" ends before it begins: nothing of it is understood. */
function isReversed(text: string, first: Matched<Point>, context: DeadlineContext): boolean {
  const to = matchAt(TO, text, first.end);
  const second = to && nextPoint(text, first.end + to[0].length, first.value);
  return !!second && second.value.grain === first.value.grain && spanOf(second.value, context.year) !== null;
}

function matchRange(text: string, first: Matched<Point>, context: DeadlineContext): Matched<Times> | null {
  const to = matchAt(TO, text, first.end);
  if (!to) return null;
  const behindTo = first.end + to[0].length;
  const second = nextPoint(text, hourBefore(text, behindTo)?.end ?? behindTo, first.value);
  if (!second) return null;
  const last = second.value;
  const wholeYears = first.value.grain === 'year' && last.grain === 'year';
  const sameKind = first.value.grain === last.grain || to[0].includes('đ') || to[0].includes('t');
  if (!sameKind && !wholeYears) return null;
  const upper = spanOf(last, context.year);
  if (!upper) return null;
  const year = Number(upper.from.slice(0, 4));
  const month = Number(upper.from.slice(5, 7));
  let lower = spanOf(first.value, context.year, first.value.year.kind === 'none' ? { year, month } : { month });
  if (lower && lower.from > upper.to && first.value.year.kind === 'none') {
    lower =
      last.year.kind === 'none' || last.year.kind === 'plan'
        ? lower
        : spanOf(first.value, context.year, { year: year - 1, month });
    // "28/12-05/01/2027" runs over the new year; "22/10-08/10/2026" is the wrong way round.
    if (lower && first.value.grain === 'day' && daysBetween(lower.from, upper.to) > LONGEST_OVER_NEW_YEAR) return null;
  }
  if (!lower) return null;
  let end = upper;
  if (lower.from > upper.to) {
    // "Tháng 12 đến tháng 01" of a plan's year runs into the next one.
    const later = last.year.kind === 'none' ? spanOf(last, context.year, { year: year + 1, month }) : null;
    if (!later) return null;
    end = { ...later, assumed: [...upper.assumed, ...later.assumed, 'following-year'] };
  }
  const assumed = [...new Set([...lower.assumed, ...end.assumed])];
  return { value: { spans: [{ from: lower.from, to: end.to, assumed }], range: true }, end: second.end };
}

/** Each takes the year of the next that has one ("Quý II, IV/2026"), and the month likewise ("ngày 15 và 30/6"). */
function settle(points: Point[], context: DeadlineContext): Span[] | null {
  const spans: Span[] = [];
  let year: number | undefined;
  let month: number | undefined;
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i]!;
    const span = spanOf(point, context.year, {
      ...(year !== undefined && { year }),
      ...(month !== undefined && { month }),
    });
    if (!span) return null;
    if (point.year.kind === 'given') year = point.year.year;
    if (point.grain === 'day' && point.month !== null) month = point.month;
    spans.unshift(span);
  }
  return spans;
}
