import { parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { OldReader } from '../../importing/importFile';
import type { Imported } from '../../importing/imported';
import { readOld } from '../../importing/old/readOld';
import { UnreadableWorkbook } from '../../workbook/host';
import { errorOf, Told, told } from '../worker/told';

/** How long a file of an old format may take, in milliseconds; the largest such files take a tenth of it. */
const LONGEST = 120_000;
/** Megabytes the thread may use: beyond, it ends and this program goes on. */
const MOST_MEMORY = 1536;

const Asked = z.object({ bytes: z.instanceof(Uint8Array), kind: z.enum(['xls', 'xlsb', 'xml-2003']) });
const Answer = z.object({ done: z.custom<Imported>().nullable(), failed: Told.nullable() });

/**
 * Reads a file of an old format in a thread of its own: whatever such a file does to its reader, this program says a sentence and goes on.
 *
 * @param program the file of this very program, which the thread runs
 */
export const oldInThread =
  (program: string, limits = { time: LONGEST, memory: MOST_MEMORY }): OldReader =>
  (bytes, kind) =>
    new Promise((done, fail) => {
      const worker = new Worker(program, {
        workerData: { bytes, kind },
        resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      });
      const late = setTimeout(() => end(() => fail(new UnreadableWorkbook('too-slow'))), limits.time);
      const end = (how: () => void) => {
        clearTimeout(late);
        how();
        void worker.terminate();
      };
      worker.once('message', (message) => {
        const answer = Answer.safeParse(message);
        if (!answer.success) end(() => fail(answer.error));
        else if (answer.data.done) end(() => done(answer.data.done!));
        else end(() => fail(answer.data.failed ? errorOf(answer.data.failed) : new Error('nothing was read')));
      });
      worker.once('error', (cause) => end(() => fail(asUnreadable(cause))));
      worker.once('exit', (code) => end(() => fail(new Error(`the thread ended with ${code}`))));
    });

/** What the file holds grows beyond the memory there is. */
const asUnreadable = (cause: unknown): unknown =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new UnreadableWorkbook('too-large', '', { cause })
    : cause;

/** The thread's side. */
export async function answerInThread(): Promise<void> {
  try {
    const { bytes, kind } = Asked.parse(workerData);
    parentPort!.postMessage({ done: await readOld(bytes, kind), failed: null });
  } catch (cause) {
    parentPort!.postMessage({ done: null, failed: told(cause) });
  }
}
