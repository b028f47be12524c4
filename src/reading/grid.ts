import { clean, hasInvisible, isDecomposed } from '../language/text';
import { address } from '../workbook/address';
import { blockFinder, blocksByRow } from '../workbook/blockFinder';
import type { CellValue, MergedRange, SheetSnapshot } from '../workbook/snapshot';
import { legacyEncodingOf, decodeLegacy } from '../language/legacy';
import { MOST_SIGNS } from '../language/firstSigns';

/** A cell as the reading wants it: clean text, raw value, number format, and the place it really stands at. */
export interface GridCell {
  text: string;
  value: CellValue;
  format: string;
  row: number;
  column: number;
  /** It belongs to a merged block and this is not the block's first cell. */
  merged: boolean;
  /** A formula stands here whose result nobody has worked out yet: `text` only says that there is something. */
  unknown: boolean;
}

/** What an unknown cell reads as: something stands there, and no words, number or day are to be found in it. */
const NOT_CALCULATED = '…';

/** Cleaned texts kept, before all are forgotten: a sheet may hold a million different ones. */
const MOST_KEPT = 100_000;

/** Rows whose filled cells are kept, before all are forgotten. */
const MOST_ROWS_KEPT = 2_000;

const EMPTY = (row: number, column: number): GridCell => ({
  text: '',
  value: null,
  format: 'General',
  row,
  column,
  merged: false,
  unknown: false,
});

/**
 * A snapshot addressed by 1-based sheet rows and columns, with merged blocks resolved to their first cell. Texts are cleaned
 * (and decoded from TCVN3 or VNI) once per distinct text.
 */
export class Grid {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Addresses whose text was in a legacy encoding. */
  readonly decoded = new Set<string>();
  /** Addresses whose text holds letters and marks apart, or invisible signs. */
  readonly notPlain = new Set<string>();
  /** Addresses whose text is longer than what is looked at of a cell. */
  readonly long = new Set<string>();
  private readonly legacy = new Set<string>();
  private readonly unclean = new Set<string>();
  private readonly blockAt: (place: { row: number; column: number }) => MergedRange | null;
  private readonly cleaned = new Map<string, string>();
  /** Filled cells of the rows that were asked for last: each is looked at many times over. */
  private readonly rows = new Map<number, readonly GridCell[]>();
  /** Blocks of cells in a row whose results are not known, left to right. */
  private readonly unknownIn: (row: number) => readonly MergedRange[];
  private readonly hasUnknown: boolean;
  /** Blocks of formulas; made when it is first asked for. */
  private formulaAt: ((place: { row: number; column: number }) => MergedRange | null) | null = null;

  constructor(readonly snapshot: SheetSnapshot) {
    const unknown = snapshot.unknown ?? [];
    const most = (last: number, ends: number[]) => ends.reduce((a, b) => Math.max(a, b), last);
    this.lastRow = most(
      snapshot.top + snapshot.values.length - 1,
      unknown.map(({ bottom }) => bottom),
    );
    const lastColumn = most(
      snapshot.left + snapshot.width - 1,
      unknown.map(({ right }) => right),
    );
    this.lastColumn = Math.min(lastColumn, 200);
    this.unknownIn = blocksByRow(unknown);
    this.hasUnknown = unknown.length > 0;
    this.blockAt = blockFinder(snapshot.merges);
  }

  /** The merged block a cell stands in, or null. */
  mergeAt(row: number, column: number): MergedRange | null {
    return row <= this.lastRow && column <= this.lastColumn ? this.blockAt({ row, column }) : null;
  }

  /** The cell itself: empty when it is covered by a merged block that begins elsewhere. */
  own(row: number, column: number): GridCell {
    const known = this.known(row, column);
    if (known) return known;
    const merge = this.mergeAt(row, column);
    return merge && (merge.top !== row || merge.left !== column) ? EMPTY(row, column) : this.raw(row, column);
  }

  /** A filled cell of a row that was asked for before. */
  private known(row: number, column: number): GridCell | null {
    const cells = this.rows.get(row);
    if (cells) for (const cell of cells) if (cell.column === column) return cell;
    return null;
  }

