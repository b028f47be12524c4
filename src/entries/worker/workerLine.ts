import { WorkerEnded, type WorkerEndedReason, type WorkerPart } from '../../actions/brokenOff';
import type { Beginning } from './serve';
import { type Does, Message, Talk } from './talk';

/** Starts the worker; may throw where there are none. */
export type StartWorker = () => Worker;

interface LineOptions {
  part: WorkerPart;
  start: StartWorker;
  /** What the worker may ask of the window. */
  does?: Does;
  /** Told once, when the worker ends without having been closed. */
  onEnded?(cause: WorkerEnded): void;
}

/**
 * The window's line to a worker. However the worker ends, all that was asked of it is answered with a WorkerEnded: browsers tell of errors,
 * but not of a worker that is gone. So the worker holds a lock (and a port) for as long as it lives, and the window waits for it. No clock
 * decides: a slow machine takes as long as it takes.
 */
export class WorkerLine {
  /** The worker is there and answers. @throws WorkerEnded with "not-started" */
  readonly begun: Promise<void>;
  private readonly talk: Talk;
  private worker: Worker | null = null;
  private answers = false;
  private closed = false;

  constructor(private readonly options: LineOptions) {
    this.talk = new Talk((message, transfer) => this.worker?.postMessage(message, transfer ?? []), options.does ?? {});
    this.begun = this.begin();
    // Whoever waits for it hears of it; nobody has to.
    this.begun.catch(() => undefined);
  }

  ask<T>(method: string, input?: unknown): Promise<T> {
    return this.talk.ask<T>(method, input);
  }

  /** Ends the worker at once, whatever it is busy with. What was asked of it fails with `cause`. */
  close(cause: unknown): void {
    this.closed = true;
    this.worker?.terminate();
    this.talk.end(cause);
  }

  private async begin(): Promise<void> {
    const lock = `nam-ro ${Math.random()} ${performance.now()}`;
    let channel: MessageChannel;
    try {
      channel = new MessageChannel();
      this.worker = this.options.start();
    } catch (cause) {
      this.end('not-started', cause);
      return this.talk.ask('begin');
    }
    this.worker.onmessage = ({ data }) => this.hear(data);
    this.worker.onmessageerror = () => this.end('message');
    this.worker.onerror = (event) => this.end('error', event.error ?? new Error(event.message || 'worker'));
    channel.port1.addEventListener('close', () => this.end('gone'));
    const beginning: Beginning = { lock, port: channel.port2 };
    const isLocked = await this.talk.ask<boolean>('begin', beginning, [channel.port2]);
    this.answers = true;
    // Granted when the worker is no more.
    if (isLocked) void navigator.locks.request(lock, () => this.end('gone'));
  }

  private hear(data: unknown): void {
    // A message it sent before it was ended may still come.
    if (this.closed) return;
    const message = Message.safeParse(data);
    if (!message.success) this.end('message', message.error);
    else if (message.data.kind === 'unread') this.end('message');
    else this.talk.hear(message.data);
  }

  private end(reason: WorkerEndedReason, cause?: unknown): void {
    if (this.closed) return;
    const ended = new WorkerEnded(this.options.part, this.answers ? reason : 'not-started', { cause });
    this.close(ended);
    // Later: a worker that cannot even be made ends before its line is anybody's.
    queueMicrotask(() => this.options.onEnded?.(ended));
  }
}
