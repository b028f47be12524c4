import { trimEnd, trimStart } from '../../language/trim';

/** A name without marks, joining words and closing punctuation around it. */
export function tidyName(name: string): string {
  const bare = trimStart(name, ' ,;:.–-+*•/').replace(/^(?:của|với|và)\s+(?=\S)/iu, '');
  return trimEnd(bare, ' ,;:.–-/').replace(/\s+/g, ' ').trim();
}
