const ROMAN: [string, number][] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

export function fromRoman(roman: string): number {
  let rest = roman;
  let number = 0;
  for (const [sign, value] of ROMAN) for (; rest.startsWith(sign); rest = rest.slice(sign.length)) number += value;
  return number;
}
