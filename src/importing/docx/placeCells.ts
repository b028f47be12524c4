import { beyond } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { ImportedCell, ImportedMerge } from '../table/importedTable';
import { lookOfBlocks, paragraphsIn, textOfBlocks } from './cellText';
import type { Seen, WordTable } from './story';
import { columnsOf } from './tableColumns';

/** A table of Word with its cells in rows and columns. */
export interface PlacedTable {
  columns: number;
  /** Twips; null where the document does not say them. */
  widths: (number | null)[];
  rows: (ImportedCell | null)[][];
  /** Rows from 1 on, of this table. */
  merges: ImportedMerge[];
  /** Rows at its head that Word prints on every page. */
  headerRows: number;
  landscape: boolean;
  /** Cells that go on from a block above, of which there is none in this table: rows from 1, columns from 0. */
  orphans: { row: number; left: number }[];
}

/** A block of cells merged downwards that may go on in the next row. */
interface OpenBlock {
  right: number;
  bottom: number;
  merge: ImportedMerge | null;
  top: number;
}

/** Puts the cells of a table into rows and columns. @throws UnreadableWorkbook for a table larger than any sheet that is read */
export function placeCells(table: WordTable, seen: Seen): PlacedTable {
  const columns = columnsOf(table);
  if (table.rows.length * columns.count > LIMITS.cells) throw beyond('cells');
  const merges: ImportedMerge[] = [];
  const orphans: PlacedTable['orphans'] = [];
  const open = new Map<number, OpenBlock>();
  const rows = table.rows.map(({ cells, before }, index) => {
    const row: (ImportedCell | null)[] = Array.from({ length: columns.count }, () => null);
    let edge = before;
    for (const { blocks, span, merge } of cells) {
      const left = columns.startingAt(edge);
      const right = Math.max(left, columns.endingAt(edge + span) - 1);
      edge += span;
      const block = open.get(left);
      const text = textOfBlocks(blocks);
      if (merge === 'covered' && block && block.bottom === index && block.right === right) {
        if (paragraphsIn(blocks).some(({ written }) => written)) seen.covered += 1;
        goDown(block, left, merges);
        continue;
      }
      row[left] = { text, ...lookOfBlocks(blocks) };
      const own: OpenBlock = { right, top: index + 1, bottom: index + 1, merge: null };
      if (right > left)
        merges.push((own.merge = { top: index + 1, left: left + 1, bottom: index + 1, right: right + 1 }));
      // A block that goes on without having begun begins where it is first seen.
      if (merge === 'covered') orphans.push({ row: index + 1, left });
      if (merge === 'none') open.delete(left);
      else open.set(left, own);
    }
    return row;
  });
  const firstOther = table.rows.findIndex(({ header }) => !header);
  return {
    columns: columns.count,
    widths: columns.widths,
    rows,
    merges,
    // A table of headers alone has none that is worth repeating.
    headerRows: Math.max(0, firstOther),
    landscape: table.landscape,
    orphans,
  };
}

function goDown(block: OpenBlock, left: number, merges: ImportedMerge[]): void {
  block.bottom += 1;
  if (block.merge) block.merge.bottom = block.bottom;
  else merges.push((block.merge = { top: block.top, left: left + 1, bottom: block.bottom, right: block.right + 1 }));
}
