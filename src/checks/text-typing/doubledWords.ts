import { MAY_FOLLOW_ITSELF, NEVER_TWICE } from './words';

const LETTER = '\\p{L}';
const phrase = (words: string) => `((?:${LETTER}+ )${words}${LETTER}+)`;
/** "nhiệm vụ nhiệm vụ": two to six words, then the same again. */
const DOUBLED = new RegExp(`(?<![${LETTER}\\d])${phrase('{1,5}')} \\1(?![${LETTER}\\d])`, 'giu');
/** "người lao động và người lao động", at the end of an enumeration. */
const TWICE_IN_LIST = new RegExp(`(?<![${LETTER}\\d])${phrase('{1,4}')} (?:và|hoặc) \\1(?=\\s*(?:$|[.,;:)]))`, 'giu');
const ONE_TWICE = new RegExp(`(?:(${LETTER}+) )?(?<![${LETTER}\\d])(${LETTER}+) \\2(?![${LETTER}\\d])`, 'giu');

/** Words that were typed twice, quoted. */
export function doubledWords(text: string): string[] {
  return text.split('\n').flatMap((raw) => {
    const line = raw.replace(/ +/g, ' ');
    const twice = [...line.matchAll(DOUBLED)].filter((m) => !MAY_FOLLOW_ITSELF.includes(m[1]!.toLowerCase()));
    const listed = /giữa/iu.test(line) ? [] : [...line.matchAll(TWICE_IN_LIST)];
    const single = [...line.matchAll(ONE_TWICE)].filter((m) => {
      const ends = NEVER_TWICE[m[2]!.toLowerCase()];
      return ends !== undefined && !ends.includes(m[1]?.toLowerCase() ?? '');
    });
    return [...twice, ...listed, ...single].map((m) => `“${m[0]}”`);
  });
}
