import { keptByText, SOME_KEPT } from '../../language/keptByText';
import { fold } from '../../language/text';
import { address } from '../../workbook/address';
import { beyond } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { Grid, GridCell } from '../grid';
import type { Columns } from '../header/columns';
import type { Header } from '../header/header';
import { isBelow, isNextNumber } from './below';
import { isBareTotal, isFooter, isNote, isPageNumber, isTableTitle, isTotal } from './footer';
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
  /** Full rows with a number that stand below what ends the table: not read, and told. */
  below: number[];
  /** Last row that belongs to the table. */
  end: number;
}

/**
 * The rows of a table from under its header to `limit`, without repeated headers, (1)(2)(3), page numbers, totals and what stands under the table.
 * @throws UnreadableWorkbook for more rows than are judged of one table: none is left out in silence
 */
export function tableRows(grid: Grid, header: Header, columns: Columns, limit: number): TableRows {
  const result: TableRows = { rows: [], repeatedHeaders: [], skipped: [], totals: [], below: [], end: header.bottom };
  const titles = headerTitles(grid, header);
  let afterHeader = false;
  let lastFull: number | null = null;
  let ahead: Numbered | null = null;
  let empty = 0;
  for (let row = header.bottom + 1; row <= limit; row++) {
    const cells = grid.filled(row);
    // A row of formulas alone that nobody has worked out may turn out to be empty: many tables have them ready for rows to come.
    if (cells.every(({ unknown }) => unknown)) {
      if (++empty <= 50) continue;
      result.below = numberedBelow(grid, columns, row, limit);
      break;
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
    if (inTable.length === 0 || isLonePage(cells) || isSum(inTable, columns)) {
      const sum = inTable.slice(0, 2).find((cell) => isTotal(cell.text));
      if (sum) result.totals.push({ row, text: sum.text });
      result.skipped.push(row);
      continue;
    }
    if (endsTable(inTable, columns, result.rows.length > 0, empty)) {
      // A note may stand between the rows; the table goes on as long as full rows follow. So it does below a footer when the count goes on.
      const isNoted =
        cells.some((cell) => isNote(cell.text)) && row <= (lastFull ??= lastFullRow(grid, columns, limit));
      if (ahead === null || ahead.row <= row) ahead = nextNumbered(grid, columns, row + 1, limit);
      if (isNoted || (!titleEnds(inTable, result.rows.length > 0, empty) && goesOn(result.rows, ahead))) {
        result.skipped.push(row);
        continue;
      }
      result.below = numberedBelow(grid, columns, row, limit);
      break;
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

/** It is filled in at least half of the table's columns. */
function isFull(grid: Grid, columns: Columns, row: number): boolean {
  const filled = grid.filled(row).filter((cell) => columns.all.includes(cell.column)).length;
  return filled >= Math.max(3, columns.all.length / 2);
}

function lastFullRow(grid: Grid, columns: Columns, limit: number): number {
  for (let row = limit; row > 0; row--) if (isFull(grid, columns, row)) return row;
  return 0;
}

/** A full row and its number. */
interface Numbered {
  row: number;
  number: RowNumber;
}

/** The first full row with a number from `from` on; behind the limit, with none, where there is no other. */
function nextNumbered(grid: Grid, columns: Columns, from: number, limit: number): Numbered {
  for (let row = from; row <= limit; row++) {
    const { number } = numberOf(grid, columns, row);
    if (!['none', 'dash'].includes(number.style) && isFull(grid, columns, row)) return { row, number };
  }
  return { row: limit + 1, number: parseNumber('') };
}

function numberedBelow(grid: Grid, columns: Columns, end: number, limit: number): number[] {
  const rows: number[] = [];
  for (let { row } = nextNumbered(grid, columns, end + 1, limit); row <= limit;) {
    rows.push(row);
    ({ row } = nextNumbered(grid, columns, row + 1, limit));
  }
  return rows;
}

/** The row ahead has the number that follows the last one, or stands under it. */
function goesOn(rows: TableRow[], { number }: Numbered): boolean {
  for (let i = rows.length - 1; i >= 0; i--) {
    const last = rows[i]!.number;
    if (last.style === 'none' || last.style === 'dash') continue;
    return isNextNumber(last, number) || isBelow(last, number);
  }
  return false;
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

/** Letters and figures alone; each different text is looked at once. */
const key = keptByText((text) => fold(text).replace(/[\s\-/,.]+/g, ''), SOME_KEPT);

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
function isCounting(cells: readonly GridCell[], columns: Columns): boolean {
  if (cells.length < Math.min(3, columns.all.length)) return false;
  const counts = cells.map((cell) => /^[([]?(\d{1,2}|[A-Z])[)\]]?(?:\s*=.*)?$/.exec(cell.text)?.[1]);
  if (counts.some((c) => c === undefined)) return false;
  const numbers = counts.filter((c) => /^\d/.test(c!)).map(Number);
  return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}

/** One figure alone in a row is the page's number. */
function isLonePage(cells: readonly GridCell[]): boolean {
  return cells.length === 1 && isPageNumber(cells[0]!.text);
}

/** A row that adds up has nobody who leads it by a day: "Tổng số hóa hồ sơ" is a task. With a number, one of both is enough. */
function isSum(cells: readonly GridCell[], columns: Columns): boolean {
  const sum = cells.slice(0, 2).find((cell) => isTotal(cell.text));
  if (!sum || isBareTotal(sum.text)) return sum !== undefined;
  const has = (field: 'lead' | 'deadline' | 'number', like: RegExp) =>
    cells.some((cell) => cell !== sum && cell.column === columns.at.get(field) && like.test(cell.text));
  // "12 đơn vị" in the column of leads is counted too.
  const [lead, deadline] = [has('lead', /^(?=\D).*\p{L}/u), has('deadline', /[\p{L}/]/u)];
  return !((lead && deadline) || (has('number', /^\d+$/) && (lead || deadline)));
}

function endsTable(cells: readonly GridCell[], columns: Columns, begun: boolean, emptyAbove: number): boolean {
  const number = columns.at.get('number');
  const numbered = cells.some(
    (cell) => cell.column === number && !['none', 'dash'].includes(parseNumber(cell.text).style),
  );
  if (numbered) return false;
  if (cells.length <= 3 && cells.some((cell) => isFooter(cell.text))) return true;
  return titleEnds(cells, begun, emptyAbove);
}

/** The title of what follows, behind an empty row. */
const titleEnds = (cells: readonly GridCell[], begun: boolean, emptyAbove: number): boolean =>
  begun && cells.length === 1 && emptyAbove > 0 && isTableTitle(cells[0]!.text);
