/**
 * Signs that no eye sees but a terminal obeys, or that let one text pass for another: controls (C0, DEL, C1), what turns the direction of
 * writing, ends of lines, signs without width, halves of pairs. Marks that stand on letters are none of these: Vietnamese needs them.
 */
const HIDDEN = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}`;
/** A picture, with the signs by which its looks are chosen and several are made one (✔️): what makes it up is seen in it. */
const PICTURE = String.raw`\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*`;
const TO_SHOW = new RegExp(`${PICTURE}|[${HIDDEN}]`, 'gu');
const IS_HIDDEN = new RegExp(`^[${HIDDEN}]$`, 'u');
const TO_ESCAPE = new RegExp(`[${HIDDEN}]`, 'gu');

/**
 * A text as a line of a terminal may hold it: each hidden sign is written out (␛, ␊, ‹U+202E›), so no cell, name of a sheet or of a file can
 * move the cursor, change colours, forge a line or turn words round. Done twice it changes nothing more.
 */
export const visible = (text: string): string =>
  text.replace(TO_SHOW, (sign) => (IS_HIDDEN.test(sign) ? shown(sign) : sign));

function shown(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** JSON in which the same signs are written as \uXXXX: whoever parses it gets the very texts, whoever looks at it sees them. */
export const escapedJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replace(TO_ESCAPE, (sign) => (sign === '\n' ? sign : escaped(sign)));

const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
