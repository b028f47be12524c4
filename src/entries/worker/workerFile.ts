import { Stopped, WorkerEnded } from '../../actions/brokenOff';
import type { SheetLook } from '../../workbook/sheetLook';
import type { PlainSheet } from '../../workbook/sheetModel';
import type { OpenFile, UndoState } from '../../hosts/page/openFile';
import type { Applied, Changes } from '../../workbook/changes';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { KeptVersions } from './keptVersions';
import { type ListPart, ListsHeard } from './lists';
import type { MadeFrom } from '../../importing/imported';
import { UnreadableWorkbook } from '../../workbook/host';
import type { AskedOfFile, FileTold, GivenFile } from './serveFile';
import { heardSheet, type SheetTold } from './sheetTalk';
import { type StartWorker, WorkerLine } from './workerLine';

/** Milliseconds a file of another kind may take to be read. */
const LONGEST = 120_000;
const WORKBOOK = /\.xls[xm]$/i;

/** What became of a file whose worker has ended. */
export type Reopening = 'reopened' | 'restarted' | 'not-reopened';

/**
 * A file kept by a worker of its own. The window keeps the file's bytes as well, as they are after each change: when the worker ends, whatever
 * way, everything that was asked of it is answered with WorkerEnded, and the file is opened again from those bytes in a new one. What was
 * finished is never lost; what was under way is not done; what can be taken back begins anew.
 */
export class WorkerFile implements OpenFile {
  /** null: its worker has ended and no other has the file open. */
  private line: WorkerLine | null = null;
  /** What the worker of now has told of sheets. */
  private heard = new ListsHeard();
  private reading: Promise<unknown> = Promise.resolve();
  private reopening: Promise<void> | null = null;
  private changing: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(how: Reopening) => void>();
  private readonly watching = new Set<() => void>();
  private pending = 0;
  private closed = false;
  /** What the workbook was made from; null for one as it stands. */
  made: MadeFrom | null = null;

  private constructor(
    private readonly start: StartWorker,
    private readonly kept: KeptVersions,
  ) {}

