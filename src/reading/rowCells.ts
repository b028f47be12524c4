import { MOST_SIGNS } from '../language/firstSigns';
import type { Field } from '../plan/plan';
import { address } from '../workbook/address';
import type { Grid, GridCell } from './grid';
import type { Columns } from './header/columns';
import type { LaidRow } from './rows/laidRow';
import type { Placed } from './rows/placed';

/** A field's words, and the cell they come from. */
export interface Read {
  text: string;
  cell: GridCell | null;
  from: 'cell' | 'merge' | 'group';
  /** Something stands there that nobody has worked out. */
  unknown: boolean;
}

export const NOTHING: Read = { text: '', cell: null, from: 'cell', unknown: false };

/** Finds the cells of a table's placed rows: merged ones, the halves of cut rows, the group's, the one above where a mark repeats it. */
export class RowCells {
  /** Sheet row → the item that stands on it, for merged blocks that begin on the lower half of a cut row. */
  private readonly owners = new Map<number, Placed>();

  constructor(
    private readonly grid: Grid,
    private readonly columns: Columns,
  ) {}

  /** Cells of formulas that give 0 where words belong: they point to cells that are empty, or have not been worked out. */
  readonly zeros = new Set<string>();

  /** What the row above said in each field, for "như trên". */
  private above = new Map<Field, Read>();

  /** Rows are asked for from the top down; each is begun before its fields are. */
  begin(placed: Placed): void {
    for (const tail of placed.tails) this.owners.set(tail.row.row, placed);
  }

  /** What a row says in a field. */
  field(placed: Placed, field: Field): Read {
    return this.asAbove(field, this.own(placed, field));
  }

  /** Where the number stands: in the second number column where there is one, in the first cell of a merged block. */
  number({ row }: Placed): string | null {
    const column = this.columns.at.get('number');
    if (column === undefined) return null;
    const sub = this.columns.subNumber;
    if (sub !== null && this.grid.own(row.row.row, sub).text !== '') return address(row.row.row, sub);
    const merge = this.grid.mergeAt(row.row.row, column);
    return merge ? address(merge.top, merge.left) : address(row.row.row, column);
  }

  isNumberUnknown({ row }: Placed): boolean {
    const cells = [this.columns.at.get('number'), this.columns.subNumber].flatMap((column) =>
      typeof column === 'number' ? [this.grid.cell(row.row.row, column)] : [],
    );
    return cells.some((cell) => cell.unknown || this.isZero(cell, 'number'));
  }

  /** Columns of marks ("x" under a month, under “Hoàn thành”) with a formula in the row that nobody has worked out. */
  unknownMarks({ row }: Placed): Field[] {
    const isUnknown = ({ column }: { column: number }) => this.grid.cell(row.row.row, column).unknown;
    return [
      ...(this.columns.deadlineMarks.some(isUnknown) ? (['deadline'] as const) : []),
      ...(this.columns.resultMarks.some(isUnknown) ? (['result'] as const) : []),
    ];
  }

  private isZero(cell: GridCell, field: Field): boolean {
    if (
      FIGURES.has(field) ||
      (field === 'result' && isOfPercents(this.columns)) ||
      cell.format.includes('%') ||
      !this.grid.isZeroOfFormula(cell)
    )
      return false;
    this.zeros.add(address(cell.row, cell.column));
    return true;
  }

  /** A field's own cell, its merged cell, the other half of a cut row, or the group's cell; halves are joined by a blank. */
  private own(placed: Placed, field: Field): Read {
    const column = this.columns.at.get(field);
    if (column === undefined) return NOTHING;
    const own = this.at(placed.row, column, field);
    const tails = placed.tails.map((tail) => this.grid.own(tail.row.row, column));
    if (own.unknown || tails.some((tail) => tail.unknown || this.isZero(tail, field)))
      return { ...own, text: '', unknown: true };
    const parts = [own.text, ...tails.map((tail) => tail.text)].filter((t) => t !== '');
    if (parts.length > 0) return { ...own, text: this.joined(parts, [own.cell, ...tails]) };
    const above = placed.inherits.find((row) => this.grid.own(row, column).text !== '');
    if (above === undefined || !INHERITED.has(field)) return own;
    const cell = this.grid.own(above, column);
    return this.readOf(cell, field, 'group');
  }

  /** Halves that are looked at in part only when they are put together are long cells too. */
  private joined(parts: string[], cells: (GridCell | null)[]): string {
    const text = parts.join(' ');
    if (parts.length > 1 && text.length > MOST_SIGNS)
      for (const cell of cells) if (cell) this.grid.long.add(address(cell.row, cell.column));
    return text;
  }

  at(row: LaidRow, column: number, field: Field): Read {
    const cell = this.grid.cell(row.row.row, column);
    const merged = cell.merged && cell.row !== row.row.row;
    if (!merged) return this.readOf({ ...cell, row: row.row.row, column }, field, 'cell');
    const owner = this.owners.get(cell.row);
    if (owner) return { ...this.own(owner, field), from: 'merge' };
    return this.readOf(cell, field, 'merge');
  }

  private readOf(cell: GridCell, field: Field, from: Read['from']): Read {
    const unknown = cell.unknown || this.isZero(cell, field);
    return { text: unknown ? '' : cell.text, cell, from, unknown };
  }

  /** "nt", "Như trên", a ditto mark: the same as in the row above. */
  private asAbove(field: Field, read: Read): Read {
    const above = this.above.get(field);
    const meant = isDitto(read.text) && above ? { ...above, from: read.from } : read;
    this.above.set(field, meant);
    return meant;
  }
}

/** Results under such a header are percentages: a bare figure, or a 0, is one. */
export const isOfPercents = ({ readings }: Columns): boolean =>
  /%|tỷ lệ|tỉ lệ/iu.test(readings.find(({ field }) => field === 'result')?.header ?? '');

/** Fields in which a 0 says something. */
const FIGURES = new Set<Field>(['maximumScore', 'reachedScore', 'selfScore', 'budget']);

/** Marks that repeat the cell above. */
const isDitto = (text: string): boolean => /^[-–.\s]*(?:nt|n\/t|như trên|["″”“〃]+|'')[-–.\s]*$/iu.test(text);

/** Fields that a group row hands down to the rows under it. */
const INHERITED = new Set<Field>(['lead', 'partner', 'director', 'deadline', 'start']);
