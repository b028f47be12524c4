import { z } from 'zod';
import { errorOf, Told, told } from './told';

/** The messages between the window and a worker, in both directions. */
export const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), id: z.number().int(), method: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('answer'), id: z.number().int(), output: z.unknown() }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), fault: Told }),
  /** A message came that could not be read: somebody waits for an answer that will not come. */
  z.object({ kind: z.literal('unread') }),
]);
export type Message = z.infer<typeof Message>;

/** What is done when the other side asks; answered with what it gives, or with the error it throws. */
export type Does = Record<string, (input: unknown) => unknown>;
type Post = (message: Message, transfer?: Transferable[]) => void;

interface Waiting {
  done(output: unknown): void;
  fail(cause: unknown): void;
}

/** One side of a talk. Whatever is asked is answered: by the other side, or by the error with which the talk ends. */
export class Talk {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private ended: { cause: unknown } | null = null;

  constructor(
    private readonly post: Post,
    private readonly does: Does,
  ) {}

  ask<T>(method: string, input?: unknown, transfer?: Transferable[]): Promise<T> {
    if (this.ended) return Promise.reject(this.ended.cause);
    const id = (this.last += 1);
    return new Promise<T>((done, fail) => {
      this.waiting.set(id, { done: (output) => done(output as T), fail });
      try {
        this.post({ kind: 'ask', id, method, input }, transfer);
      } catch (cause) {
        this.waiting.delete(id);
        fail(cause);
      }
    });
  }

  /** @throws ZodError when it is no message of ours; then the other side is not what it should be. */
  hear(data: unknown): void {
    const message = Message.parse(data);
    if (message.kind === 'ask') return void this.answer(message.id, message.method, message.input);
    if (message.kind === 'unread') return;
    const asked = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'failed') asked?.fail(errorOf(message.fault));
    else asked?.done(message.output);
  }

  /** All that waits fails with this, and all that is asked later. */
  end(cause: unknown): void {
    this.ended ??= { cause };
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { fail } of waiting) fail(cause);
  }

  private async answer(id: number, method: string, input: unknown): Promise<void> {
    try {
      const work = this.does[method];
      if (!work) throw new RangeError(`nothing is called ${method}`);
      const output = await work(input);
      if (!this.ended) this.post({ kind: 'answer', id, output });
    } catch (cause) {
      // Also when the output could not be sent: whoever waits is told.
      if (!this.ended) this.post({ kind: 'failed', id, fault: told(cause) });
    }
  }
}
