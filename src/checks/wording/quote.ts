import { oneLine } from '../../language/text';
import { trimEnd } from '../../language/trim';

const LONGEST = 80;

/** A cell's words as a message quotes them: one line, cut after a word to about 80 letters. */
export function quote(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const lastBlank = cut.lastIndexOf(' ');
  return `${trimEnd(cut.slice(0, lastBlank > LONGEST / 2 ? lastBlank : LONGEST), ' ,;:.–-')}…`;
}
