import { address, parseAddress } from '../workbook/address';

/** Cells or runs of cells named at most. */
const MOST = 24;

/** Cells as people write them down: those under one another as "D5–D24", the others one by one; what is too much to read is counted by `more`. */
export function cellRuns(cells: string[], more: (n: number) => string): string {
  const runs: { from: string; to: string; n: number }[] = [];
  for (const cell of [...new Set(cells)].sort(byColumn)) {
    const last = runs.at(-1);
    if (last && cell === under(last.to)) Object.assign(last, { to: cell, n: last.n + 1 });
    else runs.push({ from: cell, to: cell, n: 1 });
  }
  const named = runs.slice(0, MOST).map(({ from, to, n }) => (n === 1 ? from : from + (n === 2 ? ', ' : '–') + to));
  const rest = runs.slice(MOST).reduce((sum, { n }) => sum + n, 0);
  return named.join(', ') + (rest > 0 ? more(rest) : '');
}

/** Column by column, so that what stands one under the other comes together. */
function byColumn(a: string, b: string): number {
  const [first, second] = [parseAddress(a), parseAddress(b)];
  return first && second ? first.column - second.column || first.row - second.row : 0;
}

function under(cell: string): string | null {
  const place = parseAddress(cell);
  return place && address(place.row + 1, place.column);
}
