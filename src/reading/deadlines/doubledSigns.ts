/** A day written in full with a stroke, point or dash too many: "30//6/2026", "30/6//2026". It is read, and a milestone read so says it. */
const DOUBLED = /(^|[^\d/.-])(\d{1,2})([/.-])(\3?)(\d{1,2})\3(\3?)(20\d\d)(?![\d/.-])/g;

/** Folded text without those signs, a blank for each: of the same length. */
export const withoutDoubledSigns = (text: string): string => text.replace(DOUBLED, spaced);

function spaced(
  whole: string,
  before: string,
  day: string,
  sign: string,
  one: string,
  month: string,
  two: string,
  year: string,
): string {
  if (one === '' && two === '') return whole;
  return `${before}${day}${one && ' '}${sign}${month}${two && ' '}${sign}${year}`;
}

/** The words of a milestone hold such a sign. */
export const hasDoubledSign = (words: string): boolean => withoutDoubledSigns(words) !== words;

/** The words with each sign once. */
export const withSingleSigns = (words: string): string =>
  words.replace(
    DOUBLED,
    (_whole, before, day, sign, _one, month, _two, year) => `${before}${day}${sign}${month}${sign}${year}`,
  );
