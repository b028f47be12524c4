/** By UTF-16 unit: half of a letter beyond them is none. NaN, the end of a text, is none either. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if ((unit >= 0x1ea0 && unit <= 0x1ef9) || (unit >= 0xc0 && unit <= 0x24f)) return unit !== 0xd7 && unit !== 0xf7;
  return unit >= 0x80 && /\p{L}/u.test(String.fromCharCode(unit));
}
