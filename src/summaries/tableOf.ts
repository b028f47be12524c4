import { type Cell, text } from './cells';

/** A column of a table: its head, its width in characters, and what it shows of a row. */
export interface Column<Row> {
  head: string;
  width: number;
  cell: (row: Row) => Cell;
}

export const widthsOf = <Row>(columns: Column<Row>[]): number[] => columns.map(({ width }) => width);
export const headOf = (heads: readonly string[]): Cell[] => heads.map((head) => text(head, 'head'));
export const headsOf = <Row>(columns: Column<Row>[]): string[] => columns.map(({ head }) => head);
export const cellsOf = <Row>(columns: Column<Row>[], row: Row): Cell[] => columns.map(({ cell }) => cell(row));
