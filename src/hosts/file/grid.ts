import { address } from '../../workbook/address';
import { beyond, damaged } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { CellValue } from '../../workbook/snapshot';
import { NO_STYLE, type CellStyle } from './styles';

/** One for all rows without cells: a single cell in the last row makes a million of them. */
const NO_CELLS: never[] = [];
Object.freeze(NO_CELLS);
/** Cells of a row that is worth being copied to give back the room it has for more. */
const SHORT = 32;

/** The four matrices of a snapshot while cells arrive, in any order. Sheet rows and columns count from 1. */
export class Grid {
  readonly values: CellValue[][] = [];
  readonly texts: string[][] = [];
  readonly formats: string[][] = [];
  readonly fonts: string[][] = [];
  width = 0;
  /** Places kept so far, filled or before filled ones in their row. */
  places = 0;
  /** The row that cells are put into. */
  private current = 0;

  /** `room` is how many places may be kept. */
  constructor(private readonly room: number = LIMITS.cells) {}

  put(row: number, column: number, value: CellValue, text: string, style: CellStyle): void {
    this.makeRoom(row, column);
    // Of two cells at one place nobody knows which holds.
    if ((this.values[row - 1]![column - 1] ?? null) !== null) throw damaged('cell-twice', address(row, column));
    this.values[row - 1]![column - 1] = value;
    this.texts[row - 1]![column - 1] = text;
    this.formats[row - 1]![column - 1] = style.format;
    this.fonts[row - 1]![column - 1] = style.font;
  }

  /** Whether a row holds anything yet. */
  has(row: number): boolean {
    return (this.values[row - 1]?.length ?? 0) > 0;
  }

  private makeRoom(row: number, column: number): void {
    while (this.values.length < row) this.addRow(this.values.length, NO_CELLS, NO_CELLS, NO_CELLS, NO_CELLS);
    if (row !== this.current) this.turnTo(row);
    const length = this.values[row - 1]!.length;
    if (column <= length) return;
    this.places += column - length;
    if (this.places > this.room) throw beyond('cells');
    for (let gap = length; gap < column - 1; gap++) {
      this.values[row - 1]!.push(null);
      this.texts[row - 1]!.push('');
      this.formats[row - 1]!.push(NO_STYLE.format);
      this.fonts[row - 1]!.push(NO_STYLE.font);
    }
    this.width = Math.max(this.width, column);
  }

  /** A row that was whole already may share its formats with others: it gets its own. */
  private turnTo(row: number): void {
    this.finishRow(this.current);
    this.current = row;
    if (this.values[row - 1] === NO_CELLS) return this.addRow(row - 1, [], [], [], []);
    this.formats[row - 1] = this.formats[row - 1]!.slice();
    this.fonts[row - 1] = this.fonts[row - 1]!.slice();
  }

  /**
   * To be called once a row is whole. Most rows are formatted like the one above: the two then share what is kept of it. An array that grew has
   * room for sixteen more, which a million rows of one cell have to give back.
   */
  private finishRow(row: number): void {
    if (row === 0) return;
    if (this.values[row - 1]!.length <= SHORT) {
      this.values[row - 1] = this.values[row - 1]!.slice();
      this.texts[row - 1] = this.texts[row - 1]!.slice();
    }
    for (const matrix of [this.formats, this.fonts]) {
      const [own, above] = [matrix[row - 1]!, matrix[row - 2]];
      const same = above?.length === own.length && own.every((text, at) => text === above[at]);
      if (same) matrix[row - 1] = above;
      else if (own.length <= SHORT) matrix[row - 1] = own.slice();
    }
  }

  private addRow(at: number, values: CellValue[], texts: string[], formats: string[], fonts: string[]): void {
    this.values[at] = values;
    this.texts[at] = texts;
    this.formats[at] = formats;
    this.fonts[at] = fonts;
  }
}
