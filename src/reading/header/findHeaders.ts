import { isCapitals } from '../../language/text';
import type { Grid, GridCell } from '../grid';
import { headersByCells, withHeadersBeside } from './byCells';
import type { Header, HeaderColumn } from './header';
import { isBody, isTime } from './holds';
import { parseNumber } from '../rows/number';
import { isMark, markedTime } from './marks';
import { type Role, WORK } from './role';
import { firstSaid, loudest, wordsSay } from './wordsSay';

const LONGEST = 120;
const WORKS: readonly Role[] = [...WORK, 'target'];
const DUTIES: readonly Role[] = [
  'lead',
  'both',
  'partner',
  'director',
  'deadline',
  'rhythm',
  'product',
  'responsible',
  'maximumScore',
  'selfScore',
  'reachedScore',
  'result',
  'remedy',
];
/** Words that say something of a role weigh so much at least, and words that say it plainly. */
const KNOWN = 2.5;
const PLAIN = 4.4;

/** Every header of a sheet, top to bottom. A repeated header is found as one more. `given`: rows that a person said are headers. */
export function findHeaders(grid: Grid, given: number[] = []): Header[] {
  const headers: Header[] = [];
  const empty: number[] = [];
  let above: readonly GridCell[] = [];
  for (let row = grid.snapshot.top; row <= grid.lastRow; row++) {
    const filled = grid.filled(row);
    if (filled.length === 0) empty.push(row);
    const isInTable = headers.length > 0 && above.length > 2;
    above = filled;
    const header =
      headerAt(grid, row, filled, isInTable) ?? (given.includes(row) ? givenHeader(grid, row, filled) : null);
    if (!header) continue;
    headers.push(header);
    if (header.bottom > row) above = grid.filled(header.bottom);
    row = header.bottom;
  }
  return headers.length > 0 ? withHeadersBeside(grid, headers, empty, columnsOf) : headersByCells(grid, columnsOf);
}

function headerAt(grid: Grid, row: number, filled: readonly GridCell[], isInTable: boolean): Header | null {
  if (filled.length < 2 || filled.some((cell) => cell.text.length > LONGEST)) return null;
  if (hasFigures(filled) || isNumbered(filled) || beginsAbove(grid, row, filled)) return null;
  if (filled.filter((cell) => isWord(cell.text)).length < 2) return null;
  for (let bottom = lastRowOf(grid, row, filled); bottom >= row; bottom--) {
    const columns = columnsOf(grid, row, bottom);
    if (!isHeader(columns, isInTable)) continue;
    return !hasNumber(columns) && comesAgain(grid, row, filled) ? null : { top: row, bottom, columns };
  }
  return null;
}

/** "STT" stands in no row of data. */
const hasNumber = (columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ words }) => (wordsSay(words).number ?? 0) >= PLAIN);

/** A body of the row stands again below it in its column, and no other of its texts beside: "Tổ Văn phòng" is a value, and no header is. */
function comesAgain(grid: Grid, row: number, filled: readonly GridCell[]): boolean {
  const bodies = filled.filter(({ text }) => isBody(text));
  if (bodies.length === 0) return false;
  for (let below = row + 1; below <= Math.min(row + MOST_LOOKED_BELOW, grid.lastRow); below++) {
    const cells = grid.filled(below);
    const isThere = ({ column, text }: GridCell) => cells.some((cell) => cell.column === column && cell.text === text);
    if (cells.length >= 3 && bodies.some(isThere) && filled.filter(isThere).length === 1) return true;
  }
  return false;
}
const MOST_LOOKED_BELOW = 30;

/** The header at a row a person pointed at: it may have no word that is known, and reach down over merged cells. */
function givenHeader(grid: Grid, row: number, filled: readonly GridCell[]): Header | null {
  if (filled.length === 0) return null;
  const bottom = lastRowOf(grid, row, filled);
  return { top: row, bottom, columns: columnsOf(grid, row, bottom) };
}

/** Figures stand in rows of data; in a header only where they count months (1 to 12). */
function hasFigures(filled: readonly GridCell[]): boolean {
  const figures = filled.filter(({ text }) => /^[(]?[\d.,]+[)%]?$/.test(text) && !/^20\d\d$/.test(text)).length;
  return figures > 0 && figures < 4;
}

/** A row that has a number of its own, or one or two days, is one of the table and no header. */
function isNumbered(filled: readonly GridCell[]): boolean {
  const first = parseNumber(filled[0]!.text).style;
  if (first !== 'none' && filled[0]!.text !== '#') return true;
  const days = filled.filter(({ text }) => /\d/.test(text) && !/^[^\d]*20\d\d\)?$/.test(text) && isTime(text)).length;
  return days > 0 && days < 3;
}

