/** How often each method of the service was called. */
export class Calls {
  private readonly counts = new Map<string, number>();

  /** Called before each method: somebody else may be quicker. */
  before: () => void = () => undefined;

  /** The numbers of those that write, and of the others the first of each name since the last that wrote. */
  readonly telling: number[] = [];
  private asked = new Set<string>();

  add(name: string): void {
    const writes = !ASKS.test(name);
    if (writes || !this.asked.has(name)) this.telling.push(this.made + 1);
    this.asked = writes ? new Set() : this.asked.add(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }
  /** All but those that only ask an object in hand for what it knows of itself. */
  total(): number {
    return [...this.counts].reduce((sum, [name, count]) => (KNOWS_ITSELF.has(name) ? sum : sum + count), 0);
  }
  each(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  /** How many there were, and which is to be refused: that one alone, or, where the run is cut, it and all that follow. */
  made = 0;
  hasRefused = false;
  private refusal: { at: number; cut: boolean } | null = null;

  refuse(refusal: { call: number; cut: boolean } | null): void {
    this.refusal = refusal && { at: this.made + refusal.call, cut: refusal.cut };
    this.hasRefused = false;
  }
  get isCut(): boolean {
    return this.hasRefused && (this.refusal?.cut ?? false);
  }
  /** @throws Error as the service does. */
  come(): void {
    this.made += 1;
    this.before();
    if (!this.refusal || this.made < this.refusal.at || (this.made > this.refusal.at && !this.refusal.cut)) return;
    this.hasRefused = true;
    throw new Error('Service Spreadsheets failed while accessing document');
  }
  reset(): void {
    this.counts.clear();
  }
}

/** A block that was fetched has its address with it. */
const KNOWS_ITSELF = new Set(['Range.getA1Notation']);

/** Methods that leave the spreadsheet as it is: they ask, or prepare what another one writes. */
const ASKS = /\.(get|is|has)[A-Z]|^\w*Builder\.|^SpreadsheetApp\.new|^Sheet\.newChart$|^Rule\./;

/** An object of the service whose every method is counted; one that it lacks is an error by name, never `undefined`. */
export function counted<T extends object>(target: T, kind: string, calls: Calls): T {
  const proxy: T = new Proxy(target, {
    get(of, key) {
      const part = Reflect.get(of, key) as unknown;
      if (typeof key === 'symbol' || typeof part !== 'function') {
        if (part === undefined && typeof key === 'string' && key !== 'toJSON' && key !== 'then') {
          throw new TypeError(`the fake has no ${kind}.${key}`);
        }
        return part;
      }
      return (...given: unknown[]) => {
        calls.add(`${kind}.${key}`);
        calls.come();
        const answer = (part as (...args: unknown[]) => unknown).apply(of, given);
        return answer === of ? proxy : answer;
      };
    },
  });
  return proxy;
}
