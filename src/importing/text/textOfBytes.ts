import { decodeTcvn3 } from '../../language/tcvn3';
import { decodeVni } from '../../language/vni';
import { isSyllable } from '../../language/syllable';
import { utf16Of } from './looksLikeText';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni';

interface DecodedText {
  text: string;
  encoding: Encoding;
  /** Places whose bytes are no letter of it, shown as "�". */
  bad: number;
}

/** Letters of which a code is told: enough for a page of words, few enough for a long list. */
const SAMPLE = 200_000;

/**
 * The letters of a text file, NFC. A mark in front and the zeros of UTF-16 are sure; bytes that are UTF-8 are, also with a few that are none. Of the codes of
 * a byte a letter, the one is taken that makes the most Vietnamese syllables of the words with odd letters; where none does, windows-1258,
 * in which the other letters of the West stand as in Windows' own.
 */
export function textOfBytes(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide) return decoded(new TextDecoder(wide).decode(bytes), wide);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const bad = badIn(utf8);
  if (bad === 0) return bestOf(utf8, 'utf-8');
  if (bad * RARE <= lettersIn(utf8)) return decoded(utf8, 'utf-8', bad);
  const western = new TextDecoder('windows-1252').decode(bytes);
  return bestOf(western, 'windows-1258', new TextDecoder('windows-1258').decode(bytes));
}

/**
 * `letters` as they stand one by one, and as the code itself reads them. Old letters are often kept within UTF-8 as well: a program took each byte
 * for a letter of the West.
 */
function bestOf(letters: string, encoding: Encoding, asItself = letters): DecodedText {
  const sample = letters.slice(0, SAMPLE);
  const own = syllablesOf(asItself.slice(0, SAMPLE).normalize('NFC'));
  const tcvn3 = syllablesOf(decodeTcvn3(sample, false).normalize('NFC'));
  const vni = syllablesOf(decodeVni(sample).normalize('NFC'));
  if (tcvn3 > Math.max(own, vni)) return decoded(decodeTcvn3(letters, false), 'tcvn3');
  if (vni > own) return decoded(decodeVni(letters), 'vni');
  return decoded(asItself, encoding);
}

const decoded = (text: string, encoding: Encoding, bad = 0): DecodedText => ({
  text: text.replace(/^\uFEFF/, '').normalize('NFC'),
  encoding,
  bad,
});

/** A file is UTF-8 with faults in it where so many letters beyond ASCII come on each fault: in another code hardly any do. */
const RARE = 4;
const badIn = (text: string): number => text.split('\uFFFD').length - 1;
const lettersIn = (text: string): number => (text.match(/[\u00C0-\u1EF9]/g) ?? []).length;

/** How many words with letters beyond ASCII are syllables, less those that are none. */
function syllablesOf(text: string): number {
  let count = 0;
  for (const word of text.match(/[\p{L}\p{M}\u00AD]+/gu) ?? []) {
    if (!/[^\0-\x7F]/.test(word)) continue;
    count += isSyllable(word) ? 1 : -1;
  }
  return count;
}
