import { Stopped } from '../../actions/brokenOff';

/** As long as the screen may stand still. */
const BREATH = 40;

/** Lets long work take a breath now and then, so that the pane stays alive, shows how far it is, and can be told to stop. */
export class Pace {
  private last = performance.now();
  private stopped = false;

  constructor(private readonly show: (share: number) => void) {}

  readonly stop = (): void => void (this.stopped = true);

  readonly step = async (share: number): Promise<void> => {
    if (this.stopped) throw new Stopped();
    if (performance.now() - this.last < BREATH) return;
    this.show(share);
    await new Promise((resolve) => setTimeout(resolve));
    this.last = performance.now();
    if (this.stopped) throw new Stopped();
  };
}
