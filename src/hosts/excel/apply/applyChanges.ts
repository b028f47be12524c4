import type { Applied, Changes } from '../../../workbook/changes';
import { Batch } from '../batch';
import { asRefused, run } from '../run';
import { supports } from '../supports';
import { check } from './check';
import { addColumn } from './columns';
import { makeEdits } from './edits';
import { setHighlights } from './highlights';
import { type Found, look } from './look';
import { changeNotes } from './noteChanges';
import { type Placed, putSheets, removeSheets } from './ownSheets';
import { layPage } from './page';
import { whileSilent } from './whileSilent';

/**
 * Makes changes: looks at all they depend on, refuses what cannot be, and only then writes, in the order of the fields of `Changes`. Excel takes
 * back nothing of what was done when a later call fails; so nothing that could be known is left to fail.
 */
export async function applyChanges(changes: Changes, date1904: boolean): Promise<Applied> {
  const sheets = new Set([
    ...[...(changes.edits ?? []), ...(changes.columns ?? []), ...(changes.highlights ?? [])].map(({ sheet }) => sheet),
    ...(changes.sheets ?? []).map(({ name }) => name),
  ]);
  try {
    return await run(async (context) => {
      const found = await look(context, changes);
      check(changes, found);
      const silent = supports('1.14') ? <T>(work: () => Promise<T>) => work() : whileSilent(context);
      return silent(() => write(context, changes, found, date1904));
    });
  } catch (cause) {
    throw asRefused(cause, [...sheets].join(', '));
  }
}

async function write(
  context: Excel.RequestContext,
  changes: Changes,
  found: Found,
  date1904: boolean,
): Promise<Applied> {
  const { workbook } = context;
  const sheetOf = (name: string) => workbook.worksheets.getItem(name);
  const batch = new Batch(context);
  let cleared = 0;
  for (const format of [...found.highlights.values()].flat()) {
    format.delete();
    cleared += 1;
    await batch.made(1);
  }
  const removed = removeSheets(workbook, changes.removeSheets ?? [], found);
  const edits = await makeEdits(batch, sheetOf, changes.edits ?? [], found);
  for (const column of changes.columns ?? []) await addColumn(batch, sheetOf(column.sheet), column);
  let set = 0;
  for (const one of changes.highlights ?? []) set += await setHighlights(batch, sheetOf(one.sheet), one);
  const placed = await putSheets(batch, workbook, changes.sheets ?? [], found, removed, date1904);
  const notes = await changeNotes(batch, context, changes, found);
  await batch.end();
  await layPages(context, placed);
  return {
    highlights: { cleared, set },
    notes,
    sheets: placed.map(({ model, name, replaced }) => ({ mark: model.mark, name, replaced })),
    removed,
    edits,
    columns: changes.columns?.length ?? 0,
  };
}

/**
 * How our sheets are printed is set last and apart: on a machine without any printer Excel refuses it, and then they are printed as Excel
 * prints any sheet. Everything else is done by then.
 */
async function layPages(context: Excel.RequestContext, placed: Placed[]): Promise<void> {
  if (placed.length === 0) return;
  try {
    const batch = new Batch(context);
    for (const { model, name } of placed) {
      await layPage(batch, context.workbook.worksheets.getItem(name), model.print);
    }
    await batch.end();
  } catch {
    return;
  }
}
