import { type Day, makeDay } from '../../calendar/day';
import { withoutOverlaps } from './spans';

export interface WrittenDay {
  start: number;
  end: number;
  /** Null when the calendar has no such day, or no year is said and none is known. */
  day: Day | null;
}

const NO_DIGIT_BEFORE = '(?<![\\d/.,-])';
const NO_DIGIT_AFTER = '(?![\\d/])';

// 2024-12-05
const ISO = new RegExp(`${NO_DIGIT_BEFORE}(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})${NO_DIGIT_AFTER}`, 'g');
// ngày 05/12/2024, 5-12-2024, 5.12.2024, 05/ 12/2024 (a broken line)
const FULL = new RegExp(
  `(?:ngày\\s*)?${NO_DIGIT_BEFORE}(?<day>\\d{1,2})\\s?(?<sign>[/.-])\\s?(?<month>\\d{1,2})\\s?\\k<sign>\\s?(?<year>\\d{4})${NO_DIGIT_AFTER}`,
  'giu',
);
// 5/12/24; not with points: 4.1.12 is a number of the plan
const SHORT_YEAR = new RegExp(
  `(?:ngày\\s*)?${NO_DIGIT_BEFORE}(?<day>\\d{1,2})(?<sign>[/-])(?<month>\\d{1,2})\\k<sign>(?<short>\\d{2})${NO_DIGIT_AFTER}`,
  'giu',
);
// ngày 5/12: only after the word, for 5/12 alone may be five of twelve
const NO_YEAR = new RegExp(`ngày\\s*(?<day>\\d{1,2})\\s?[/-]\\s?(?<month>\\d{1,2})${NO_DIGIT_AFTER}`, 'giu');
// ngày 05 tháng 12 năm 2024, 05 tháng 12
const IN_WORDS = new RegExp(
  `(?:ngày\\s*)?${NO_DIGIT_BEFORE}(?<day>\\d{1,2})\\s*tháng\\s*(?<month>\\d{1,2})(?:\\s*năm\\s*(?<year>\\d{4}))?(?!\\d)`,
  'giu',
);

/** Every day written in a text, in order; `year` is taken where none is said. */
export function findDays(text: string, year: number | null): WrittenDay[] {
  const matches = [ISO, FULL, SHORT_YEAR, IN_WORDS, NO_YEAR]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, day: dayOf(match.groups ?? {}, year) }));
  return withoutOverlaps(matches);
}

function dayOf(parts: { [name: string]: string | undefined }, planYear: number | null): Day | null {
  const year = parts.year ? Number(parts.year) : parts.short ? 2000 + Number(parts.short) : planYear;
  return year === null ? null : makeDay(year, Number(parts.month), Number(parts.day));
}
