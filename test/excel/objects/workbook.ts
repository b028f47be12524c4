import { Failure } from '../failure';
import type { Scope } from './context';
import type { Range } from './ranges';
import { tableOf, Worksheets } from './worksheets';

/** The root of all: what `context.workbook` stands for. */
export class Workbook {
  constructor(private readonly scope: Scope) {}

  readonly application = { suspendApiCalculationUntilNextSync() {}, suspendScreenUpdatingUntilNextSync() {} };

  get worksheets() {
    return new Worksheets(this.scope);
  }
  get tables() {
    return { getItem: (key: string) => tableOf(this.scope, key) };
  }
  get names() {
    return new Names(this.scope);
  }
  get protection() {
    return { protected: this.scope.book.structureProtected };
  }
  /** `context.runtime` */
  get _Runtime() {
    const { scope } = this;
    return {
      get enableEvents() {
        return scope.eventsOn;
      },
      set enableEvents(on: boolean) {
        scope.eventsOn = on;
      },
    };
  }
  _RemoveReference(): void {}
}

class Names {
  constructor(private readonly scope: Scope) {}

  get items() {
    return this.scope.book.names.map(({ name, formula }) => ({ id: name, name, formula }));
  }
  getItem(wanted: string) {
    const found = this.getItemOrNullObject(wanted);
    if (!found) throw new Failure('ItemNotFound', wanted);
    return found;
  }
  getItemOrNullObject(wanted: string) {
    const { book } = this.scope;
    const found = book.names.find(({ name }) => name === wanted);
    if (!found) return null;
    return {
      ...found,
      delete: () => {
        book.names = book.names.filter((one) => one !== found);
      },
    };
  }
  add(name: string, range: Range) {
    const { book } = this.scope;
    if (book.names.some((one) => one.name === name)) throw new Failure('ItemAlreadyExists', name);
    const [block] = range.blocks;
    const formula = `='${range.sheet.name.replace(/'/g, "''")}'!$A$${block!.top}`;
    book.names.push({ name, formula });
    return { name, formula };
  }
}
