import { columnLetters, parseAddress } from '../workbook/address';

/** The most arguments one function may have. */
const MOST_ARGUMENTS = 250;

/** The sum of cells of one row, by their addresses: "SUM(D5:J5,L5:P5)". */
export function sumAcross(cells: readonly string[]): string {
  const places = cells.map((at) => parseAddress(at)!);
  const row = places[0]?.row ?? 0;
  const blocks = runs(places.map(({ column }) => column));
  return sumOfBlocks(blocks.map(([from, to]) => block(columnLetters(from) + row, columnLetters(to) + row)));
}

/** The sum of cells of a column: "SUM(C9:C15)"; "0" of none. */
export const sumDown = (column: number, rows: readonly number[]): string => {
  const letters = columnLetters(column);
  return sumOfBlocks(runs(rows).map(([from, to]) => block(letters + from, letters + to)));
};

/** The sum of cells of a column from one row to another. */
export const sumBlock = (column: number, from: number, to: number): string =>
  `SUM(${columnLetters(column)}${from}:${columnLetters(column)}${to})`;

const block = (from: string, to: string): string => (from === to ? from : `${from}:${to}`);

function sumOfBlocks(blocks: string[]): string {
  const sums: string[] = [];
  for (let at = 0; at < blocks.length; at += MOST_ARGUMENTS) {
    sums.push(`SUM(${blocks.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  return sums.join('+') || '0';
}

/** Consecutive numbers as their ends: 3, 4, 5, 8 → [3, 5], [8, 8]. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && n <= last[1] + 1) last[1] = n;
    else found.push([n, n]);
  }
  return found;
}

/** A part of a whole as a formula over their cells; empty where the whole is nothing. */
export const shareFormula = (part: string, whole: string): string => `IF(${whole}=0,"",${part}/${whole})`;
export const shareValue = (part: number, whole: number): number | string => (whole === 0 ? '' : part / whole);
