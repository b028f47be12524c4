import type { MergedRange } from '../../../src/workbook/snapshot';
import type { Book, Sheet } from '../book';
import { Failure } from '../failure';
import type { Type } from '../types/declared';

/** What all objects of a workbook share. */
export interface Scope {
  book: Book;
  /** A change of cells by the add-in, told once the request is done. */
  changed(sheet: Sheet, address: string): void;
  /** The newest requirement set of this Excel. */
  version: string;
  eventsOn: boolean;
  /** Registered kinds of events, by the names office.js registers them by. */
  heard: Set<string>;
}

/** @throws Failure where cells are locked: Excel writes none of a block then. */
export function cellsWritable(sheet: Sheet, blocks: readonly MergedRange[]): void {
  const open = ({ top, left, bottom, right }: MergedRange) =>
    sheet.unlocked.some((own) => own.top <= top && own.left <= left && bottom <= own.bottom && right <= own.right);
  if (sheet.protected && !blocks.every(open)) throw new Failure('AccessDenied', `${sheet.name} is protected`);
}

/** @throws Failure on a protected sheet, unless it allows that. The look of cells is locked with the sheet, also of those that may be typed in. */
export function writable(sheet: Sheet, what?: 'formats' | 'notes'): Sheet {
  const allowed = what !== undefined && sheet.allows.has(what);
  if (sheet.protected && !allowed) throw new Failure('AccessDenied', `${sheet.name} is protected`);
  return sheet;
}

/** Objects that were given a key by `_KeepReference` or by being created, so that later requests find them again. */
export class References {
  private readonly known = new Map<string, unknown>();
  private readonly keys = new Map<unknown, string>();
  private readonly types = new Map<string, Type>();

  keep(object: unknown, type: Type): string {
    const known = this.keys.get(object);
    if (known !== undefined) return known;
    const key = `ref${this.known.size + 1}`;
    this.types.set(key, type);
    this.known.set(key, object);
    this.keys.set(object, key);
    return key;
  }

  all = (): unknown[] => [...this.known.values()];

  of(key: string): unknown {
    if (!this.known.has(key)) throw new Failure('InvalidReference');
    return this.known.get(key);
  }

  typeOf(key: string): Type {
    return this.types.get(key) ?? { is: 'any' };
  }
}
