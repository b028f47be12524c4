import { keptByText } from './keptByText';

/** Zero-width signs, byte-order marks, soft hyphens and directional marks: they show nothing and break every comparison. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const DASH_OR_QUOTE = /[\u2010-\u2015\u2212“”„«»‘’]/;

/**
 * A cell's text made comparable without changing what it says: NFC, no invisible signs, NBSP to blank, CR to LF,
 * no blanks at line ends. Line breaks stay: they separate milestones and units.
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ')
    .replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
    .split('\n')
    .map((line) => line.trim()) // not / *\n */: on a cell of 32 000 blanks that pattern takes a third of a second
    .join('\n')
    .trim();
}

/** Already clean: one line of words a blank apart, nothing outside precomposed Latin. The common case, so it is tried first. */
const PLAIN = /^(?:[!-~\u00C0-\u024F\u1EA0-\u1EF9]+(?: [!-~\u00C0-\u024F\u1EA0-\u1EF9]+)*)?$/;

/** One line: every run of white space is one blank. */
export const oneLine = (text: string): string => (PLAIN.test(text) ? text : clean(text).replace(/\s+/g, ' '));

/** Letters and marks put together, invisible signs taken out; everything else stays as it is. */
export const cleanSigns = (text: string): string => text.normalize('NFC').replace(INVISIBLE, '');

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const OPEN_PAIRS = ['oa', 'oe', 'uy'];

/**
 * Tone marks at one place: "hoà" → "hòa", "uỷ" → "ủy" (the older and the newer school differ only here: on oa, oe, uy
 * at a syllable's end, never after q, where u belongs to the consonant). Lower-case input.
 */
export function foldTonePlace(text: string): string {
  return text.replace(MOVED_TONE, (whole, first: string, second: string, at: number) => {
    const [base, tone] = splitTone(second);
    return OPEN_PAIRS.includes(first + base) && text[at - 1] !== 'q' ? (first + tone).normalize('NFC') + base : whole;
  });
}
const MOVED_TONE = /([ou])([àảãáạèẻẽéẹỳỷỹýỵ])(?!\p{L})/gu;

function splitTone(letter: string): [string, string] {
  const parts = letter.normalize('NFD');
  const tone = TONES.find((t) => t && parts.includes(t)) ?? '';
  return [parts.replace(tone, '').normalize('NFC'), tone];
}

/**
 * A key under which two spellings of one text meet: clean, one line, lower case, one tone place, one kind of dash and quote. Reading and checks
 * fold the same cell texts many times over: the keys of the last texts are kept.
 */
export const fold = keptByText(foldAnew);

function foldAnew(text: string): string {
  const key = oneLine(text).toLowerCase();
  return foldTonePlace(
    DASH_OR_QUOTE.test(key)
      ? key
          .replace(DASHES, '-')
          .replace(/[“”„«»]/g, '"')
          .replace(/[‘’]/g, "'")
      : key,
  );
}

/** The key without accents, for headers and abbreviations only: "Thời hạn" → "thoi han". */
export function foldAccents(text: string): string {
  return fold(text)
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Text stands in decomposed form (letters and marks apart), as some PDF extractors leave it. */
export const isDecomposed = (text: string): boolean => text !== text.normalize('NFC');

/** Invisible signs stand in the text. */
export const hasInvisible = (text: string): boolean => text.search(INVISIBLE) >= 0;

/** True when all letters are capitals and there are at least two of them. */
export function isCapitals(text: string): boolean {
  return !/[a-zđ]/.test(text) && /\p{L}[^\p{L}]*\p{L}/u.test(text) && text === text.toUpperCase();
}
