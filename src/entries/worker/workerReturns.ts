import { Stopped, WorkerEnded } from '../../actions/brokenOff';
import type { HowToRead } from '../../actions/collect';
import type { Returned } from '../../collecting/collect';
import type { ReturnsReader } from '../../pane/session/collecting';
import { bytesReturned, tooLarge } from '../collecting/bytesReturned';
import { returnsInWindow } from '../collecting/returnsInWindow';
import type { ReturnsAsked } from './serveReturns';
import { type StartWorker, WorkerLine } from './workerLine';

/** Milliseconds one file may take. */
const LONGEST = 120_000;
/** A worker a core; more need more memory than they save time. */
const MOST_WORKERS = 4;

/**
 * Reads files in workers, one a core, each file in one piece: so many of them are in memory at a time. A file that ends its worker, or takes too long,
 * is told as one that cannot be read, and another worker goes on with the rest. Where there are no workers it is done in the window.
 */
export const returnsReader =
  (start: StartWorker, limits = { time: LONGEST, workers: MOST_WORKERS }): ReturnsReader =>
  async (files, how, at) => {
    const returned: Returned[] = [];
    const queue = [...files.entries()];
    let done = 0;
    const work = async (): Promise<void> => {
      let line: WorkerLine | null = null;
      const stop = () => line?.close(new Stopped());
      at.signal.addEventListener('abort', stop);
      try {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          if (at.signal.aborted) throw new Stopped();
          line ??= new WorkerLine({ part: 'returns', start });
          await line.begun;
          const [place, file] = next;
          const read = await readOn(line, file, how, limits.time);
          if (read.ended) line = null;
          returned[place] = read.returned;
          at.onRead((done += 1), files.length);
        }
      } finally {
        at.signal.removeEventListener('abort', stop);
        line?.close(new Stopped());
      }
    };
    try {
      const workers = Math.max(1, Math.min(limits.workers, navigator.hardwareConcurrency || 1, files.length));
      await Promise.all(Array.from({ length: workers }, work));
      return returned;
    } catch (cause) {
      queue.length = 0;
      if (at.signal.aborted) throw new Stopped();
      if (cause instanceof WorkerEnded && cause.reason === 'not-started') return returnsInWindow(files, how, at);
      throw cause;
    }
  };

/** `ended`: the worker is no more. */
async function readOn(
  line: WorkerLine,
  file: File,
  how: HowToRead,
  longest: number,
): Promise<{ returned: Returned; ended: boolean }> {
  const large = tooLarge(file);
  if (large) return { returned: large, ended: false };
  const asked: ReturnsAsked = { file: await bytesReturned(file), how };
  const late = setTimeout(() => line.close(new WorkerEnded('returns', 'gone')), longest);
  const begun = performance.now();
  try {
    return { returned: await line.ask<Returned>('read', asked), ended: false };
  } catch (cause) {
    if (!(cause instanceof WorkerEnded)) throw cause;
    const unreadable = performance.now() - begun >= longest ? 'too-slow' : 'too-large';
    return { returned: { file: file.name, modified: asked.file.modified, unreadable }, ended: true };
  } finally {
    clearTimeout(late);
  }
}
