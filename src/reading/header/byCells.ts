import type { Field } from '../../plan/plan';
import type { Grid, GridCell } from '../grid';
import { isTableTitle } from '../rows/footer';
import { parseNumber } from '../rows/number';
import type { Columns } from './columns';
import type { Header, HeaderColumn } from './header';
import { isTime } from './holds';
import { isMark } from './marks';
import { readColumns } from './readColumns';
import { type Role, WHO, WORK } from './role';
import { loudest, wordsSay } from './wordsSay';

/** Rows from the first on in which a header without any known word is looked for. */
const MOST_ROWS = 60;
const LONGEST = 60;
/** Rows below it that must be there. */
const FEWEST_ROWS = 3;
/** Words that say a list is none of ours weigh so much at least; words that say anything. */
const FOREIGN = 5;
const KNOWN = 3.5;
/** So many columns of marks are times, whatever stands above them. */
const FEWEST_MARKED = 3;

type ColumnsOf = (grid: Grid, top: number, bottom: number) => HeaderColumn[];
/** A header that may be one, the last row of its table, and what its columns are read as. */
type Judge = (grid: Grid, header: Header, end: number, columns: Columns) => boolean;

/**
 * In a sheet without a header whose words are known: the first row below which the cells show a work, a body and a time, beside a number or one
 * known word. It stands at the sheet's top, below an empty row or below a title. A list of other things, told by a word of its header, is none.
 */
export function headersByCells(grid: Grid, columnsOf: ColumnsOf): Header[] {
  const header = headerBetween(grid, grid.snapshot.top, grid.lastRow, columnsOf, isNumberedOrKnown);
  return header ? [header] : [];
}

/**
 * The headers of a sheet, top to bottom, when those whose words are known are found: with those of tables above and below them that are told by their
 * cells alone. Such a table stands behind an empty row (`empty`: the sheet's), and is counted from the first on or has a title of its own.
 */
export function withHeadersBeside(
  grid: Grid,
  known: readonly Header[],
  empty: readonly number[],
  columnsOf: ColumnsOf,
): Header[] {
  const headers: Header[] = [];
  let from: number | undefined = grid.snapshot.top;
  for (const next of [...known, null]) {
    const to = next ? next.top - 1 : grid.lastRow;
    while (from !== undefined && from <= to) {
      const header = headerBetween(grid, from, to, columnsOf, isBeginning);
      if (!header) break;
      headers.push(header);
      from = empty.find((row) => row > header.bottom);
    }
    if (next) headers.push(next);
    if (next) from = empty.find((row) => row > next.bottom);
  }
  return headers;
}

function headerBetween(grid: Grid, from: number, to: number, columnsOf: ColumnsOf, isOne: Judge): Header | null {
  for (let row = from; row <= Math.min(to, from + MOST_ROWS); row++) {
    const cells = grid.filled(row);
    if (cells.some(isForeign)) return null;
    if (!mayBeHeader(grid, row, cells)) continue;
    const end = Math.min(to, tableEnd(grid, row));
    if (end - row < FEWEST_ROWS) continue;
    const bottom = bottomOf(grid, row, cells);
    const header = { top: row, bottom, columns: columnsOf(grid, row, bottom) };
    const columns = readColumns(grid, header, end);
    const has = (roles: readonly Role[]) => roles.some((role) => columns.at.has(role as Field));
    if (has(WORK) && has(WHO) && isTimed(grid, header, end, columns) && isOne(grid, header, end, columns))
      return header;
  }
  return null;
}

/** A word of another list. */
const isForeign = ({ text }: GridCell): boolean => {
  if (text.length > LONGEST) return false;
  const said = wordsSay([text]);
  return (said.foreign ?? 0) >= Math.max(FOREIGN, loudest(said));
};

function mayBeHeader(grid: Grid, row: number, cells: readonly GridCell[]): boolean {
  if (cells.length < 3) return false;
  const above = row > grid.snapshot.top ? grid.filled(row - 1).length : 0;
  if (above > 2) return false;
  if (cells.length >= 4 && cells.every(({ text }, i) => text.replace(/[()]/g, '').trim() === String(i + 1)))
    return true;
  return cells.every(
    ({ text, value }) =>
      typeof value === 'string' &&
      text.length <= LONGEST &&
      !/\d{2,}/.test(text) &&
      !/^\d/.test(text) &&
      !['arabic', 'dotted', 'bracket'].includes(parseNumber(text).style),
  );
}

/** The row two of a header's cells are merged down to, or its own. */
function bottomOf(grid: Grid, row: number, cells: readonly GridCell[]): number {
  const bottoms = cells.map(({ column }) => grid.mergeAt(row, column)?.bottom ?? row);
  const bottom = Math.max(...bottoms);
  return bottom <= row + 2 && bottoms.filter((one) => one === bottom).length >= 2 ? bottom : row;
}

/** The last row before the first empty one. */
function tableEnd(grid: Grid, top: number): number {
  let row = top;
  while (row < grid.lastRow && grid.filled(row + 1).length > 0) row += 1;
  return row;
}

/** There is a column of times; or there are so many of marks that they are times. */
function isTimed(grid: Grid, header: Header, end: number, { at, deadlineMarks, unread }: Columns): boolean {
  if (at.has('deadline') || deadlineMarks.length > 0) return true;
  return unread.filter(({ column }) => holdsMarks(grid, header.bottom + 1, end, column)).length >= FEWEST_MARKED;
}

function holdsMarks(grid: Grid, from: number, to: number, column: number): boolean {
  let marks = 0;
  for (let row = from; row <= to; row++) {
    const { text } = grid.own(row, column);
    if (text === '') continue;
    if (!isMark(text)) return false;
    marks += 1;
  }
  return marks > 0;
}

const knownWords = (grid: Grid, { top }: Header): number =>
  grid.filled(top).filter(({ text }) => text.length <= LONGEST && loudest(wordsSay([text])) >= KNOWN).length;

const holdsTimes = (grid: Grid, { top }: Header): boolean => grid.filled(top).some(({ text }) => isTime(text));

const isNumberedOrKnown: Judge = (grid, header, _end, { at }) =>
  at.has('number') || (!holdsTimes(grid, header) && (knownWords(grid, header) > 0 || isTitled(grid, header.top)));

/** No row of the table above: no cell of it is a time; below it the count begins, or above it stands a title and two of its words are known. */
const isBeginning: Judge = (grid, header, end, { at }) => {
  if (holdsTimes(grid, header)) return false;
  const number = at.get('number');
  if (number === undefined) return isTitled(grid, header.top) && knownWords(grid, header) >= 2;
  if (grid.own(header.top, number).text === '') return false;
  for (let row = header.bottom + 1; row <= end; row++) {
    const { text } = grid.own(row, number);
    if (text !== '') return FIRST.test(parseNumber(text).text);
  }
  return false;
};
const FIRST = /^(?:0*1|I|A)$/;

function isTitled(grid: Grid, top: number): boolean {
  for (let row = top - 1; row >= grid.snapshot.top && row > top - 4; row--)
    if (grid.filled(row).some(({ text }) => isTableTitle(text))) return true;
  return false;
}
