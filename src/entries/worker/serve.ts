import type { Does, Message } from './talk';
import { Talk } from './talk';

/** The worker's own side of the line to the window: `self` in a worker. */
export interface WorkerScope {
  postMessage(message: Message, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** What the window sends first. */
export interface Beginning {
  /** The name of a lock held for as long as the worker lives. */
  lock: string;
  /** A port that closes with it, where browsers tell that. */
  port: MessagePort;
}

/** Ports have to be held somewhere, or they may close before their time. */
const held: unknown[] = [];

/** Makes a worker answer the window. The talk it gives is for asking the window. */
export function serve(scope: WorkerScope, does: Does): Talk {
  const talk = new Talk((message, transfer) => scope.postMessage(message, transfer), {
    begin: (input) => begin(input as Beginning),
    ...does,
  });
  scope.onmessage = ({ data }) => talk.hear(data);
  scope.onmessageerror = () => scope.postMessage({ kind: 'unread' });
  return talk;
}

function begin({ lock, port }: Beginning): Promise<boolean> {
  held.push(port);
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return Promise.resolve(false);
  return new Promise((done, fail) => {
    locks
      .request(lock, () => {
        done(true);
        return new Promise<never>(() => {});
      })
      .catch(fail);
  });
}
