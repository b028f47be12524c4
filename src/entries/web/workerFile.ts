import type { SheetLook } from '../../hosts/file/look/sheetLook';
import type { PlainSheet } from '../../hosts/file/writing/sheets/addSheet';
import type { OpenFile, Standing } from '../../hosts/page/openFile';
import type { Applied, Changes } from '../../workbook/changes';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { type Answer, errorOf, type Method, type Question } from './workerTalk';

/** A file kept by a worker of its own. Closing it ends the worker, whatever it is busy with. */
export class WorkerFile implements OpenFile {
  private readonly worker = new Worker(new URL('./fileWorker.ts', import.meta.url));
  private readonly waiting = new Map<number, { done(output: unknown): void; fail(cause: Error): void }>();
  private last = 0;

  private constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const asked = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('failed' in data) asked?.fail(errorOf(data.failed));
      else asked?.done(data.output);
    };
    this.worker.onerror = (event) => {
      for (const { fail } of this.waiting.values()) fail(new Error(event.message || 'worker'));
      this.waiting.clear();
    };
  }

  /** @throws UnreadableWorkbook */
  static open = (bytes: Uint8Array): Promise<WorkerFile> => WorkerFile.begin('open', bytes);
  static make = (sheet: PlainSheet): Promise<WorkerFile> => WorkerFile.begin('make', sheet);

  sheets = () => this.ask<SheetInfo[]>('sheets');
  read = (sheet: string) => this.ask<SheetSnapshot>('read', sheet);
  readOwn = (sheets: string[]) => this.ask<SheetSnapshot[]>('readOwn', sheets);
  look = (sheet: string) => this.ask<SheetLook>('look', sheet);
  apply = (changes: Changes) => this.ask<Applied>('apply', changes);
  addSheet = (sheet: PlainSheet) => this.ask<string>('addSheet', sheet);
  undo = () => this.ask<void>('undo');
  redo = () => this.ask<void>('redo');
  bytes = () => this.ask<Uint8Array>('bytes');
  standing = () => this.ask<Standing>('standing');
  close = (): void => this.worker.terminate();

  private static async begin(method: Method, input: unknown): Promise<WorkerFile> {
    const file = new WorkerFile();
    try {
      await file.ask(method, input);
      return file;
    } catch (cause) {
      file.close();
      throw cause;
    }
  }

  private ask<T>(method: Method, input?: unknown): Promise<T> {
    const question: Question = { id: (this.last += 1), method, input };
    return new Promise<T>((done, fail) => {
      this.waiting.set(question.id, { done: (output) => done(output as T), fail });
      this.worker.postMessage(question);
    });
  }
}
