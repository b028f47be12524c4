import type { SheetBuilder } from './sheetBuilder';

/**
 * A sheet whose formulas look at a row further down: it is laid out once to learn where that row comes to stand, and once more with its place.
 * `layOut` is given the row, and returns the row it came to.
 */
export function lookingAhead(layOut: (row: number) => { sheet: SheetBuilder; row: number }): SheetBuilder {
  const { row } = layOut(1);
  const { sheet, row: again } = layOut(row);
  if (again !== row) throw new RangeError(`the row looked for moved from ${row} to ${again}`);
  return sheet;
}
