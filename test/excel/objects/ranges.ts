import { blockAt } from '../../../src/hosts/excel/addresses';
import { blockText } from '../../../src/workbook/block';
import { joinCells } from '../../../src/workbook/cellBlocks';
import type { MergedRange as Block } from '../../../src/workbook/snapshot';
import { cellAt, filled, put, type Sheet, shown } from '../book';
import { Failure } from '../failure';
import { Recorder } from '../recorder';
import { type } from '../typing';
import { ConditionalFormats } from './conditionalFormats';
import { cellsWritable, type Scope, writable } from './context';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** "B2:F12", "3:7", "A:C", or nothing for the whole sheet. */
export function blockOf(text?: string): Block {
  const bare = (text ?? '').slice((text ?? '').lastIndexOf('!') + 1).replace(/\$/g, '');
  if (bare === '') return { top: 1, left: 1, bottom: ROWS, right: COLUMNS };
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: COLUMNS };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(bare);
  if (columns) {
    const [from, to] = [blockAt(`${columns[1]}1`), blockAt(`${columns[2]}1`)];
    return { top: 1, left: from.left, bottom: ROWS, right: to.right };
  }
  try {
    return blockAt(bare);
  } catch {
    throw new Failure('InvalidArgument', `no range: ${text}`);
  }
}

const within = (block: Block, row: number, column: number) =>
  block.top <= row && row <= block.bottom && block.left <= column && column <= block.right;

/** One or several blocks of a sheet: what Range and RangeAreas have in common. */
export class Areas {
  readonly isReferenced = true;

  constructor(
    protected readonly scope: Scope,
    readonly sheet: Sheet,
    readonly blocks: Block[],
  ) {}

  get address(): string {
    return this.blocks.map((block) => `'${this.sheet.name}'!${blockText(block)}`).join(',');
  }
  get areaCount(): number {
    return this.blocks.length;
  }
  get areas() {
    return { items: this.blocks.map((block) => new Range(this.scope, this.sheet, [block])) };
  }
  get conditionalFormats() {
    return new ConditionalFormats(this.sheet, this.blocks);
  }
  get format() {
    const { sheet } = this;
    return new Recorder(sheet.looks, this.place, 'format', (what, value) => {
      writable(sheet, 'formats');
      if (what !== 'format.font.name') return;
      this.each((row, column) => put(sheet, row, column, { ...cellAt(sheet, row, column), font: String(value) }));
    });
  }
  get dataValidation() {
    return new Recorder(writable(this.sheet).looks, this.place, 'dataValidation');
  }

  protected get place(): string {
    return this.blocks.map(blockText).join(',');
  }

  /** Cells of blocks that are no whole rows or columns; of those, the ones that hold something. */
  protected each(work: (row: number, column: number) => void): void {
    for (const block of this.blocks) {
      const whole = block.bottom === ROWS || block.right === COLUMNS;
      if (whole) {
        for (const [row, cells] of [...this.sheet.cells])
          for (const column of [...cells.keys()]) if (within(block, row, column)) work(row, column);
      } else
        for (let row = block.top; row <= block.bottom; row++)
          for (let column = block.left; column <= block.right; column++) work(row, column);
    }
  }
}

export class Range extends Areas {
  private get block(): Block {
    return this.blocks[0]!;
  }
  get rowIndex(): number {
    return this.block.top - 1;
  }
  get columnIndex(): number {
    return this.block.left - 1;
  }
  get rowCount(): number {
    return this.block.bottom - this.block.top + 1;
  }
  get columnCount(): number {
    return this.block.right - this.block.left + 1;
  }
  get values(): unknown[][] {
    return this.matrix((row, column) => cellAt(this.sheet, row, column).value ?? '');
  }
  set values(given: unknown) {
    cellsWritable(this.sheet, this.blocks);
    const array = this.sheet.arrays.find((block) => overlap(block, this.block));
    if (array) throw new Failure('InvalidOperation', `${blockText(array)} is filled by one formula`);
    this.write(given, (row, column, value) => type(this.scope.book, this.sheet, row, column, value));
  }
  get formulas(): unknown[][] {
    return this.matrix((row, column) => {
      const { formula, value } = cellAt(this.sheet, row, column);
      return formula ?? value ?? '';
    });
  }
  set formulas(given: unknown) {
    this.values = given;
  }
  get text(): string[][] {
    return this.matrix((row, column) => cellAt(this.sheet, row, column).text);
  }
  get numberFormat(): string[][] {
    return this.matrix((row, column) => cellAt(this.sheet, row, column).format);
  }
  set numberFormat(given: unknown) {
    writable(this.sheet, 'formats');
    this.write(given, (row, column, format) => {
      const cell = { ...cellAt(this.sheet, row, column), format: String(format) };
      put(this.sheet, row, column, { ...cell, text: shown(cell, this.scope.book.date1904) });
    });
  }
  get rowHidden(): boolean | null {
    return some(this.rows().map((row) => this.sheet.hiddenRows.includes(row)));
  }
  get columnHidden(): boolean | null {
    return some(this.columns().map((column) => this.sheet.hiddenColumns.includes(column)));
  }
  override get format() {
    const recorder = super.format;
    // Only the font's name and the lock are ever read: null where cells differ.
    const { sheet } = this;
    const locked = () => this.ofAll((row, column) => !sheet.unlocked.some((block) => within(block, row, column)));
    const fonts = () => {
      const names = new Set<string>();
      this.each((row, column) => names.add(cellAt(this.sheet, row, column).font));
      return names.size === 1 ? [...names][0]! : null;
    };
    return Object.assign(recorder, {
      protection: Object.defineProperty(recorder.member('protection'), 'locked', { get: locked, enumerable: true }),
      font: Object.defineProperty(recorder.member('font'), 'name', { get: fonts, enumerable: true }),
    });
  }

