import { decodeLegacy, isLegacyFont, legacyEncodingOf } from '../../language/legacy';
import { isSyllable } from '../../language/syllable';
import type { LettersByFont } from './lettersByFont';
import type { RunProperties } from './runLook';
import { isSymbolFont, symbolOf, UNKNOWN_SYMBOL } from './symbols';

/** A piece of a paragraph's text as it is written, with what it shows by. */
export interface Piece {
  text: string;
  look: RunProperties;
}

/** A hyphen that shows only where a line ends; in the old fonts the same sign is a letter. */
export const OPTIONAL_HYPHEN = '\uE0AD';
const SOFT_HYPHEN = '\u00AD';

interface Decoded {
  text: string;
  symbols: number;
}

/**
 * The words of pieces that stand one behind the other, in Unicode. Pieces in one old code are decoded together: programs cut runs anywhere,
 * also between a letter of VNI and its mark.
 */
export function textOfPieces(pieces: readonly Piece[], letters: LettersByFont): Decoded {
  let text = '';
  let symbols = 0;
  for (let at = 0; at < pieces.length;) {
    const { look } = pieces[at]!;
    const font = fontOf(pieces[at]!);
    if (isSymbolFont(font)) {
      const shown = symbolsOf(pieces[at]!.text, font);
      text += shown.text;
      symbols += shown.symbols;
      at += 1;
      continue;
    }
    let written = '';
    const from = at;
    const kind = kindOf(font);
    do written += pieces[at++]!.text;
    while (at < pieces.length && kindOf(fontOf(pieces[at]!)) === kind && pieces[at]!.look.capitals === look.capitals);
    const decoded = kind === '' ? proved(written, letters, font) : decode(pieces.slice(from, at), written, font);
    text += look.capitals ? decoded.toUpperCase() : decoded;
  }
  return { text, symbols };
}

/** The font that decides how a piece is to be read: the one of its letters beyond plain Latin where it has any. */
function fontOf({ text, look }: Piece): string {
  return (/[^\0-\x7F]/.test(text) ? look.high : look.ascii) ?? look.ascii ?? look.high ?? '';
}

/** Which code a font is made for; "" for Unicode. Fonts of TCVN3 whose name ends in H draw capitals. */
function kindOf(font: string): string {
  if (isSymbolFont(font)) return font;
  if (!isLegacyFont(font)) return '';
  if (/^\s*vni-/i.test(font)) return 'vni';
  return font.trimEnd().endsWith('H') ? 'tcvn3 capitals' : 'tcvn3';
}

function decode(pieces: readonly Piece[], written: string, font: string): string {
  const encoding = legacyEncodingOf(written, font);
  if (encoding) return decodeLegacy(hyphens(written, encoding === 'tcvn3'), encoding, font);
  // Unicode in an old font, all of it or a part: each piece has to prove that it is none.
  return pieces
    .map(({ text }) => {
      const own = legacyEncodingOf(text);
      return own ? decodeLegacy(hyphens(text, own === 'tcvn3'), own, font) : plain(text);
    })
    .join('');
}

/** Old letters may stand in a font that nobody knows: then the text itself has to prove it, or others of its font. */
function proved(text: string, letters: LettersByFont, font: string): string {
  const code = letters.codeOf(text, font);
  return code ? decodeLegacy(hyphens(text, code === 'tcvn3'), code) : plain(text);
}

const plain = (text: string): string => hyphens(text, false).replaceAll(SOFT_HYPHEN, '').normalize('NFC');

/** In TCVN3 Word may keep ư, which is a soft hyphen there, as one of its own optional hyphens: it is the letter where that makes a syllable. */
function hyphens(text: string, asLetter: boolean): string {
  if (!text.includes(OPTIONAL_HYPHEN)) return text;
  if (!asLetter) return text.replaceAll(OPTIONAL_HYPHEN, '');
  return text.replace(/\S+/g, (word) => {
    if (!word.includes(OPTIONAL_HYPHEN)) return word;
    const letter = word.replaceAll(OPTIONAL_HYPHEN, SOFT_HYPHEN);
    const core = decodeLegacy(letter, 'tcvn3', '.VnTime').replace(/[^\p{L}]/gu, '');
    return isSyllable(core.toLowerCase()) ? letter : word.replaceAll(OPTIONAL_HYPHEN, '');
  });
}

function symbolsOf(text: string, font: string): Decoded {
  let symbols = 0;
  const words = text.trim().length > LONGEST_SIGN;
  const shown = [...text].map((sign) => {
    if (sign === OPTIONAL_HYPHEN) return '';
    if (/\s/.test(sign) || (words && !isPrivate(sign))) return sign;
    const known = symbolOf(font, sign.codePointAt(0)!);
    if (known === null) symbols += 1;
    return known ?? UNKNOWN_SYMBOL;
  });
  return { text: shown.join(''), symbols };
}

/** More signs than this in a symbol font are words whose font was left over. */
const LONGEST_SIGN = 2;
const isPrivate = (sign: string): boolean => /[\uE000-\uF8FF]/.test(sign);
