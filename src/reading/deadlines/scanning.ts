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

/**
 * A word begins after a blank, an opening bracket or a comma; after a slash or a dash only where words, not figures, stand on both sides
 * ("kiến nghị/theo quy định", but neither "31/11" nor "TS-KTTH").
 */
const WORD_START =
  /(?<![^\s([{,;:"“])[\p{L}\d]|(?<=[\p{L})]\/|[\p{L}\d)] ?[-–] )\p{L}|(?<=\d\/)(?=theo|khi|sau|thường)\p{L}/gu;

/** Places where a word or a number begins, from `from` on. */
export function wordStarts(text: string, from: number): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(WORD_START)) if (match.index >= from) starts.push(match.index);
  return starts;
}

const GAP = sticky('[\\s,;:.()\\[\\]–\\-/+&*•"]*');

/** The first place at or after `at` that is no blank, bracket or separator. */
export function skipGap(text: string, at: number): number {
  return at + matchAt(GAP, text, at)![0].length;
}
