import { address } from '../../../workbook/address';
import { type CellStyle, type PlainSheet, TABLE_CELL } from '../../../workbook/sheetModel';
import type { PastedTable } from './pastedTable';

const LETTER_PIXELS = 7;
const NARROWEST = 6;
const WIDEST = 48;
/** A longer text in a cell makes Excel call the file damaged. */
const LONGEST_TEXT = 32_767;

const inTable = TABLE_CELL;
const line: CellStyle = { ...inTable, border: 'none', horizontal: 'center' };
/** Looks by their name: b bold, c centred, l a line outside the table. */
const STYLES: Record<string, CellStyle> = {
  t: inTable,
  tb: { ...inTable, bold: true },
  tc: { ...inTable, horizontal: 'center' },
  tbc: { ...inTable, bold: true, horizontal: 'center' },
  l: line,
  lb: { ...line, bold: true },
};

/** The sheet a pasted table becomes. Every cell is text: "4.1" and "1/2" stay what they are, and nothing becomes a formula. */
export function pastedSheet({ rows, merges, widths }: PastedTable, name: string): PlainSheet {
  const width = Math.max(1, ...rows.filter(({ inTable: own }) => own).map(({ cells }) => cells.length));
  return {
    name,
    tab: null,
    styles: STYLES,
    widths: Array.from({ length: width }, (_, column) => widthOf(column, widths[column] ?? null, rows)),
    rows: rows.map(({ cells, inTable: own }) => ({
      cells: Array.from({ length: own ? width : 1 }, (_, column) => {
        const cell = cells[column];
        const text = cell?.text.slice(0, LONGEST_TEXT) ?? '';
        const style = own ? `t${cell?.bold ? 'b' : ''}${cell?.centred ? 'c' : ''}` : `l${cell?.bold ? 'b' : ''}`;
        return { value: text === '' ? null : text, style };
      }),
      height: null,
    })),
    merges: [
      ...merges.map(({ top, left, bottom, right }) => `${address(top, left)}:${address(bottom, right)}`),
      ...rows.flatMap(({ inTable: own }, row) =>
        own || width === 1 ? [] : [`A${row + 1}:${address(row + 1, width)}`],
      ),
    ],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape: true, repeat: null, breaks: [] },
  };
}

/** As wide as it was where it came from, else after its texts: half the longest, as they wrap. */
function widthOf(column: number, pixels: number | null, rows: PastedTable['rows']): number {
  const longest = rows.reduce((most, { cells, inTable: own }) => {
    return own ? Math.max(most, cells[column]?.text.length ?? 0) : most;
  }, 0);
  const wanted = pixels === null ? longest / (longest > 24 ? 2 : 1) + 2 : pixels / LETTER_PIXELS + 1;
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
}
