import type { ImportedTable } from '../table/importedTable';
import { headersIn } from '../table/headersIn';
import type { Line } from './lines';
import type { PlacedTable } from './placeCells';

const TWIPS_A_PIXEL = 15;

/** The table of a sheet: the title's lines above, then the rows of a table of Word. */
export function withTitle(title: readonly Line[], placed: PlacedTable): ImportedTable {
  const lines = title.flatMap(({ text, bold, italic }) =>
    text.split('\n').flatMap((one) => (one.trim() === '' ? [] : [{ text: one.trim(), bold, italic, centred: true }])),
  );
  const above = lines.length;
  const table: ImportedTable = {
    rows: [
      ...lines.map((cell) => ({ cells: [cell], inTable: false })),
      ...placed.rows.map((cells) => ({ cells, inTable: true })),
    ],
    merges: placed.merges.map((merge) => ({ ...merge, top: merge.top + above, bottom: merge.bottom + above })),
    widths: placed.widths.map((width) => (width === null ? null : width / TWIPS_A_PIXEL)),
    landscape: placed.landscape,
  };
  const marked = placed.headerRows > 0 ? { from: above + 1, to: above + placed.headerRows } : null;
  return { ...table, header: marked ?? headersIn(table)[0] ?? null };
}
