import { keptByText } from '../../language/keptByText';
import { MAY_FOLLOW_ITSELF, NEVER_TWICE } from './words';
import { trimToLastWord, trimToWords } from '../../language/trim';

/** The longest phrase that is looked for twice in a row. */
const LONGEST = 6;

/** Words that were typed twice, quoted: “nhiệm vụ nhiệm vụ”, “người lao động và người lao động”, “của của”. */
export function doubledWords(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const words = line.split(' ').filter((word) => word !== '');
    const keys = words.map(lower);
    for (let i = 0; i < words.length; i++) {
      if (!standsAgain(keys, i)) continue;
      const length = repeatedAt(words, i);
      if (length === 0) continue;
      // Two short words alone say too little: “giao tự tự chủ”.
      const around = length === 2 ? words.slice(Math.max(0, i - 1), i + 3) : words.slice(i, i + length);
      found.push(`“${trimToWords(around.join(' '))}”`);
      i += length - 1;
    }
  }
  return found;
}

/** The word stands again within the reach of a doubled phrase: few do, and only those are looked at closely. */
function standsAgain(keys: string[], at: number): boolean {
  const key = keys[at]!;
  const end = Math.min(keys.length, at + LONGEST + 2);
  for (let i = at + 1; i < end; i++) if (keys[i] === key) return true;
  return false;
}

/** How many words the repetition that begins here takes; 0 where there is none. */
function repeatedAt(words: string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at - 1); length >= 2; length--) {
    if (isSame(words, at, at + length, length)) {
      const phrase = words.slice(at, at + length).join(' ');
      return MAY_FOLLOW_ITSELF.includes(lower(phrase)) ? 0 : length * 2;
    }
    const joined = /^(?:và|hoặc)$/iu.test(words[at + length] ?? '');
    if (
      joined &&
      isSame(words, at, at + length + 1, length) &&
      endsThere(words, at + length * 2 + 1) &&
      !words.some((word) => /^giữa$/iu.test(word))
    ) {
      return length * 2 + 1;
    }
  }
  const ends = NEVER_TWICE[lower(words[at]!)];
  return ends !== undefined && isSame(words, at, at + 1, 1) && !ends.includes(lower(words[at - 1] ?? '')) ? 2 : 0;
}

/** No sign stands between the words, except before the first and behind the last. */
function isSame(words: string[], first: number, second: number, length: number): boolean {
  if (second + length > words.length) return false;
  for (let i = 0; i < length; i++) {
    const [one, other] = [words[first + i]!, words[second + i]!];
    const plain = i === 0 ? one.replace(/^[^\p{L}\d]+/u, '') : one;
    const ending = i === length - 1 ? trimToLastWord(other) : other;
    if (!/^\p{L}+$/u.test(plain) || plain.toLowerCase() !== ending.toLowerCase()) return false;
  }
  return true;
}

/** The enumeration ends with the word before this place: nothing follows, or a sign does. */
const endsThere = (words: string[], next: number): boolean =>
  next >= words.length || /[.,;:)]$/u.test(words[next - 1]!);

const lower = keptByText((word) => trimToWords(word).toLowerCase());
