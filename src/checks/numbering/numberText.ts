type NumberKind = 'roman' | 'figure' | 'letter' | `code ${string}`;

/** The last part of a number, read. */
export interface CountedNumber {
  /** What it counts: 1 of "2.2.1", 3 of "III" and of "c". */
  value: number;
  /** As it stands, by which two numbers are the same. */
  last: string;
  kind: NumberKind;
}

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

export const lastPart = (number: string): string => number.slice(number.lastIndexOf('.') + 1);

/** What the last part of a number counts; null when it cannot be read. */
export function readLast(last: string): CountedNumber | null {
  const figure = /^(\d+)[a-zđ]?$/.exec(last);
  if (figure) return { value: Number(figure[1]), last: last.replace(/^0+(?=\d)/, ''), kind: 'figure' };
  if (/^[IVXL]+$/.test(last)) return { value: romanValue(last), last, kind: 'roman' };
  if (/^[a-zđ]$/.test(last)) return { value: LETTERS.indexOf(last) + 1, last, kind: 'letter' };
  const code = /^(.*[^\d/])(\d{1,4})$/.exec(last);
  return code ? { value: Number(code[2]), last: String(Number(code[2])), kind: `code ${code[1]!}` } : null;
}

function romanValue(text: string): number {
  const of: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  return [...text].reduce(
    (sum, letter, i) => sum + (of[letter]! < (of[text[i + 1] ?? ''] ?? 0) ? -of[letter]! : of[letter]!),
    0,
  );
}

/** A number of the same list, written as the numbers around it are. */
export function writtenLike(row: CountedNumber & { number: string }, value: number): string {
  const last = lastPart(row.number);
  const before = row.number.slice(0, row.number.length - last.length);
  if (row.kind === 'letter') return before + (LETTERS[value - 1] ?? '?');
  if (row.kind === 'roman') return before + toRoman(value);
  const figures = /\d+/.exec(last.slice(row.kind === 'figure' ? 0 : row.kind.length - 'code '.length))?.[0] ?? '';
  const padded = figures.startsWith('0') ? String(value).padStart(figures.length, '0') : String(value);
  return before + (row.kind === 'figure' ? '' : row.kind.slice('code '.length)) + padded;
}

/** A number below 90 in the signs that plans number their sections by. */
export function toRoman(value: number): string {
  const signs: [string, number][] = [
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ];
  let rest = value;
  return signs
    .map(([sign, worth]) => {
      const n = Math.floor(rest / worth);
      rest -= n * worth;
      return sign.repeat(n);
    })
    .join('');
}

/** Letters that lists leave out: "đ" by some, "f", "j", "w", "z" by all that follow the rules for legal texts. */
const OPTIONAL_LETTERS = new Set([...'đfjwz'].map((letter) => LETTERS.indexOf(letter) + 1));

/** The values between two rows that a list should hold. */
export const required = (row: CountedNumber, values: number[]): number[] =>
  row.kind === 'letter' ? values.filter((value) => !OPTIONAL_LETTERS.has(value)) : values;
