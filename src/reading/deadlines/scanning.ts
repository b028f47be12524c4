/** Sticky patterns over folded text: each is tried at one place and matches there or not at all. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'yu');
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** One pattern for a table of phrases, the longest first, each ending at a word's end. */
export function anyOf(phrases: readonly string[]): string {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((p) => p.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\d])`;
}

/** Places where a word or a number begins, from `from` on. */
export function* wordStarts(text: string, from: number): Generator<number, void> {
  for (let at = from; at < text.length; at += 1) if (startsWord(text, at)) yield at;
}

/**
 * A word begins after a blank, an opening bracket or a comma; after a slash only where words, not figures, stand on both sides
 * ("kiến nghị/theo quy định", but not "31/11").
 */
function startsWord(text: string, at: number): boolean {
  const sign = text[at]!;
  const before = text[at - 1];
  if (before === undefined || OPENING.test(before)) return LETTER_OR_FIGURE.test(sign);
  if (before !== '/' || at < 2 || !LETTER.test(sign)) return false;
  return (
    LETTER_OR_CLOSING.test(text[at - 2]!) ||
    (/\d/.test(text[at - 2]!) && BEHIND_A_FIGURE.some((w) => text.startsWith(w, at)))
  );
}

const OPENING = /[\s([{,;:"“]/;
const LETTER = /\p{L}/u;
const LETTER_OR_FIGURE = /[\p{L}\d]/u;
const LETTER_OR_CLOSING = /[\p{L})]/u;
const BEHIND_A_FIGURE = ['theo', 'khi', 'sau', 'thường'];

const GAP = sticky('[\\s,;:.()\\[\\]–\\-/+&*•"]*');

/** The first place at or after `at` that is no blank, bracket or separator. */
export function skipGap(text: string, at: number): number {
  return at + matchAt(GAP, text, at)![0].length;
}
