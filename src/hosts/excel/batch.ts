import { codeOf, wasNotTaken } from './run';

/** Excel on the web refuses a request above 5 MB. What the messages add to what is counted here stays well below the rest. */
const LIMIT = 3_500_000;
/** What a call takes in a request, measured: about 440 bytes for a cell set by itself. */
const CALL = 450;
/** A Vietnamese letter takes up to three bytes. */
const CHARACTER = 2;

/**
 * Writes on their way to Excel, sent together. A request that grows too large is sent and another one begun, so the number of round trips
 * follows the bytes, not the rows. It knows on which sheets something is written, or may be: of a request that failed nobody knows how far it came.
 */
export class Batch {
  private bytes = 0;
  private meant = new Set<string>();
  private reached = new Set<string>();
  private begun = false;

  constructor(private readonly context: Excel.RequestContext) {}

  /** The sheets on which something is written or may be. */
  get written(): string[] {
    return [...this.reached];
  }

  /** Says on which sheet the calls that follow write. */
  on(sheet: string): void {
    this.meant.add(sheet);
    if (!this.begun) this.begin();
  }

  /** Both hold until the next sync only, so each request asks for them again. */
  private begin(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
    this.begun = true;
  }

  /** Says that calls were made with so many characters in them, and sends what there is when it is enough. */
  async made(calls: number, characters = 0): Promise<void> {
    this.bytes += calls * CALL + characters * CHARACTER;
    if (this.bytes <= LIMIT) return;
    await this.send();
    this.begin();
  }

  /** Sees to it that calls which belong together go in one request, where they fit into one. */
  async room(calls: number, characters: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + calls * CALL + characters * CHARACTER > LIMIT) await this.send();
  }

  async send(): Promise<void> {
    const before = this.reached;
    this.reached = new Set([...before, ...this.meant]);
    this.meant = new Set();
    this.bytes = 0;
    this.begun = false;
    try {
      await this.context.sync();
    } catch (cause) {
      if (wasNotTaken(cause)) this.reached = before;
      throw cause;
    }
  }

  /**
   * Does something that only adorns, in a request of its own. Where Excel refuses it, all else goes on.
   * @returns Whether it was done.
   */
  async tried(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      await this.send();
      return true;
    } catch (cause) {
      if (codeOf(cause) === null) throw cause;
      return false;
    }
  }
}
