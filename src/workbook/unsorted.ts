import type { SheetSnapshot } from './snapshot';
import { TYPING_HEADS } from './typing';

/**
 * A sheet with the rows of its tables in the order of their numbers, as they stood before somebody sorted them. A table begins at a head with the
 * column of numbers and goes on to the next; rows without a number stay where they are. Where numbers stand twice nothing is moved.
 */
export function unsorted(sheet: SheetSnapshot): SheetSnapshot {
  const order = sheet.values.map((_, r) => r);
  for (const rows of tablesOf(sheet)) {
    const numbers = rows.map(({ number }) => number);
    if (new Set(numbers).size < numbers.length) continue;
    const sorted = [...rows].sort((one, other) => one.number - other.number);
    rows.forEach(({ r }, i) => (order[r] = sorted[i]!.r));
  }
  const moved = <T>(matrix: T[][]): T[][] => matrix.map((row, r) => matrix[order[r] ?? r] ?? row);
  // Where formulas stand is no longer told: each counts as what it shows.
  return {
    ...sheet,
    values: moved(sheet.values),
    texts: moved(sheet.texts),
    formats: moved(sheet.formats),
    formulas: [],
  };
}

/** The numbered rows of each table, by their places in the matrices. */
function tablesOf({ values, texts }: SheetSnapshot): { r: number; number: number }[][] {
  const tables: { r: number; number: number }[][] = [];
  let column = -1;
  texts.forEach((cells, r) => {
    const head = cells.findIndex((text) => text.trim() === TYPING_HEADS.place);
    if (head >= 0) {
      column = head;
      tables.push([]);
    }
    const number = values[r]?.[column];
    if (head < 0 && typeof number === 'number') tables[tables.length - 1]!.push({ r, number });
  });
  return tables;
}
