import { type Day, daysInMonth, makeDay } from '../../calendar/day';
import { fold, oneLine } from '../../language/text';
import type { Deadline } from '../../plan/plan';
import { readDeadline } from '../../reading/deadlines/readDeadline';
import { Apart, apartFromLetters } from '../../language/apart';

/** A time that no calendar has, in words that the reading of deadlines left over. */
type ImpossibleTime =
  | { kind: 'day'; text: string; month: number; last: number }
  | { kind: 'leap'; text: string; year: number }
  | { kind: 'month'; text: string; month: number }
  | { kind: 'month-first'; text: string; right: string }
  | { kind: 'quarter'; text: string; quarter: string }
  | { kind: 'reversed'; text: string; from: Day; to: Day };

// 31/11, 30-02-2026, 29.2.2026, 2026-02-30, ngày 31 tháng 4 năm 2026
const DAYS = [
  new Apart(
    '\\d\\p{L}/.\\-',
    /(?<day>\d{1,2}) ?(?<sign>[/.-]) ?(?<month>\d{1,2})(?: ?\k<sign> ?(?<year>\d{4}|\d{2}))?(?!\d|[/.-]\d|[/-]?\p{L}|%)/u,
  ),
  new Apart('\\d', /(?<year>20\d\d)-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u),
];
const DAYS_IN_WORDS = /(?<sign>ngày) (?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm (?<year>\d{4}))?(?!\d)/gu;
const LIMIT = /(?:ngày|trước|nhất|hết|đến|tới|hạn|từ)\s?$/u;
const DOCUMENT = /số:?\s?$/u;
/** Signs around a time in which such words stand. */
const NEAR = 8;
const MONTHS = apartFromLetters(/tháng ?(\d{1,2})(?!\d)/u);
const MONTH_AT_END = /(?:^|trước |hết |trong |đến )((\d{1,2})[/-]20\d\d)$/u;
const QUARTERS = apartFromLetters(/quý ?([ivx]{1,5}|\d{1,2})(?![\p{L}\d])/u);
const KNOWN_QUARTER = /^(?:i{1,3}|iv|0?[1-4])$/u;
const BETWEEN = / ?(?:-|đến hết|đến|tới) ?/gu;

/** Null when every time in the words left over is one that exists, or when there is none. */
export function impossibleTime(deadline: Deadline, planYear: number | null): ImpossibleTime | null {
  const shown = oneLine(deadline.rest);
  const words = fold(shown);
  if (words === '') return null;
  const rest = { words, shown: shown.length === words.length ? shown : words };
  return (
    reversed(rest, planYear) ??
    impossibleDay(rest, planYear) ??
    impossibleMonth(rest) ??
    impossibleQuarter(rest, deadline)
  );
}

/** The words left over, folded and as written. */
interface Rest {
  words: string;
  shown: string;
}

const asWritten = ({ shown }: Rest, match: RegExpExecArray): string =>
  shown.slice(match.index, match.index + match[0].length).trim();

/** Longer words are no time alone. */
const LONGEST = 200;

function impossibleDay(rest: Rest, planYear: number | null): ImpossibleTime | null {
  for (const match of [...DAYS.flatMap((pattern) => pattern.all(rest.words)), ...rest.words.matchAll(DAYS_IN_WORDS)]) {
    const { day, month, year, sign } = match.groups as { day: string; month: string; year?: string; sign?: string };
    const end = match.index + match[0].length;
    const before = rest.words.slice(Math.max(0, match.index - NEAR), match.index);
    const behind = rest.words.slice(end, end + NEAR);
    const sure = year !== undefined || sign === 'ngày' || LIMIT.test(before);
    if (DOCUMENT.test(before) || (!sure && !isPlainDay(sign, Number(day), Number(month), behind))) continue;
    const found = judge(
      asWritten(rest, match),
      { day: Number(day), month: Number(month), year, iso: sign === undefined },
      planYear,
    );
    if (found) return found;
  }
  return null;
}

/** "31/11" with nothing around it. "13/17", "0/2", "12/15 điểm" are shares and scores. */
function isPlainDay(sign: string | undefined, day: number, month: number, behind: string): boolean {
  return sign === '/' && day >= 1 && day <= 31 && month >= 1 && month <= 12 && /^\s*(?:$|[,;.)])/.test(behind);
}

interface Written {
  day: number;
  month: number;
  year: string | undefined;
  iso: boolean;
}

function judge(
  text: string,
  { day, month, year: written, iso }: Written,
  planYear: number | null,
): ImpossibleTime | null {
  const year = written === undefined ? planYear : Number(written.length === 2 ? `20${written}` : written);
  if (!iso && month > 12 && month <= 31 && day >= 1 && day <= 12 && written !== undefined)
    return { kind: 'month-first', text, right: `${month}/${day}/${year}` };
  if (month < 1 || month > 12) return { kind: 'month', text, month };
  if (makeDay(year ?? 2000, month, day) !== null) return null;
  if (day === 29 && month === 2 && year !== null) return { kind: 'leap', text, year };
  return { kind: 'day', text, month, last: daysInMonth(year ?? 2000, month) };
}

function impossibleMonth(rest: Rest): ImpossibleTime | null {
  const isNone = (month: number) => month < 1 || month > 12;
  const match = MONTHS.all(rest.words).find(([, month]) => isNone(Number(month)));
  if (match) return { kind: 'month', text: asWritten(rest, match), month: Number(match[1]) };
  const [, written, month] = MONTH_AT_END.exec(rest.words) ?? [];
  if (written === undefined || !isNone(Number(month))) return null;
  return { kind: 'month', text: rest.shown.slice(-written.length).trim(), month: Number(month) };
}

function impossibleQuarter(rest: Rest, deadline: Deadline): ImpossibleTime | null {
  for (const match of QUARTERS.all(rest.words)) {
    if (!KNOWN_QUARTER.test(match[1]!))
      return { kind: 'quarter', text: asWritten(rest, match), quarter: match[1]!.toUpperCase() };
  }
  // "Quý II, V": the second of a list.
  const listed =
    /^[ivx]{1,5}$/.test(rest.words) &&
    !KNOWN_QUARTER.test(rest.words) &&
    deadline.milestones.some(({ text }) => fold(text).includes('quý'));
  return listed ? { kind: 'quarter', text: deadline.text, quarter: rest.words.toUpperCase() } : null;
}

/** "Quý IV/2026 - Quý II/2026": both ends are times, and the first comes after the second. */
function reversed({ words, shown }: Rest, year: number | null): ImpossibleTime | null {
  for (const sign of words.slice(0, LONGEST).matchAll(BETWEEN)) {
    const end = sign.index + sign[0].length;
    if (words.length - end > LONGEST) continue;
    const first = time(words.slice(0, sign.index).replace(/^.*?từ /u, ''), year);
    const second = time(words.slice(end), year);
    if (first && second && first.from > second.to)
      return { kind: 'reversed', text: shown, from: first.from, to: second.to };
  }
  return null;
}

function time(words: string, year: number | null): { from: Day; to: Day } | null {
  const { milestones, rest } = readDeadline(words, { year, strictBefore: false, addWorkingDays: () => null });
  const [only] = milestones;
  if (!only?.lastDay || milestones.length > 1 || rest !== '') return null;
  return { from: only.from ?? only.lastDay, to: only.lastDay };
}
