/** What stands in brackets made unreadable at the same length: nothing in it parts units or says what they do. */
export const withoutBrackets = (text: string): string =>
  text.includes('(') ? text.replace(/\([^()]*\)/gu, (inside) => `(${'.'.repeat(inside.length - 2)})`) : text;

interface Bracket {
  before: string;
  inside: string;
  behind: string;
}

/** The first bracket of a text that `is` says is looked for, with what stands before and behind it. */
export function findBracket(text: string, is: (bracket: Bracket) => boolean): Bracket | null {
  for (const { 0: found, 1: inside, index } of text.matchAll(/\(([^()]*)\)/gu)) {
    const bracket = {
      before: text.slice(0, index).trimEnd(),
      inside: inside!.trim(),
      behind: text.slice(index + found.length),
    };
    if (is(bracket)) return bracket;
  }
  return null;
}