  /** `stoppable` hears how to end the opening at once. @throws UnreadableWorkbook, WorkerEnded, Stopped */
  static open = (start: StartWorker, bytes: Uint8Array, stoppable?: (stop: () => void) => void): Promise<WorkerFile> =>
    WorkerFile.begin(start, 'open', bytes, stoppable);
  /**
   * Opens a file of any kind that is read. One that is no workbook may take `LONGEST` at most.
   * @throws UnreadableWorkbook, WorkerEnded, Stopped
   */
  static import = async (
    start: StartWorker,
    given: GivenFile,
    stoppable: (stop: () => void) => void = () => undefined,
  ): Promise<WorkerFile> => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const withStop = (stop: (cause?: unknown) => void) => {
      stoppable(() => stop());
      if (!WORKBOOK.test(given.name)) late = setTimeout(() => stop(new UnreadableWorkbook('too-slow')), LONGEST);
    };
    return WorkerFile.begin(start, 'import', given, withStop).finally(() => clearTimeout(late));
  };
  static make = (start: StartWorker, sheet: PlainSheet, stoppable?: (stop: () => void) => void): Promise<WorkerFile> =>
    WorkerFile.begin(start, 'make', sheet, stoppable);

  sheets = () => this.ask<SheetInfo[]>('sheets');
  /** One after the other: of a sheet that was read before only what has changed comes over. */
  read = (sheet: string): Promise<SheetSnapshot> => {
    const done = this.reading.then(() => this.readInParts(sheet));
    this.reading = done.catch(() => undefined);
    return done;
  };
  readOwn = (sheets: string[]) => this.ask<SheetSnapshot[]>('readOwn', sheets);
  look = (sheet: string) => this.ask<SheetLook>('look', sheet);
  apply = (changes: Changes) => this.change<Applied>('apply', changes);
  addSheet = (sheet: PlainSheet) => this.change<string>('addSheet', sheet);
  undo = () => this.change<void>('undo');
  redo = () => this.change<void>('redo');

  /** After all changes that were asked for. They are here, whatever has become of the worker. */
  bytes = async (): Promise<Uint8Array> => {
    await this.changing;
    return this.kept.bytes;
  };
  standing = async (): Promise<UndoState> => {
    const standing = await this.ask<UndoState>('standing');
    return { ...standing, version: this.kept.outside(standing.version) };
  };

  /** Tells when the worker has ended and the file was opened again, or could not be. */
  onReopened = (listener: (how: Reopening) => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  /** Tries once more to open the file, after it could not be. */
  reopen = (how: Reopening = 'reopened'): Promise<void> =>
    (this.reopening ??= this.openAgain(how).finally(() => {
      this.reopening = null;
    }));
  /** Ends the worker, whatever it is busy with: what was asked of it is answered with Stopped, and the file opens again from its bytes. */
  restart = (): Promise<void> => {
    this.line?.close(new Stopped());
    this.line = null;
    return this.reopen('restarted');
  };
  /** Something was asked of the worker that is not answered yet. */
  isBusy = (): boolean => this.pending > 0;
  onBusy = (listener: () => void): (() => void) => {
    this.watching.add(listener);
    return () => void this.watching.delete(listener);
  };
  close = (): void => {
    this.closed = true;
    this.listeners.clear();
    this.line?.close(new Stopped());
  };

  private static async begin(
    start: StartWorker,
    method: AskedOfFile,
    input: unknown,
    stoppable: (stop: (cause?: unknown) => void) => void = () => undefined,
  ): Promise<WorkerFile> {
    const line = new WorkerLine({ part: 'file', start, onEnded: () => file?.ended() });
    let file: WorkerFile | null = null;
    stoppable((cause = new Stopped()) => line.close(cause));
    try {
      const { kept, output } = await line.ask<FileTold>(method, input);
      file = new WorkerFile(start, new KeptVersions(kept!));
      file.line = line;
      if (method === 'import') file.made = output as MadeFrom | null;
      return file;
    } catch (cause) {
      line.close(cause);
      throw cause;
    }
  }

  private async ask<T>(method: AskedOfFile, input?: unknown): Promise<T> {
    await this.reopening;
    if (!this.line) throw new WorkerEnded('file', 'not-reopened');
    this.count(1);
    try {
      const { output, kept } = await this.line.ask<FileTold>(method, input);
      if (kept) this.kept.keep(kept);
      return output as T;
    } finally {
      this.count(-1);
    }
  }

  private async readInParts(sheet: string): Promise<SheetSnapshot> {
    await this.reopening;
    const { line, heard } = this;
    if (!line) throw new WorkerEnded('file', 'not-reopened');
    this.count(1);
    try {
      const { output, kept } = await line.ask<FileTold>('read', sheet);
      if (kept) this.kept.keep(kept);
      return await heardSheet(sheet, output as SheetTold, heard, (asked) => line.ask<ListPart>('rows', asked));
    } finally {
      this.count(-1);
    }
  }

  private count(more: 1 | -1): void {
    this.pending += more;
    for (const listener of this.watching) listener();
  }

  private change<T>(method: AskedOfFile, input?: unknown): Promise<T> {
    const done = this.ask<T>(method, input);
    this.changing = Promise.allSettled([this.changing, done]);
    return done;
  }

  private ended(): void {
    this.line = null;
    if (!this.closed) void this.reopen();
  }

  private async openAgain(how: Reopening): Promise<void> {
    if (this.line) return;
    const line: WorkerLine = new WorkerLine({
      part: 'file',
      start: this.start,
      onEnded: () => this.line === line && this.ended(),
    });
    try {
      await line.ask<FileTold>('open', this.kept.bytes);
    } catch (cause) {
      line.close(cause);
      return this.tell('not-reopened');
    }
    if (this.closed) return line.close(new Stopped());
    this.kept.startAnew();
    this.heard = new ListsHeard();
    this.line = line;
    this.tell(how);
  }

  private tell(how: Reopening): void {
    for (const listener of [...this.listeners]) listener(how);
  }
}
