import { numberOf } from '../../src/calendar/day';
import { address } from '../../src/workbook/address';
import type { CellSpec, SheetSpec } from '../making/spec';

/** In a row: this cell belongs to the merged cell above it, or to the one on its left. */
export const UP = Symbol('merged with the cell above');
export const LEFT = Symbol('merged with the cell on the left');
/** A row: the table's header once more, as at the top of a new page. */
export const HEADER = Symbol('the header again');

type Cell = CellSpec | typeof UP | typeof LEFT;
export type Row = Cell[] | typeof HEADER;
type StyledCell = Exclude<CellSpec, string | number | boolean | null>;

export interface TableSpec {
  name: string;
  /** Title lines and empty rows above the header. */
  above: Cell[][];
  header: CellSpec[];
  rows: Row[];
  /** Lines under the table. */
  below?: Cell[][];
  widths: number[];
  /** Columns whose cells are centred, from 1. */
  centred?: number[];
}

/** A sheet with one table; merged blocks are found from UP and LEFT, so no row has to know its own address. */
export function tableSheet({ name, above, header, rows, below = [], widths, centred = [] }: TableSpec): SheetSpec {
  const again = header.map((cell): CellSpec => ({ ...styled(cell), bold: true, align: 'center' }));
  const table = rows.map((row) =>
    row === HEADER ? again : row.map((cell, index) => (centred.includes(index + 1) ? centre(cell) : cell)),
  );
  const cells = [...above, header, ...table, ...below];
  return {
    name,
    rows: cells.map((row, index) => row.map((cell, column) => written(cell, cells, index, column))),
    merges: cells.flatMap((row, index) => row.flatMap((_, column) => mergeFrom(cells, index, column))),
    widths,
    headerRow: above.length + 1,
  };
}

/** A line across `width` columns, outside the table: a title, a letterhead, a signature. */
export const line = (value: string, width: number, look: StyledCell = {}): Cell[] => [
  { value, plain: true, align: 'center', ...look },
  ...Array<Cell>(width - 1).fill(LEFT),
];

/** A section's or group's row; across: its title is merged to the last column. */
export const heading = (
  number: CellSpec,
  title: string,
  width: number,
  look: StyledCell & { across?: boolean } = {},
): Cell[] => {
  const { across = false, ...style } = { bold: true, ...look };
  const rest = Array<Cell>(width - 2).fill(across ? LEFT : null);
  return [{ ...styled(number), ...style }, { value: title, ...style }, ...rest];
};

/** A true date cell. */
export const date = (day: string, format = 'dd/mm/yyyy'): StyledCell => ({ value: serialOf(day), format });

/** Any day of the month, shown as "Tháng 7/2026". */
export const month = (day: string): StyledCell => date(day, '"Tháng "m/yyyy');

const DAYS_FROM_1900_TO_1970 = 25569;
export const serialOf = (day: string): number => numberOf(day) + DAYS_FROM_1900_TO_1970;

const isMark = (cell: Cell | undefined): cell is symbol & Cell => cell === UP || cell === LEFT;
const styled = (cell: CellSpec): StyledCell => (cell !== null && typeof cell === 'object' ? cell : { value: cell });
const centre = (cell: Cell): Cell => (isMark(cell) ? cell : { align: 'center', ...styled(cell) });

/** A merged cell has nothing of its own; outside the table it must not get a border either. */
function written(cell: Cell, cells: Cell[][], row: number, column: number): CellSpec {
  if (cell === UP) return null;
  if (cell !== LEFT) return cell;
  const anchor = cells[row]!.slice(0, column)
    .filter((before) => before !== LEFT)
    .at(-1);
  return anchor !== null && typeof anchor === 'object' && anchor.plain ? { plain: true } : null;
}

function mergeFrom(cells: Cell[][], row: number, column: number): string[] {
  if (isMark(cells[row]![column])) return [];
  let right = column;
  while (cells[row]![right + 1] === LEFT) right++;
  let bottom = row;
  while (cells[bottom + 1]?.[column] === UP) bottom++;
  if (right === column && bottom === row) return [];
  return [`${address(row + 1, column + 1)}:${address(bottom + 1, right + 1)}`];
}
