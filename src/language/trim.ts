/**
 * Signs taken off the ends of a text. A pattern such as /[.;\s]+$/ begins anew at each of many signs in the middle, which takes a quarter of
 * a minute on a cell full of commas; this looks at the ends alone. A blank among `signs` stands for white space of every kind.
 */
export const trimSigns = (text: string, signs: string): string => trimEnd(trimStart(text, signs), signs);

export function trimStart(text: string, signs: string): string {
  let from = 0;
  while (from < text.length && isOneOf(signs, text[from]!)) from += 1;
  return text.slice(from);
}

export function trimEnd(text: string, signs: string): string {
  let to = text.length;
  while (to > 0 && isOneOf(signs, text[to - 1]!)) to -= 1;
  return text.slice(0, to);
}

/** The text without what stands before its first and behind its last letter or figure. */
export const trimToWords = (text: string): string => trimToLastWord(text).replace(/^[^\p{L}\d]+/u, '');

export function trimToLastWord(text: string): string {
  let to = text.length;
  while (to > 0 && !LETTER_OR_FIGURE.test(text[to - 1]!)) to -= 1;
  return text.slice(0, to);
}

/** The letters that end right before a place: "" when none does. */
export function lettersBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && LETTER.test(text[from - 1]!)) from -= 1;
  return text.slice(from, at);
}

const BLANK = /\s/u;
const LETTER = /\p{L}/u;
const LETTER_OR_FIGURE = /[\p{L}\d]/u;

const isOneOf = (signs: string, sign: string): boolean =>
  signs.includes(sign) || (signs.includes(' ') && BLANK.test(sign));
