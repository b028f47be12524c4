const alternatives = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ ,/]+'))
    .join('|');

/** Any of the phrases as whole words; a comma may stand between two words of a phrase. For folded text. */
export const anyOf = (phrases: readonly string[], flags = 'u'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(phrases)})(?![\\p{L}\\d])`, flags);

/** The same, only at the beginning. */
export const beginsWith = (phrases: readonly string[]): RegExp =>
  new RegExp(`^(?:${alternatives(phrases)})(?![\\p{L}\\d])`, 'u');

/** The phrases a folded text holds, each once, in order. */
export const phrasesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([found]) => found)),
];
