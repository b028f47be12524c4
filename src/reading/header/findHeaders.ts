import { isCapitals } from '../../language/text';
import type { Grid, GridCell } from '../grid';
import type { Header, HeaderColumn } from './header';
import { meaningOf, type HeaderMeaning } from './meaning';
import type { Meaning } from './words';
import { isHeaderByCells } from './infer';
import { markedTime } from './marks';

const LONGEST = 120;
const WORK = new Set<Meaning>(['task', 'activity', 'criterion', 'target']);
const DUTY = new Set<Meaning>([
  'lead',
  'executor',
  'both-roles',
  'partner',
  'deadline',
  'status-or-deadline',
  'product',
  'responsible',
  'maximumScore',
  'selfScore',
  'reachedScore',
  'result-or-product',
  'result',
  'remedy',
]);

/** Every header of a sheet, top to bottom. A repeated header is found as one more. `given`: rows that a person said are headers. */
export function findHeaders(grid: Grid, given: number[] = []): Header[] {
  const headers: Header[] = [];
  for (let row = grid.snapshot.top; row <= grid.lastRow; row++) {
    const header = headerAt(grid, row) ?? (given.includes(row) ? givenHeader(grid, row) : null);
    if (!header) continue;
    headers.push(header);
    row = header.bottom;
  }
  return headers.length > 0 ? headers : headersByCells(grid);
}

/** In a sheet without any known header words: the first row that its cells below show to be one. */
function headersByCells(grid: Grid): Header[] {
  const last = Math.min(grid.lastRow, grid.snapshot.top + 60);
  for (let row = grid.snapshot.top; row <= last; row++) {
    if (grid.filled(row).some((cell) => meaningOf(cell.text)?.meaning === 'other')) return [];
    if (isHeaderByCells(grid, row, grid.lastRow))
      return [{ top: row, bottom: row, columns: columnsOf(grid, row, row) }];
  }
  return [];
}

function headerAt(grid: Grid, row: number): Header | null {
  const filled = grid.filled(row);
  if (filled.length < 2 || filled.some((cell) => cell.text.length > LONGEST)) return null;
  if (hasFigures(filled)) return null;
  const meanings = filled.map((cell) => meaningOf(cell.text));
  if (meanings.filter((m) => m !== null).length < 2) return null;
  for (const bottom of [lastRowOf(grid, row, filled), row]) {
    const columns = columnsOf(grid, row, bottom);
    if (isHeader(columns)) return { top: row, bottom, columns };
    if (bottom === row) break;
  }
  return null;
}

/** The header at a row a person pointed at: it may have no word that is known, and reach down over merged cells. */
function givenHeader(grid: Grid, row: number): Header | null {
  const filled = grid.filled(row);
  if (filled.length === 0) return null;
  const bottom = lastRowOf(grid, row, filled);
  return { top: row, bottom, columns: columnsOf(grid, row, bottom) };
}

/** Figures stand in rows of data; in a header only where they count months (1 to 12). */
function hasFigures(filled: GridCell[]): boolean {
  const figures = filled.filter(({ text }) => /^[(]?[\d.,]+[)%]?$/.test(text) && !/^20\d\d$/.test(text)).length;
  return figures > 0 && figures < 4;
}

/** The last row of a header that begins at `row`: what its cells are merged down to, or rows of words under merged titles. */
function lastRowOf(grid: Grid, row: number, filled: GridCell[]): number {
  let bottom = row;
  for (const cell of filled) bottom = Math.max(bottom, grid.mergeAt(row, cell.column)?.bottom ?? row);
  if (bottom > row + 3) return row;
  for (let next = bottom + 1; next <= Math.min(row + 3, grid.lastRow); next++) {
    if (!isSubHeader(grid, row, next)) break;
    bottom = next;
  }
  return bottom;
}

