import type { Applied, Changes, LeftOut, Note } from '../../../workbook/changes';
import type { Batch } from '../batch';
import { codeOf } from '../run';
import type { Found } from './look';
import { addNote, askForNotes, hasNotes, type KnownNote } from './notes';

/** Takes our notes away and writes new ones, where nobody's stand. Whatever of it Excel refuses, the rest of the changes stands and goes on. */
export async function changeNotes(
  batch: Batch,
  context: Excel.RequestContext,
  { clearNotes, notes = [] }: Changes,
  found: Found,
): Promise<{ done: Applied['notes']; leftOut: LeftOut[] }> {
  const isMeant = (sheet: string) => clearNotes === 'all' || (clearNotes?.includes(sheet) ?? false);
  const leaving = found.notes.filter(({ sheet, ours }) => ours && isMeant(sheet));
  const stuck = await remove(batch, leaving);
  const gone = leaving.filter((note) => !stuck.includes(note));
  const taken = new Set(found.notes.filter((note) => !gone.includes(note)).map(({ sheet, at }) => `${sheet}!${at}`));
  const refused: Note[] = [];
  const wanted = notes.filter((note) => {
    const key = keyOf(note);
    if (taken.has(key)) refused.push(note);
    else taken.add(key);
    return !refused.includes(note);
  });
  const unread = found.notesUnread.filter((sheet) => isMeant(sheet) || notes.some((note) => note.sheet === sheet));
  const added = await add(batch, context, wanted, unread);
  refused.push(...added.refused);
  const { missing } = added;
  return {
    done: {
      cleared: gone.length,
      set: notes.length - refused.length - (missing?.notes.length ?? 0),
      refused,
      ...(missing && { missing }),
    },
    leftOut: [...new Set([...unread, ...stuck.map(({ sheet }) => sheet)])].map((sheet) => ({ sheet, what: 'notes' })),
  };
}

/** @returns those that Excel did not take away. */
async function remove(batch: Batch, leaving: KnownNote[]): Promise<KnownNote[]> {
  if (leaving.length === 0) return [];
  const deleted = await batch.tried(async () => {
    for (const { sheet, item } of leaving) {
      batch.on(sheet);
      item.delete();
      await batch.made(1);
    }
  });
  return deleted ? [] : leaving;
}

interface Added {
  /** Someone's note stands there, which Excel did not show. */
  refused: Note[];
  missing?: Applied['notes']['missing'];
}

/** Standing notes found by being refused: each takes a request or two, so more than so many are not looked for. */
const MOST = 40;
/** What Excel says where a note stands already. */
const STANDING = new Set(['InvalidOperation', 'ItemAlreadyExists', 'InvalidArgument']);

/**
 * The old kind of note cannot be seen below ExcelApi 1.18, and a comment added to a cell with one fails: it is found by what stands afterwards,
 * refused, and the rest is sent again. All that is refused for another reason is missing.
 */
async function add(batch: Batch, context: Excel.RequestContext, notes: Note[], unread: string[]): Promise<Added> {
  const refused: Note[] = [];
  let left = notes;
  while (left.length > 0) {
    const failed = await sent(batch, context, left);
    if (failed === null) break;
    // Those before the one that failed stand; it is the first of them that does not.
    const standing = await ourNotes(context, left);
    left = standing ? left.filter((note) => !standing.has(keyOf(note))) : left.slice(failed.before);
    const mayStand = !hasNotes() || left.some(({ sheet }) => unread.includes(sheet));
    if (left.length === 0) break;
    if (!mayStand || !STANDING.has(failed.code) || refused.length >= MOST) {
      return { refused, missing: { notes: left, why: failed.code } };
    }
    refused.push(...left.splice(0, 1));
  }
  return { refused };
}

/** Null when all stand; else Excel's error, and how many it had taken before. */
async function sent(
  batch: Batch,
  context: Excel.RequestContext,
  notes: Note[],
): Promise<{ code: string; before: number } | null> {
  let cause: unknown = null;
  const done = await batch.tried(async () => {
    try {
      for (const note of notes) {
        batch.on(note.sheet);
        addNote(context.workbook.worksheets.getItem(note.sheet), note);
        context.trace(keyOf(note));
        await batch.made(4, note.text.length);
      }
      await batch.send();
    } catch (failure) {
      cause = failure;
      throw failure;
    }
  });
  if (done) return null;
  const traces = (cause as { traceMessages?: unknown }).traceMessages;
  const last = Array.isArray(traces) ? notes.findIndex((note) => keyOf(note) === traces[traces.length - 1]) : -1;
  // Somebody has taken the sheet away or renamed it: with it went all that was meant.
  if (codeOf(cause) === 'ItemNotFound') throw cause;
  return { code: codeOf(cause)!, before: last + 1 };
}

/** Null when Excel does not give them. */
async function ourNotes(context: Excel.RequestContext, notes: Note[]): Promise<Set<string> | null> {
  const sheets = [...new Set(notes.map(({ sheet }) => sheet))];
  const asked = sheets.map((name) => askForNotes(name, context.workbook.worksheets.getItem(name)));
  try {
    await context.sync();
    for (const one of asked) one.askMore();
    await context.sync();
  } catch (cause) {
    if (codeOf(cause) === null) throw cause;
    return null;
  }
  return new Set(asked.flatMap((one) => one.found()).flatMap((known) => (known.ours ? [keyOf(known)] : [])));
}

const keyOf = ({ sheet, at }: { sheet: string; at: string }): string => `${sheet}!${at.toUpperCase()}`;
