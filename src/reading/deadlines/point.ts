import { NUMBER_WORDS, ROMAN } from './words';

/** Which year a time is in: written out, "the plan's year" or "the year after" in words, or not said. */
type YearRef =
  { kind: 'given'; year: number } | { kind: 'plan' } | { kind: 'next' } | { kind: 'previous' } | { kind: 'none' };

export type Part = 'first' | 'middle' | 'last';

/** A time as named in a cell, before its year is settled. */
export type Point =
  | { grain: 'day'; day: number; month: number | null; year: YearRef; shortYear?: boolean }
  | { grain: 'month'; month: number; part?: Part; year: YearRef }
  | { grain: 'week'; week: number; month: number | null; year: YearRef }
  | { grain: 'quarter'; quarter: number; part?: Part; year: YearRef }
  | { grain: 'months'; first: number; last: number; year: YearRef }
  | { grain: 'year'; part?: Part; year: YearRef };

export interface Matched<T> {
  value: T;
  end: number;
}

const NO_YEAR: YearRef = { kind: 'none' };
const END = '(?![\\p{L}\\d/%]|[-.]\\p{L}|[-.,]\\d)';
/** Behind four figures of a year a range may go on: "2025-2026". */
const YEAR_END = '(?![\\p{L}\\d/%]|[-.]\\p{L}|[.,]\\d)';
/** "tháng năm 2026" is no May: the year follows. */
const FIVE = 'năm (?:20|đánh|kế|nay|sau)';
const months = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const PART: Record<string, Part> = {
  đầu: 'first',
  giữa: 'middle',
  cuối: 'last',
  'thượng tuần': 'first',
  'trung tuần': 'middle',
  'hạ tuần': 'last',
  'đầu của': 'first',
  'cuối của': 'last',
};
const parts = '(đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)(?: của)?';

const at = (source: string) => new RegExp(source, 'yu');
const ISO = at(`(?:ngày ?)?(20\\d\\d)-(\\d\\d)-(\\d\\d)(?:${END}|(?=t\\d\\d:))`);
const FULL = at(`(?:ngày ?)?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(?:(\\d{4})${YEAR_END}|(\\d{2})${END})`);
/** Commas for strokes, as a hand slips: only with a year and without blanks, for "tháng 3, 6" is a list. */
const COMMAS = at(`(?:ngày ?)?(\\d{1,2}),(\\d{1,2}),(20\\d\\d)${YEAR_END}`);
const LONG = at(`(?:ngày ?)?(\\d{1,2}) (?:tháng|th\\.?) ?(?!${FIVE})(\\d{1,2}|${months})(?![\\p{L}\\d])`);
/** Behind a day and its month a range may go on: "8/10-22/10". */
const SHORT_END = '(?![\\p{L}\\d/%]|[-.]\\p{L}|[.,]\\d|-(?!\\d{1,2}/\\d{1,2})\\d)';
const SHORT = at(`(?:ngày ?)?(\\d{1,2}) ?[/] ?(\\d{1,2})${SHORT_END}|ngày ?(\\d{1,2}) ?[.-] ?(\\d{1,2})${END}`);
const DAY_OF_MONTH = at(`ngày ?(?:mùng |mồng )?(\\d{1,2})${END}`);
const PART_MONTH = at(`${parts} tháng ?(\\d{1,2}|${months})(?![\\p{L}\\d])`);
const PART_QUARTER = at(`${parts} quý ?(iv|i{1,3}|[1-4]|một|hai|ba|tư|bốn)(?![\\p{L}\\d])`);
const PART_YEAR = at(`${parts} năm(?! (?:tài chính|học))(?!\\p{L})`);
const MONTH = at(`(?:tháng|th\\.|t\\.?) ?(?!${FIVE})(\\d{1,2}|${months})(?![\\p{L}\\d])`);
const MONTH_YEAR = at(`(?:tháng ?|t\\.? ?)?(\\d{1,2}) ?[/.-] ?(20\\d\\d)${YEAR_END}`);
const QUARTER = at(`(?:quý|q\\.?) ?(iv|i{1,3}|0?[1-4]|một|hai|ba|tư|bốn)(?![\\p{L}\\d])`);
const WEEK = at(
  `tuần (?:lễ )?(?:thứ )?(\\d|một|nhất|hai|ba|tư|bốn|đầu(?: tiên)?|cuối(?: cùng)?)(?: của)?,? tháng ?(\\d{1,2}|${months})(?![\\p{L}\\d])`,
);
const HALF = at('(?:nửa|nữa) (đầu|cuối)(?: của)? năm(?!\\p{L})|(?:nửa|nữa) năm (đầu|cuối)(?!\\p{L})');
const N_MONTHS = at('(?:trong )?(\\d{1,2}|ba|sáu|chín) tháng (đầu|cuối)(?: của)? năm(?!\\p{L})');
const BARE_MONTHS = at(
  '(?:trong )?(?:0?(6|9)|sáu|chín) tháng(?! ?(?:\\d|một lần|/|1 lần|kể|sau|trước khi|tiếp|liên))(?!\\p{L})',
);
const YEAR = at(`(?:cả năm|trong năm|năm) ?(?:(20\\d\\d)${YEAR_END}|\\( ?(20\\d\\d) ?\\))`);
const YEAR_WORD = at(
  '(?:cả|trọn|trong|toàn|trong cả) năm(?! (?:trước|qua|ngoái|tài chính|học|năm))(?!\\p{L})|năm (?=(?:đánh giá|kế hoạch|báo cáo|nay|hiện tại|sau|tới|tiếp theo|kế tiếp)(?!\\p{L}))',
);
const BARE_YEAR = at(`(20[0-4]\\d)${YEAR_END}`);