  getRowProperties() {
    return this.rows().map((row) => ({ rowHidden: this.sheet.hiddenRows.includes(row) }));
  }
  getColumnProperties() {
    return this.columns().map((column) => ({ columnHidden: this.sheet.hiddenColumns.includes(column) }));
  }
  getCellProperties() {
    return this.matrix((row, column) => ({ format: { font: { name: cellAt(this.sheet, row, column).font } } }));
  }
  getCell(row: number, column: number): Range {
    const [r, c] = [this.block.top + row, this.block.left + column];
    return new Range(this.scope, this.sheet, [{ top: r, left: c, bottom: r, right: c }]);
  }
  getResizedRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.block;
    return new Range(this.scope, this.sheet, [{ top, left, bottom: bottom + rows, right: right + columns }]);
  }
  getRow(row: number): Range {
    const top = this.block.top + row;
    return new Range(this.scope, this.sheet, [{ ...this.block, top, bottom: top }]);
  }
  getBoundingRect(other: Range): Range {
    const { top, left } = this.block;
    return new Range(this.scope, this.sheet, [{ top, left, bottom: other.block.bottom, right: other.block.right }]);
  }
  getEntireColumn(): Range {
    return new Range(this.scope, this.sheet, [{ ...this.block, top: 1, bottom: ROWS }]);
  }
  getUsedRangeOrNullObject(): Range | null {
    const places = [...filled(this.sheet)].filter(([row, column]) => within(this.block, row, column));
    if (places.length === 0) return null;
    const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return new Range(this.scope, this.sheet, [{ top, left, bottom: Math.max(...rows), right: Math.max(...columns) }]);
  }
  getMergedAreasOrNullObject(): Areas | null {
    const { top, left, bottom, right } = this.block;
    const own = this.sheet.merges.filter(
      (merge) => merge.top <= bottom && top <= merge.bottom && merge.left <= right && left <= merge.right,
    );
    return own.length > 0 ? new Areas(this.scope, this.sheet, own) : null;
  }
  getSpecialCellsOrNullObject(): Areas | null {
    writable(this.sheet);
    const places = [...filled(this.sheet)].filter(([, , { formula }]) => formula !== null);
    const blocks = joinCells(places.map(([row, column]) => ({ row, column })));
    return blocks.length > 0 ? new Areas(this.scope, this.sheet, blocks) : null;
  }
  merge(): void {
    this.unmerge();
    writable(this.sheet).merges.push({ ...this.block });
  }
  unmerge(): void {
    const { merges } = writable(this.sheet);
    this.sheet.merges = merges.filter((merge) => !within(this.block, merge.top, merge.left));
  }
  copyFrom(): void {
    writable(this.sheet).looks.push({ at: this.place, what: 'copyFrom', value: null });
  }
  clear(what = 'All'): void {
    writable(this.sheet);
    const [formats, contents] = [what === 'All' || what === 'Formats', what === 'All' || what === 'Contents'];
    this.each((row, column) => {
      const cell = { ...cellAt(this.sheet, row, column) };
      if (contents) Object.assign(cell, { value: null, formula: null });
      if (formats) Object.assign(cell, { format: 'General', font: 'Calibri' });
      if (cell.value === null && cell.formula === null && cell.format === 'General')
        this.sheet.cells.get(row)?.delete(column);
      else put(this.sheet, row, column, { ...cell, text: shown(cell, this.scope.book.date1904) });
    });
    if (formats)
      this.sheet.looks = this.sheet.looks.filter(({ at, what: kind }) => {
        const { top, left } = blockOf(at.split(',')[0]);
        return !within(this.block, top, left) || !/^format\b/.test(kind);
      });
    this.scope.changed(this.sheet, this.place);
  }
  select(): void {
    this.scope.book.selected = `${this.sheet.name}!${this.place}`;
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw new Failure('InvalidArgument', 'other size');
  }

  private rows = () => Array.from({ length: this.rowCount }, (_, i) => this.block.top + i);
  private columns = () => Array.from({ length: this.columnCount }, (_, i) => this.block.left + i);

  private matrix<T>(read: (row: number, column: number) => T): T[][] {
    return this.rows().map((row) => this.columns().map((column) => read(row, column)));
  }

  get hasSpill(): boolean | null {
    return this.ofAll((row, column) => this.isFilled(row, column));
  }
  get savedAsArray(): boolean | null {
    return this.hasSpill;
  }
  private isFilled = (row: number, column: number) => this.sheet.arrays.some((block) => within(block, row, column));

  private ofAll(is: (row: number, column: number) => boolean): boolean | null {
    const flags: boolean[] = [];
    this.each((row, column) => flags.push(is(row, column)));
    return some(flags);
  }

  private write(given: unknown, put: (row: number, column: number, value: unknown) => void): void {
    const rows = Array.isArray(given) ? (given as unknown[][]) : null;
    this._ValidateArraySize(rows?.length ?? this.rowCount, this.columnCount);
    for (const row of rows ?? []) this._ValidateArraySize(this.rowCount, row.length);
    this.each((row, column) => put(row, column, rows ? rows[row - this.block.top]![column - this.block.left] : given));
    this.scope.changed(this.sheet, this.place);
  }
}

const overlap = (a: Block, b: Block) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** All, none, or null for some. */
function some(flags: boolean[]): boolean | null {
  return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
}
