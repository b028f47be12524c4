import type { Applied, Changes } from '../../workbook/changes';
import { type CellRef, ChangeRefused, ChangeUnfinished, type WorkbookHost } from '../../workbook/host';
import { applyChanges } from './applyChanges';
import { addPlainSheet } from './ownSheets';
import { type MemorySheet, memoryWorkbook } from './memoryWorkbook';
import type { MemoryState } from './memoryState';

export interface MemoryOptions {
  /** Sheet → address → text of notes that are someone else's. */
  notes?: Record<string, Record<string, string>>;
  /** No sheet may be added, removed or renamed. */
  protectedStructure?: boolean;
  /** Nothing may be changed at all. */
  readOnly?: boolean;
  /** Asked before each step of the writing: whether the program refuses it. What was done before stands, as in a program. */
  refusesStep?(): boolean;
}

export interface MemoryHost extends WorkbookHost {
  /** Somebody else changes the sheets. */
  alter(change: (states: MemoryState[]) => void): void;
  /** The sheets as they stand now, in order. */
  state(): MemoryState[];
  /** All changes that were made, in order. */
  readonly applied: Changes[];
  /** Cells shown to the user. */
  readonly selected: CellRef[];
}

/** A workbook kept in memory that can be changed: the reference every other host is measured by. */
export function memoryHost(sheets: MemorySheet[], options: MemoryOptions = {}): MemoryHost {
  let states: MemoryState[] = sheets.map(({ snapshot, info, tables = [], unlocked = [], allows = [] }) => ({
    info: { name: snapshot.name, visible: true, protected: false, ours: false, mark: null, ...info },
    snapshot: structuredClone(snapshot),
    highlights: [],
    userNotes: { ...options.notes?.[snapshot.name] },
    notes: {},
    lists: {},
    tables,
    unlocked,
    allows,
    model: null,
  }));
  const applied: Changes[] = [];
  const selected: CellRef[] = [];
  const reader = () => memoryWorkbook(states.map(({ snapshot, info }) => ({ snapshot, info })));
  return {
    sheets: () => reader().sheets(),
    read: (name) => reader().read(name),
    readOwn: (names) =>
      Promise.all(
        names.map(async (name) => {
          const { userNotes, notes } = states.find(({ info }) => info.name === name) ?? { userNotes: {}, notes: {} };
          return { ...(await reader().read(name)), notes: Object.keys({ ...userNotes, ...notes }) };
        }),
      ),
    async apply(changes: Changes): Promise<Applied> {
      if (options.readOnly) throw new ChangeRefused('read-only');
      // Worked out on a copy: whatever is refused half-way, the workbook is as it was.
      const copy = structuredClone(states);
      const written = new Set<string>();
      const step = (sheet: string) => {
        if (options.refusesStep?.()) throw new ChangeUnfinished('failed', [...written]);
        written.add(sheet);
      };
      let next: ReturnType<typeof applyChanges>;
      try {
        next = applyChanges(copy, changes, options.protectedStructure ?? false, step);
      } catch (cause) {
        if (!(cause instanceof ChangeUnfinished)) throw cause;
        if (written.size === 0) throw new Error('refused before anything was written', { cause });
        states = copy;
        throw cause;
      }
      states = next.states;
      applied.push(structuredClone(changes));
      return next.applied;
    },
    async addSheet(sheet) {
      if (options.readOnly) throw new ChangeRefused('read-only');
      const copy = structuredClone(states);
      const name = addPlainSheet(copy, sheet, options.protectedStructure ?? false);
      states = copy;
      return name;
    },
    async select(cell) {
      selected.push(cell);
    },
    alter: (change) => change(states),
    state: () => structuredClone(states),
    applied,
    selected,
  };
}
