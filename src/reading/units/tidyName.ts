import { trimEnd, trimStart } from '../../language/trim';

/** Words with a blank between them, and none of the joining words first: most names. */
const TIDY = /^(?!(?:của|với|và)\s)[\p{L}\d](?:\S| (?! ))*[\p{L}\d)]$/iu;

/** A name without marks, joining words and closing punctuation around it. */
export function tidyName(name: string): string {
  if (TIDY.test(name)) return name;
  const bare = trimStart(name, ' ,;:.–-+*•/').replace(/^(?:của|với|và)\s+(?=\S)/iu, '');
  return trimEnd(bare, ' ,;:.–-/').replace(/\s+/g, ' ').trim();
}
