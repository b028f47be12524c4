import { Apart } from '../../language/apart';
import { fold } from '../../language/text';

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any of the phrases as whole words of a folded text; of two that fit the longer one. */
export const wholePhrases = (phrases: readonly string[]): Apart =>
  new Apart('\\p{L}\\d', new RegExp(`(?:${byLength(phrases).map(escaped).join('|')})(?![\\p{L}\\d])`, 'u'));

/** The longest of the phrases that a text ends with, blanks aside; null where it ends with none. */
export function endingPhrase(text: string, phrases: readonly string[]): string | null {
  return phrases.find((phrase) => text.endsWith(phrase) && isApart(text, text.length - phrase.length, phrase)) ?? null;
}

/** Only a letter or figure that begins the phrase may not stand behind another one. */
const isApart = (text: string, at: number, phrase: string): boolean =>
  !/^[\p{L}\d]/u.test(phrase) || !/[\p{L}\d]/u.test(text[at - 1] ?? '');

/** Folded, the longest first. */
export const byLength = (phrases: readonly string[]): string[] =>
  [...new Set(phrases.map(fold))].sort((a, b) => b.length - a.length);
