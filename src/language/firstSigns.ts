/**
 * So many signs of a cell are looked at, counted as JavaScript counts them (UTF-16). The longest cell of a real plan has under 3,000; what is
 * longer is a text pasted whole, and its deadline, units or faults stand at its head or nowhere.
 */
export const MOST_SIGNS = 4000;

/** The text as far as it is looked at. No sign is cut in two, no letter is parted from its marks, and no word ends in its middle. */
export function firstSigns(text: string, most: number = MOST_SIGNS): string {
  if (text.length <= most) return text;
  let end = most;
  // A text of nothing but marks belongs to no letter: somewhere it has to end.
  while (end > most - LONGEST_LETTER && belongsToBefore(text, end)) end -= 1;
  // Half a word is another word; what has no blank for so long is none.
  for (let at = end; at > end - LONGEST_WORD; at -= 1) if (isBlank(text[at]!)) return text.slice(0, at);
  return text.slice(0, end);
}

const LONGEST_WORD = 40;
const isBlank = (sign: string): boolean => /\s/.test(sign);

/** Signs of one letter with all its marks, as far as anyone writes them. */
const LONGEST_LETTER = 32;

/** The sign at a place goes with the one before it: the second half of a pair, a mark, what joins or varies. */
const belongsToBefore = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff)
    return isLead(text.charCodeAt(at - 1)) || BEHIND.test(text.slice(at - 1, at + 1));
  return BEHIND.test(text[at]!) || text[at - 1] === '\u200D';
};
const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const BEHIND = /[\p{M}\u200D]/u;
