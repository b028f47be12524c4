import { wholeColumns } from '../../../workbook/addedColumns';
import type { Applied, Changes } from '../../../workbook/changes';
import { writingOf } from '../../../workbook/unfinishedSheet';
import { Batch } from '../batch';
import { Overtaken } from '../overtaken';
import { asRefused, asUnfinished, run } from '../run';
import { supports } from '../supports';
import { watch } from './anchors';
import { adorn, adornmentsOf } from './adornment';
import { check } from './check';
import { adornmentsOfColumn, headColumn } from './columns';
import { makeEdits } from './edits';
import { setHighlights } from './highlights';
import { type Found, look } from './look';
import { changeNotes } from './noteChanges';
import { placeSheets, removeSheets, setSheetsAside } from './placeSheets';
import { writeContents } from './sheetContents';
import { type PutBack, takeBack } from './takeBack';
import { whileSilent } from './whileSilent';

/**
 * Makes changes: looks at all they depend on, refuses what cannot be, and only then writes. Excel takes back nothing of what was done when a
 * later call fails; so nothing that could be known is left to fail, the cells go first, sheet by sheet, and what only adorns them goes apart.
 * @throws ChangeRefused before anything is written; ChangeUnfinished from then on.
 */
export async function applyChanges(changes: Changes, date1904: boolean): Promise<Applied> {
  const sheets = new Set([
    ...[...(changes.edits ?? []), ...(changes.columns ?? []), ...(changes.highlights ?? [])].map(({ sheet }) => sheet),
    ...(changes.sheets ?? []).map(({ name }) => name),
  ]);
  let batch: Batch | null = null;
  try {
    return await run(async (context) => {
      const found = await look(context, changes);
      check(changes, found);
      const silent = supports('1.14') ? <T>(work: () => Promise<T>) => work() : whileSilent(context);
      const before: PutBack[] = [];
      return silent(async () => {
        try {
          batch = new Batch(context, watch(context, changes));
          return await write(context, batch, changes, found, date1904, before);
        } catch (cause) {
          if (cause instanceof Overtaken) await takeBack(context, changes, before);
          throw cause;
        }
      });
    });
  } catch (cause) {
    const written = (batch as Batch | null)?.written ?? [];
    throw written.length > 0 ? asUnfinished(cause, written) : asRefused(cause, [...sheets].join(', '));
  }
}

async function write(
  context: Excel.RequestContext,
  batch: Batch,
  changes: Changes,
  found: Found,
  date1904: boolean,
  before: PutBack[],
): Promise<Applied> {
  const { workbook } = context;
  const { edits: wanted = [], columns = [], highlights = [], sheets: models = [] } = changes;
  const sheetOf = (name: string) => workbook.worksheets.getItem(name);
  // By its header an added column is known: it comes when all else of the column is there.
  const leftOut = await adorn(
    batch,
    columns.flatMap((column) => adornmentsOfColumn(column, () => sheetOf(column.sheet), before)),
  );
  let cleared = 0;
  for (const [name, formats] of found.highlights) {
    for (const format of formats) {
      batch.on(name);
      format.delete();
      cleared += 1;
      await batch.made(1);
    }
  }
  const setAside = setSheetsAside(batch, workbook, changes.setAside ?? [], found);
  const removed = removeSheets(batch, workbook, changes.removeSheets ?? [], found);
  const edits = await makeEdits(batch, sheetOf, wanted, found, before);
  for (const pieces of wholeColumns(columns)) await headColumn(batch, sheetOf(pieces[0]!.sheet), pieces, before);
  let set = 0;
  for (const one of highlights) set += await setHighlights(batch, sheetOf(one.sheet), one);
  const { placed, directory } = await placeSheets(batch, workbook, models, found, removed);
  for (const { model, name, replaced, code } of placed) {
    const writing = writingOf(model, code);
    await writeContents(batch, sheetOf(name), { ...writing, self: name, directory, date1904 }, replaced);
  }
  await batch.send();
  const notes = await changeNotes(batch, context, changes, found);
  leftOut.push(...notes.leftOut);
  const adornments = placed.flatMap(({ model, name }) =>
    adornmentsOf(model, name, () => sheetOf(name), found.charts.get(name)),
  );
  leftOut.push(...(await adorn(batch, adornments)));
  return {
    highlights: { cleared, set },
    notes: notes.done,
    sheets: placed.map(({ model, name, replaced }) => ({ mark: model.mark, name, replaced })),
    removed,
    edits,
    columns: columns.length,
    ...(leftOut.length > 0 && { leftOut }),
    ...(setAside.length > 0 && { setAside }),
  };
}
