import { columnLetters } from '../workbook/address';
import { type Cell, text } from './cells';
import type { SheetBuilder } from './sheetBuilder';

/** The address of a column's cell in the row being written: "J12". */
export type At = (key: string) => string;

/** What a column's total is made of: the rows above it that count, and their block in this column. */
export interface Foot {
  column: number;
  rows: readonly number[];
  at: At;
}

/** A column of a table: its head, its width, what it shows of a row, and what stands at its foot. */
export interface Column<Row> {
  /** Formulas and charts find the column by it. */
  key?: string;
  head: string;
  /** The head over this one and its neighbours of the same words. */
  over?: string | null;
  /** In characters; left out in a table below another, whose widths it has. */
  width?: number;
  /** It takes so many columns of the sheet. */
  across?: number;
  /** Null: the cell above reaches down into this row. */
  cell: (row: Row) => Cell | null;
  /** The formula that gives what the cell shows; null where it is no formula. */
  formula?: (at: At, row: Row) => string | null;
  /** The cell below the last row. Where columns have none, the one before reaches over them. */
  total?: (foot: Foot) => Cell;
}

/** A table as it is written into a sheet, from column A on. */
export interface Table<Row> {
  /** Widths of the sheet's columns. */
  widths: number[];
  /** One row of heads, or two where some stand over several. */
  heads: Cell[][];
  has(key: string): boolean;
  /** The column (1-based) of a key. @throws RangeError when there is none */
  columnOf(key: string): number;
  /** The address of a column's cell in a row. */
  at(key: string, row: number): string;
  /** Writes a row and returns its number. `least` is a height it has even where its texts need less. */
  row(sheet: SheetBuilder, row: Row, least?: number): number;
  /** Writes the row of totals below the rows that are added up. */
  total(sheet: SheetBuilder, rows: readonly number[], least?: number): number;
}

export function tableOf<Row>(columns: readonly Column<Row>[]): Table<Row> {
  const places: number[] = [];
  const end = columns.reduce((next, { across = 1 }) => (places.push(next), next + across), 1);
  const columnOf = (key: string): number => {
    const place = columns.findIndex((column) => column.key === key);
    if (place < 0) throw new RangeError(`the table has no column “${key}”`);
    return places[place]!;
  };
  const at = (key: string, row: number) => columnLetters(columnOf(key)) + row;
  const spanned = (cell: Cell, { across }: Column<Row>): Cell => (across === undefined ? cell : { ...cell, across });
  return {
    widths: columns.flatMap(({ width = 0, across = 1 }) => Array<number>(across).fill(width / across)),
    heads: headsOf(columns),
    has: (key) => columns.some((column) => column.key === key),
    columnOf,
    at,
    row(sheet, row, least) {
      const here: At = (key) => at(key, sheet.next);
      const cells = columns.flatMap((column) => {
        const cell = column.cell(row);
        if (cell === null) return [];
        const formula = column.formula?.(here, row) ?? null;
        return [spanned(formula === null ? cell : { ...cell, formula }, column)];
      });
      return sheet.row(cells, least);
    },
    total(sheet, rows, least) {
      const here: At = (key) => at(key, sheet.next);
      return sheet.row(
        columns.flatMap((column, place) => {
          if (!column.total) return [];
          const cell = column.total({ column: places[place]!, rows, at: here });
          const next = columns.findIndex((one, i) => i > place && one.total !== undefined);
          const across = (next < 0 ? end : places[next]!) - places[place]!;
          return [across > 1 ? { ...cell, across } : cell];
        }),
        least,
      );
    },
  };
}

function headsOf<Row>(columns: readonly Column<Row>[]): Cell[][] {
  const head = (words: string, span: Pick<Cell, 'across' | 'down'>) => text(words, 'head', span);
  if (columns.every(({ over }) => !over)) return [columns.map(({ head: words, across }) => head(words, span(across)))];
  const upper = columns.flatMap(({ head: words, over, across }, place) => {
    if (!over) return [head(words, { ...span(across), down: 2 })];
    if (columns[place - 1]?.over === over) return [];
    return [head(over, { across: columns.filter((one) => one.over === over).length })];
  });
  return [upper, columns.filter(({ over }) => over).map(({ head: words }) => head(words, {}))];
}

const span = (across: number | undefined): Pick<Cell, 'across'> => (across === undefined ? {} : { across });

/** Columns that stand only where there is something for them. */
export const where = <Row>(is: boolean, ...columns: Column<Row>[]): Column<Row>[] => (is ? columns : []);
