import type { AddedColumn } from './changes';

/**
 * The pieces of each added column together: a header repeated at page breaks stands over several. By its header a column is known; so all
 * headers of one are written at once, else one cut off between two of them would never be finished.
 */
export function wholeColumns(pieces: readonly AddedColumn[]): AddedColumn[][] {
  const columns = new Map<string, AddedColumn[]>();
  for (const piece of pieces) {
    const key = `${piece.sheet}!${piece.column}`;
    columns.set(key, [...(columns.get(key) ?? []), piece]);
  }
  return [...columns.values()];
}
