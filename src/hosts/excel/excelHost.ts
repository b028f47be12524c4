import { ChangeRefused, type WorkbookHost } from '../../workbook/host';
import { addSheet } from './apply/addSheet';
import { applyChanges } from './apply/applyChanges';
import { changedByOthers } from './changedByOthers';
import { listen } from './events';
import { readOwnSheets } from './readOwnSheets';
import { readSheet } from './readSheet';
import { readSheets } from './readSheets';
import { asRefused, asUnreadable, run } from './run';
import { SheetNames } from './sheetNames';
import { Structures } from './structure';

/** The workbook open in Excel, through office.js. Reading takes one or two round trips, writing a handful, however many rows there are. */
export function excelHost(): WorkbookHost {
  const structures = new Structures();
  const names = new SheetNames();
  let date1904 = false;
  return {
    async sheets() {
      try {
        const { sheets } = await run(readSheets);
        names.keep(sheets);
        return sheets.map(({ name, visible, protected: locked, ours, mark, claimed }) => ({
          name,
          visible,
          protected: locked,
          ours,
          mark,
          ...(claimed && { claimed }),
        }));
      } catch (cause) {
        throw asUnreadable(cause, '');
      }
    },
    async read(name) {
      try {
        const sheet = await run((context) => readSheet(context, name, structures));
        // A sheet without any day says nothing of how days are counted.
        date1904 ||= sheet.date1904;
        return sheet;
      } catch (cause) {
        throw asUnreadable(cause, name);
      }
    },
    async readOwn(sheets) {
      try {
        return await run((context) => readOwnSheets(context, sheets));
      } catch (cause) {
        throw asUnreadable(cause, sheets.join(', '));
      }
    },
    async apply(changes) {
      if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new ChangeRefused('read-only');
      try {
        return await applyChanges(changes, date1904);
      } finally {
        structures.forget();
      }
    },
    async addSheet(sheet) {
      if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new ChangeRefused('read-only');
      try {
        return await addSheet(sheet, date1904);
      } finally {
        structures.forget();
      }
    },
    async select({ sheet, at }) {
      try {
        await run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(at).select();
          await context.sync();
        });
      } catch (cause) {
        throw asRefused(cause, sheet);
      }
    },
    async activeSheet() {
      try {
        return await run(async (context) => {
          const active = context.workbook.worksheets.getActiveWorksheet();
          active.load({ name: true });
          await context.sync();
          return active.name;
        });
      } catch (cause) {
        throw asUnreadable(cause, '');
      }
    },
    onChanged(listener) {
      return changedByOthers(structures, names, listener);
    },
    onActivated(listener) {
      return listen(({ worksheets }) =>
        worksheets.onActivated.add(async ({ worksheetId }) => {
          const name = await names.of(worksheetId);
          if (name !== null) listener(name);
        }),
      );
    },
  };
}
