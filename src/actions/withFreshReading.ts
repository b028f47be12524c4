import { Stopped } from './brokenOff';
import { ChangeRefused, ChangeUnfinished, type RefusalReason } from '../workbook/host';

/** What comes of somebody else working in the workbook between our reading and our writing. */
const OVERTAKEN: readonly (RefusalReason | 'failed')[] = ['changed', 'no-such-sheet', 'not-empty'];

/**
 * Does what reads and then writes; where somebody was quicker, reads again and does it once more. A second time it is left to the user, who can
 * see that others are at work.
 * @throws what `readAndWrite` throws
 */
export async function withFreshReading<T>(readAndWrite: () => Promise<T>): Promise<T> {
  try {
    return await readAndWrite();
  } catch (cause) {
    if (!isOvertaken(cause)) throw cause;
    try {
      return await readAndWrite();
    } catch (second) {
      // Nothing was written the second time; what the first time left half done still has to be told.
      throw second instanceof Stopped && cause instanceof ChangeUnfinished ? cause : second;
    }
  }
}

/** Where words may stand in another row by now it is told at once: done again, nobody would learn of it. */
function isOvertaken(cause: unknown): boolean {
  if (cause instanceof ChangeUnfinished && cause.doubtful.length > 0) return false;
  return (cause instanceof ChangeRefused || cause instanceof ChangeUnfinished) && OVERTAKEN.includes(cause.reason);
}
