import type { AddedColumn } from './changes';
import { grouped } from './grouped';

/**
 * The pieces of each added column together: a header repeated at page breaks stands over several. By its header a column is known; so all
 * headers of one are written at once, else one cut off between two of them would never be finished.
 */
export function wholeColumns(pieces: readonly AddedColumn[]): AddedColumn[][] {
  return [...grouped(pieces.map((piece) => [`${piece.sheet}!${piece.column}`, piece] as const)).values()];
}
