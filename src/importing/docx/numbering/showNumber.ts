/** How a level counts, by the format's own names: whatever is not known counts in figures. */
export function showNumber(value: number, format: string): string {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(value) : String(value);
}

/** A to Z, then AA, BB: a letter is doubled, as Word does it. */
function letter(value: number): string {
  if (value < 1) return String(value);
  const times = Math.floor((value - 1) / LETTERS.length) + 1;
  return LETTERS[(value - 1) % LETTERS.length]!.repeat(Math.min(times, MOST_LETTERS));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MOST_LETTERS = 30;

const ROMAN: readonly (readonly [value: number, signs: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, signs] of ROMAN) {
    while (rest >= worth) {
      text += signs;
      rest -= worth;
    }
  }
  return text;
}

const padded = (length: number) => (value: number) => String(value).padStart(length, '0');
/** Signs that Unicode has for the first numbers. */
const drawn = (first: number, most: number) => (value: number) =>
  value >= 1 && value <= most ? String.fromCodePoint(first + value - 1) : String(value);

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: padded(2),
  '01': padded(2),
  '001': padded(3),
  '0001': padded(4),
  '00001': padded(5),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: drawn(0x2460, 20),
  decimalEnclosedParen: drawn(0x2474, 20),
  decimalEnclosedFullstop: drawn(0x2488, 20),
  vietnameseCounting: (value) => VIETNAMESE[value - 1] ?? String(value),
  none: () => '',
};

const VIETNAMESE = 'một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười'.split(',');
