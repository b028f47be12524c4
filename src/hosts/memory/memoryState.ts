import type { Highlight } from '../../workbook/changes';
import { ChangeRefused } from '../../workbook/host';
import type { ListTable } from '../../workbook/listTable';
import { saysOurs } from '../../workbook/ownMarks';
import type { SheetModel } from '../../workbook/sheetModel';
import type { MergedRange, SheetInfo, SheetSnapshot } from '../../workbook/snapshot';

/** A sheet with everything on it that a test may want to look at. */
export interface MemoryState {
  info: SheetInfo;
  snapshot: SheetSnapshot;
  /** Ours, the first wins. */
  highlights: Highlight[];
  /** Address → text: notes that were there before us, and ours. */
  userNotes: Record<string, string>;
  notes: Record<string, string>;
  /** Columns of ours: letters → texts to choose from. */
  lists: Record<string, string[]>;
  tables: ListTable[];
  /** Cells that may be changed though the sheet is protected. */
  unlocked: MergedRange[];
  /** What else may be changed on the protected sheet: the look of its cells, highlights among them; its notes. */
  allows: Allowed[];
  /** For a sheet of ours: what it was made from. */
  model: SheetModel | null;
}

export type Allowed = 'formats' | 'notes';

/** The sheet that is ours and has a mark: what people made of it, by a name alone, is not. */
export const ownState = (states: readonly MemoryState[], mark: string): MemoryState | undefined =>
  states.find((state) => ownMark(state) === mark);

export function ownMark({ info, snapshot }: Pick<MemoryState, 'info' | 'snapshot'>): string | null {
  return info.mark !== null && saysOurs(info.mark, snapshot.texts.flat()) ? info.mark : null;
}

/** Notes only adorn: on a sheet that takes the look of cells but no notes, all else is done without them. */
export const leavesNotesOut = ({ info, allows }: MemoryState): boolean =>
  info.protected && allows.includes('formats') && !allows.includes('notes');

/** @throws ChangeRefused when the sheet is protected and does not allow that: the error names the first one there is something to do on. */
export function writable(state: MemoryState, what: 'cells' | Allowed = 'cells'): MemoryState {
  if (state.info.protected && (what === 'cells' || !state.allows.includes(what)))
    throw new ChangeRefused('protected-sheet', state.info.name);
  return state;
}
