import { Stopped } from '../../actions/brokenOff';
import type { InspectedWorkbook, InspectOptions } from '../../actions/inspectWorkbook';
import type { WorkbookReader } from '../../workbook/host';
import { Pace } from './pace';

/** Who reads and checks for the pane: one workbook at a time. */
export interface Inspector {
  /** @throws Stopped, WorkerEnded, and what `inspectWorkbook` throws */
  inspect(workbook: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook>;
  /** Ends what is under way at once: its `inspect` throws Stopped. Asked again, all begins anew. */
  stop(): void;
}

/** Does it in the window itself, with breaths between the steps: where there are no workers. What reads and checks comes when it is asked for. */
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
    return Promise.race([inWindow(workbook, { ...options, onStep: pace.step }), halted]);
  }

  readonly stop = (): void => this.halt?.();
}

async function inWindow(workbook: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook> {
  const { inspectWorkbook } = await import('../../actions/inspectWorkbook');
  return inspectWorkbook(workbook, options);
}
