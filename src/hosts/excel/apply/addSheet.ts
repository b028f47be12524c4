import { ChangeRefused } from '../../../workbook/host';
import { asModel, type PlainSheet } from '../../../workbook/sheetModel';
import { freeName, nameKey } from '../../../workbook/sheetNames';
import { Batch } from '../batch';
import { readSheets } from '../readSheets';
import { asRefused, asUnfinished, run } from '../run';
import { adorn, adornmentsOf } from './adornment';
import { writeContents } from './sheetContents';

/**
 * Adds a sheet of the user's own behind all others, shows it and gives the name it got. Where Excel refuses a part of it, the sheet goes again: half
 * a table would be taken for a whole one.
 * @throws ChangeRefused when nothing stands of it; ChangeUnfinished when it could not be taken away either.
 */
export async function addSheet(sheet: PlainSheet, date1904: boolean): Promise<string> {
  let added = '';
  try {
    return await run(async (context) => {
      const { workbook } = context;
      workbook.protection.load({ protected: true });
      const { sheets } = await readSheets(context);
      if (workbook.protection.protected) throw new ChangeRefused('protected-structure');
      const all = new Set(sheets.map(({ name }) => nameKey(name)));
      const name = freeName(sheet.name, all);
      const batch = new Batch(context);
      batch.on(name);
      const worksheet = workbook.worksheets.add(name);
      added = name;
      const model = asModel(sheet);
      const writing = { draft: model, first: null, pending: null, last: null };
      const directory = { ours: new Map<string, string>(), all: new Set([...all, nameKey(name)]) };
      await writeContents(batch, worksheet, { ...writing, self: name, directory, date1904 }, false);
      await batch.send();
      await adorn(
        batch,
        adornmentsOf(model, name, () => workbook.worksheets.getItem(name)),
      );
      // It stands, whether or not Excel shows it.
      await batch.tried(async () => workbook.worksheets.getItem(name).activate());
      return name;
    });
  } catch (cause) {
    if (added === '' || cause instanceof ChangeRefused) throw asRefused(cause, added);
    throw (await isGone(added)) ? asRefused(cause, added) : asUnfinished(cause, [added]);
  }
}

/** Takes a sheet away that was begun. */
async function isGone(name: string): Promise<boolean> {
  try {
    await run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    });
    return true;
  } catch {
    // What kept the sheet from being written may keep it from going: it is told.
    return false;
  }
}
