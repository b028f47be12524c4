import type { ListTable } from '../../../src/workbook/listTable';
import { at, type Book, emptySheet, filled, newId, type Sheet } from '../book';
import { Failure } from '../failure';
import { Recorder } from '../recorder';
import { Comments } from './comments';
import { type Scope, writable } from './context';
import { Areas, blockOf, Range } from './ranges';

const same = (a: string, b: string) => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** @throws Failure when a sheet has it, or none can have it. */
function checkName(book: Book, name: string, self?: Sheet): void {
  if (book.sheets.some((sheet) => sheet !== self && same(sheet.name, name))) {
    throw new Failure('ItemAlreadyExists', name);
  }
  if (name.length > 31 || name === '' || /[[\]:*?/\\]|^'|'$/.test(name)) throw new Failure('InvalidArgument', name);
}

const quoted = (name: string) => `'${name.replace(/'/g, "''")}'!`;

export class Worksheets {
  constructor(private readonly scope: Scope) {}

  get items(): Worksheet[] {
    return this.scope.book.sheets.map((sheet) => new Worksheet(this.scope, sheet));
  }
  getItemOrNullObject(key: string): Worksheet | null {
    return this.items.find(({ id, name }) => id === key || same(name, key)) ?? null;
  }
  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new Failure('ItemNotFound', `no sheet ${key}`);
    return found;
  }
  getActiveWorksheet(): Worksheet {
    return this.getItem(this.scope.book.active);
  }
  add(name: string): Worksheet {
    const { book } = this.scope;
    if (book.structureProtected) throw new Failure('AccessDenied');
    checkName(book, name);
    const sheet = emptySheet(name);
    book.sheets.push(sheet);
    return new Worksheet(this.scope, sheet);
  }
  _RegisterDataChangedEvent = () => void this.scope.heard.add('changed');
  _UnregisterDataChangedEvent = () => void this.scope.heard.delete('changed');
  _RegisterActivatedEvent = () => void this.scope.heard.add('activated');
  _UnregisterActivatedEvent = () => void this.scope.heard.delete('activated');
  _RegisterFormatChangedEvent = () => void this.scope.heard.add('formatChanged');
  _UnregisterFormatChangedEvent = () => void this.scope.heard.delete('formatChanged');
}

export class Worksheet {
  constructor(
    private readonly scope: Scope,
    readonly sheet: Sheet,
  ) {}

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    const { book } = this.scope;
    if (book.structureProtected) throw new Failure('AccessDenied');
    checkName(book, name, this.sheet);
    const [before, after] = [quoted(this.sheet.name), quoted(name)];
    const renamed = (formula: string) => formula.split(before).join(after);
    for (const one of book.names) one.formula = renamed(one.formula);
    for (const sheet of book.sheets)
      for (const [, , cell] of filled(sheet)) if (cell.formula !== null) cell.formula = renamed(cell.formula);
    if (book.active === this.sheet.name) book.active = name;
    this.sheet.name = name;
  }
  get visibility(): string {
    return this.sheet.visible ? 'Visible' : 'Hidden';
  }
  get protection() {
    const { protected: isProtected, allows } = this.sheet;
    const options = { allowFormatCells: allows.has('formats'), allowEditObjects: allows.has('notes') };
    return { protected: isProtected, options: isProtected ? options : null };
  }
  set tabColor(value: string) {
    writable(this.sheet).looks.push({ at: 'A1', what: 'tabColor', value });
  }
  get comments() {
    return new Comments(this.scope, this.sheet);
  }
  get tables() {
    return { items: this.sheet.tables.map((table, i) => new Table(this.scope, this.sheet, table, i)) };
  }
  get charts() {
    return new Charts(this.sheet);
  }
  get freezePanes() {
    return this.recorder('freezePanes');
  }
  get autoFilter() {
    return this.recorder('autoFilter');
  }
  get pageLayout() {
    return this.recorder('pageLayout');
  }
  get horizontalPageBreaks() {
    return this.recorder('horizontalPageBreaks');
  }
  getCell(row: number, column: number): Range {
    return this.getRange(at(row + 1, column + 1));
  }
  getRange(text?: string): Range {
    return new Range(this.scope, this.sheet, [blockOf(text)]);
  }
  getRanges(text: string): Areas {
    if (text.length > 8_192) throw new Failure('InvalidArgument', 'the address is too long');
    return new Areas(this.scope, this.sheet, text.split(',').map(blockOf));
  }
  getUsedRangeOrNullObject(): Range | null {
    const places = [...filled(this.sheet)];
    if (places.length === 0) return null;
    const rows = places.map(([row]) => row).sort((a, b) => a - b);
    const columns = places.map(([, column]) => column).sort((a, b) => a - b);
    return this.getRange(`${at(rows[0]!, columns[0]!)}:${at(rows.at(-1)!, columns.at(-1)!)}`);
  }
  activate(): void {
    if (!this.sheet.visible) throw new Failure('InvalidOperation', 'the sheet is hidden');
    this.scope.book.active = this.sheet.name;
  }
  delete(): void {
    const { book } = this.scope;
    if (book.structureProtected) throw new Failure('AccessDenied');
    if (!book.sheets.some((sheet) => sheet.visible && sheet !== this.sheet)) throw new Failure('InvalidOperation');
    book.sheets = book.sheets.filter((sheet) => sheet !== this.sheet);
    for (const one of book.names) if (one.formula.startsWith(`=${quoted(this.sheet.name)}`)) one.formula = '=#REF!$A$1';
  }

  private recorder(name: string): Recorder {
    return new Recorder(writable(this.sheet).looks, 'A1', name);
  }
}

/** office.js asks the workbook for a table again, by its key. */
export const tableOf = (scope: Scope, key: string): Table =>
  scope.book.sheets.flatMap((sheet) => new Worksheet(scope, sheet).tables.items).find(({ id }) => id === key)!;

class Table {
  readonly id: string;

  constructor(
    private readonly scope: Scope,
    private readonly sheet: Sheet,
    private readonly table: ListTable,
    index: number,
  ) {
    this.id = `${sheet.id} ${index + 1}`;
  }
  get showHeaders(): boolean {
    return this.table.header;
  }
  get showTotals(): boolean {
    return this.table.totals;
  }
  getRange(): Range {
    return new Range(this.scope, this.sheet, [this.table.block]);
  }
}

/** Charts are kept as what was said of them. */
class Charts {
  constructor(private readonly sheet: Sheet) {}

  get items() {
    return this.sheet.charts.map(({ id, looks }) => new Chart(this.sheet, id, looks));
  }
  getItem(id: string) {
    return this.items.find((chart) => chart.id === id)!;
  }
  add(type: string, source: Range, seriesBy: string): Chart {
    const chart = { id: newId(), looks: [{ at: source.address, what: type, value: seriesBy }] };
    writable(this.sheet).charts.push(chart);
    return new Chart(this.sheet, chart.id, chart.looks);
  }
}

class Chart extends Recorder {
  constructor(
    private readonly sheet: Sheet,
    readonly id: string,
    looks: Sheet['looks'],
  ) {
    super(looks, id);
  }
  readonly name = 'chart';

  delete(): void {
    this.sheet.charts = writable(this.sheet).charts.filter(({ id }) => id !== this.id);
  }
}
