import type { CellValue, MergedRange, SheetSnapshot } from '../../src/workbook/snapshot';

/** What a cell is to hold; null empties it. */
export interface Edit {
  row: number;
  column: number;
  value: string | number | null;
}

/** A snapshot looked at by rows and columns, merged blocks resolved to their first cell, and changed without touching the first. */
export class Sheet {
  constructor(readonly snapshot: SheetSnapshot) {}

  /** Its columns, left to right (1-based). */
  columns(): number[] {
    return Array.from({ length: this.snapshot.width }, (_, i) => this.snapshot.left + i);
  }

  blockAt(row: number, column: number): MergedRange | undefined {
    return this.snapshot.merges.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  }

  /** The text of a cell, of its block's first cell where it is merged. */
  text(row: number, column: number): string {
    const block = this.blockAt(row, column);
    const [r, c] = [(block?.top ?? row) - this.snapshot.top, (block?.left ?? column) - this.snapshot.left];
    const isEmpty = (this.snapshot.values[r]?.[c] ?? null) === null;
    return isEmpty ? '' : (this.snapshot.texts[r]?.[c] ?? '').trim();
  }

  /** The cell itself holds something. */
  isFilled(row: number, column: number): boolean {
    return (this.snapshot.values[row - this.snapshot.top]?.[column - this.snapshot.left] ?? null) !== null;
  }

  /** Where a column's own words of the header stand: the lowest cell that is its own, no title over several. Null when it has none. */
  ownHeader([top, bottom]: [number, number], column: number): { row: number; column: number } | null {
    for (let row = bottom; row >= top; row--) {
      const block = this.blockAt(row, column);
      if (block && block.right > block.left) return null;
      if (this.text(row, column) !== '') return { row: block?.top ?? row, column };
    }
    return null;
  }

  with(edits: Edit[]): SheetSnapshot {
    const { top, left } = this.snapshot;
    const values = this.snapshot.values.map((row) => [...row]);
    const texts = this.snapshot.texts.map((row) => [...row]);
    const formats = this.snapshot.formats.map((row) => [...row]);
    const fonts = this.snapshot.fonts?.map((row) => [...row]);
    for (const { row, column, value } of edits) {
      const [r, c] = [row - top, column - left];
      if (!values[r]) continue;
      values[r][c] = value;
      texts[r]![c] = value === null ? '' : String(value);
      formats[r]![c] = 'General';
      if (fonts?.[r]) fonts[r][c] = 'Times New Roman';
    }
    return { ...this.snapshot, values, texts, formats, ...(fonts && { fonts }) };
  }

  /** Two columns change places from a row down to another, merged blocks with them; null where a block holds one of them to others. */
  swapped(first: number, second: number, [from, to]: [number, number]): SheetSnapshot | null {
    const holds = ({ left, right }: MergedRange, column: number) => left <= column && column <= right;
    const inside = ({ top, bottom }: MergedRange) => bottom >= from && top <= to;
    const other = (column: number) => (column === first ? second : column === second ? first : column);
    const tied = this.snapshot.merges.some(
      (block) =>
        inside(block) &&
        ((block.right > block.left && holds(block, first) !== holds(block, second)) ||
          ((holds(block, first) || holds(block, second)) && (block.top < from || block.bottom > to))),
    );
    if (tied) return null;
    const { top, left } = this.snapshot;
    const swap = <T>(rows: T[][], empty: T): T[][] =>
      rows.map((row, r) => {
        if (r + top < from || r + top > to) return row;
        const copy = [...row];
        copy[first - left] = row[second - left] ?? empty;
        copy[second - left] = row[first - left] ?? empty;
        return copy;
      });
    const { values, texts, formats, fonts, merges } = this.snapshot;
    return {
      ...this.snapshot,
      values: swap<CellValue>(values, null),
      texts: swap(texts, ''),
      formats: swap(formats, 'General'),
      ...(fonts && { fonts: swap(fonts, '') }),
      merges: merges.map((block) =>
        inside(block) && block.left === block.right
          ? { ...block, left: other(block.left), right: other(block.right) }
          : block,
      ),
    };
  }

  /** Without the rows from one to another: what stands below them moves up. */
  without(from: number, to: number): SheetSnapshot {
    const { top, merges, hiddenRows } = this.snapshot;
    const count = to - from + 1;
    const keep = <T>(rows: T[][]) => rows.filter((_, r) => r + top < from || r + top > to);
    const { values, texts, formats, fonts } = this.snapshot;
    return {
      ...this.snapshot,
      values: keep(values),
      texts: keep(texts),
      formats: keep(formats),
      ...(fonts && { fonts: keep(fonts) }),
      merges: merges.flatMap((block) => {
        const bottom = block.bottom > to ? block.bottom - count : Math.min(block.bottom, from - 1);
        const first = block.top > to ? block.top - count : Math.min(block.top, from);
        return first <= bottom ? [{ ...block, top: first, bottom }] : [];
      }),
      hiddenRows: hiddenRows.filter((row) => row < from).concat(hiddenRows.filter((r) => r > to).map((r) => r - count)),
    };
  }
}