/** A row beside a block that begins above it is one of the table. */
function beginsAbove(grid: Grid, row: number, filled: readonly GridCell[]): boolean {
  for (let column = grid.snapshot.left; column < filled[0]!.column; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top < row && !isWord(grid.cell(row, column).text)) return true;
  }
  return false;
}
const isWord = (text: string): boolean => loudest(wordsSay([text])) >= KNOWN;

/** The last row of a header that begins at `row`: what its cells are merged down to, or rows of words under merged titles. */
function lastRowOf(grid: Grid, row: number, filled: readonly GridCell[]): number {
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
    if (NUMBERS.has(parseNumber(cell.text).style)) return isUnit(titleLeft(grid, row - 1, cell.column));
    return (
      (isWord(cell.text) && (!isCapitals(cell.text) || isCapitals(grid.cell(top, cell.column).text))) ||
      isUnderWideTitle(grid, row, cell) ||
      markedTime(cell.text) !== null ||
      /^(?:từ|đến|năm \d{4}|tổng số|khác)$/iu.test(cell.text)
    );
  });
}

const NUMBERS: ReadonlySet<string> = new Set(['roman', 'arabic', 'dotted', 'letter', 'bracket', 'part', 'dash']);

/** A short text right below a title merged over several columns is a header's, whatever it says. */
function isUnderWideTitle(grid: Grid, row: number, cell: GridCell): boolean {
  const merge = grid.mergeAt(row - 1, cell.column);
  return (
    merge !== null &&
    merge.right > merge.left &&
    merge.bottom === row - 1 &&
    cell.text.length <= 40 &&
    !/^[\d.,/-]+$/.test(cell.text) &&
    !isMark(cell.text)
  );
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
    if (words.length) columns.push({ column, words });
  }
  const hasNoneOfItsOwn = ({ column, words }: HeaderColumn) =>
    grid.own(bottom, column).text === '' &&
    columns.some((other) => Math.abs(other.column - column) === 1 && isTitleOf(words, other.words));
  return columns.map((one) => (hasNoneOfItsOwn(one) ? { ...one, words: [...one.words, ''] } : one));
}

/** The words of one column are but the title it shares with another that has words of its own below it. */
const isTitleOf = (title: readonly string[], words: readonly string[]): boolean =>
  title.length < words.length && title.every((word, i) => words[i] === word);

/** An unmerged title over several columns counts for the columns under which the last header row has words. */
function sharedTitle(grid: Grid, row: number, bottom: number, column: number): string {
  return grid.own(bottom, column).text === '' ? '' : titleLeft(grid, row, column);
}

const TIMES: readonly Role[] = ['deadline', 'doneOn', 'start', 'rhythm'];
const OWNERS: readonly Role[] = ['lead', 'both', 'responsible', 'director', 'partner'];
const POINTS: readonly Role[] = ['maximumScore', 'selfScore', 'reachedScore'];

/**
 * At least three known columns, one that says what is to be done and one that says who, when or with what result; or one for when and one for
 * who, or two for points, beside a column that is not known.
 */
function isHeader(columns: HeaderColumn[], isInTable: boolean): boolean {
  const known = columns.flatMap(({ words }) => {
    const first = firstSaid(wordsSay(words));
    return first && first.weight >= KNOWN ? [first] : [];
  });
  const roles = new Set(known.map(({ role }) => role));
  const foreign = known.filter(({ role }) => role === 'foreign').length;
  const ours = [...roles].filter((role) => role !== 'foreign' && role !== 'beside').length;
  if (ours < 3 || foreign >= ours) return false;
  const sentences = columns.filter((c) => c.words[c.words.length - 1]!.length > 60 && !isCapitals(c.words[0]!)).length;
  if (sentences > 1) return false;
  const duties = DUTIES.filter((role) => roles.has(role)).length;
  const plain = known.filter(({ weight }) => weight >= PLAIN).length;
  // Among the rows of a table words of headers come up too: there nearly all of them have to be a header's.
  if (isInTable && plain < Math.max(3, columns.length * 0.7)) return false;
  if (foreign > 0 && duties < foreign * 2) return false;
  const timed = TIMES.some((role) => roles.has(role)) && OWNERS.some((role) => roles.has(role));
  if (WORKS.some((role) => roles.has(role))) return duties >= 1 && plain >= 2;
  const judged = POINTS.filter((role) => roles.has(role)).length >= 2 && OWNERS.some((role) => roles.has(role));
  return (timed || judged) && plain >= 3 && (foreign === 0 || duties >= 4);
}
