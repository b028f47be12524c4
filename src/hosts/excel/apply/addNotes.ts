import type { Note } from '../../../workbook/changes';
import type { Batch } from '../batch';
import { addNote, hasNotes } from './notes';
import { answers, attempted, keyOf, ourNotes } from './noteRequests';

interface Added {
  /** A note stands there, which Excel did not show. */
  refused: Note[];
  missing: Note[];
  /** Excel's word for what it did not take. */
  why: string;
}

/** Standing notes found by being refused: each takes a few requests, so more than so many are not looked for. */
const MOST = 40;
/** What Excel says where a note stands already. */
const STANDING = new Set(['InvalidOperation', 'ItemAlreadyExists', 'InvalidArgument']);

/** Adds notes. Where Excel takes none of several, no cell is said to have one already. */
export async function addNotes(
  batch: Batch,
  context: Excel.RequestContext,
  notes: Note[],
  unread: string[],
): Promise<Added> {
  const added = await add(batch, context, notes, unread);
  const { refused, missing, why } = added;
  const none = refused.length > 1 && refused.length + missing.length === notes.length;
  return none ? { refused: [], missing: notes, why } : added;
}

/**
 * The old kind of note cannot be seen below ExcelApi 1.18, and a comment added to a cell with one fails: it is found by what stands afterwards.
 * Excel says the same where a request fails by itself or all do, so a note counts as refused only when it is again, alone, by an Excel that
 * still answers; then the rest is sent again. All that is refused for another reason is missing.
 */
async function add(batch: Batch, context: Excel.RequestContext, notes: Note[], unread: string[]): Promise<Added> {
  const refused: Note[] = [];
  let [left, why] = [notes, ''];
  while (left.length > 0) {
    const failed = await sent(batch, context, left);
    if (failed === null) break;
    // Those before the one that failed stand; it is the first of them that does not.
    const standing = await ourNotes(context, left);
    left = standing ? left.filter((note) => !standing.has(keyOf(note))) : left.slice(failed.before);
    if (left.length === 0) break;
    const mayStand = !hasNotes() || left.some(({ sheet }) => unread.includes(sheet));
    const isStanding = ({ code }: { code: string }) => mayStand && STANDING.has(code) && refused.length < MOST;
    if (!isStanding(failed)) return { refused, missing: left, why: failed.code };
    const alone = await sent(batch, context, left.slice(0, 1));
    if (alone !== null) {
      if (!isStanding(alone) || !(await answers(context))) return { refused, missing: left, why: alone.code };
      refused.push(left[0]!);
      why = alone.code;
    }
    left = left.slice(1);
  }
  return { refused, missing: [], why };
}

/** Null when all stand; else Excel's error, and how many it had taken before. */
async function sent(
  batch: Batch,
  context: Excel.RequestContext,
  notes: Note[],
): Promise<{ code: string; before: number } | null> {
  const failed = await attempted(batch, async () => {
    for (const note of notes) {
      batch.on(note.sheet);
      addNote(context.workbook.worksheets.getItem(note.sheet), note);
      context.trace(keyOf(note));
      await batch.made(4, note.text.length);
    }
  });
  if (failed === null) return null;
  const { code, cause } = failed;
  // Somebody has taken the sheet away or renamed it: with it went all that was meant.
  if (code === 'ItemNotFound') throw cause;
  const traces = (cause as { traceMessages?: unknown }).traceMessages;
  const last = Array.isArray(traces) ? notes.findIndex((note) => keyOf(note) === traces[traces.length - 1]) : -1;
  return { code, before: last + 1 };
}
