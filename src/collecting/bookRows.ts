import { fold } from '../language/text';
import { showDay } from '../language/showDay';
import type { Item } from '../plan/plan';
import { handedParts } from '../handing/handedParts';
import { readHandOut } from '../handing/handOutLine';
import { leftAsHandedOut } from '../handing/rowCode';
import { isFilled, type PartRow } from '../settings/parts/partRow';
import { wordsOf } from '../figures/closings/closedRows';
import { parseAddress } from '../workbook/address';
import type { FilledField } from '../workbook/formWords';
import { isComposed, joinTexts } from './composed';
import type { ReadSheet } from './master';
import type { ReadEntry } from './readEntry';

/** Reads what a unit wrote in the rows of a book that was handed out to it: there each cell says itself what it was handed out with. */
export class BookRows {
  private readonly left: ReadonlyMap<number, ReadonlySet<FilledField>>;
  private readonly parts = new Map<string, PartRow[]>();

  private constructor(private readonly sheet: ReadSheet) {
    this.left = leftAsHandedOut(sheet.plan, sheet.snapshot);
    for (const part of handedParts(sheet.plan, sheet.snapshot)) {
      const key = keyOf(part);
      this.parts.set(key, [...(this.parts.get(key) ?? []), part]);
    }
  }

  /** null for any other table. */
  static of(sheet: ReadSheet): BookRows | null {
    return readHandOut(sheet.plan) === null ? null : new BookRows(sheet);
  }

  /** What the unit itself wrote of an item; of single days, put together, where it wrote in one of their rows. */
  ownWords(item: Item, read: ReadEntry): ReadEntry {
    const left = this.left.get(item.row);
    const entry = { ...read, note: item.reason || read.note };
    if (left) {
      for (const field of ['result', 'doneOn', 'evidence'] as const) if (left.has(field)) entry[field] = '';
      if (left.has('reason')) entry.note = '';
    }
    const parts = (this.parts.get(keyOf(wordsOf(this.sheet.plan, item))) ?? []).filter(isFilled);
    if (parts.every((part) => this.isLeft(part))) return entry;
    const base = isComposed(read.result) ? entry.result : read.result;
    return {
      ...entry,
      result: withParts(base, parts),
      evidence: joinTexts([entry.evidence, ...parts.map(({ document }) => document)]),
    };
  }

  private isLeft({ cells, result, day, document }: PartRow): boolean {
    const left = this.left.get(parseAddress(cells.result)!.row) ?? new Set<FilledField>();
    const filled: [FilledField, boolean][] = [
      ['result', result !== ''],
      ['doneOn', day !== null],
      ['evidence', document !== ''],
    ];
    return filled.every(([field, isThere]) => !isThere || left.has(field));
  }
}

const keyOf = ({ number, task, unit }: { number: string; task: string; unit: string }): string =>
  [number, task, unit].map(fold).join('\n');

/** What was said of single days, each after its name; what was said of one of them before gives way. */
function withParts(base: string, parts: readonly PartRow[]): string {
  const pieces = parts.map(({ part, result, day, document }) => ({
    name: /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(part) ? `Hạn ${part}` : part,
    words: [result, day && `ngày ${showDay(day, 'vi')}`, document && `(${document})`].filter((one) => one).join(' '),
  }));
  const isNamed = (piece: string) => pieces.some(({ name }) => fold(piece).startsWith(`${fold(name)}: `));
  const before = base.split('; ').filter((piece) => !isNamed(piece));
  return joinTexts([...before, ...pieces.map(({ name, words }) => `${name}: ${words}`)]);
}
