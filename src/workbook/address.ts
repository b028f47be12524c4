/** Column letters of a 1-based column number: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 1-based column number of column letters: "AB" → 28. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The letters an A1 address begins with: "AB12" → "AB". */
export const lettersOf = (at: string): string => /^[A-Z]*/i.exec(at)![0];

/** The A1 address of a 1-based row and column: (12, 6) → "F12". */
export function address(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** The 1-based row and column of an A1 address without a sheet name; null when it is none. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  return match ? { row: Number(match[2]), column: columnNumber(match[1]!) } : null;
}