/** A year after a time: "/2026", " năm 2026", " của năm đánh giá", " năm sau". */
const YEAR_AFTER = at(
  ` ?(?:[,/]? ?(?:của |trong )?năm (20\\d\\d)${YEAR_END}|, ?(20\\d\\d)${END}| ?[/.-] ?(20\\d\\d)${YEAR_END}| (20\\d\\d)${YEAR_END}|,? (?:của |trong )?(?:cùng năm|năm (?:đánh giá|kế hoạch|báo cáo|nay|hiện tại|đó))(?!\\p{L})|(,? (?:của )?năm (?:sau|tới|tiếp theo|kế tiếp|liền kề|kế sau|sau liền kề)(?!\\p{L}))|(,? (?:của )?năm (?:trước|ngoái)(?!\\p{L})))`,
);
const WORD_YEAR = /(?:đánh giá|kế hoạch|báo cáo|nay|hiện tại)/uy;
const NEXT_YEAR = /(?:sau|tới|tiếp theo|kế tiếp)/uy;

function run(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (ROMAN[word] ?? NUMBER_WORDS[word] ?? 0);

function yearAfter(text: string, from: number): Matched<YearRef> {
  const match = run(YEAR_AFTER, text, from);
  if (!match) return { value: NO_YEAR, end: from };
  const digits = match[1] ?? match[2] ?? match[3] ?? match[4];
  const value: YearRef = digits
    ? { kind: 'given', year: Number(digits) }
    : match[5]
      ? { kind: 'next' }
      : match[6]
        ? { kind: 'previous' }
        : { kind: 'plan' };
  return { value, end: from + match[0].length };
}

function withYear<P extends Point>(text: string, match: RegExpExecArray, point: P): Matched<Point> {
  const year = yearAfter(text, match.index + match[0].length);
  return { value: { ...point, year: year.value }, end: year.end };
}

const given = (digits: string): YearRef => ({
  kind: 'given',
  year: digits.length === 2 ? 2000 + Number(digits) : Number(digits),
});

/** The families in the order they are tried: the longer form before the shorter one that begins it. */
const FAMILIES: [RegExp, (m: RegExpExecArray, text: string) => Matched<Point> | null][] = [
  // 2026-06-30
  [ISO, (m) => done(m, { grain: 'day', day: Number(m[3]), month: Number(m[2]), year: given(m[1]!) })],
  // 30/6/2026, 30-06-2026, 30.6.26
  [
    FULL,
    (m) =>
      done(m, { grain: 'day', day: Number(m[1]), month: Number(m[3]), year: given((m[4] ?? m[5])!), shortYear: !m[4] }),
  ],
  // 15,6,2026
  [COMMAS, (m) => done(m, { grain: 'day', day: Number(m[1]), month: Number(m[2]), year: given(m[3]!) })],
  // 30 tháng 6 (năm 2026)
  [LONG, (m, text) => withYear(text, m, { grain: 'day', day: Number(m[1]), month: numberOf(m[2]!), year: NO_YEAR })],
  // tháng 6/2026, 6/2026
  [MONTH_YEAR, (m) => done(m, { grain: 'month', month: Number(m[1]), year: given(m[2]!) })],
  // 30/6 (năm sau)
  [
    SHORT,
    (m, text) =>
      withYear(text, m, { grain: 'day', day: Number(m[1] ?? m[3]), month: Number(m[2] ?? m[4]), year: NO_YEAR }),
  ],
  // tuần 2 tháng 3
  [
    WEEK,
    (m, text) => {
      const word = m[1]!.split(' ')[0]!;
      const week = word === 'cuối' ? 5 : word === 'đầu' || word === 'nhất' ? 1 : numberOf(word);
      return withYear(text, m, { grain: 'week', week, month: numberOf(m[2]!), year: NO_YEAR });
    },
  ],
  // cuối tháng 6, giữa quý II, đầu năm
  [
    PART_MONTH,
    (m, text) => withYear(text, m, { grain: 'month', part: PART[m[1]!]!, month: numberOf(m[2]!), year: NO_YEAR }),
  ],
  [
    PART_QUARTER,
    (m, text) => withYear(text, m, { grain: 'quarter', part: PART[m[1]!]!, quarter: numberOf(m[2]!), year: NO_YEAR }),
  ],
  [PART_YEAR, (m, text) => yearOfPart(text, m, PART[m[1]!]!)],
  // 6 tháng đầu năm, nửa cuối năm
  [
    N_MONTHS,
    (m, text) => {
      const count = numberOf(m[1]!);
      if (count < 1 || count > 12) return null;
      const span = m[2] === 'đầu' ? { first: 1, last: count } : { first: 13 - count, last: 12 };
      return halfYear(text, m, span);
    },
  ],
  [HALF, (m, text) => halfYear(text, m, (m[1] ?? m[2]) === 'đầu' ? { first: 1, last: 6 } : { first: 7, last: 12 })],
  // tháng 6, quý II
  [MONTH, (m, text) => withYear(text, m, { grain: 'month', month: numberOf(m[1]!), year: NO_YEAR })],
  [QUARTER, (m, text) => withYear(text, m, { grain: 'quarter', quarter: numberOf(m[1]!), year: NO_YEAR })],
  // 6 tháng, 9 tháng
  [
    BARE_MONTHS,
    (m, text) => withYear(text, m, { grain: 'months', first: 1, last: /9|chín/.test(m[0]) ? 9 : 6, year: NO_YEAR }),
  ],
  // năm 2026, cả năm, năm sau
  [YEAR, (m) => done(m, { grain: 'year', year: given((m[1] ?? m[2])!) })],
  [
    YEAR_WORD,
    (m, text) => {
      // "Các năm sau", "những năm tới": no year in particular.
      if (m[0] === 'năm ' && (text.endsWith('các ', m.index) || text.endsWith('những ', m.index))) return null;
      const end = m.index + m[0].length;
      const word = run(WORD_YEAR, text, /\s$/.test(m[0]) ? end : end + 1);
      const next = run(NEXT_YEAR, text, end);
      if (/\s$/.test(m[0]) && next && !word)
        return { value: { grain: 'year', year: { kind: 'next' } }, end: end + next[0].length };
      return { value: { grain: 'year', year: { kind: 'plan' } }, end: word ? word.index + word[0].length : end };
    },
  ],
  [BARE_YEAR, (m) => done(m, { grain: 'year', year: given(m[1]!) })],
  // ngày 15 (the month comes from a rhythm or a range)
  [DAY_OF_MONTH, (m) => done(m, { grain: 'day', day: Number(m[1]), month: null, year: NO_YEAR })],
];

function done(match: RegExpExecArray, point: Point): Matched<Point> {
  return { value: point, end: match.index + match[0].length };
}

function yearOfPart(text: string, match: RegExpExecArray, part: Part): Matched<Point> {
  const end = match.index + match[0].length;
  const word = run(/ (?:của )?(?:đánh giá|kế hoạch|báo cáo|nay)(?!\p{L})/uy, text, end);
  if (word) return { value: { grain: 'year', part, year: { kind: 'plan' } }, end: end + word[0].length };
  const next = run(/ (?:sau|tới|tiếp theo|kế tiếp)(?!\p{L})/uy, text, end);
  if (next) return { value: { grain: 'year', part, year: { kind: 'next' } }, end: end + next[0].length };
  return withYear(text, match, { grain: 'year', part, year: NO_YEAR });
}

function halfYear(text: string, match: RegExpExecArray, span: { first: number; last: number }): Matched<Point> {
  const inner = yearOfPart(text, match, 'first');
  return { value: { grain: 'months', ...span, year: inner.value.year }, end: inner.end };
}

/** The longest time that begins at `from` in folded text, or null. */
export function matchPoint(text: string, from: number): Matched<Point> | null {
  for (const [pattern, build] of FAMILIES) {
    const match = run(pattern, text, from);
    const matched = match && build(match, text);
    if (matched) return matched;
  }
  return null;
}
