import { parseAddress } from '../../src/workbook/address';
import type { Example } from './pages/checkPage';

/** An example in which a cell that is reported belongs to two rows. */
export interface MergedVariant {
  /** The cell, now the first of a merged block of two. */
  at: string;
  example: Example;
}

/**
 * Each reported cell of an example, merged with the one under it: of the row that follows, whose own words there go; and of a row like its own,
 * put in below. Examples that have merged cells of their own are left as they are.
 */
export function* mergedVariants(example: Example): Generator<MergedVariant> {
  if (example.merges?.length) return;
  for (const at of new Set(example.finds)) {
    const place = parseAddress(at)!;
    const row = place.row - 4;
    const column = place.column - 1;
    const own = example.rows[row];
    if (!own || column >= example.columns.length) continue;
    const letters = /^[A-Z]+/.exec(at)![0];
    const merges = [`${at}:${letters}${place.row + 1}`];
    const without = (cells: Example['rows'][number]) => cells.map((cell, i) => (i === column ? null : cell));
    const next = example.rows[row + 1];
    if (next) yield { at, example: { ...example, rows: example.rows.with(row + 1, without(next)), merges } };
    const like = without(own).map((cell, i) => (i === 0 && typeof cell === 'number' ? cell + 1 : cell));
    yield { at, example: { ...example, rows: example.rows.toSpliced(row + 1, 0, like), merges } };
  }
}
