import { UnreadableWorkbook, type WorkbookReader } from '../../workbook/host';
import type { ListTable } from '../../workbook/listTable';
import { claimsBut } from '../../workbook/ownMarks';
import type { MergedRange, SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { type Allowed, ownMark } from './memoryState';

export interface MemorySheet {
  snapshot: SheetSnapshot;
  info?: Partial<Omit<SheetInfo, 'name'>>;
  tables?: ListTable[];
  unlocked?: MergedRange[];
  allows?: Allowed[];
}

/** A workbook that is nothing but its snapshots: the reference for every other host, and what tests are written against. */
export function memoryWorkbook(sheets: MemorySheet[]): WorkbookReader {
  return {
    sheets: async () =>
      sheets.map(({ snapshot, info }) => {
        const known = { name: snapshot.name, visible: true, protected: false, ours: false, mark: null, ...info };
        const mark = ownMark({ info: known, snapshot });
        const claims = claimsBut(mark, [...(known.mark ? [known.mark] : []), ...(known.claimed ?? [])]);
        return { ...known, ...claims, mark, ours: known.mark === null ? known.ours : mark !== null };
      }),
    read: async (name) => {
      const found = sheets.find(({ snapshot }) => snapshot.name === name);
      if (!found) throw new UnreadableWorkbook('no-such-sheet', name);
      return structuredClone(found.snapshot);
    },
  };
}
