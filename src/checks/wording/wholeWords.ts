import { Apart } from '../../language/apart';

const alternatives = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ ,/]{1,3}'))
    .join('|');

/** One of the phrases up to a word's end, as a part of a pattern; a comma may stand between two words of a phrase. For folded text. */
export const oneOf = (phrases: readonly string[]): string => `(?:${alternatives(phrases)})(?![\\p{L}\\d])`;

/** Any of the phrases as whole words. */
export const anyOf = (phrases: readonly string[]): Apart =>
  new Apart('\\p{L}\\d', new RegExp(oneOf(phrases), 'u'), phrases);

/** Whether a phrase that is not known beforehand stands in a folded text. */
export const holdsPhrase = (text: string, phrase: string): boolean =>
  new Apart('\\p{L}\\d', new RegExp(oneOf([phrase]), 'u')).test(text);

/** The same, only at the beginning. */
export const beginsWith = (phrases: readonly string[]): RegExp => new RegExp(`^${oneOf(phrases)}`, 'u');

/** The phrases a folded text holds, each once, in order. */
export const phrasesIn = (text: string, pattern: Apart): string[] => [
  ...new Set(pattern.all(text).map(([found]) => found)),
];

/** One syllable of each phrase, its longest: a text that holds none of them holds none of the phrases. */
export const syllablesOf = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.map((phrase) => longest(phrase.split(' ')))),
];

const longest = (words: readonly string[]): string =>
  words.reduce((long, word) => (word.length > long.length ? word : long));
