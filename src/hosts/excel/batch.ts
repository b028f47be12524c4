import { Overtaken } from './overtaken';
import { codeOf, wasNotTaken } from './run';

/** Excel on the web refuses a request above 5 MB. What the messages add to what is counted here stays well below the rest. */
const LIMIT = 3_500_000;
/** What a call takes in a request, measured: about 440 bytes for a cell set by itself. */
const CALL = 450;
/** A Vietnamese letter takes up to three bytes. */
const CHARACTER = 2;

/** Asks, with the request that writes on a sheet, whether it still stands as it was read; null where there is nothing to be asked. */
type Watch = (sheet: string) => Moved | null;
/** The first cell that no longer holds what it held; null when all do. */
type Moved = () => string | null;

/**
 * Writes on their way to Excel, sent together. A request that grows too large is sent and another one begun, so the number of round trips
 * follows the bytes, not the rows. It knows on which sheets something is written, or may be: of a request that failed nobody knows how far it came.
 */
export class Batch {
  private bytes = 0;
  private meant = new Set<string>();
  private reached = new Set<string>();
  private begun = false;
  private watched = new Map<string, Moved>();
  private more: Moved[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly watch: Watch = () => null,
  ) {}

  /** The sheets on which something is written or may be. */
  get written(): string[] {
    return [...this.reached];
  }

  /**
   * Says on which sheet the calls that follow write. Whether it still stands as it was read is asked along with them, and `send` throws
   * Overtaken where it does not.
   */
  on(sheet: string): void {
    this.meant.add(sheet);
    if (!this.begun) this.begin();
    if (this.watched.has(sheet)) return;
    const moved = this.watch(sheet);
    if (moved) this.watched.set(sheet, moved);
  }

  /** What is asked along with the request under way; where it names a cell, `send` throws Overtaken. */
  watchFor(moved: Moved): void {
    this.more.push(moved);
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
    const sheets = [...this.meant];
    await this.send();
    this.begin();
    for (const sheet of sheets) this.on(sheet);
  }

  /** Sees to it that calls which belong together go in one request, where they fit into one. */
  async room(calls: number, characters: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + calls * CALL + characters * CHARACTER > LIMIT) await this.send();
  }

  async send(): Promise<void> {
    const before = this.reached;
    const watched = [...this.watched.values(), ...this.more];
    this.watched = new Map();
    this.more = [];
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
    for (const moved of watched) {
      const where = moved();
      if (where !== null) throw new Overtaken(where);
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
