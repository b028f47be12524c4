import { columnNumber, lettersOf } from '../../../../workbook/address';
import type { MergedRange } from '../../../../workbook/snapshot';
import type { RawCell } from '../../cell';
import { StringItem } from '../../stringItem';
import { blocksOf } from './blockOf';
import { scanXml, TreeBuilder, type Element, type Tag } from '../elements';

/** A cell of interest and where it is, or would be put. */
export interface Slot {
  column: number;
  /** Where a cell of this column would begin; null where the row is written <row/> and has no inside. */
  at: number | null;
  cell: (RawCell & { tag: Tag; from: number; to: number; formula: boolean }) | null;
}

/** A row of interest. */
export interface ScannedRow {
  tag: Tag;
  /** As many as columns were asked for, in their order. */
  slots: Slot[];
}

/** Which cells are of interest: columns by row, in ascending order. Rows may share one list. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

export interface SheetScan {
  /** The sheet's elements, its cells left out. */
  root: Element;
  rows: Map<number, ScannedRow>;
  /** Where rows of interest that are not there would be put; null where the list is written <sheetData/>. */
  places: Map<number, number | null>;
  /** Blocks that one formula fills: no cell of theirs can be changed alone. */
  arrays: MergedRange[];
  /** Nothing but rows stands among the rows, and nothing but cells in them: each is where its number says. */
  plain: boolean;
}

/** Where a column stands in an ascending list; -1 when it is not there. A sheet of ours with a word far out is asked for thousands. */
export function placeOf(columns: readonly number[], column: number): number {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle]! < column) low = middle + 1;
    else high = middle;
  }
  return columns[low] === column ? low : -1;
}

/** Looks through a sheet once, in one go, and keeps what is needed for the changes to be made. */
export function scanSheet(text: string, part: string, wanted: Wanted): SheetScan {
  const scanner = new SheetScanner(wanted);
  scanXml(text, part, {
    open: (tag) => scanner.open(tag),
    close: (local, from, to, depth) => scanner.close(local, from, to, depth),
    text: (heard) => scanner.hear(heard),
  });
  const { rows, places, arrays, plain } = scanner;
  return { root: scanner.tree.root!, rows, places, arrays, plain };
}

const CELLS_DEPTH = 2;

class SheetScanner {
  readonly tree = new TreeBuilder();
  readonly rows = new Map<number, ScannedRow>();
  readonly places = new Map<number, number | null>();
  readonly arrays: MergedRange[] = [];
  plain = true;
  private readonly waiting: number[];
  private inCells = false;
  private row = 0;
  private column = 0;
  private current: ScannedRow | null = null;
  private columns: readonly number[] = [];
  /** The first slot of the current row that no cell has passed. */
  private next = 0;
  private cell: Slot['cell'] = null;
  private inContent = false;

  constructor(private readonly wanted: Wanted) {
    this.waiting = [...wanted.keys()].sort((a, b) => b - a);
  }

  open(tag: Tag): void {
    if (!this.inCells) {
      this.tree.open(tag);
      this.inCells = tag.local === 'sheetData' && tag.depth === 1;
    } else if (tag.local === 'row' && tag.depth === CELLS_DEPTH) this.openRow(tag);
    else if (tag.local === 'c' && tag.depth === CELLS_DEPTH + 1) this.openCell(tag);
    else if (tag.depth > CELLS_DEPTH + 1) this.openContent(tag);
    else if (tag.local !== 'extLst') this.plain = false;
  }

  close(local: string, from: number, to: number, depth: number): void {
    if (this.inCells && depth >= CELLS_DEPTH) {
      if (depth === CELLS_DEPTH) this.closeRow(from);
      else if (depth === CELLS_DEPTH + 1) this.closeCell(to);
      else if (local === 'v') this.inContent = false;
      else this.cell?.inline?.close(local);
      return;
    }
    this.tree.close(from, to);
    if (!this.inCells) return;
    this.inCells = false;
    const empty = this.tree.root!.children.at(-1)!.empty;
    for (const row of this.waiting) this.places.set(row, empty ? null : from);
  }

  hear(text: string): void {
    if (!this.inCells) this.tree.hear(text);
    else if (!this.cell) return;
    else if (this.inContent) this.cell.content += text;
    else this.cell.inline?.hear(text);
  }

  /** Like the reader: rows and cells that do not say where they stand follow the one before. */
  private openRow(tag: Tag): void {
    const { r } = tag.attributes;
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.column = 0;
    while (this.waiting.length && this.waiting.at(-1)! <= this.row) {
      const row = this.waiting.pop()!;
      if (row < this.row) this.places.set(row, tag.from);
    }
    const columns = this.wanted.get(this.row);
    if (!columns) return;
    this.current = { tag, slots: columns.map((column) => ({ column, at: null, cell: null })) };
    this.columns = columns;
    this.next = 0;
    this.rows.set(this.row, this.current);
  }

  private closeRow(from: number): void {
    if (this.current && !this.current.tag.empty) {
      for (const slot of this.current.slots) slot.at ??= from;
    }
    this.current = null;
  }

  private openCell(tag: Tag): void {
    if (!this.current) return;
    const { r, s, t } = tag.attributes;
    this.column = r === undefined ? this.column + 1 : columnNumber(lettersOf(r));
    const { slots } = this.current;
    for (; this.next < slots.length && slots[this.next]!.column < this.column; this.next += 1)
      slots[this.next]!.at ??= tag.from;
    const slot = slots[placeOf(this.columns, this.column)];
    if (!slot) return;
    slot.at ??= tag.from;
    const raw = { row: this.row, column: this.column, type: t ?? 'n', style: Number(s ?? 0) };
    this.cell = { ...raw, content: null, inline: null, tag, from: tag.from, to: tag.openEnd, formula: false };
    slot.cell = this.cell;
  }

  private openContent({ local, attributes }: Tag): void {
    if (local === 'f') {
      if (this.cell) this.cell.formula = true;
      const { t, ref } = attributes;
      if (t === 'array' || t === 'dataTable') this.arrays.push(...blocksOf(ref));
    }
    if (!this.cell) return;
    if (local === 'v') {
      this.inContent = true;
      this.cell.content = '';
    } else if (local === 'is') this.cell.inline = new StringItem();
    else this.cell.inline?.open(local, attributes);
  }

  private closeCell(to: number): void {
    if (this.cell) this.cell.to = to;
    this.cell = null;
  }
}
