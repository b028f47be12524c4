import { showDay } from '../../language/showDay';
import { parseBlock } from '../../workbook/block';
import type { Applied } from '../../workbook/changes';
import { ChangeRefused } from '../../workbook/host';
import { valueOfModel } from '../../workbook/modelContent';
import { asModel, type ModelCell, type PlainSheet, type SheetModel } from '../../workbook/sheetModel';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { asideName, freeName, nameKey } from '../../workbook/sheetNames';
import { type MemoryState, ownMark, ownState, writable } from './memoryState';

/** Writes a sheet of ours: in its place where it stands already, under the name people gave it; else after the last sheet. */
export function putSheet(
  states: MemoryState[],
  model: SheetModel,
  structureProtected: boolean,
): Applied['sheets'][number] {
  const known = ownState(states, model.mark);
  if (known) {
    writable(known);
    Object.assign(known, madeFrom(model, known.info.name, known.snapshot.date1904), {
      info: { ...known.info, ours: true },
    });
    return { mark: model.mark, name: known.info.name, replaced: true };
  }
  if (structureProtected) throw new ChangeRefused('protected-structure');
  const name = freeName(model.name, keysOf(states));
  const date1904 = states[0]?.snapshot.date1904 ?? false;
  states.push({
    info: { name, visible: true, protected: false, ours: true, mark: model.mark },
    ...madeFrom(model, name, date1904),
  });
  return { mark: model.mark, name, replaced: false };
}

/** A sheet of the user's own, behind all others. @returns the name it got */
export function addPlainSheet(states: MemoryState[], sheet: PlainSheet, structureProtected: boolean): string {
  const { name } = putSheet(states, asModel(sheet), structureProtected);
  const added = states[states.length - 1]!;
  Object.assign(added, { info: { ...added.info, ours: false, mark: null }, model: null });
  return name;
}

/** The sheet is the user's from now on, under another name. */
export function setSheetAside(
  states: MemoryState[],
  mark: string,
  structureProtected: boolean,
): NonNullable<Applied['setAside']> {
  const known = ownState(states, mark);
  if (!known) return [];
  if (structureProtected) throw new ChangeRefused('protected-structure');
  const from = known.info.name;
  const name = asideName(from, keysOf(states));
  Object.assign(known, {
    info: { ...known.info, name, ours: false, mark: null },
    snapshot: { ...known.snapshot, name },
    model: null,
  });
  return [{ mark, from, name }];
}

/** Nothing is done where there is no such sheet: it was removed already. */
export function removeSheet(
  states: MemoryState[],
  mark: string,
  structureProtected: boolean,
): Applied['removed'][number] | null {
  const place = states.findIndex((state) => ownMark(state) === mark);
  if (place < 0) return null;
  if (structureProtected) throw new ChangeRefused('protected-structure');
  const [removed] = states.splice(place, 1);
  return { mark, name: removed!.info.name, kept: false };
}

const keysOf = (states: readonly MemoryState[]) => new Set(states.map(({ info }) => nameKey(info.name)));

const madeFrom = (model: SheetModel, name: string, date1904: boolean): Omit<MemoryState, 'info'> => ({
  snapshot: snapshotOf(model, name, date1904),
  highlights: [],
  userNotes: {},
  notes: {},
  lists: {},
  tables: [],
  unlocked: [],
  allows: [],
  model: structuredClone(model),
});

function snapshotOf({ rows, styles, merges }: SheetModel, name: string, date1904: boolean): SheetSnapshot {
  const each = <T>(read: (cell: ModelCell | null) => T): T[][] => rows.map(({ cells }) => cells.map(read));
  const format = (cell: ModelCell | null) => (cell ? (styles[cell.style]?.format ?? 'General') : 'General');
  return {
    name,
    top: 1,
    left: 1,
    width: Math.max(0, ...rows.map(({ cells }) => cells.length)),
    values: each((cell) => valueOf(cell, date1904)),
    texts: each(textOf),
    formats: each(format),
    merges: merges.map(parseBlock),
    formulas: rows.flatMap(({ cells }, r) =>
      cells.flatMap((cell, c) =>
        cell?.formula === undefined ? [] : [{ top: r + 1, left: c + 1, bottom: r + 1, right: c + 1 }],
      ),
    ),
    hiddenRows: [],
    hiddenColumns: [],
    date1904,
  };
}

const valueOf = (cell: ModelCell | null, date1904: boolean): CellValue => cell && valueOfModel(cell, date1904);

const textOf = (cell: ModelCell | null): string =>
  cell?.day ? showDay(cell.day, 'vi') : String(valueOf(cell, false) ?? '');
