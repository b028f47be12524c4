import type { MergedRange } from '../../../src/workbook/snapshot';
import { parseBlock } from '../../../src/workbook/block';
import type { Asked } from './asked';
import { counted } from './calls';
import { blank, type Cell } from './cells';
import type { FakeBook } from './fakeBook';
import { protectionOf } from './fakeLock';
import { FakeRange, FakeRangeList } from './fakeRange';
import type { FakeRule } from './fakeRule';

export interface FakeChart {
  kind: string;
  ranges: string[];
  options: Record<string, unknown>;
}

type Known =
  | 'getName'
  | 'setName'
  | 'getSheetId'
  | 'getType'
  | 'isSheetHidden'
  | 'isColumnHiddenByUser'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getDataRange'
  | 'getRange'
  | 'getRangeList'
  | 'getProtections'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'getFilter'
  | 'getCharts'
  | 'removeChart'
  | 'insertChart'
  | 'newChart'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeights'
  | 'setTabColor'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'clearFormats';

/** A sheet with its cells, and what of the service's Sheet is asked of it. */
export class FakeSheet implements Asked<GoogleAppsScript.Spreadsheet.Sheet, Known> {
  readonly cells = new Map<number, Cell>();
  merges: MergedRange[] = [];
  /** Blocks that the formula of their first cell fills. */
  arrays: MergedRange[] = [];
  /** Each time a look was given: the last one counts. */
  looks: { name: string; block: MergedRange; of(row: number, column: number): unknown }[] = [];
  rules: FakeRule[] = [];
  charts: FakeChart[] = [];
  filter: MergedRange | null = null;
  hidden = false;
  hiddenColumns = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  tab: string | null = null;
  rows = 1000;
  columns = 26;
  readonly proxy: FakeSheet;

  constructor(
    readonly book: FakeBook,
    public name: string,
    readonly id: number,
  ) {
    this.proxy = counted<FakeSheet>(this, 'Sheet', book.calls);
  }

  cell(row: number, column: number): Cell {
    const key = row * 20_000 + column;
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = blank()));
    return cell;
  }
  seen = (row: number, column: number): Cell => this.cells.get(row * 20_000 + column) ?? NOTHING;
  lookAt(row: number, column: number, name: string): unknown {
    for (let i = this.looks.length - 1; i >= 0; i -= 1) {
      const { name: own, block, of } = this.looks[i]!;
      const within = block.top <= row && row <= block.bottom && block.left <= column && column <= block.right;
      if (own === name && within) return of(row, column);
    }
    return undefined;
  }
  range(block: MergedRange): FakeRange {
    if (block.top < 1 || block.left < 1 || block.bottom > this.rows || block.right > this.columns)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return counted(new FakeRange(this, block), 'Range', this.book.calls);
  }

  getName = () => this.name;
  setName(name: string) {
    if (this.book.sheets.some((sheet) => sheet !== this && sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.book.renamed(this.name, name);
    this.name = name;
    return this.proxy;
  }
  getSheetId = () => this.id;
  getType = () => 'GRID';
  isSheetHidden = () => this.hidden;
  isColumnHiddenByUser = (column: number) => this.hiddenColumns.has(column);
  getMaxRows = () => this.rows;
  getMaxColumns = () => this.columns;
  getLastRow = () => this.extent().row;
  getLastColumn = () => this.extent().column;
  getDataRange() {
    const { row, column } = this.extent();
    return this.range({ top: 1, left: 1, bottom: Math.max(1, row), right: Math.max(1, column) });
  }
  getRange(a: string | number, left?: number, rows = 1, columns = 1) {
    if (typeof a === 'string') return this.range(parseBlock(a));
    return this.range({ top: a, left: left!, bottom: a + rows - 1, right: left! + columns - 1 });
  }
  getRangeList(addresses: string[]) {
    for (const address of addresses) this.range(parseBlock(address));
    return counted(new FakeRangeList(this, [...addresses]), 'RangeList', this.book.calls);
  }

  getProtections = (type: string) =>
    this.book.locks.filter((lock) => lock.sheet === this && lock.type === type).map(protectionOf);
  getConditionalFormatRules = () => this.rules.map((rule) => rule.handed());
  setConditionalFormatRules(rules: FakeRule[]) {
    this.rules = rules.map((rule) => rule.copied());
  }
  clearConditionalFormatRules() {
    this.rules = [];
  }
  getFilter = () => (this.filter === null ? null : { remove: () => (this.filter = null) });
  getCharts = () => [...this.charts];
  removeChart(chart: FakeChart) {
    this.charts.splice(this.charts.indexOf(chart), 1);
  }
  insertChart(chart: FakeChart) {
    this.charts.push(chart);
  }
  newChart() {
    const chart: FakeChart = { kind: '', ranges: [], options: {} };
    const builder = {
      asBarChart: () => ((chart.kind = 'bar'), builder),
      asColumnChart: () => ((chart.kind = 'column'), builder),
      asPieChart: () => ((chart.kind = 'pie'), builder),
      addRange: (range: FakeRange) => (chart.ranges.push(range.getA1Notation()), builder),
      setNumHeaders: () => builder,
      setPosition: () => builder,
      setOption: (name: string, value: unknown) => ((chart.options[name] = value), builder),
      build: () => chart,
    };
    return counted(builder, 'ChartBuilder', this.book.calls);
  }

  setFrozenRows(rows: number) {
    if (this.merges.some(({ top, bottom }) => top <= rows && rows < bottom)) throw new Error(CUT);
    this.frozen.rows = rows;
  }
  setFrozenColumns(columns: number) {
    if (this.merges.some(({ left, right }) => left <= columns && columns < right)) throw new Error(CUT);
    this.frozen.columns = columns;
  }
  setColumnWidth = (column: number, width: number) => this.setColumnWidths(column, 1, width);
  setColumnWidths(from: number, count: number, width: number) {
    for (let column = from; column < from + count; column += 1) this.widths.set(column, width);
    return this.proxy;
  }
  setRowHeights(from: number, count: number, height: number) {
    for (let row = from; row < from + count; row += 1) this.heights.set(row, height);
    return this.proxy;
  }
  setTabColor(colour: string | null) {
    this.tab = colour;
    return this.proxy;
  }
  insertRowsAfter(_after: number, count: number) {
    this.rows += count;
  }
  insertColumnsAfter(_after: number, count: number) {
    this.columns += count;
  }
  /** Formats and looks; contents, notes, rules, merged blocks and lists to choose from stay. */
  clearFormats() {
    this.looks = [];
    for (const [key, cell] of this.cells) this.cells.set(key, { ...cell, format: 'General' });
    return this.proxy;
  }

  private extent(): { row: number; column: number } {
    let [row, column] = [0, 0];
    for (const [key, cell] of this.cells) {
      if (cell.value === '' && cell.formula === '') continue;
      row = Math.max(row, Math.floor(key / 20_000));
      column = Math.max(column, key % 20_000);
    }
    return { row, column };
  }
}

const CUT = 'You can’t freeze rows or columns which contain only part of a merged cell.';
const NOTHING = Object.freeze(blank());
