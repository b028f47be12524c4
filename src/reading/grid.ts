import { clean, hasInvisible, isDecomposed } from '../language/text';
import { address } from '../workbook/address';
import type { CellValue, MergedRange, SheetSnapshot } from '../workbook/snapshot';
import { legacyEncodingOf, decodeLegacy } from '../language/legacy';

/** A cell as the reading wants it: clean text, raw value, number format, and the place it really stands at. */
export interface GridCell {
  text: string;
  value: CellValue;
  format: string;
  row: number;
  column: number;
  /** It belongs to a merged block and this is not the block's first cell. */
  merged: boolean;
}

const EMPTY = (row: number, column: number): GridCell => ({
  text: '',
  value: null,
  format: 'General',
  row,
  column,
  merged: false,
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
  private readonly legacy = new Set<string>();
  private readonly unclean = new Set<string>();
  private readonly origins = new Map<number, MergedRange>();
  private readonly cleaned = new Map<string, string>();

  constructor(readonly snapshot: SheetSnapshot) {
    this.lastRow = snapshot.top + snapshot.values.length - 1;
    this.lastColumn = Math.min(snapshot.left + snapshot.width - 1, 200);
    for (const merge of snapshot.merges) {
      const bottom = Math.min(merge.bottom, this.lastRow);
      const right = Math.min(merge.right, this.lastColumn);
      for (let row = merge.top; row <= bottom; row++) {
        for (let column = merge.left; column <= right; column++) this.origins.set(row * 1000 + column, merge);
      }
    }
  }

  /** The merged block a cell stands in, or null. */
  mergeAt(row: number, column: number): MergedRange | null {
    return this.origins.get(row * 1000 + column) ?? null;
  }

  /** The cell itself: empty when it is covered by a merged block that begins elsewhere. */
  own(row: number, column: number): GridCell {
    const merge = this.origins.size ? this.mergeAt(row, column) : null;
    return merge && (merge.top !== row || merge.left !== column) ? EMPTY(row, column) : this.raw(row, column);
  }

  /** The cell, or the first cell of the merged block that covers it. */
  cell(row: number, column: number): GridCell {
    const merge = this.origins.size ? this.mergeAt(row, column) : null;
    if (!merge || (merge.top === row && merge.left === column)) return this.raw(row, column);
    return { ...this.raw(merge.top, merge.left), merged: true };
  }

  text(row: number, column: number): string {
    return this.own(row, column).text;
  }

  private raw(row: number, column: number): GridCell {
    const { snapshot } = this;
    const r = row - snapshot.top;
    const c = column - snapshot.left;
    const value = snapshot.values[r]?.[c] ?? null;
    if (value === null || value === '') return EMPTY(row, column);
    const shown = snapshot.texts[r]?.[c] ?? '';
    const text = this.clean(shown === '' || /^#+$/.test(shown) ? String(value) : shown, row, column);
    return { text, value, format: snapshot.formats[r]?.[c] ?? 'General', row, column, merged: false };
  }

  private clean(shown: string, row: number, column: number): string {
    const font = this.snapshot.fonts?.[row - this.snapshot.top]?.[column - this.snapshot.left];
    const key = font && LEGACY_FONT.test(font) ? `${font}\n${shown}` : shown;
    let text = this.cleaned.get(key);
    if (text === undefined) {
      const encoding = legacyEncodingOf(shown, font);
      text = clean(encoding ? decodeLegacy(shown, encoding, font) : shown);
      this.cleaned.set(key, text);
      // A figure or plain Latin letters in an old font are the same in Unicode.
      if (encoding && text !== clean(shown)) this.legacy.add(key);
      else if (isDecomposed(shown) || hasInvisible(shown)) this.unclean.add(key);
    }
    if (this.legacy.has(key)) this.decoded.add(address(row, column));
    if (this.unclean.has(key)) this.notPlain.add(address(row, column));
    return text;
  }

  /** Columns of a row that hold something of their own, left to right. */
  filled(row: number): GridCell[] {
    const cells: GridCell[] = [];
    const values = this.snapshot.values[row - this.snapshot.top];
    if (!values) return cells;
    const last = Math.min(values.length, this.lastColumn - this.snapshot.left + 1);
    for (let c = 0; c < last; c++) {
      if (values[c] === null || values[c] === '' || values[c] === undefined) continue;
      const cell = this.own(row, c + this.snapshot.left);
      if (cell.text !== '') cells.push(cell);
    }
    return cells;
  }
}

const LEGACY_FONT = /^(?:\.Vn|VNI-)/i;
