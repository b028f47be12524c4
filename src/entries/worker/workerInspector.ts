import { Stopped, WorkerEnded } from '../../actions/brokenOff';
import type { InspectedWorkbook, InspectOptions } from '../../actions/inspectWorkbook';
import { type Inspector, WindowInspector } from '../../pane/session/inspector';
import type { WorkbookReader } from '../../workbook/host';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { type InspectionAsked, type InspectionTold, putTogether } from './inspectionTalk';
import { type ListPart, ListsHeard, ListsTold } from './lists';
import { type PartAsked, SheetsTold, type SheetTold } from './sheetTalk';
import { type StartWorker, WorkerLine } from './workerLine';

/** What is being inspected. */
interface Run {
  workbook: WorkbookReader;
  options: InspectOptions;
  sheets: SheetInfo[];
  snapshots: Map<string, SheetSnapshot>;
  /** The workbook itself could not be read: this goes to whoever asked, as it is. */
  fault: { cause: unknown } | null;
}

/** What the worker and the window have told each other, as long as the worker lives. */
class Known {
  readonly told = new ListsTold();
  readonly heard = new ListsHeard();
  readonly sheets = new SheetsTold(this.told);
}

/**
 * Reads and checks in a worker of its own, so that the window never stands still and can end it at any moment. Where there are no workers, or
 * this one cannot be started (an old web view, a server that hands the script out wrongly), it is done in the window, with breaths.
 */
export class WorkerInspector implements Inspector {
  private line: WorkerLine | null = null;
  private known = new Known();
  private run: Run | null = null;
  private inWindow: WindowInspector | null = null;

  constructor(private readonly start: StartWorker) {}

  async inspect(workbook: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook> {
    if (this.inWindow) return this.inWindow.inspect(workbook, options);
    const run: Run = { workbook, options, sheets: [], snapshots: new Map(), fault: null };
    this.run = run;
    const line = (this.line ??= this.open());
    const { known } = this;
    try {
      await line.begun;
      known.told.beginRound();
      known.heard.beginRound();
      const { asOf, sheet, year } = options;
      const asked: InspectionAsked = { asOf, sheet, year };
      const { read, inspections, ...others } = await line.ask<InspectionTold>('inspect', asked);
      const snapshots = new Map(read.map((name) => [name, run.snapshots.get(name)!] as const));
      const whole = inspections.map((rest, i) => putTogether(rest, i, known.heard));
      return { sheets: run.sheets, inspections: whole, snapshots, ...others };
    } catch (cause) {
      if (run.fault) throw run.fault.cause;
      if (!(cause instanceof WorkerEnded && cause.reason === 'not-started')) throw cause;
      this.inWindow = new WindowInspector();
      return this.inWindow.inspect(workbook, options);
    } finally {
      if (this.run === run) this.run = null;
    }
  }

  readonly stop = (): void => {
    this.inWindow?.stop();
    this.line?.close(new Stopped());
    this.line = null;
  };

  private open(): WorkerLine {
    const known = (this.known = new Known());
    const line: WorkerLine = new WorkerLine({
      part: 'inspection',
      start: this.start,
      does: {
        sheets: () => this.fromWorkbook(async (run) => (run.sheets = await run.workbook.sheets())),
        read: (sheet) => this.fromWorkbook((run) => readInto(run, sheet as string, known.sheets)),
        rows: (asked) => known.sheets.part(asked as PartAsked),
        part: (part) => known.heard.hear(part as ListPart),
        step: (share) => void this.run?.options.onStep?.(share as number),
      },
      onEnded: () => {
        if (this.line === line) this.line = null;
      },
    });
    return line;
  }

  private async fromWorkbook<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const { run } = this;
    if (!run) throw new Stopped();
    try {
      return await work(run);
    } catch (cause) {
      run.fault = { cause };
      throw cause;
    }
  }
}

async function readInto(run: Run, sheet: string, sheets: SheetsTold): Promise<SheetTold> {
  const snapshot = await run.workbook.read(sheet);
  run.snapshots.set(sheet, snapshot);
  return sheets.tell(sheet, snapshot);
}
