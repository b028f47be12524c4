/** What one step took in one process. */
export interface Figures {
  /** Milliseconds of the processors, collecting rubbish and compiling included. */
  cpu: number;
  /** Milliseconds of the clock. */
  wall: number;
  /** Bytes that are still held when all rubbish is collected: what the steps up to this one hand on. */
  kept: number;
  /** The most memory the process has held so far, in MiB: the program itself included. */
  peak: number;
}

/** What a process that measures hands back, as JSON on its standard output. */
export interface Result {
  steps: Record<string, Figures>;
  tally: Record<string, number>;
}

/** Does things one after another and takes the figures of each; what a step makes is held until the end. */
export class Meter {
  readonly steps: Record<string, Figures> = {};
  private readonly held: unknown[] = [];
  private readonly before = heap();

  async step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    globalThis.gc?.();
    const [begin, used] = [process.hrtime.bigint(), process.cpuUsage()];
    const made = await work();
    const { user, system } = process.cpuUsage(used);
    const wall = Number(process.hrtime.bigint() - begin) / 1e6;
    this.held.push(made);
    const peak = process.resourceUsage().maxRSS / 1024;
    this.steps[name] = { cpu: (user + system) / 1e3, wall, kept: heap() - this.before, peak };
    return made;
  }
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
