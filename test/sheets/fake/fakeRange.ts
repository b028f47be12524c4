import { blockText, parseBlock } from '../../../src/workbook/block';
import type { MergedRange } from '../../../src/workbook/snapshot';
import type { Asked } from './asked';
import { type Cell, textOf, typedInto, valueOf } from './cells';
import type { FakeSheet } from './fakeSheet';
import type { FakeValidation } from './fakeValidation';

type Service = GoogleAppsScript.Spreadsheet.Range;
type Known =
  | 'getA1Notation'
  | 'getSheet'
  | 'getRow'
  | 'getColumn'
  | 'canEdit'
  | 'activate'
  | 'getValues'
  | 'getDisplayValues'
  | 'getNumberFormats'
  | 'getFontFamilies'
  | 'getFormulas'
  | 'getNotes'
  | 'getDataValidations'
  | 'getMergedRanges'
  | 'setValue'
  | 'setValues'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'clearContent'
  | 'clearNote'
  | 'clearFormat'
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
  | 'setBorder'
  | 'breakApart'
  | 'copyTo'
  | 'createFilter'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontLine'
  | 'setFontLines'
  | 'setFontColor'
  | 'setFontColors'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'setWrap'
  | 'setWraps';

/** A block of cells, with what of the service's Range is asked of it. */
export class FakeRange implements Asked<Service, Known> {
  constructor(
    readonly on: FakeSheet,
    readonly block: MergedRange,
  ) {}

  getA1Notation() {
    return blockText(this.block);
  }
  getSheet = () => this.on.proxy;
  getRow = () => this.block.top;
  getColumn = () => this.block.left;
  canEdit = () => true;
  activate() {
    this.on.book.active = this.on;
    this.on.book.selected = `${this.on.name}!${this.getA1Notation()}`;
    return this;
  }

  getValues = () => this.read((cell) => valueOf(cell, this.on.book.timeZone));
  getDisplayValues = () => this.read(textOf);
  // "Automatic" as the service names it.
  getNumberFormats = () => this.read(({ format }) => (format === 'General' ? '0.###############' : format));
  getFontFamilies = () => this.readAt((row, column) => this.on.lookAt(row, column, 'font') ?? 'Arial');
  getFormulas = () => this.read(({ formula }) => formula);
  getNotes = () => this.read(({ note }) => note);
  getDataValidations = () => this.read(({ validation }) => validation);
  getMergedRanges = () => this.on.merges.filter((m) => overlap(m, this.block)).map((m) => this.on.range(m));

  setValue(value: unknown) {
    this.refuseLocked();
    this.breakArrays();
    return this.write((cell) => Object.assign(cell, this.taken(cell, value)));
  }
  setValues(values: unknown[][]) {
    this.refuseLocked();
    this.breakArrays();
    return this.each(values, (cell, value) => Object.assign(cell, this.taken(cell, value)));
  }
  setNotes(notes: string[][]) {
    return this.each(notes, (cell, note) => (cell.note = note));
  }
  setNumberFormat(format: string) {
    return this.write((cell) => (cell.format = format));
  }
  setNumberFormats(formats: string[][]) {
    return this.each(formats, (cell, format) => (cell.format = format));
  }
  setDataValidations(rules: unknown[][]) {
    return this.each(rules, (cell, rule) => (cell.validation = rule));
  }
  clearDataValidations() {
    return this.write((cell) => (cell.validation = null));
  }
  clearContent() {
    return this.write((cell) => Object.assign(cell, { value: '', formula: '' }));
  }
  clearFormat() {
    return this.look('cleared', true).write((cell) => (cell.format = 'General'));
  }
  clearNote() {
    return this.write((cell) => (cell.note = ''));
  }

  merge() {
    this.on.merges = [...this.on.merges.filter((m) => !overlap(m, this.block)), this.block];
    return this;
  }
  mergeVertically() {
    const { left, right } = this.block;
    for (let column = left; column <= right; column += 1)
      new FakeRange(this.on, { ...this.block, left: column, right: column }).merge();
    return this;
  }
  mergeAcross() {
    const { top, bottom } = this.block;
    for (let row = top; row <= bottom; row += 1)
      new FakeRange(this.on, { ...this.block, top: row, bottom: row }).merge();
    return this;
  }
  breakApart() {
    this.on.merges = this.on.merges.filter((m) => !overlap(m, this.block));
    return this;
  }
  createFilter() {
    if (this.on.filter !== null) throw new Error('You can’t create a filter in a sheet that already has a filter.');
    if (this.on.merges.some((m) => m.top < m.bottom && overlap(m, this.block)))
      throw new Error('You can’t create a filter over a range containing vertical merges.');
    this.on.filter = this.block;
    return null;
  }
  /** Formats only: with the look come merged blocks, and rules of colour reach over the new cells. */
  copyTo(target: FakeRange, type: unknown, transposed: unknown) {
    if (type !== 'PASTE_FORMAT' || transposed !== false) throw new Error('the fake copies formats only');
    const across = target.block.left - this.block.left;
    for (let row = this.block.top; row <= this.block.bottom; row += 1) {
      const from = this.on.cell(row, this.block.left);
      const to = this.on.cell(row, target.block.left);
      to.format = from.format;
    }
    const own = this.on.merges.filter((m) => overlap(m, this.block));
    this.on.merges.push(...own.map((m) => ({ ...m, left: m.left + across, right: m.right + across })));
    for (const rule of this.on.rules) {
      if (rule.ranges.some(({ block }) => overlap(block, this.block))) rule.ranges.push(target);
    }
  }

