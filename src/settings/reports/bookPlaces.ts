import { columnLetters } from '../../workbook/address';
import { BOOK } from './book';

/** Where things stand on the sheet (1-based rows and columns). */
export const HEAD_ROW = 3;
export const DUE_ROW = 4;
export const SUBHEAD_ROW = 5;
export const FIRST_ROW = 6;
/** Empty rows for units that people add. */
export const SPARE = 10;
const FIRST_BLOCK = 3;

/** Columns of a period's block. */
export const BLOCK = BOOK.heads.length;
export const RECEIVED = 0;
export const STATE = 1;
export const AMOUNT = 2;
export const CONTENT = 3;
export const TIME = 4;

/** The sheet column of a column of a period's block. */
const columnOf = (period: number, column: number): number => FIRST_BLOCK + period * BLOCK + column;
export const lettersOfBlock = (period: number, column: number): string => columnLetters(columnOf(period, column));
/** The due day stands beside its words, over the states. */
export const DUE_COLUMN = STATE;
export const noteColumn = (periods: number): number => columnOf(periods, 0);
