import type { WordTable } from './story';

/** Where the columns of a table begin, as edges of its grid, and how wide they are. */
interface TableColumns {
  /** How many there are. */
  count: number;
  /** Twips; null where the document does not say it. */
  widths: (number | null)[];
  /** The column (from 0) a cell is in that begins at an edge of the grid. */
  startingAt(edge: number): number;
  /** The column behind the last one of a cell that ends at an edge. */
  endingAt(edge: number): number;
}

/** Word makes a column of its own wherever two rows' borders miss each other: below 2 mm they are one border, drawn by hand. */
const ONE_BORDER = 115;

/** The columns of a table: edges of its grid at which a cell begins, without those that lie beside another by a hand's trembling. */
export function columnsOf({ grid, rows }: WordTable): TableColumns {
  const starts = new Set<number>([0]);
  const widths = new Map<number, number>();
  let end = 1;
  for (const { cells, before } of rows) {
    let edge = before;
    for (const { span, width } of cells) {
      starts.add(edge);
      if (span === 1 && width !== null && width > 0 && !widths.has(edge)) widths.set(edge, width);
      edge += span;
    }
    end = Math.max(end, edge);
  }
  const at = placesOf(grid, widths, end);
  const groups = groupEdges(
    [...starts].sort((a, b) => a - b),
    at,
    narrowCells(rows, at),
  );
  const first = groups.map(([edge]) => edge!);
  const lastEdge = groups.map((edges) => edges[edges.length - 1]!);
  return {
    count: groups.length,
    widths: first.map((edge, column) => (at ? at[first[column + 1] ?? end]! - at[edge]! : null)),
    startingAt: (edge) => Math.max(0, countUpTo(first, edge) - 1),
    endingAt: (edge) => {
      const begun = countUpTo(first, edge);
      return Math.max(1, edge <= lastEdge[begun - 1]! ? begun - 1 : begun);
    },
  };
}

/** How many of sorted numbers are not above a limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Twips from the table's left border to each edge; null where a width is missing. */
function placesOf(grid: readonly number[], widths: ReadonlyMap<number, number>, end: number): number[] | null {
  const at = [0];
  for (let column = 0; column < end; column++) {
    const width = grid[column] || widths.get(column);
    if (!width) return null;
    at.push(at[column]! + width);
  }
  return at;
}

/** Edges at which a cell begins that is no wider than a border drawn twice: it is a cell all the same. */
function narrowCells(rows: WordTable['rows'], at: readonly number[] | null): ReadonlySet<number> {
  const narrow = new Set<number>();
  if (!at) return narrow;
  for (const { cells, before } of rows) {
    let edge = before;
    for (const { span } of cells) {
      if (at[edge + span]! - at[edge]! < ONE_BORDER) narrow.add(edge);
      edge += span;
    }
  }
  return narrow;
}

function groupEdges(edges: readonly number[], at: readonly number[] | null, narrow: ReadonlySet<number>): number[][] {
  const groups: number[][] = [];
  for (const edge of edges) {
    const group = groups[groups.length - 1];
    const isOne = group && at && at[edge]! - at[group[0]!]! < ONE_BORDER && !group.some((other) => narrow.has(other));
    if (isOne) group.push(edge);
    else groups.push([edge]);
  }
  return groups;
}
