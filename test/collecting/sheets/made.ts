import type {
  CollectedItem,
  Collection,
  Conflict,
  ReturnedFile,
  ReturnedUnit,
  UnitWord,
} from '../../../src/collecting/collection';
import type { CollectingContext } from '../../../src/collecting/sheets/context';
import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import { withCode } from '../../../src/workbook/sheetCode';
import type { SheetModel } from '../../../src/workbook/sheetModel';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** Plain values with what a test is about laid over them. */

export const word = (unit: string, partial: Partial<UnitWord> = {}): UnitWord => ({
  ...{ unit, basis: 'lead', state: 'done', result: 'Đã hoàn thành', doneOn: '', evidence: '', note: '' },
  ...{ day: null, files: [`${unit}.xlsx`], copyDay: '2026-06-12' },
  ...partial,
});

export const item = (row: number, words: UnitWord[], partial: Partial<CollectedItem> = {}): CollectedItem => {
  const [first] = words;
  const given = first
    ? { result: first.result, doneOn: first.doneOn, evidence: first.evidence, note: first.note }
    : null;
  return {
    ...{ sheet: 'Phụ lục', row, key: `I.${row}`, number: String(row), task: `Việc thứ ${row}`, words },
    ...{ of: null, done: null, state: first?.state ?? 'not-written', outcome: 'taken', entry: given, given },
    ...{ earlier: [], older: [] },
    ...partial,
  };
};

export const conflict = (row: number, words: UnitWord[], partial: Partial<Conflict> = {}): Conflict => ({
  ...{ sheet: 'Phụ lục', row, key: `I.${row}`, number: String(row), task: `Việc thứ ${row}`, cell: `F${row}` },
  ...{ stands: '', why: 'contradict', words, choice: null, reason: '' },
  ...partial,
});

export const unit = (name: string, partial: Partial<ReturnedUnit> = {}): ReturnedUnit => ({
  ...{ unit: name, files: [`${name}.xlsx`], day: '2026-06-12', given: 4, written: 2, missing: 1, taken: 2 },
  ...{ conflicts: 0, changed: 0, misplaced: 0, state: 'sent' },
  ...partial,
});

export const file = (name: string, partial: Partial<ReturnedFile> = {}): ReturnedFile => ({
  ...{ file: name, unit: null, unitBy: null, day: '2026-06-12', kind: 'taken', why: null, items: [], changed: [] },
  ...partial,
});

export const context = (
  collection: Partial<Collection>,
  partial: Partial<CollectingContext> = {},
): CollectingContext => ({
  collection: { files: [], units: [], items: [], conflicts: [], ...collection },
  plan: { issuer: 'Sở Xây dựng', title: 'Kế hoạch cải cách hành chính năm 2026', sheet: 'Phụ lục' },
  asOf: '2026-06-14',
  writtenAt: '08:15 ngày 14/06/2026',
  cellOf: ({ sheet, row }) => (row === null ? null : { sheet, cell: `F${row}` }),
  notWritten: new Set(),
  decided: [],
  unreadable: (reason) => `không đọc được (${reason})`,
  ...partial,
});

/** The sheet as it stands once it is written into a workbook. */
export async function written(model: SheetModel): Promise<SheetSnapshot> {
  const host = memoryHost([]);
  await host.apply({ sheets: [withCode(model)] });
  return host.read(model.name);
}
