/** The parts of a number format that count: literal text, escapes, colours and conditions taken out; the first section only. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
    .split(';')[0]!
    .toLowerCase();
}

const cache = new Map<string, 'date' | 'month' | 'time' | 'other'>();

/** What a date format shows: a day, only a month and year ("Tháng 4/2026"), only a time of day; "other" is no date. */
export function dateFormatKind(format: string): 'date' | 'month' | 'time' | 'other' {
  let kind = cache.get(format);
  if (kind === undefined) {
    const code = bare(format);
    const isGeneral = code.includes('general') || code === '@' || code === '';
    if (isGeneral || !/[dmyhs]/.test(code) || /[0#?]/.test(code.replace(/s\.0+/g, ''))) kind = 'other';
    else if (/d/.test(code)) kind = 'date';
    else if (/y/.test(code) && /m/.test(code)) kind = 'month';
    else if (/y/.test(code)) kind = 'month';
    else kind = /[hs]/.test(code) ? 'time' : 'month';
    cache.set(format, kind);
  }
  return kind;
}

/** The format shows a day or a month. */
export const isDateFormat = (format: string): boolean => ['date', 'month'].includes(dateFormatKind(format));
