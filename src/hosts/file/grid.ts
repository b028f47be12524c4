import { address } from '../../workbook/address';
import { beyond, damaged } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { CellValue } from '../../workbook/snapshot';
import { NO_STYLE, type CellStyle } from './styles';

/** One for all rows without cells: a single cell in the last row makes a million of them. */
const NO_CELLS: never[] = [];
Object.freeze(NO_CELLS);

/** The four matrices of a snapshot while cells arrive, in any order. Sheet rows and columns count from 1. */
export class Grid {
  /** One always stays: where none is left when rubbish is collected, V8 forgets what it has compiled for them, a third of a reading's time. */
  static readonly kept = new Grid();

  readonly values: CellValue[][] = [];
  readonly texts: string[][] = [];
  readonly formats: string[][] = [];
  readonly fonts: string[][] = [];
  width = 0;
  /** Places kept so far, filled or before filled ones in their row. */
  private places = 0;
  /** The row that cells are put into, how many places of it are known, and what stands there; the lists are used again for each row. */
  private current = 0;
  private filled = 0;
  private readonly rowValues: CellValue[] = [];
  private readonly rowTexts: string[] = [];
  private readonly rowStyles: CellStyle[] = [];
  /** Formats and fonts of the row that was kept last, and the styles they are of. */
  private last = { styles: [] as readonly CellStyle[], formats: [] as string[], fonts: [] as string[] };

  /** `room` is how many places may be kept. */
  constructor(private readonly room: number = LIMITS.cells) {}

  put(row: number, column: number, value: CellValue, text: string, style: CellStyle): void {
    if (row !== this.current) this.turnTo(row);
    if (column > this.filled) this.makeRoom(column);
    // Of two cells at one place nobody knows which holds.
    else if (this.rowValues[column - 1] !== null) throw damaged('cell-twice', address(row, column));
    this.rowValues[column - 1] = value;
    this.rowTexts[column - 1] = text;
    this.rowStyles[column - 1] = style;
  }

  /** Whether a row holds anything yet. */
  has(row: number): boolean {
    return row === this.current ? this.filled > 0 : (this.values[row - 1]?.length ?? 0) > 0;
  }

  /** To be called once all cells are put. */
  finish(): this {
    this.turnTo(0);
    return this;
  }

  private makeRoom(column: number): void {
    this.places += column - this.filled;
    if (this.places > this.room) throw beyond('cells');
    for (let gap = this.filled; gap < column - 1; gap++) {
      this.rowValues[gap] = null;
      this.rowTexts[gap] = '';
      this.rowStyles[gap] = NO_STYLE;
    }
    this.filled = column;
    if (column > this.width) this.width = column;
  }

  /** The row before is whole: it is kept, in lists that have no room for more. */
  private turnTo(row: number): void {
    if (this.filled > 0) {
      while (this.values.length < this.current) this.keep(this.values.length, NO_CELLS, NO_CELLS, NO_CELLS, NO_CELLS);
      const { formats, fonts } = this.looksOfRow();
      const [values, texts] = [this.rowValues.slice(0, this.filled), this.rowTexts.slice(0, this.filled)];
      this.keep(this.current - 1, values, texts, formats, fonts);
    }
    this.current = row;
    this.filled = 0;
  }

  /** Most rows are formatted like the one before: the two then share what is kept of it. */
  private looksOfRow(): { formats: string[]; fonts: string[] } {
    const { last, rowStyles, filled } = this;
    let alike = last.styles.length === filled;
    for (let at = 0; alike && at < filled; at++) alike = looksAlike(last.styles[at]!, rowStyles[at]!);
    if (!alike) {
      const styles = rowStyles.slice(0, filled);
      this.last = { styles, formats: styles.map(({ format }) => format), fonts: styles.map(({ font }) => font) };
    }
    return this.last;
  }

  private keep(at: number, values: CellValue[], texts: string[], formats: string[], fonts: string[]): void {
    this.values[at] = values;
    this.texts[at] = texts;
    this.formats[at] = formats;
    this.fonts[at] = fonts;
  }
}

const looksAlike = (one: CellStyle, other: CellStyle): boolean =>
  one === other || (one.format === other.format && one.font === other.font);
