import { Stopped } from '../../actions/brokenOff';
import { inspectWorkbook, type InspectedWorkbook, type InspectOptions } from '../../actions/inspectWorkbook';
import type { WorkbookReader } from '../../workbook/host';
import { Pace } from './pace';

/** Who reads and checks for the pane: one workbook at a time. */
export interface Inspector {
  /** @throws Stopped, WorkerEnded, and what `inspectWorkbook` throws */
  inspect(workbook: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook>;
  /** Ends what is under way at once: its `inspect` throws Stopped. Asked again, all begins anew. */
  stop(): void;
}

/** Does it in the window itself, with breaths between the steps: where there are no workers. */
export class WindowInspector implements Inspector {
  private halt: (() => void) | null = null;

  async inspect(workbook: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook> {
    const pace = new Pace((share) => void options.onStep?.(share));
    const halted = new Promise<never>((_, fail) => {
      this.halt = () => {
        pace.stop();
        fail(new Stopped());
      };
    });
    // What has been asked of the program is waited for no longer; what it answers is dropped at the next step.
    return Promise.race([inspectWorkbook(workbook, { ...options, onStep: pace.step }), halted]);
  }

  readonly stop = (): void => this.halt?.();
}
