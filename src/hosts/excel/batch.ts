/** Excel on the web refuses a request above 5 MB. What the messages add to what is counted here stays well below the rest. */
const LIMIT = 3_500_000;
/** What a call takes in a request, measured: about 440 bytes for a cell set by itself. */
const CALL = 450;

/**
 * Writes on their way to Excel, sent together. A request that grows too large is sent and another one begun, so the number of round trips
 * follows the bytes, not the rows.
 */
export class Batch {
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {
    this.begin();
  }

  /** Says that calls were made with so many characters in them, and sends what there is when it is enough. */
  async made(calls: number, characters = 0): Promise<void> {
    // A Vietnamese letter takes up to three bytes.
    this.bytes += calls * CALL + characters * 2;
    if (this.bytes > LIMIT) await this.send();
  }

  async send(): Promise<void> {
    await this.end();
    this.begin();
  }

  async end(): Promise<void> {
    await this.context.sync();
    this.bytes = 0;
  }

  /** Both hold until the next sync only, so each request asks for them again. */
  private begin(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