  /** The cell, or the first cell of the merged block that covers it. */
  cell(row: number, column: number): GridCell {
    const merge = this.mergeAt(row, column);
    if (!merge || (merge.top === row && merge.left === column)) return this.known(row, column) ?? this.raw(row, column);
    return { ...this.raw(merge.top, merge.left), merged: true };
  }

  text(row: number, column: number): string {
    return this.own(row, column).text;
  }

  /** A formula stands in the cell and gives 0: what a formula gives that points to an empty cell. */
  isZeroOfFormula({ row, column, value }: GridCell): boolean {
    if (value !== 0 || !this.snapshot.formulas) return false;
    this.formulaAt ??= blockFinder(this.snapshot.formulas);
    return this.formulaAt({ row, column }) !== null;
  }

  /** Cells between two rows whose results are not known, row by row. */
  *unknownBetween(from: number, to: number): Generator<{ row: number; column: number }> {
    if (!this.hasUnknown) return;
    for (let row = from; row <= Math.min(to, this.lastRow); row++)
      for (const { left, right } of this.unknownIn(row))
        for (let column = left; column <= Math.min(right, this.lastColumn); column++) yield { row, column };
  }

  private isUnknown(row: number, column: number): boolean {
    if (!this.hasUnknown || column > this.lastColumn) return false;
    return this.unknownIn(row).some(({ left, right }) => left <= column && column <= right);
  }

  private raw(row: number, column: number): GridCell {
    const { snapshot } = this;
    if (this.isUnknown(row, column)) return { ...EMPTY(row, column), text: NOT_CALCULATED, unknown: true };
    const r = row - snapshot.top;
    const c = column - snapshot.left;
    const value = snapshot.values[r]?.[c] ?? null;
    if (value === null || value === '') return EMPTY(row, column);
    const shown = snapshot.texts[r]?.[c] ?? '';
    const text = this.clean(
      shown === '' || (shown[0] === '#' && /^#+$/.test(shown)) ? String(value) : shown,
      row,
      column,
    );
    return { text, value, format: snapshot.formats[r]?.[c] ?? 'General', row, column, merged: false, unknown: false };
  }

  private clean(shown: string, row: number, column: number): string {
    const font = this.snapshot.fonts?.[row - this.snapshot.top]?.[column - this.snapshot.left];
    const key = font && LEGACY_FONT.test(font) ? `${font}\n${shown}` : shown;
    let text = this.cleaned.get(key);
    if (text === undefined) {
      if (this.cleaned.size >= MOST_KEPT) this.cleaned.clear();
      const encoding = legacyEncodingOf(shown, font);
      text = clean(encoding ? decodeLegacy(shown, encoding, font) : shown);
      this.cleaned.set(key, text);
      // A figure or plain Latin letters in an old font are the same in Unicode.
      if (encoding && text !== clean(shown)) this.legacy.add(key);
      else if (isDecomposed(shown) || hasInvisible(shown)) this.unclean.add(key);
    }
    if (this.legacy.has(key)) this.decoded.add(address(row, column));
    if (this.unclean.has(key)) this.notPlain.add(address(row, column));
    if (text.length > MOST_SIGNS) this.long.add(address(row, column));
    return text;
  }

  /** Columns of a row that hold something of their own, left to right. */
  filled(row: number): readonly GridCell[] {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = this.filledOf(row);
      if (this.rows.size >= MOST_ROWS_KEPT) this.rows.clear();
      this.rows.set(row, cells);
    }
    return cells;
  }

  private filledOf(row: number): GridCell[] {
    const cells: GridCell[] = [];
    const values = this.snapshot.values[row - this.snapshot.top] ?? [];
    const unknown = this.hasUnknown ? this.unknownIn(row) : [];
    if (values.length === 0 && unknown.length === 0) return cells;
    const last = Math.min(
      Math.max(values.length, unknown.length > 0 ? this.lastColumn : 0),
      this.lastColumn - this.snapshot.left + 1,
    );
    for (let c = 0; c < last; c++) {
      const isEmpty = values[c] === null || values[c] === '' || values[c] === undefined;
      if (isEmpty && (unknown.length === 0 || !this.isUnknown(row, c + this.snapshot.left))) continue;
      const cell = this.own(row, c + this.snapshot.left);
      if (cell.text !== '') cells.push(cell);
    }
    return cells;
  }
}

const LEGACY_FONT = /^(?:\.Vn|VNI-)/i;