  setFontFamily = (value: unknown) => this.look('font', value);
  setFontSize = (value: unknown) => this.look('size', value);
  setFontSizes = (values: unknown[][]) => this.looks('size', values);
  setFontWeight = (value: unknown) => this.look('weight', value);
  setFontWeights = (values: unknown[][]) => this.looks('weight', values);
  setFontStyle = (value: unknown) => this.look('style', value);
  setFontStyles = (values: unknown[][]) => this.looks('style', values);
  setFontLine = (value: unknown) => this.look('line', value);
  setFontLines = (values: unknown[][]) => this.looks('line', values);
  setFontColor = (value: unknown) => this.look('colour', value);
  setFontColors = (values: unknown[][]) => this.looks('colour', values);
  setBackground = (value: unknown) => this.look('fill', value);
  setBackgrounds = (values: unknown[][]) => this.looks('fill', values);
  setHorizontalAlignment = (value: unknown) => this.look('horizontal', value);
  setHorizontalAlignments = (values: unknown[][]) => this.looks('horizontal', values);
  setVerticalAlignment = (value: unknown) => this.look('vertical', value);
  setVerticalAlignments = (values: unknown[][]) => this.looks('vertical', values);
  setWrap = (value: unknown) => this.look('wrap', value);
  setWraps = (values: unknown[][]) => this.looks('wrap', values);

  setBorder = (...sides: unknown[]) => this.look('border', sides);

  private taken(cell: Cell, value: unknown) {
    const typed = typedInto(cell, value, this.on.book.decimalComma);
    const rule = cell.validation as FakeValidation | null;
    if (rule && !rule.allowsOthers && typed.value !== '' && !rule.takes(typed.value))
      throw new Error('The data you entered in a cell violates the data validation rules set on this cell.');
    return typed;
  }
  private refuseLocked(): void {
    const { locks } = this.on.book;
    const within = (address: string) => covers(parseBlock(address), this.block);
    for (const { sheet, type, address, mayEdit, open = [] } of locks) {
      if (mayEdit || sheet !== this.on) continue;
      const meant = type === 'SHEET' ? !open.some(within) : overlap(parseBlock(address), this.block);
      if (meant) throw new Error('You are trying to edit a protected cell or object.');
    }
  }
  /** A formula that finds something in its way shows an error, and nothing where its results stood. */
  private breakArrays(): void {
    for (const { top, left, bottom, right } of this.on.arrays.filter((array) => overlap(array, this.block))) {
      new FakeRange(this.on, { top, left, bottom, right }).write((cell) => (cell.value = ''));
      this.on.cell(top, left).value = '#REF!';
    }
  }
  private look(name: string, value: unknown): this {
    this.on.looks.push({ name, block: this.block, of: () => value });
    return this;
  }
  private looks(name: string, values: unknown[][]): this {
    this.fits(values);
    const { top, left } = this.block;
    this.on.looks.push({ name, block: this.block, of: (row, column) => values[row - top]![column - left] });
    return this;
  }

  private read<T>(of: (cell: Cell) => T): T[][] {
    return this.readAt((row, column) => of(this.on.seen(row, column)));
  }
  private readAt<T>(of: (row: number, column: number) => T): T[][] {
    const { top, bottom, left, right } = this.block;
    return span(top, bottom).map((row) => span(left, right).map((column) => of(row, column)));
  }
  private write(change: (cell: Cell) => unknown): this {
    const { top, bottom, left, right } = this.block;
    for (const row of span(top, bottom)) for (const column of span(left, right)) change(this.on.cell(row, column));
    return this;
  }
  private each<T>(values: T[][], change: (cell: Cell, value: T) => unknown): this {
    this.fits(values);
    const { top, left } = this.block;
    values.forEach((row, r) => row.forEach((value, c) => change(this.on.cell(top + r, left + c), value)));
    return this;
  }
  private fits(values: unknown[][]): void {
    const { top, bottom, left, right } = this.block;
    if (values.length !== bottom - top + 1 || values.some((row) => row.length !== right - left + 1))
      throw new Error(`The data has other rows or columns than the range ${blockText(this.block)}.`);
  }
}

/** Blocks of cells that are changed together. */
export class FakeRangeList implements Asked<
  GoogleAppsScript.Spreadsheet.RangeList,
  'getRanges' | 'setFontFamily' | 'setBorder' | 'setValue'
> {
  constructor(
    readonly on: FakeSheet,
    readonly addresses: string[],
  ) {}

  getRanges = () => this.addresses.map((address) => this.on.range(parseBlock(address)));
  setFontFamily(font: string) {
    for (const range of this.raw()) range.setFontFamily(font);
    return this;
  }
  setValue(value: unknown) {
    for (const range of this.raw()) range.setValue(value);
    return this;
  }
  setBorder(...sides: (boolean | null)[]) {
    for (const range of this.raw()) range.setBorder(...sides);
    return this;
  }

  private raw = () => this.addresses.map((address) => new FakeRange(this.on, parseBlock(address)));
}

const covers = (outer: MergedRange, inner: MergedRange): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

export const overlap = (a: MergedRange, b: MergedRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
