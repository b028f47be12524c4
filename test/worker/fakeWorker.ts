import type { Beginning, WorkerScope } from '../../src/entries/worker/serve';
import type { Message } from '../../src/entries/worker/talk';

/** How a worker ends: with an error, with messages that cannot be read on either side, or without a word: its lock is let go, or its port closes. */
export const ENDS = ['error', 'unreadable here', 'unreadable there', 'garbage', 'gone', 'closed'] as const;
export type End = (typeof ENDS)[number];

/** When: at a message of the window's before the worker does anything, or when it has done it and is about to answer. */
export type Moment = { method: string; nth: number; when: 'before' | 'after' };

/** Locks as browsers have them, as far as they are used here. */
class FakeLocks {
  private readonly waiting = new Map<string, (() => unknown)[]>();
  private readonly held = new Set<string>();
  request(name: string, work: () => unknown): Promise<unknown> {
    if (!this.held.has(name)) return this.grant(name, work);
    return new Promise((done) => {
      const queue = this.waiting.get(name) ?? [];
      this.waiting.set(name, [...queue, () => done(this.grant(name, work))]);
    });
  }
  release(name: string): void {
    this.held.delete(name);
    for (const next of this.waiting.get(name) ?? []) next();
    this.waiting.delete(name);
  }
  private async grant(name: string, work: () => unknown): Promise<unknown> {
    this.held.add(name);
    return work();
  }
}

export const locks = new FakeLocks();
export const useFakeLocks = (): void =>
  void Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });

/** A worker within the test: messages go over as copies, a turn later, and it can be made to end at a moment. */
export class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; error?: unknown }) => void) | null = null;
  readonly asked: string[] = [];
  terminated = false;
  private alive = true;
  private lock = '';
  private port: MessagePort | null = null;
  private readonly scope: WorkerScope;

  constructor(
    serve: (scope: WorkerScope) => void,
    private readonly ending: { end: End; moment: Moment } | null = null,
  ) {
    this.scope = { postMessage: (message) => this.answer(message), onmessage: null, onmessageerror: null };
    serve(this.scope);
  }

  postMessage(message: Message, transfer: Transferable[] = []): void {
    const data = structuredClone(message, { transfer });
    if (message.kind === 'ask') this.asked.push(message.method);
    if (data.kind === 'ask' && data.method === 'begin') {
      this.lock = (data.input as Beginning).lock;
      this.port = (data.input as Beginning).port;
    }
    setImmediate(() => {
      if (!this.alive) return;
      if (this.isNow(data, 'before')) this.die(this.ending!.end);
      else this.scope.onmessage?.({ data } as MessageEvent);
    });
  }
  terminate(): void {
    this.terminated = true;
    this.alive = false;
    locks.release(this.lock);
  }

  /** Nothing is heard of it any more, and nothing tells that. */
  silence(): void {
    this.alive = false;
  }

  die(end: End): void {
    if (end === 'unreadable there') return this.scope.onmessageerror?.({} as MessageEvent);
    this.alive = false;
    if (end === 'error') this.onerror?.({ message: 'out of memory', error: new RangeError('out of memory') });
    if (end === 'unreadable here') this.onmessageerror?.();
    if (end === 'garbage') this.onmessage?.({ data: 'what?' });
    if (end === 'closed') this.port?.close();
    if (end === 'gone') locks.release(this.lock);
  }

  private readonly answering = new Map<number, string>();
  private answer(message: Message): void {
    const data = structuredClone(message);
    setImmediate(() => {
      if (!this.alive) return;
      const id = data.kind === 'answer' ? data.id : -1;
      const { ending } = this;
      if (ending?.moment.when === 'after' && this.answering.get(id) === ending.moment.method) this.die(ending.end);
      else this.onmessage?.({ data });
    });
  }
  private isNow(data: Message, when: Moment['when']): boolean {
    if (data.kind !== 'ask' || this.ending === null) return false;
    const { moment } = this.ending;
    const nth = this.asked.filter((method) => method === moment.method).length;
    if (data.method !== moment.method || nth !== moment.nth) return false;
    this.answering.set(data.id, data.method);
    return when === moment.when;
  }
}

/** Starts workers of a kind; the first ones end as said. All that were started are kept. */
export function starting(serve: (scope: WorkerScope) => void, ...endings: ({ end: End; moment: Moment } | null)[]) {
  const started: FakeWorker[] = [];
  const start = (): Worker => {
    const worker = new FakeWorker(serve, endings[started.length] ?? null);
    started.push(worker);
    return worker as unknown as Worker;
  };
  return { start, started };
}
