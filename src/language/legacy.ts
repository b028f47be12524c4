import { isSyllable } from './syllable';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3_FONT = /^\s*\.vn/i;
const VNI_FONT = /^\s*vni-/i;

/** Letters that neither code can hold: the text is Unicode already, whatever its font is called. */
const UNICODE_VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0323]/;
const BEYOND_ASCII = /[\u00A1-\u00FF]/;

/**
 * The legacy code a text stands in, null for Unicode. A font name decides. Without one the text has to prove it: words that
 * make no Vietnamese syllable as they stand and make one when decoded, with enough different codes among them and few words
 * that speak against. So a short word alone ("Sè", "vµ") is never taken for legacy, nor are French and German.
 */
export function legacyEncodingOf(text: string, font = ''): LegacyEncoding | null {
  if (UNICODE_VIETNAMESE.test(text)) return null;
  if (TCVN3_FONT.test(font)) return 'tcvn3';
  if (VNI_FONT.test(font)) return 'vni';
  if (!BEYOND_ASCII.test(text)) return null;

  const tcvn3 = evidence(text.match(TCVN3_WORD) ?? [], (word) => decodeTcvn3(word, false), tcvn3Weights);
  const vni = evidence(text.match(VNI_WORD) ?? [], decodeVni, vniWeights);
  if (Math.max(tcvn3, vni) < ENOUGH || tcvn3 === vni) return null;
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}

/** The font is made for one of the old codes: it shows Unicode letters wrong. */
export const isLegacyFont = (font: string): boolean => TCVN3_FONT.test(font) || VNI_FONT.test(font);

/** To Unicode, NFC. Give the font where it is known: TCVN3 fonts ending in H show small letters as capitals. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font = ''): string {
  const capitals = TCVN3_FONT.test(font) && font.trimEnd().endsWith('H');
  return (encoding === 'vni' ? decodeVni(text) : decodeTcvn3(text, capitals)).normalize('NFC');
}

/** The least weight of the different codes: a sign no other writing has there (3), a rare one (2) and another, or three letters. */
const ENOUGH = 3;
/** The share of the words with odd letters that have to speak for the code. */
const SHARE = 0.75;

const VNI_WORD = /\p{L}+/gu;
/** Letters and the signs TCVN3 uses as letters. */
const TCVN3_WORD = /[\p{L}¡-®µ-¹»-¾×÷\u00AD\u2212]+/gu;
const ABBREVIATION = /^[A-ZĂÂÊÔƠƯĐ]+$/;

type Weights = (word: string) => [code: string, weight: number][];

function evidence(words: string[], decode: (word: string) => string, weights: Weights): number {
  const seen = new Map<string, number>();
  let speaking = 0;
  let against = 0;
  for (const word of words) {
    // "sè" and "tù" are syllables in Unicode too, "§" alone may be a paragraph sign, "H§ND" is no syllable in any code.
    if (word.length < 2 || !/[^\0-\x7F]/.test(word) || isSyllable(word)) continue;
    const decoded = decode(word);
    if (decoded.length < 2 || ABBREVIATION.test(decoded)) continue;
    if (!isSyllable(decoded)) against++;
    else {
      speaking++;
      for (const [code, weight] of weights(word)) seen.set(code, Math.max(weight, seen.get(code) ?? 0));
    }
  }
  if (speaking < SHARE * (speaking + against)) return 0;
  return [...seen.values()].reduce((sum, weight) => sum + weight, 0);
}

type Pattern = [codes: RegExp, weight: number];

const weigher =
  (patterns: Pattern[]): Weights =>
  (word) =>
    patterns.flatMap(([codes, weight]) => [...word.matchAll(codes)].map(([code]): [string, number] => [code, weight]));

/** "µm", "N·m" and "m×n" decode to syllables too: a leading µ weighs nothing, · and × no more than a letter. */
const tcvn3Weights = weigher([
  [/(?!^µ)[^\0-\x7F]/g, 1],
  // Where no other writing has these signs: before the word, after it, amid its letters.
  [/^[®§]|[µ¶¸¬\u00AD]$|\u00AD/g, 2],
  [/(?!^)[¡-¬®µ¶¸¹»-¾](?!$)/g, 3],
]);

/** French and Spanish have some of the pairs ("haï", "aún"), so one alone is not enough, but for those that nobody has. */
const vniWeights = weigher([
  [/[ôöñæóòîíì]/gi, 1],
  [/[aeouyôö][ùøûõïâáàåãäêéèúüë]|^ñ/gi, 2],
  [/[aeo]â|aê|[aeouyôö]ø/gi, 3],
]);
