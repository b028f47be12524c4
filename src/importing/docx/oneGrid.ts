import type { ImportedMerge } from '../table/importedTable';
import type { PlacedTable } from './placeCells';

/** Twips by which borders may miss each other that are one: 2 mm. */
const ONE_BORDER = 115;

/**
 * Two tables whose borders stand one below the other, but for those that only one of them has, with the columns of both: a cell of the one that has
 * fewer is a merged block. null where widths are not said, or borders of both stand where the other has none.
 */
export function onOneGrid(one: PlacedTable, other: PlacedTable): [PlacedTable, PlacedTable] | null {
  const [fine, coarse] = one.columns >= other.columns ? [one, other] : [other, one];
  const edges = edgesOf(fine);
  const wanted = edgesOf(coarse);
  if (!edges || !wanted) return null;
  const places = wanted.map((edge) => edges.findIndex((own) => Math.abs(own - edge) <= ONE_BORDER));
  const isOne = places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1]!));
  if (!isOne || places[places.length - 1] !== fine.columns) return null;
  const widened = spread(coarse, places, fine);
  return fine === one ? [one, widened] : [widened, other];
}

/** Twips from the left border to each border, the last one too. */
function edgesOf({ widths }: PlacedTable): number[] | null {
  const edges = [0];
  for (const width of widths) {
    if (width === null || width <= 0) return null;
    edges.push(edges[edges.length - 1]! + width);
  }
  return edges;
}

/** A table over the columns of a finer one: `places` says at which of those each of its borders stands. */
function spread(table: PlacedTable, places: readonly number[], fine: PlacedTable): PlacedTable {
  const merges: ImportedMerge[] = table.merges.map(({ top, left, bottom, right }) => ({
    top,
    left: places[left - 1]! + 1,
    bottom,
    right: places[right]!,
  }));
  const begun = new Set(table.merges.map(({ top, left }) => `${top} ${left}`));
  const rows = table.rows.map((cells, row) => {
    const wide: PlacedTable['rows'][number] = Array.from({ length: fine.columns }, () => null);
    cells.forEach((cell, column) => {
      const [left, right] = [places[column]!, places[column + 1]!];
      wide[left] = cell;
      if (cell && right > left + 1 && !begun.has(`${row + 1} ${column + 1}`))
        merges.push({ top: row + 1, left: left + 1, bottom: row + 1, right });
    });
    return wide;
  });
  const orphans = table.orphans.map(({ row, left }) => ({ row, left: places[left]! }));
  return { ...table, columns: fine.columns, widths: fine.widths, rows, merges, orphans };
}
