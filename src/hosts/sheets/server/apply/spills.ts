/**
 * Functions whose result may fill cells below. Google does not tell which cells a formula fills: those below such a one that hold no formula
 * of their own are taken for its results, as writing into one of them would make the whole result an error.
 */
const DOWN =
  /\b(ARRAYFORMULA|ARRAY_CONSTRAIN|FILTER|QUERY|UNIQUE|SORTN?|SPLIT|TRANSPOSE|SEQUENCE|RANDARRAY|IMPORT\w+|GOOGLEFINANCE|FLATTEN|TOCOL|TOROW|[HV]STACK|WRAP(?:COLS|ROWS)|CHOOSE(?:COLS|ROWS)|EXPAND|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|MMULT|MINVERSE|FREQUENCY|LINEST|LOGEST|TREND|GROWTH|INDEX)\s*\(|\{/i;
/** Those whose result may fill cells to the right as well, whatever they are given. */
const ACROSS =
  /\b(QUERY|SPLIT|TRANSPOSE|SEQUENCE|RANDARRAY|IMPORT\w+|GOOGLEFINANCE|TOROW|HSTACK|WRAP(?:COLS|ROWS)|BYCOL|MAKEARRAY|MMULT|MINVERSE|LINEST|LOGEST)\s*\(|\{/i;
/** A block of several columns: what is given to the others makes their results as wide. That of a look-up does not. */
const BLOCK = /\$?([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})\$?\d*/gi;
const LOOK_UP = /\b[VX]LOOKUP\s*\(|\bMATCH\s*\(|\bCOUNTIFS?\s*\(|\bSUMIFS?\s*\(/i;

/** Whether a cell, by row and column from 0, may show what a formula of another cell puts there. */
export function spillFinder(formulas: string[][], values: unknown[][]): (row: number, column: number) => boolean {
  const filled = formulas.map((row) => row.map(() => false));
  const isOwn = (row: number, column: number) => (formulas[row]?.[column] ?? '') === '';
  const holds = (row: number, column: number) => (values[row]?.[column] ?? '') !== '';
  formulas.forEach((cells, row) =>
    cells.forEach((formula, column) => {
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
      if (!DOWN.test(bare)) return;
      for (let right = column; right < cells.length; right += 1) {
        if (right > column && !(fillsAcross(bare) && isOwn(row, right) && holds(row, right))) return;
        if (right > column) filled[row]![right] = true;
        for (let below = row + 1; below < formulas.length && isOwn(below, right); below += 1) {
          // Filled from above already: so are all below.
          if (filled[below]![right]) break;
          filled[below]![right] = true;
        }
      }
    }),
  );
  return (row, column) => filled[row]?.[column] ?? false;
}

const fillsAcross = (formula: string): boolean =>
  ACROSS.test(formula) ||
  (!LOOK_UP.test(formula) &&
    [...formula.matchAll(BLOCK)].some(([, from, to]) => from!.toUpperCase() !== to!.toUpperCase()));
