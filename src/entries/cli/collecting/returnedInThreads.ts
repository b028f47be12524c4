import { parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { HowToRead } from '../../../actions/collect';
import { unreadReason } from '../../../actions/collecting/unread';
import type { Returned } from '../../../collecting/collect';
import type { OldReader } from '../../../importing/importFile';
import { UnreadableWorkbook } from '../../../workbook/host';
import { withSameTexts } from '../../collecting/sameTexts';
import { errorOf, Told, told } from '../../worker/told';
import type { GivenFile } from './givenFiles';
import { readGiven, returnedHere, type ReturnedReader } from './returnedReader';

/** Megabytes a thread may use: a file that needs more is told as too large, and the rest goes on. */
const MOST_MEMORY = 1536;
/** Fewer files than this are read before a thread is there. */
const FEW = 3;

const Task = z.object({ task: z.literal('returned'), how: z.custom<HowToRead>() });
const Answer = z.object({ returned: z.custom<Returned>().nullable(), failed: Told.nullable() });

/**
 * Reads files in so many threads, each of which reads one at a time: no more of them are in memory than that. One that ends its thread is told as
 * unreadable.
 *
 * @param program the file of this very program, which the threads run
 */
export const returnedInThreads =
  (program: string, old?: OldReader): ReturnedReader =>
  async (files, how, options) => {
    if (files.length < FEW) return returnedHere(old)(files, how, options);
    const returned: Returned[] = [];
    const texts = new Map<string, string>();
    let next = 0;
    const lane = async () => {
      let worker: Worker | null = null;
      for (let i = next++; i < files.length; i = next++) {
        const file = files[i]!;
        options.onStep(file.name, i + 1);
        worker ??= threadOf(program, how);
        try {
          returned[i] = withSameTexts(await ask(worker, file), texts);
        } catch (cause) {
          await worker.terminate();
          worker = null;
          returned[i] = { file: file.name, modified: file.modified, unreadable: reasonOf(cause) };
        }
      }
      await worker?.terminate();
    };
    await Promise.all(Array.from({ length: Math.min(options.jobs, files.length) }, lane));
    return returned;
  };

const threadOf = (program: string, how: HowToRead): Worker =>
  new Worker(program, {
    workerData: { task: 'returned', how },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });

async function ask(worker: Worker, file: GivenFile): Promise<Returned> {
  const message = await new Promise<unknown>((done, fail) => {
    worker.removeAllListeners();
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`the thread ended with ${code}`)));
    worker.postMessage(file);
  });
  const { returned, failed } = Answer.parse(message);
  if (returned) return returned;
  throw failed ? errorOf(failed) : new Error('nothing was read');
}

function reasonOf(cause: unknown): string {
  if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'too-large';
  if (cause instanceof UnreadableWorkbook) return unreadReason(cause);
  return `unexpected::${cause instanceof Error ? cause.message : String(cause)}`;
}

/** Whether this thread was opened to read files that came back. */
export const isForReturned = (): boolean => Task.safeParse(workerData).success;

/** The thread's side: a file at a time. */
export function answerReturned(old?: OldReader): void {
  const { how } = Task.parse(workerData);
  parentPort!.on('message', (file: GivenFile) => {
    readGiven(file, how, old).then(
      (returned) => parentPort!.postMessage({ returned, failed: null }),
      (cause: unknown) => parentPort!.postMessage({ returned: null, failed: told(cause) }),
    );
  });
}
