import type { Applied, Changes, LeftOut, Note } from '../../../workbook/changes';
import type { Batch } from '../batch';
import { addNotes } from './addNotes';
import { notesAreLocked } from './check';
import type { Found } from './look';
import type { KnownNote } from './notes';
import { attempted, keyOf, ourNotes } from './noteRequests';

/** Takes our notes away and writes new ones, where nobody's stand. Whatever of it Excel refuses, the rest of the changes stands and goes on. */
export async function changeNotes(
  batch: Batch,
  context: Excel.RequestContext,
  { clearNotes, notes: asked = [] }: Changes,
  found: Found,
): Promise<{ done: Applied['notes']; leftOut: LeftOut[] }> {
  const isMeant = (sheet: string) => clearNotes === 'all' || (clearNotes?.includes(sheet) ?? false);
  const meant = found.notes.filter(({ sheet, ours }) => ours && isMeant(sheet));
  const locked = new Set(
    [...meant, ...asked].map(({ sheet }) => sheet).filter((sheet) => notesAreLocked(found.sheets, sheet)),
  );
  const notes = asked.filter(({ sheet }) => !locked.has(sheet));
  const leaving = meant.filter(({ sheet }) => !locked.has(sheet));
  const { stuck, why } = await remove(batch, context, leaving);
  const gone = leaving.filter((note) => !stuck.includes(note));
  const unsure = new Set(stuck.map(keyOf));
  const taken = new Set(found.notes.filter((note) => !leaving.includes(note)).map(keyOf));
  const refused: Note[] = [];
  const missing: Note[] = [];
  const wanted = notes.filter((note) => {
    const key = keyOf(note);
    if (unsure.has(key)) missing.push(note);
    else if (taken.has(key)) refused.push(note);
    else return taken.add(key);
    return false;
  });
  const unread = found.notesUnread.filter(
    (sheet) => (isMeant(sheet) && !locked.has(sheet)) || notes.some((note) => note.sheet === sheet),
  );
  const added = await addNotes(batch, context, wanted, unread);
  refused.push(...added.refused);
  missing.push(...added.missing);
  return {
    done: {
      cleared: gone.length,
      set: notes.length - refused.length - missing.length,
      refused,
      ...(missing.length > 0 && { missing: { notes: missing, why: added.why || why } }),
    },
    leftOut: [
      ...[...locked].map((sheet) => ({ sheet, what: 'locked-notes' as const })),
      ...[...new Set([...unread, ...stuck.map(({ sheet }) => sheet)])].map((sheet) => ({
        sheet,
        what: 'notes' as const,
      })),
    ],
  };
}

/**
 * Takes notes away; where Excel breaks off, those that still stand once more.
 * @returns `stuck`: those that stand, or may; `why`: Excel's word for it.
 */
async function remove(
  batch: Batch,
  context: Excel.RequestContext,
  leaving: KnownNote[],
): Promise<{ stuck: KnownNote[]; why: string }> {
  let [stuck, why] = [leaving, ''];
  for (let tries = 0; tries < 2 && stuck.length > 0; tries += 1) {
    const failed = await attempted(batch, async () => {
      for (const { sheet, item } of stuck) {
        batch.on(sheet);
        item.delete();
        await batch.made(1);
      }
    });
    if (failed === null) return { stuck: [], why };
    why = failed.code;
    const standing = await ourNotes(context, stuck);
    if (!standing) break;
    stuck = stuck.filter((note) => standing.has(keyOf(note)));
  }
  return { stuck, why };
}
