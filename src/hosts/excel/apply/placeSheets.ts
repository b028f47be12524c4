import type { Applied } from '../../../workbook/changes';
import type { SheetDirectory } from '../../../workbook/modelReferences';
import type { SheetModel } from '../../../workbook/sheetModel';
import { asideName, freeName, nameKey } from '../../../workbook/sheetNames';
import type { CodeCell } from '../../../workbook/unfinishedSheet';
import type { Batch } from '../batch';
import { provisionalName } from '../readSheets';
import type { Found } from './look';

interface Placed {
  model: SheetModel;
  name: string;
  replaced: boolean;
  /** The code's cell of the sheet that is written over. */
  code: CodeCell | null;
}

/** Leaves sheets of ours to the user, under another name: Excel turns all that points to them after it. */
export function setSheetsAside(
  batch: Batch,
  workbook: Excel.Workbook,
  marks: string[],
  found: Found,
): NonNullable<Applied['setAside']> {
  return marks.flatMap((mark) => {
    const sheet = found.sheets.find((one) => one.mark === mark);
    if (!sheet) return [];
    const from = sheet.name;
    const name = asideName(from, new Set(found.sheets.map((one) => nameKey(one.name))));
    batch.on(from);
    workbook.names.getItemOrNullObject(mark).delete();
    workbook.worksheets.getItem(from).name = name;
    Object.assign(sheet, { name, mark: null, ours: false });
    return [{ mark, from, name }];
  });
}

/** Takes away sheets of ours; one that others' formulas point to stays, for these would end in #REF!. */
export function removeSheets(
  batch: Batch,
  workbook: Excel.Workbook,
  marks: string[],
  found: Found,
): Applied['removed'] {
  for (const mark of found.dangling) {
    batch.on(mark);
    workbook.names.getItem(mark).delete();
  }
  return marks.flatMap((mark) => {
    const sheet = found.sheets.find((one) => one.mark === mark);
    if (!sheet) return [];
    const visible = found.sheets.some((one) => one.visible && !(one.mark && marks.includes(one.mark)));
    const kept = found.pointedTo.has(nameKey(sheet.name)) || !visible;
    if (!kept) {
      batch.on(sheet.name);
      workbook.worksheets.getItem(sheet.name).delete();
      // One that was not finished has none.
      workbook.names.getItemOrNullObject(mark).delete();
    }
    return [{ mark, name: sheet.name, kept }];
  });
}

/**
 * Finds each of our sheets its place, or makes one: a sheet that is there is written again, never removed and added, for then formulas of other
 * sheets would lose what they point to. All are placed before any is written: they point to each other.
 */
export async function placeSheets(
  batch: Batch,
  workbook: Excel.Workbook,
  models: SheetModel[],
  found: Found,
  removed: Applied['removed'],
): Promise<{ placed: Placed[]; directory: SheetDirectory }> {
  const gone = new Set(removed.filter(({ kept }) => !kept).map(({ mark }) => mark));
  const standing = found.sheets.filter(({ mark }) => mark === null || !gone.has(mark));
  const all = new Set(standing.map(({ name }) => nameKey(name)));
  const placed: Placed[] = [];
  for (const model of models) {
    const provisional = provisionalName(model.mark);
    const known = standing.find(({ mark, name }) => mark === model.mark || (mark === name && name === provisional));
    const isNamed = known && known.name !== provisional;
    const name = isNamed ? known.name : freeName(model.name, all);
    if (!isNamed) {
      all.add(nameKey(name));
      batch.on(name);
      addSheet(workbook, model.mark, provisional, name, known !== undefined);
    }
    placed.push({ model, name, replaced: isNamed ?? false, code: (isNamed && known.code) || null });
    await batch.made(6);
  }
  const ours = new Map([
    ...standing.flatMap(({ mark, name }) => (mark ? [[mark, name] as const] : [])),
    ...placed.map(({ model, name }) => [model.mark, name] as const),
  ]);
  return { placed, directory: { ours, all } };
}

/** Under its mark first, which nobody else gives a sheet: should anything be refused from here on, it is known for ours and not left behind. */
function addSheet(
  { worksheets, names }: Excel.Workbook,
  mark: string,
  provisional: string,
  name: string,
  isThere: boolean,
): void {
  const worksheet = isThere ? worksheets.getItem(provisional) : worksheets.add(provisional);
  names.getItemOrNullObject(mark).delete();
  names.add(mark, worksheet.getRange('A1'));
  worksheet.name = name;
}
