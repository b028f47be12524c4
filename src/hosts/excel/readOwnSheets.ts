import { type CellValue, emptySnapshot, type SheetSnapshot } from '../../workbook/snapshot';
import { askForNotes } from './apply/notes';
import { counts1904 } from './date1904';
import { askAlong, readSheet } from './readSheet';
import { isTooLarge } from './run';
import { Structures } from './structure';

/**
 * Sheets of ours as they stand, all in one go: two round trips however many they are. Only where Excel on the web finds them too large for one
 * answer, each is read by itself.
 */
export async function readOwnSheets(context: Excel.RequestContext, names: string[]): Promise<SheetSnapshot[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    used.load({ rowHidden: true, columnHidden: true });
    sheet.load({ protection: { protected: true } });
    return { name, sheet, used, notes: askForNotes(name, sheet) };
  });
  await context.sync();
  const notes = () => asked.map((one) => one.notes.found().map(({ at }) => at));
  try {
    const read = asked.map(({ name, sheet, used, notes: own }) => {
      own.askMore();
      if (used.isNullObject) return () => emptySnapshot(name);
      used.load({ values: true, text: true, numberFormat: true });
      const along = askAlong(used, null, sheet.protection.protected);
      return () => snapshotOf(name, used, along());
    });
    await context.sync();
    return read.map((made, i) => ({ ...made(), notes: notes()[i]! }));
  } catch (cause) {
    if (!isTooLarge(cause)) throw cause;
    return oneByOne(context, asked, notes);
  }
}

async function oneByOne(
  context: Excel.RequestContext,
  asked: { name: string; notes: ReturnType<typeof askForNotes> }[],
  notes: () => string[][],
): Promise<SheetSnapshot[]> {
  for (const one of asked) one.notes.askMore();
  await context.sync();
  const places = notes();
  const read: SheetSnapshot[] = [];
  for (const [i, { name }] of asked.entries()) {
    read.push({ ...(await readSheet(context, name, new Structures())), notes: places[i]! });
  }
  return read;
}

function snapshotOf(name: string, used: Excel.Range, along: ReturnType<ReturnType<typeof askAlong>>): SheetSnapshot {
  const values = used.values.map((row) => row.map((value): CellValue => (value === '' ? null : (value as CellValue))));
  const [texts, formats] = [used.text, used.numberFormat as string[][]];
  return {
    ...{ name, top: used.rowIndex + 1, left: used.columnIndex + 1, width: used.columnCount },
    ...{ values, texts, formats },
    ...along,
    date1904: counts1904(values, texts, formats),
  };
}
