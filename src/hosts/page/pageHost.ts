import type { SheetLook } from '../../workbook/sheetLook';
import type { PlainSheet } from '../../workbook/sheetModel';
import type { Applied, Changes } from '../../workbook/changes';
import type { CellRef, WorkbookHost } from '../../workbook/host';
import { EditNotMade } from '../../workbook/judgeEdits';
import type { CellValue, SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import type { OpenFile, UndoState } from './openFile';

/** What the page shows of the workbook. */
export interface PageState extends UndoState {
  sheets: SheetInfo[];
  /** The sheet before the user, and the cell they are at. */
  active: string;
  cell: string;
  /** Counts the times a cell was to be shown: the same cell can be asked for again. */
  shown: number;
  /** Counts the times the file was opened again: what could not be read before is read once more. */
  openedAgain: number;
  /** Something was changed since the file was opened or saved. */
  unsaved: boolean;
}

type Listener = (sheet: string) => void;

/** The workbook of the page: a file with a window onto it. Edits in the window are the user's; changes through the port are our own. */
export class PageHost implements WorkbookHost {
  private readonly changed = new Set<Listener>();
  private readonly activated = new Set<Listener>();
  private readonly watching = new Set<() => void>();
  /** What was read of the present version; shared, as nobody alters a snapshot. */
  private snapshots = new Map<string, Promise<SheetSnapshot>>();
  private looks = new Map<string, Promise<SheetLook>>();

  private constructor(
    private readonly file: OpenFile,
    private state: PageState,
    private saved: number,
  ) {}

  /** `fresh`: the file is not stored anywhere yet. */
  static async over(file: OpenFile, { fresh = false } = {}): Promise<PageHost> {
    const [sheets, standing] = [await file.sheets(), await file.standing()];
    const active = (sheets.find(({ visible }) => visible) ?? sheets[0])?.name ?? '';
    const state = { ...standing, sheets, active, cell: 'A1', shown: 0, openedAgain: 0, unsaved: fresh };
    return new PageHost(file, state, fresh ? -1 : standing.version);
  }

  readonly current = (): PageState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.watching.add(listener);
    return () => void this.watching.delete(listener);
  };

  /** Known already: they are read anew with each change. */
  sheets = (): Promise<SheetInfo[]> => Promise.resolve(this.state.sheets);
  read = (sheet: string): Promise<SheetSnapshot> => kept(this.snapshots, sheet, () => this.file.read(sheet));
  readOwn = (sheets: string[]): Promise<SheetSnapshot[]> => this.file.readOwn(sheets);
  look = (sheet: string): Promise<SheetLook> => kept(this.looks, sheet, () => this.file.look(sheet));
  activeSheet = async (): Promise<string> => this.state.active;

  async apply(changes: Changes): Promise<Applied> {
    const applied = await this.file.apply(changes);
    await this.refresh();
    return applied;
  }

  async select({ sheet, at }: CellRef): Promise<void> {
    if (!this.state.sheets.some(({ name }) => name === sheet)) return;
    const turned = sheet !== this.state.active;
    this.set({ active: sheet, cell: at, shown: this.state.shown + 1 });
    if (turned) tell(this.activated, sheet);
  }

  onChanged = (listener: Listener): (() => void) => added(this.changed, listener);
  onActivated = (listener: Listener): (() => void) => added(this.activated, listener);

  /** The user turns to a sheet, or puts the mark on a cell they see already. */
  readonly activate = (sheet: string): void => {
    if (sheet === this.state.active) return;
    this.set({ active: sheet, cell: 'A1', shown: this.state.shown + 1 });
    tell(this.activated, sheet);
  };
  readonly putMark = (cell: string): void => this.set({ cell });

  /** What the user typed into a cell. @throws EditNotMade when the cell is not the user's to change. */
  async edit({ sheet, at }: CellRef, expect: CellValue, value: CellValue): Promise<void> {
    if (expect === value) return;
    const { edits } = await this.file.apply({ edits: [{ sheet, at, expect, value, byHand: true }] });
    await this.refresh();
    for (const refused of edits.refused) throw new EditNotMade(refused);
    tell(this.changed, sheet);
  }

  /** Adds a sheet and turns to it. */
  async addSheet(sheet: PlainSheet): Promise<string> {
    const name = await this.file.addSheet(sheet);
    await this.refresh();
    this.activate(name);
    return name;
  }

  readonly undo = (): Promise<void> => this.stepped(() => this.file.undo());
  readonly redo = (): Promise<void> => this.stepped(() => this.file.redo());

  bytes = (): Promise<Uint8Array> => this.file.bytes();

  /** The bytes of now are stored somewhere. */
  readonly markSaved = (): void => {
    this.saved = this.state.version;
    this.set({ unsaved: false });
  };

  /** The file was opened again, its content as it was; what can be taken back may be less. */
  async openedAgain(): Promise<void> {
    await this.refresh();
    this.set({ openedAgain: this.state.openedAgain + 1 });
  }

  private async stepped(step: () => Promise<void>): Promise<void> {
    await step();
    await this.refresh();
    tell(this.changed, this.state.active);
  }

  private async refresh(): Promise<void> {
    const standing = await this.file.standing();
    if (standing.version !== this.state.version) {
      this.snapshots = new Map();
      this.looks = new Map();
    }
    const sheets = await this.file.sheets();
    const stays = sheets.some(({ name }) => name === this.state.active);
    const active = stays ? this.state.active : ((sheets.find(({ visible }) => visible) ?? sheets[0])?.name ?? '');
    this.set({ ...standing, sheets, active, unsaved: standing.version !== this.saved });
    if (!stays) tell(this.activated, active);
  }

  private set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.watching) listener();
  }
}

function kept<T>(map: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = map.get(key);
  if (known) return known;
  const reading = read();
  map.set(key, reading);
  reading.catch(() => map.delete(key));
  return reading;
}

function added(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const tell = (listeners: Set<Listener>, sheet: string): void => {
  for (const listener of listeners) listener(sheet);
};
