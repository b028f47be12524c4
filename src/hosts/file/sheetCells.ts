import { address } from '../../workbook/address';
import { LAST } from '../../workbook/block';
import { damaged } from '../../workbook/host';
import { readCell, readShared, type CellSurroundings, type RawCell } from './cell';
import { CellText } from './cellText';
import { Grid } from './grid';
import { cellPlace, rowNumber } from './places';
import { isTrue, type Attributes } from './parseXml';
import { SheetFormulas } from './sheetFormulas';

/** Kinds of formulas that fill a block from its first cell. */
const FILLING = new Set(['array', 'dataTable']);

const NOWHERE: CellSurroundings = {
  strings: { texts: [], fonts: new Map(), rich: new Set() },
  styles: [],
  date1904: false,
  shown: new CellText(false),
};

/** A cell of a sheet as it is read. */
export interface SheetCell extends RawCell {
  isFormula: boolean;
}

/** Puts rows and cells, as they come, where they stand. Both may leave out where that is: then they follow the one before. */
export class SheetCells {
  /** As of `Grid`. */
  static readonly kept = new SheetCells(NOWHERE, Grid.kept);

  readonly hiddenRows: number[] = [];
  readonly formulas = new SheetFormulas();
  /** The row and the cell that came last. */
  row = 0;
  private column = 0;

  constructor(
    private readonly around: CellSurroundings,
    readonly grid: Grid,
  ) {}

  openRow(attributes: Attributes): void {
    this.openRowAt(attributes.r === undefined ? this.row + 1 : rowNumber(attributes.r), attributes);
  }

  /** `attributes` are those beside its number. */
  openRowAt(row: number, attributes: Attributes): void {
    if (row < 1 || row > LAST.row) throw damaged('row', String(row));
    if (row === this.row || this.grid.has(row)) throw damaged('row-twice', String(row));
    this.row = row;
    this.column = 0;
    if (isHidden(attributes, attributes.ht)) this.hiddenRows.push(row);
  }

  openCell({ r: place, t: type = 'n', s: style }: Attributes): SheetCell {
    if (place === undefined) return this.cellAt(this.column + 1, type, Number(style ?? 0));
    const { row, column } = cellPlace(place);
    // A cell that says it stands in another row than the one it stands in.
    if (row !== this.row) throw damaged('cell-elsewhere', place);
    return this.cellAt(column, type, Number(style ?? 0));
  }

  cellAt(column: number, type: string, style: number): SheetCell {
    this.turnTo(column);
    return { row: this.row, column, type, style, content: null, inline: null, isFormula: false };
  }

  /** A cell in which nothing stands. */
  emptyAt(column: number): void {
    this.turnTo(column);
  }

  /** A cell that holds a shared text and nothing else, both by their numbers. */
  sharedTextAt(column: number, place: number, style: number): void {
    this.turnTo(column);
    const read = readShared(place, style, this.around);
    if (read === null) throw damaged('text-missing', address(this.row, column));
    this.formulas.hasResult(this.row, column);
    this.grid.put(this.row, column, read.value, read.text, read.style);
  }

  addFormula(cell: SheetCell, { t: type = '', ref }: Attributes): void {
    cell.isFormula = true;
    this.formulas.add(cell, FILLING.has(type) ? ref : undefined);
  }

  /** The cell's content is known. */
  closeCell(cell: SheetCell): void {
    this.formulas.closed(cell, cell.isFormula);
    const read = readCell(cell, this.around);
    if (read) this.grid.put(this.row, this.column, read.value, read.text, read.style);
  }

  private turnTo(column: number): void {
    if (this.row < 1 || column > LAST.column) throw damaged('cell', address(Math.max(1, this.row), column));
    this.column = column;
  }
}

/** Hidden, or filtered away, or drawn to nothing with the mouse. */
export const isHidden = ({ hidden }: Attributes, size: string | undefined): boolean =>
  isTrue(hidden) || (size !== undefined && Number(size) === 0);
