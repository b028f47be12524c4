import type { Batch } from '../batch';
import { codeOf } from '../run';
import { askForNotes } from './notes';

/** Null when it was done; else Excel's error. */
export async function attempted(
  batch: Batch,
  work: () => Promise<void>,
): Promise<{ code: string; cause: unknown } | null> {
  let cause: unknown = null;
  const done = await batch.tried(async () => {
    try {
      await work();
      await batch.send();
    } catch (failure) {
      cause = failure;
      throw failure;
    }
  });
  return done ? null : { code: codeOf(cause)!, cause };
}

/** Whether Excel still does what it is asked. */
export async function answers(context: Excel.RequestContext): Promise<boolean> {
  try {
    context.workbook.worksheets.load({ name: true });
    await context.sync();
    return true;
  } catch (cause) {
    if (codeOf(cause) === null) throw cause;
    return false;
  }
}

/** Null when Excel does not give them. */
export async function ourNotes(context: Excel.RequestContext, notes: { sheet: string }[]): Promise<Set<string> | null> {
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

export const keyOf = ({ sheet, at }: { sheet: string; at: string }): string => `${sheet}!${at.toUpperCase()}`;
