import { address } from '../../workbook/address';
import { LONGEST_TEXT } from '../../workbook/judgeEdits';
import { textHeight } from '../../workbook/textHeight';
import { type CellStyle, type PlainSheet, TABLE_CELL } from '../../workbook/sheetModel';
import type { ImportedCell, ImportedTable } from './importedTable';
import { rowHeights, TALLEST } from './rowHeights';

const LETTER_PIXELS = 7;
const NARROWEST = 6;
const WIDEST = 48;
/** Such texts fit into a row of the narrowest column. */
const SHORT = 150;

const inTable = TABLE_CELL;
const line: CellStyle = { ...inTable, border: 'none', horizontal: 'center' };
/** Looks by their name: t in the table, l a line outside of it; b bold, i italic, c centred. */
const STYLES: Record<string, CellStyle> = Object.fromEntries(
  [false, true].flatMap((bold) =>
    [false, true].flatMap((italic) => [
      [nameOf('t', bold, italic), { ...inTable, bold, italic }],
      [nameOf('t', bold, italic, true), { ...inTable, bold, italic, horizontal: 'center' as const }],
      [nameOf('l', bold, italic), { ...line, bold, italic }],
    ]),
  ),
);

/** The sheet a table that came from elsewhere becomes. Every cell is text: "4.1" and "1/2" stay what they are, and nothing becomes a formula. */
export function tableSheet(table: ImportedTable, name: string): PlainSheet {
  const { rows, merges, widths, header, landscape = true } = table;
  const width = widthOfTable(table);
  const letters = Array.from({ length: width }, (_, column) =>
    wideEnough(
      widthOf(column, widths[column] ?? null, rows),
      rows.flatMap(({ cells, inTable: own }) => (own ? (cells[column]?.text ?? []) : [])),
    ),
  );
  const heights = rowHeights(table, letters);
  return {
    name,
    tab: null,
    styles: STYLES,
    widths: letters,
    rows: rows.map(({ cells, inTable: own }, row) => ({
      cells: Array.from({ length: own ? width : 1 }, (_, column) => {
        const cell = cells[column] ?? null;
        const text = cell?.text.slice(0, LONGEST_TEXT) ?? '';
        return { value: text === '' ? null : text, style: styleOf(cell, own) };
      }),
      ...heights[row]!,
    })),
    merges: [
      ...merges.map(({ top, left, bottom, right }) => `${address(top, left)}:${address(bottom, right)}`),
      ...rows.flatMap(({ inTable: own }, row) =>
        own || width === 1 ? [] : [`A${row + 1}:${address(row + 1, width)}`],
      ),
    ],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    print: { landscape, repeat: header ?? null, breaks: [] },
  };
}

/** Columns of the table. */
const widthOfTable = ({ rows }: ImportedTable): number =>
  rows.reduce((most, { cells, inTable: own }) => (own ? Math.max(most, cells.length) : most), 1);

function styleOf(cell: ImportedCell | null, own: boolean): string {
  if (cell === null) return own ? 't' : 'l';
  return nameOf(own ? 't' : 'l', cell.bold, cell.italic ?? false, own && cell.centred);
}

function nameOf(kind: string, bold: boolean, italic: boolean, centred = false): string {
  return `${kind}${bold ? 'b' : ''}${italic ? 'i' : ''}${centred ? 'c' : ''}`;
}

/** A row has a greatest height: a column in which a text would be cut off there is made wider. */
function wideEnough(letters: number, texts: readonly string[]): number {
  const long = texts.filter((text) => text.length > SHORT);
  let wide = letters;
  while (wide < WIDEST && long.some((text) => textHeight(text, wide, TABLE_CELL) >= TALLEST)) {
    wide = Math.min(WIDEST, Math.ceil(wide * 1.25));
  }
  return wide;
}

/** As wide as it was where it came from, else after its texts: half the longest, as they wrap. */
function widthOf(column: number, pixels: number | null, rows: ImportedTable['rows']): number {
  const longest = rows.reduce((most, { cells, inTable: own }) => {
    return own ? Math.max(most, cells[column]?.text.length ?? 0) : most;
  }, 0);
  const wanted = pixels === null ? longest / (longest > 24 ? 2 : 1) + 2 : pixels / LETTER_PIXELS + 1;
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
}
