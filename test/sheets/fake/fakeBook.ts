import type { Asked } from './asked';
import { Calls, counted } from './calls';
import { type FakeLock, protectionOf } from './fakeLock';
import type { FakeRange } from './fakeRange';
import { FakeSheet } from './fakeSheet';

type Known =
  | 'getSheets'
  | 'getSheetByName'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'deleteSheet'
  | 'setNamedRange'
  | 'getNamedRanges'
  | 'getProtections';

/** A spreadsheet, and what of the service's Spreadsheet is asked of it. */
export class FakeBook implements Asked<GoogleAppsScript.Spreadsheet.Spreadsheet, Known> {
  readonly calls = new Calls();
  sheets: FakeSheet[] = [];
  names = new Map<string, FakeRange>();
  locks: FakeLock[] = [];
  /** Held by another run of the script, when it is busy. */
  readonly documentLock = {
    heldByOthers: false,
    held: false,
    tryLock() {
      if (this.heldByOthers || this.held) return false;
      return (this.held = true);
    },
    releaseLock() {
      this.held = false;
    },
  };
  locale = 'vi_VN';
  timeZone = 'Asia/Ho_Chi_Minh';
  active!: FakeSheet;
  selected: string | null = null;
  private nextId = 0;
  readonly proxy: FakeBook = counted<FakeBook>(this, 'Spreadsheet', this.calls);

  get decimalComma(): boolean {
    return !this.locale.startsWith('en');
  }
  add(name: string, at = this.sheets.length): FakeSheet {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`A sheet with the name "${name}" already exists.`);
    const sheet = new FakeSheet(this, name, (this.nextId += 7919));
    this.sheets.splice(at, 0, sheet);
    this.active ??= sheet;
    return sheet;
  }
  sheet = (name: string): FakeSheet => this.sheets.find((one) => one.name === name)!;

  /** Formulas follow a sheet that is called otherwise. */
  renamed(from: string, to: string) {
    const quoted = (name: string) => `'${name.replace(/'/g, "''")}'!`;
    for (const { cells } of this.sheets)
      for (const cell of cells.values())
        if (cell.formula) cell.formula = cell.formula.split(quoted(from)).join(quoted(to));
  }

  getSheets = () => this.sheets.map(({ proxy }) => proxy);
  getSheetByName = (name: string) => this.sheets.find((sheet) => sheet.name === name)?.proxy ?? null;
  getActiveSheet = () => this.active.proxy;
  setActiveSheet(sheet: FakeSheet) {
    this.active = this.sheet(sheet.name);
    return sheet;
  }
  getSpreadsheetLocale = () => this.locale;
  getSpreadsheetTimeZone = () => this.timeZone;
  /** A sheet that is inserted comes before the user. */
  insertSheet(name: string, at: number) {
    this.active = this.add(name, at);
    return this.active.proxy;
  }
  deleteSheet(sheet: FakeSheet) {
    const gone = this.sheet(sheet.name);
    this.sheets.splice(this.sheets.indexOf(gone), 1);
    if (this.active === gone) this.active = this.sheets[0]!;
  }
  setNamedRange(name: string, range: FakeRange) {
    this.names.set(name, range);
  }
  getNamedRanges = () =>
    [...this.names].map(([name, range]) => ({
      getName: () => name,
      getRange: () => {
        if (!this.sheets.includes(range.on)) throw new Error('#REF!');
        return range;
      },
      remove: () => void this.names.delete(name),
    }));
  getProtections = (type: string) => this.locks.filter((lock) => lock.type === type).map(protectionOf);
}
