/** The parts of a number format that count: literal text, escapes, colours and conditions taken out; the first section only. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
    .split(';')[0]!
    .toLowerCase();
}

type FormatKind = 'date' | 'month' | 'year' | 'time' | 'other';

const cache = new Map<string, FormatKind>();

/** What a date format shows: a day, only a month and year ("Tháng 4/2026"), only a year ("Quý II/"yyyy), only a time of day; "other" is no date. */
export function dateFormatKind(format: string): FormatKind {
  let kind = cache.get(format);
  if (kind === undefined) {
    const code = bare(format);
    const isGeneral = code.includes('general') || code === '@' || code === '';
    if (isGeneral || !/[dmyhs]/.test(code) || /[0#?]/.test(code.replace(/s\.0+/g, ''))) kind = 'other';
    else if (/d/.test(code)) kind = 'date';
    else if (/y/.test(code)) kind = /m/.test(code) ? 'month' : 'year';
    else kind = /[hs]/.test(code) ? 'time' : 'month';
    cache.set(format, kind);
  }
  return kind;
}

/** The format shows a day, a month or a year. */
export const isDateFormat = (format: string): boolean => ['date', 'month', 'year'].includes(dateFormatKind(format));

/** The format shows the year of its day. */
export const showsYear = (format: string): boolean => bare(format).includes('y');

/** The format puts words beside the day ("Quý II/"yyyy, "trước "dd/mm/yyyy). */
export const hasWords = (format: string): boolean =>
  (format.match(/"[^"]*"/g) ?? []).some((literal) => /\p{L}/u.test(literal));
