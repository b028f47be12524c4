import type { CellLink, ModelCell } from '../workbook/sheetModel';
import type { CellValue } from '../workbook/snapshot';
import type { StyleName } from './styles';

/** A cell on its way into a sheet. As in a table of HTML it may reach over columns to its right and rows below it. */
export interface Cell extends ModelCell {
  style: StyleName;
  across?: number;
  down?: number;
}

type Span = Pick<Cell, 'across' | 'down' | 'link'>;

/** What one cell of a spreadsheet can hold. */
const LONGEST = 32_767;

/** Words as they are: a text that begins with "=" stays a text. */
export const text = (value: string, style: StyleName = 'text', span: Span = {}): Cell => ({
  value: value === '' ? null : value.slice(0, LONGEST),
  style,
  ...span,
});

export const number = (value: number | null, style: StyleName = 'number', span: Span = {}): Cell => ({
  value,
  style,
  ...span,
});

/** What a formula gives: a number, or a text where it gives none. */
export const value = (of: CellValue, style: StyleName): Cell => ({ value: of, style });

/** A formula with its result. */
export const formula = (of: string, value: CellValue, style: StyleName = 'number', span: Span = {}): Cell => ({
  value,
  formula: of,
  style,
  ...span,
});

/** A day, or an empty cell. */
export const day = (of: string | null, style: StyleName = 'day', span: Span = {}): Cell =>
  of === null ? { value: null, style, ...span } : { value: null, day: of, style, ...span };

export const toSheet = (sheet: string, cell: string): CellLink => ({ sheet, cell });
export const toMark = (mark: string, cell = 'A1'): CellLink => ({ mark, cell });