/** A row of short header words, all of them under wide titles or under empty header cells. */
function isSubHeader(grid: Grid, top: number, row: number): boolean {
  const cells = grid.filled(row);
  if (cells.length < 2) return false;
  return cells.every((cell) => {
    if (cell.text.length > 60 || !underTitle(grid, top, row, cell.column)) return false;
    if (/^[([]?\d{1,2}[)\]]?$/.test(cell.text)) return isUnit(titleLeft(grid, row - 1, cell.column));
    return (
      meaningOf(cell.text) !== null ||
      markedTime(cell.text) !== null ||
      /^(?:từ|đến|năm \d{4}|tổng số|khác)$/iu.test(cell.text)
    );
  });
}

/** "Tháng" or "Quý" over 1, 2, 3: there the figures name times and count no columns. */
const isUnit = (title: string) => /tháng|quý/iu.test(title);

function underTitle(grid: Grid, top: number, row: number, column: number): boolean {
  const above = grid.own(row - 1, column);
  if (above.text === '') return grid.mergeAt(row - 1, column) !== null || titleLeft(grid, top, column) !== '';
  const merge = grid.mergeAt(row - 1, column);
  return (merge !== null && merge.right > merge.left) || grid.own(row - 1, column + 1).text === '';
}

/** Words of the title that stretches over a column: its merged block, or the nearest filled cell to the left when nothing is merged. */
function titleLeft(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (cell.text !== '' || cell.merged) return cell.text;
  for (let c = column - 1; c >= grid.snapshot.left && c >= column - 12; c--) {
    const left = grid.cell(row, c);
    if (left.text !== '') return left.merged || grid.mergeAt(row, c) ? '' : left.text;
  }
  return '';
}

function columnsOf(grid: Grid, top: number, bottom: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = grid.snapshot.left; column <= grid.lastColumn; column++) {
    const words: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const cell = grid.cell(row, column);
      const text = cell.text !== '' || row === bottom ? cell.text : sharedTitle(grid, row, bottom, column);
      if (text !== '' && words[words.length - 1] !== text) words.push(text);
    }
    if (words.length) columns.push({ column, words, meanings: meaningsOf(words) });
  }
  return columns;
}

/** An unmerged title over several columns counts for the columns under which the last header row has words. */
function sharedTitle(grid: Grid, row: number, bottom: number, column: number): string {
  return grid.own(bottom, column).text === '' ? '' : titleLeft(grid, row, column);
}

function meaningsOf(words: string[]): HeaderMeaning[] {
  const own = meaningOf(words[words.length - 1]!);
  const found: HeaderMeaning[] = own ? [own] : [];
  if (words.length > 1) {
    const together = meaningOf(words.join(' '));
    const title = meaningOf(words[0]!);
    if (together) found.push(together);
    if (title) found.push(title);
  }
  return found;
}

const TIMES = new Set<Meaning>(['deadline', 'status-or-deadline', 'done-or-deadline', 'start']);
const OWNERS = new Set<Meaning>(['lead', 'executor', 'both-roles']);

/**
 * At least three known columns, one that says what is to be done and one that says who, when or with what result; or one for when and one for
 * who beside a column that is not known.
 */
function isHeader(columns: HeaderColumn[]): boolean {
  const known = columns.filter((c) => c.meanings.length);
  const meanings = new Set(known.map((c) => c.meanings[0]!.meaning));
  const foreign = known.filter((c) => c.meanings[0]!.meaning === 'other').length;
  const ours = [...meanings].filter((m) => m !== 'other' && m !== 'measure').length;
  if (ours < 3 || foreign >= ours || foreign >= 2) return false;
  const sentences = columns.filter((c) => c.words[c.words.length - 1]!.length > 60 && !isCapitals(c.words[0]!)).length;
  if (sentences > 1) return false;
  const duties = [...meanings].filter((m) => DUTY.has(m)).length;
  const whole = known.filter((c) => c.meanings.some((m) => m.match !== 'word')).length;
  if (foreign === 1 && duties < 2) return false;
  const timed = [...meanings].some((m) => TIMES.has(m)) && [...meanings].some((m) => OWNERS.has(m));
  return [...meanings].some((m) => WORK.has(m)) ? duties >= 1 && whole >= 2 : timed && whole >= 3;
}
