import type { Draw } from '../workbooks/draw';

/** What hands, keyboards and other programs do to a text. */
const ODDITIES: ((text: string, draw: Draw) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `  ${text} `,
  (text) => text.replace(' ', '  '),
  (text) => text.replace(' ', '\u00A0'),
  (text) => text.replace(' ', '\n'),
  (text) => text.replace(' ', '\r\n'),
  (text) => text.replace(' ', '\u200B '),
  (text) => text.replace(' ', ' \u00AD'),
  (text) => text.replaceAll('òa', 'oà').replaceAll('óa', 'oá').replaceAll('ủy', 'uỷ'),
  (text) => text.replaceAll('ỷ', 'ỉ').replaceAll('quý', 'quí').replaceAll('Quý', 'Quí'),
  (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D'),
  (text, draw) => text.slice(0, draw.whole(1, Math.max(1, text.length))),
  (text) => `${text}.`,
  (text) => `${text};`,
  (text) => `- ${text}`,
  (text) => `(${text}`,
  (text) => `${text} ${text}`,
  (text) => text.replace(/ (\S+)/, ' $1 $1'),
  (text) => `=${text}`,
  (text) => `'${text}`,
  (text) => `“${text}”`,
  (text) => `${text} &amp; <b>${text}</b> _x000D_ ]]>`,
  (text) => text.replaceAll(',', ' ,').replaceAll(';', ' ;'),
  (text) => text.replaceAll('/', '.'),
  (text) => text.replaceAll('/', '-'),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (text) => `${text} 😀`,
  (text) => `${text} (`.repeat(3),
];

/** Longer than what is looked at of a cell. */
const LONG = 4_500;

export function odd(text: string, draw: Draw): string {
  if (draw.chance(0.03)) return `${text}; `.repeat(Math.ceil(LONG / (text.length + 2)));
  return draw.one(ODDITIES)(text, draw);
}
