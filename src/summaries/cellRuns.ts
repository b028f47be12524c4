import { address, parseAddress } from '../workbook/address';

/** At most this many cells or runs of cells are named. */
const MOST = 24;

/** Cells as people write them down: one under the other as "D5–D24". Others in between are named one by one, the surplus is counted. */
export function cellRuns(cells: string[], more: (n: number) => string): string {
  const runs: { from: string; to: string; n: number }[] = [];
  for (const cell of new Set(cells)) {
    const last = runs.at(-1);
    if (last && cell === under(last.to)) Object.assign(last, { to: cell, n: last.n + 1 });
    else runs.push({ from: cell, to: cell, n: 1 });
  }
  const named = runs
    .slice(0, MOST)
    .map(({ from, to, n }) => (n === 1 ? from : n === 2 ? `${from}, ${to}` : `${from}–${to}`));
  const rest = runs.slice(MOST).reduce((sum, { n }) => sum + n, 0);
  return named.join(', ') + (rest > 0 ? ` ${more(rest)}` : '');
}

function under(cell: string): string | null {
  const place = parseAddress(cell);
  return place && address(place.row + 1, place.column);
}
