import type { Applied, Changes, Note } from '../../../workbook/changes';
import type { Batch } from '../batch';
import { codeOf } from '../run';
import type { Found } from './look';
import { addNote, askForNotes, hasNotes } from './notes';

/**
 * Takes our notes away and writes new ones, where nobody's stand. The old kind of note cannot be seen below ExcelApi 1.18, and a comment added
 * to a cell with one fails: it is found by what stands afterwards, refused, and the rest is sent again.
 */
export async function changeNotes(
  batch: Batch,
  context: Excel.RequestContext,
  { clearNotes, notes = [] }: Changes,
  found: Found,
): Promise<Applied['notes']> {
  const leaving = found.notes.filter(
    ({ sheet, ours }) => ours && (clearNotes === 'all' || (clearNotes?.includes(sheet) ?? false)),
  );
  for (const { item } of leaving) {
    item.delete();
    await batch.made(1);
  }
  const taken = new Set(found.notes.filter((note) => !leaving.includes(note)).map(({ sheet, at }) => `${sheet}!${at}`));
  const refused: Note[] = [];
  const wanted = notes.filter((note) => {
    const key = `${note.sheet}!${note.at.toUpperCase()}`;
    if (taken.has(key)) refused.push(note);
    else taken.add(key);
    return !refused.includes(note);
  });
  if (wanted.length > 0) refused.push(...(await add(batch, context, wanted)));
  return { cleared: leaving.length, set: notes.length - refused.length, refused };
}

/** @returns those that Excel refused. */
async function add(batch: Batch, context: Excel.RequestContext, notes: Note[]): Promise<Note[]> {
  // All else is done before: what fails from here on can only be a note.
  await batch.send();
  const refused: Note[] = [];
  let left = notes;
  while (left.length > 0) {
    if (await sent(batch, context, left)) break;
    // Those before the one that failed stand; it is the first of them that does not.
    const standing = await ourNotes(context, left);
    left = left.filter(({ sheet, at }) => !standing.has(`${sheet}!${at.toUpperCase()}`));
    refused.push(...left.splice(0, 1));
  }
  return refused;
}

/** False when Excel refused one of the notes. */
async function sent(batch: Batch, context: Excel.RequestContext, notes: Note[]): Promise<boolean> {
  try {
    for (const note of notes) {
      addNote(context.workbook.worksheets.getItem(note.sheet), note);
      await batch.made(3, note.text.length);
    }
    await batch.send();
    return true;
  } catch (cause) {
    if (codeOf(cause) === null || hasNotes()) throw cause;
    return false;
  }
}

async function ourNotes(context: Excel.RequestContext, notes: Note[]): Promise<Set<string>> {
  const sheets = [...new Set(notes.map(({ sheet }) => sheet))];
  const asked = sheets.map((name) => askForNotes(name, context.workbook.worksheets.getItem(name)));
  await context.sync();
  for (const one of asked) one.askMore();
  await context.sync();
  return new Set(
    asked.flatMap((one) => one.found()).flatMap(({ sheet, at, ours }) => (ours ? [`${sheet}!${at}`] : [])),
  );
}
