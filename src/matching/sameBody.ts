import { fold } from '../language/text';

/** Whose a body is, behind its name: "Sở Nội vụ tỉnh Đồi Xanh" is "Sở Nội vụ" to the province's own plan. */
const COUNCIL = /^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) (?:tỉnh|thành phố)/u;
const PLACE = /,? (?:tỉnh|thành phố|tp\.?) \p{L}[\p{L} .-]*$/u;
const JOINTS = new Set(['và']);
/** Short forms everybody uses for the same word. */
const SHORT: Record<string, string> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  vp: 'văn phòng',
  tp: 'thành phố',
};

/**
 * Whether two names are one body's: capitals, tone places, signs, "và" and the place behind do not count, and letters may stand for the words they
 * begin ("Sở NN và PTNT", "Sở NN&PTNT"). A body of another name, however near, is another.
 */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  // Who writes more is no body's name, and is compared as it stands.
  return Math.max(a.length, b.length) > LONGEST ? a.join(' ') === b.join(' ') : goTogether(a, b);
}
/** Words of the longest names. */
const LONGEST = 24;

function wordsOf(name: string): string[] {
  const key = fold(name);
  return (COUNCIL.test(key) ? key : key.replace(PLACE, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (SHORT[word] ?? word).split(' '))
    .filter((word) => word !== '' && !JOINTS.has(word));
}

/** Words one by one; a word that is none of the other's may be the first letters of several there. */
function goTogether(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  if (a[0] === b[0] && goTogether(a.slice(1), b.slice(1))) return true;
  return standsFor(a, b) || standsFor(b, a);
}

function standsFor(short: readonly string[], long: readonly string[]): boolean {
  const letters = short[0]!;
  if (letters.length < 2 || letters.length > long.length) return false;
  const begins = [...letters].every((letter, i) => long[i]!.startsWith(letter));
  return begins && goTogether(short.slice(1), long.slice(letters.length));
}
