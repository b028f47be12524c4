import { fold } from '../../language/text';
import { address } from '../../workbook/address';
import { beyond } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { Grid, GridCell } from '../grid';
import type { Columns } from '../header/columns';
import type { Header } from '../header/header';
import { isFooter, isNote, isPageNumber, isTableTitle, isTotal } from './footer';
import { parseNumber, type RowNumber } from './number';

/** A row of the table that says something: its own cells, its number, and whether a header was repeated right above it. */
export interface TableRow {
  row: number;
  /** Cells that stand in this row, by column. */
  own: Map<number, GridCell>;
  number: RowNumber;
  /** Its number cell continues a merged one from above. */
  numberMerged: boolean;
  afterHeader: boolean;
}

interface TableRows {
  rows: TableRow[];
  repeatedHeaders: number[];
  /** Totals, page numbers, rows of (1)(2)(3): left out, by row. */
  skipped: number[];
  /** Of these, the rows that add up: "Tổng cộng", "Cộng mục I". */
  totals: { row: number; text: string }[];
  /** Last row that belongs to the table. */
  end: number;
}

/**
 * The rows of a table from under its header to `limit`, without repeated headers, (1)(2)(3), page numbers, totals and what stands under the table.
 * @throws UnreadableWorkbook for more rows than are judged of one table: none is left out in silence
 */
export function tableRows(grid: Grid, header: Header, columns: Columns, limit: number): TableRows {
  const result: TableRows = { rows: [], repeatedHeaders: [], skipped: [], totals: [], end: header.bottom };
  const titles = headerTitles(grid, header);
  let afterHeader = false;
  let lastFull: number | null = null;
  let empty = 0;
  for (let row = header.bottom + 1; row <= limit; row++) {
    const cells = grid.filled(row);
    // A row of formulas alone that nobody has worked out may turn out to be empty: many tables have them ready for rows to come.
    if (cells.every(({ unknown }) => unknown)) {
      if (++empty > 50) break;
      continue;
    }
    const repeated = repeatsHeader(grid, header, titles, row);
    if (repeated) {
      result.repeatedHeaders.push(row);
      row += repeated - 1;
      afterHeader = true;
      continue;
    }
    if (isCounting(cells, columns)) {
      result.skipped.push(row);
      continue;
    }
    const inTable = cells.filter((cell) => columns.all.includes(cell.column) || cell.column === columns.subNumber);
    if (inTable.length === 0 || isLonePage(cells) || isSum(inTable)) {
      const sum = inTable.slice(0, 2).find((cell) => isTotal(cell.text));
      if (sum) result.totals.push({ row, text: sum.text });
      result.skipped.push(row);
      continue;
    }
    if (endsTable(inTable, columns, result.rows.length > 0, empty)) {
      // A note may stand between the rows; the table goes on as long as full rows follow.
      if (!cells.some((cell) => isNote(cell.text)) || row > (lastFull ??= lastFullRow(grid, columns, limit))) break;
      result.skipped.push(row);
      continue;
    }
    empty = 0;
    if (result.rows.length >= LIMITS['table-rows'])
      throw beyond('table-rows', `${grid.snapshot.name}!${address(header.top, header.columns[0]!.column)}`);
    const own = new Map(inTable.map((cell) => [cell.column, cell]));
    result.rows.push({ row, own, ...numberOf(grid, columns, row), afterHeader });
    result.end = row;
    afterHeader = false;
  }
  return result;
}

/** The last row that is filled in at least half of the table's columns. */
function lastFullRow(grid: Grid, columns: Columns, limit: number): number {
  for (let row = limit; row > 0; row--) {
    const filled = grid.filled(row).filter((cell) => columns.all.includes(cell.column)).length;
    if (filled >= Math.max(3, columns.all.length / 2)) return row;
  }
  return 0;
}

function numberOf(grid: Grid, columns: Columns, row: number): Pick<TableRow, 'number' | 'numberMerged'> {
  const column = columns.at.get('number');
  if (column === undefined) return { number: parseNumber(''), numberMerged: false };
  const sub = columns.subNumber === null ? null : grid.own(row, columns.subNumber);
  const cell = grid.cell(row, column);
  const textOf = (one: GridCell) => (one.unknown || grid.isZeroOfFormula(one) ? '' : one.text);
  if (sub && sub.text !== '') return { number: parseNumber(textOf(sub)), numberMerged: false };
  const merged = cell.merged && cell.row !== row;
  return { number: parseNumber(textOf(cell)), numberMerged: merged };
}

function headerTitles(grid: Grid, header: Header): Map<number, string> {
  const titles = new Map<number, string>();
  for (const cell of grid.filled(header.top)) titles.set(cell.column, key(cell.text));
  return titles;
}

const key = (text: string) => fold(text).replace(/[\s\-/,.]+/g, '');

/** How many rows the header takes when it stands again at `row`; 0 when it does not. */
function repeatsHeader(grid: Grid, header: Header, titles: Map<number, string>, row: number): number {
  const cells = grid.filled(row);
  if (cells.length > titles.size + 2) return 0;
  const same = cells.filter((cell) => titles.get(cell.column) === key(cell.text)).length;
  if (same < Math.max(2, Math.ceil(titles.size * 0.6))) return 0;
  const height = header.bottom - header.top + 1;
  for (let i = 1; i < height; i++) {
    const next = grid.filled(row + i);
    const repeatedBelow = next.every((cell) => key(grid.own(header.top + i, cell.column).text) === key(cell.text));
    if (!repeatedBelow) return i;
  }
  return height;
}

/** "(1) (2) (3)", "A B 1 2 3": columns counted under a header. */
function isCounting(cells: GridCell[], columns: Columns): boolean {
  if (cells.length < Math.min(3, columns.all.length)) return false;
  const counts = cells.map((cell) => /^[([]?(\d{1,2}|[A-Z])[)\]]?(?:\s*=.*)?$/.exec(cell.text)?.[1]);
  if (counts.some((c) => c === undefined)) return false;
  const numbers = counts.filter((c) => /^\d/.test(c!)).map(Number);
  return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}

/** One figure alone in a row is the page's number. */
function isLonePage(cells: GridCell[]): boolean {
  return cells.length === 1 && isPageNumber(cells[0]!.text);
}

function isSum(cells: GridCell[]): boolean {
  return cells.slice(0, 2).some((cell) => isTotal(cell.text));
}

function endsTable(cells: GridCell[], columns: Columns, begun: boolean, emptyAbove: number): boolean {
  const first = cells[0]!;
  const number = columns.at.get('number');
  const numbered = cells.some(
    (cell) => cell.column === number && !['none', 'dash'].includes(parseNumber(cell.text).style),
  );
  if (numbered) return false;
  if (cells.length <= 3 && cells.some((cell) => isFooter(cell.text))) return true;
  return begun && cells.length === 1 && emptyAbove > 0 && isTableTitle(first.text);
}
