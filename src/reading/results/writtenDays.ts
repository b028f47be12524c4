import { type Day, makeDay } from '../../calendar/day';
import { withoutOverlaps } from './spans';
import { Apart } from '../../language/apart';
import { trimEnd } from '../../language/trim';

interface WrittenDay {
  start: number;
  end: number;
  /** Null when the calendar has no such day, or no year is said and none is known. */
  day: Day | null;
}

/** A figure behind one of these belongs to a longer one. */
const apart = (source: string, flags: string) => new Apart('\\d/.,\\-', new RegExp(source, flags));
const NO_DIGIT_AFTER = '(?![\\d/])';

// 2024-12-05
const ISO = apart(`(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})${NO_DIGIT_AFTER}`, 'g');
// ngày 05/12/2024, 5-12-2024, 5.12.2024, 05/ 12/2024 (a broken line)
const FULL = apart(
  `(?<day>\\d{1,2})\\s?(?<sign>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<sign>\\s?(?<year>\\d{4})${NO_DIGIT_AFTER}`,
  'giu',
);
// 5/12/24; not with points: 4.1.12 is a number of the plan
const SHORT_YEAR = apart(
  `(?<day>\\d{1,2})(?<sign>[/-])(?<month>\\d{1,2})\\k<sign>(?<short>\\d{2})${NO_DIGIT_AFTER}`,
  'giu',
);
// ngày 5/12: only after the word, for 5/12 alone may be five of twelve
const NO_YEAR = new RegExp(`ngày\\s*(?<day>\\d{1,2})\\s?[/-]\\s?(?<month>\\d{1,2})${NO_DIGIT_AFTER}`, 'giu');
// ngày 05 tháng 12 năm 2024, 05 tháng 12
const IN_WORDS = apart(`(?<day>\\d{1,2})\\s*tháng\\s*(?<month>\\d{1,2})(?:\\s*năm\\s*(?<year>\\d{4}))?(?!\\d)`, 'giu');

/** A figure with a sign or the word for a month behind it: every day has that. */
const DATED = /\d\s?[/.-]|\d\s*tháng/iu;

/** Every day written in a text, in order; `year` is taken where none is said. */
export function findDays(text: string, year: number | null): WrittenDay[] {
  if (!DATED.test(text)) return [];
  const place = (match: RegExpExecArray, start = match.index) => ({
    start,
    end: match.index + match[0].length,
    day: dayOf(match.groups ?? {}, year),
  });
  return withoutOverlaps([
    ...ISO.all(text).map((match) => place(match)),
    ...[FULL, SHORT_YEAR, IN_WORDS].flatMap((pattern) =>
      pattern.all(text).map((match) => place(match, withWord(text, match.index))),
    ),
    ...[...text.matchAll(NO_YEAR)].map((match) => place(match)),
  ]);
}

/** Where the word "ngày" begins that stands before a figure; the figure's own place when none does. */
function withWord(text: string, at: number): number {
  const end = trimEnd(text.slice(Math.max(0, at - FURTHEST), at), ' ').length + Math.max(0, at - FURTHEST);
  const begin = end - 'ngày'.length;
  return begin >= 0 && text.slice(begin, end).toLowerCase() === 'ngày' ? begin : at;
}
/** So many signs before a figure are looked at. */
const FURTHEST = 40;

function dayOf(parts: { [name: string]: string | undefined }, planYear: number | null): Day | null {
  const year = parts.year ? Number(parts.year) : parts.short ? 2000 + Number(parts.short) : planYear;
  return year === null ? null : makeDay(year, Number(parts.month), Number(parts.day));
}
