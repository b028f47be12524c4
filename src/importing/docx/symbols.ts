/** Fonts whose signs are pictures, whatever letters they stand for. */
const SYMBOL_FONT = /^\s*(?:symbol|wingdings(?: [23])?|webdings|zapfdingbats|monotype sorts|mt extra)/i;

export const isSymbolFont = (font: string): boolean => SYMBOL_FONT.test(font);

/** Signs of symbol fonts that plans use, by the font's first word and the sign's low byte. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2b: '+',
    0x2d: '-',
    0xa3: '≤',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xa8: '♦',
    0xae: '→',
    0xb0: '°',
    0xbe: '—',
    0xd6: '√',
  },
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x72: '❒',
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x9f: '•',
    0xa7: '▪',
    0xa8: '□',
    0xd8: '➢',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
};

const PRIVATE_FROM = 0xf000;
const PRIVATE_TO = 0xf0ff;

/**
 * The sign that a code of a symbol font shows; null when nobody knows. Fonts keep their signs at 0xF000 and up; some programs write them in
 * place of the letters. A letter for which no sign is known stays: words were typed in a font that has none of them.
 */
export function symbolOf(font: string, code: number): string | null {
  const low = code >= PRIVATE_FROM && code <= PRIVATE_TO ? code - PRIVATE_FROM : code;
  const family = /^\s*(\p{L}+)/u.exec(font)?.[1]?.toLowerCase() ?? '';
  const known = SIGNS[family]?.[low];
  if (known !== undefined) return known;
  if (low === 0x20 || low === 0xa0) return ' ';
  return code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : null;
}

/** What stands for a sign that nobody knows. */
export const UNKNOWN_SYMBOL = '□';
