import { emptyWorkbook } from '../file/emptyWorkbook';
import type { FileHost } from '../file/fileHost';
import { openWorkbook } from '../file/openWorkbook';
import type { PlainSheet } from '../../workbook/sheetModel';
import type { Changes } from '../../workbook/changes';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import type { OpenFile, UndoState } from './openFile';

interface State {
  version: number;
  host: FileHost;
}

/** The most that is kept to be taken back: steps, and bytes of all their files. */
const MOST_STEPS = 100;
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * A file with its former states. A state is the file's bytes, opened: files of plans are small, and nothing taken back in this way can come
 * out otherwise than it was. Everything that is asked waits for what was asked before.
 */
export class KeptFile implements OpenFile {
  private readonly past: State[] = [];
  private future: State[] = [];
  private last = 0;
  /** What was read of the present state. */
  private reads = new Map<string, Promise<SheetSnapshot>>();
  private listed: Promise<SheetInfo[]> | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(private state: State) {}

  /** @throws UnreadableWorkbook */
  static async open(bytes: Uint8Array): Promise<KeptFile> {
    const file = new KeptFile({ version: 0, host: await openWorkbook(bytes) });
    // A part that is broken is found now, while the workbook that was open before can still stay.
    for (const { name, visible } of await file.sheets()) if (visible) await file.read(name);
    return file;
  }

  /** A new workbook of one sheet. */
  static async make(sheet: PlainSheet): Promise<KeptFile> {
    const host = await openWorkbook(emptyWorkbook());
    await host.addSheet(sheet);
    return new KeptFile({ version: 0, host });
  }

  sheets = () => this.inTurn(() => (this.listed ??= this.state.host.sheets()));
  read = (sheet: string) => this.inTurn(() => this.readOnce(sheet));
  readOwn = (sheets: string[]) => this.inTurn(() => this.state.host.readOwn(sheets));
  look = (sheet: string) => this.inTurn(() => this.state.host.look(sheet));
  bytes = () => this.inTurn(async () => this.state.host.bytes());
  apply = (changes: Changes) => this.inTurn(() => this.keep((host) => host.apply(changes)));
  addSheet = (sheet: PlainSheet) => this.inTurn(() => this.keep((host) => host.addSheet(sheet)));
  undo = () => this.inTurn(async () => this.step(this.past, this.future));
  redo = () => this.inTurn(async () => this.step(this.future, this.past));
  standing = () =>
    this.inTurn(async (): Promise<UndoState> => ({
      version: this.state.version,
      canUndo: this.past.length > 0,
      canRedo: this.future.length > 0,
    }));

  /** Changes a copy, so that what was before stays as it is. A change that changes nothing is no step. */
  private async keep<T>(change: (host: FileHost) => Promise<T>): Promise<T> {
    const before = this.state.host.bytes();
    const host = await openWorkbook(before);
    const done = await change(host);
    if (host.bytes() === before) return done;
    this.past.push(this.state);
    this.future = [];
    this.last += 1;
    this.turnTo({ version: this.last, host });
    this.forget();
    return done;
  }

  private step(from: State[], to: State[]): void {
    const state = from.pop();
    if (!state) return;
    to.push(this.state);
    this.turnTo(state);
  }

  private turnTo(state: State): void {
    this.state = state;
    this.reads = new Map();
    this.listed = null;
  }

  private readOnce(sheet: string): Promise<SheetSnapshot> {
    const reading = this.reads.get(sheet) ?? this.state.host.read(sheet);
    this.reads.set(sheet, reading);
    return reading;
  }

  private forget(): void {
    const size = () => this.past.reduce((sum, { host }) => sum + host.bytes().length, 0);
    while (this.past.length > 1 && (this.past.length > MOST_STEPS || size() > MOST_BYTES)) this.past.shift();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
