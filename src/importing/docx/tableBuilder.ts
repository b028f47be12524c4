import { beyond } from '../../workbook/host';
import { LIMITS } from '../../workbook/limits';
import type { Block, WordCell, WordRow, WordTable } from './story';
import { isOn, twips, wholeNumber, type Asked } from './wordXml';

/** No table of people is wider; a document can claim any span. */
const MOST_COLUMNS = 200;

/** The tables that are open at a place of a document, the innermost last, with their open rows and cells. */
export class TableBuilder {
  private readonly tables: (WordTable & { look: string | null })[] = [];
  private readonly rows: (WordRow & { gone: boolean })[] = [];
  /** `gone`: a cell merged with the one to its left, in the way of Word 97. */
  private readonly cells: (WordCell & { gone: boolean })[] = [];
  /** Tables since the last section ended. */
  private section: WordTable[] = [];
  private places = 0;

  constructor(private readonly part: string) {}

  openTable(): void {
    this.tables.push({ kind: 'table', grid: [], rows: [], landscape: false, look: null });
  }

  /** The style of the innermost table. */
  get look(): string | null {
    return this.tables[this.tables.length - 1]?.look ?? null;
  }

  tableProperty(name: string, asked: Asked): void {
    const table = this.tables[this.tables.length - 1];
    if (table && name === 'tblStyle') table.look = asked('val') ?? null;
  }

  openRow(): void {
    if (this.tables.length > 0) this.rows.push({ cells: [], before: 0, header: false, gone: false });
  }

  /** @returns whether there is a row for it. @throws UnreadableWorkbook for more cells than are read */
  openCell(): boolean {
    if (this.rows.length === 0) return false;
    this.cells.push({ blocks: [], span: 1, merge: 'none', width: null, gone: false });
    this.count(1);
    return true;
  }

  gridColumn(asked: Asked): void {
    this.tables[this.tables.length - 1]?.grid.push(twips(asked('w')) ?? 0);
  }

  /** @returns whether the row was deleted: then nothing in it is to be heard */
  rowProperty(name: string, asked: Asked): boolean {
    const row = this.rows[this.rows.length - 1];
    if (!row) return false;
    if (name === 'gridBefore') row.before = Math.min(MOST_COLUMNS, Math.max(0, wholeNumber(asked('val')) ?? 0));
    else if (name === 'tblHeader') row.header = isOn(asked('val'));
    else if (name === 'del') row.gone = true;
    return name === 'del';
  }

  cellProperty(name: string, asked: Asked): void {
    const cell = this.cells[this.cells.length - 1];
    if (!cell) return;
    if (name === 'gridSpan') cell.span = Math.min(MOST_COLUMNS, Math.max(1, wholeNumber(asked('val')) ?? 1));
    else if (name === 'vMerge') cell.merge = asked('val') === 'restart' ? 'first' : 'covered';
    else if (name === 'hMerge') cell.gone = asked('val') !== 'restart';
    else if (name === 'tcW') cell.width = /pct|auto|nil/.test(asked('type') ?? '') ? null : twips(asked('w'));
  }

  /** Whether a cell is open, whose blocks `closeCell` takes. */
  get isInCell(): boolean {
    return this.cells.length > 0;
  }

  closeCell(blocks: Block[]): void {
    const cell = this.cells.pop();
    const row = this.rows[this.rows.length - 1];
    if (!cell || !row) return;
    this.count(cell.span - 1);
    const left = row.cells[row.cells.length - 1];
    if (cell.gone && left) {
      left.span += cell.span;
      for (const block of blocks) left.blocks.push(block);
    } else row.cells.push({ ...cell, blocks });
  }

  closeRow(): void {
    const row = this.rows.pop();
    if (row && !row.gone && row.cells.length > 0) this.tables[this.tables.length - 1]?.rows.push(row);
  }

  /** @returns null for a table without rows */
  closeTable(): WordTable | null {
    const table = this.tables.pop();
    if (!table || table.rows.length === 0) return null;
    this.section.push(table);
    return table;
  }

  /** A section's pages, of whose size is told at its end, lie or stand. */
  endSection(asked: Asked): void {
    const [width, height] = [twips(asked('w')) ?? 0, twips(asked('h')) ?? 0];
    const landscape = width > 0 && height > 0 ? width > height : asked('orient') === 'landscape';
    for (const table of this.section) table.landscape = landscape;
    this.section = [];
  }

  private count(places: number): void {
    this.places += places;
    if (this.places > LIMITS.cells) throw beyond('cells', this.part);
  }
}
