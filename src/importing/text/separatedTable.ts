import Papa from 'papaparse';
import { beyond } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { ImportNotice } from '../imported';
import type { ImportedTable } from '../table/importedTable';
import { separatorOf } from './separator';

/** What Excel itself writes on the first line to tell its separator. */
const SAYS_SEPARATOR = /^sep=(.)\n/;
/** A quotation mark that no text holds: nothing is quoted. */
const NO_QUOTES = '\0';

interface SeparatedTable {
  table: ImportedTable;
  notices: ImportNotice[];
}

/**
 * Text with separators (.csv, .tsv) as a table; each cell is the text that stands there, days and numbers too. Where quotation marks do not close as
 * they should, they are taken as letters: what stands behind would be one cell otherwise.
 *
 * @throws UnreadableWorkbook with more rows or cells than are read
 */
export function separatedTable(text: string): SeparatedTable {
  const lines = endOf(text) === '\r' ? swapped(text) : text.replace(/\r\n?/g, '\n');
  const said = SAYS_SEPARATOR.exec(lines)?.[1];
  const body = said === undefined ? lines : lines.slice('sep=;\n'.length);
  const separator = said ?? separatorOf(body);
  const notices: ImportNotice[] = [];
  let parsed = parse(body, separator, '"');
  if (parsed.errors.some(({ type }) => type === 'Quotes')) {
    parsed = parse(body, separator, NO_QUOTES);
    notices.push({ id: 'quotes', values: {} });
  }
  const rows = withoutBlankEnd(parsed.data);
  if (rows.length > LIMITS.rows) throw beyond('rows');
  const width = rows.reduce((most, row) => Math.max(most, filledTo(row)), 0);
  if (width > LIMITS.columns) throw beyond('columns');
  if (rows.length * width > LIMITS.cells) throw beyond('cells');
  // What stands alone in its row above the table is its title.
  const first = rows.findIndex((row) => row.filter(isFilled).length > 1);
  return {
    table: {
      rows: rows.map((row, at) => {
        const inTable = first >= 0 && at >= first;
        const head = at === first;
        const texts = inTable ? row.slice(0, width) : row.filter(isFilled).slice(0, 1);
        return {
          inTable,
          cells: texts.map((cell) => ({
            text: cell.replace(/\r/g, '\n').trim(),
            bold: head || !inTable,
            centred: head,
          })),
        };
      }),
      merges: [],
      widths: [],
      header: first >= 0 ? { from: first + 1, to: first + 1 } : null,
    },
    notices,
  };
}

/** Old Macs end lines with a return alone; then a line feed stands within a cell. */
const endOf = (text: string): '\n' | '\r' => {
  const returns = text.match(/\r(?!\n)/g)?.length ?? 0;
  return returns > 0 && !text.includes('\r\n') && returns >= (text.match(/\n/g)?.length ?? 0) ? '\r' : '\n';
};
const swapped = (text: string): string => text.replace(/[\r\n]/g, (sign) => (sign === '\r' ? '\n' : '\r'));

const parse = (lines: string, delimiter: string, quoteChar: string): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(lines, { delimiter, quoteChar, newline: '\n', preview: LIMITS.rows + 1 });

const isFilled = (cell: string): boolean => cell.trim() !== '';

function withoutBlankEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && !rows[end - 1]!.some(isFilled)) end -= 1;
  return rows.slice(0, end);
}

/** How many cells a row has up to its last filled one. */
function filledTo(row: readonly string[]): number {
  let end = row.length;
  while (end > 0 && !isFilled(row[end - 1]!)) end -= 1;
  return end;
}
