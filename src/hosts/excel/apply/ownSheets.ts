import type { Applied } from '../../../workbook/changes';
import type { SheetModel } from '../../../workbook/sheetModel';
import { nameKey } from '../addresses';
import type { Batch } from '../batch';
import { addCharts } from './charts';
import type { Found } from './look';
import type { Directory } from './references';
import { writeContents } from './sheetContents';
import { dress } from './sheetLook';

type Sheets = (name: string) => Excel.Worksheet;

export interface Placed {
  model: SheetModel;
  name: string;
  replaced: boolean;
}

/** Takes away sheets of ours; one that others' formulas point to stays, for these would end in #REF!. */
export function removeSheets(workbook: Excel.Workbook, marks: string[], found: Found): Applied['removed'] {
  return marks.flatMap((mark) => {
    const sheet = found.sheets.find((one) => one.mark === mark);
    if (!sheet) return [];
    const visible = found.sheets.some((one) => one.visible && !(one.mark && marks.includes(one.mark)));
    const kept = found.pointedTo.has(nameKey(sheet.name)) || !visible;
    if (!kept) {
      workbook.worksheets.getItem(sheet.name).delete();
      workbook.names.getItem(mark).delete();
    }
    return [{ mark, name: sheet.name, kept }];
  });
}

/**
 * Writes our sheets, each in its place where it stands already: it is emptied and written again, never removed and added, for then formulas of
 * other sheets would lose what they point to. All are placed before any is written: they point to each other.
 */
export async function putSheets(
  batch: Batch,
  workbook: Excel.Workbook,
  models: SheetModel[],
  found: Found,
  removed: Applied['removed'],
  date1904: boolean,
): Promise<Placed[]> {
  const gone = new Set(removed.filter(({ kept }) => !kept).map(({ mark }) => mark));
  const standing = found.sheets.filter(({ mark }) => mark === null || !gone.has(mark));
  const names = standing.map(({ name }) => name);
  const sheetOf: Sheets = (name) => workbook.worksheets.getItem(name);
  const placed: Placed[] = [];
  for (const model of models) {
    const known = standing.find(({ mark }) => mark === model.mark);
    const name = known?.name ?? freeName(model.name, names);
    if (known) {
      empty(sheetOf(name));
      for (const chart of found.charts.get(name) ?? []) chart.delete();
    } else {
      names.push(name);
      workbook.names.add(model.mark, workbook.worksheets.add(name).getRange('A1'));
    }
    placed.push({ model, name, replaced: known !== undefined });
    await batch.made(16);
  }
  const ours = new Map([
    ...standing.flatMap(({ mark, name }) => (mark ? [[mark, name] as const] : [])),
    ...placed.map(({ model, name }) => [model.mark, name] as const),
  ]);
  const directory: Directory = { ours, all: names };
  for (const { model, name } of placed) {
    await writeContents(batch, sheetOf(name), { model, self: name, directory, date1904 });
    await dress(batch, sheetOf(name), model);
    await addCharts(batch, sheetOf(name), model);
  }
  return placed;
}

/** Everything we may have put there goes; the sheet, its name and what points to it stay. */
function empty(worksheet: Excel.Worksheet): void {
  const all = worksheet.getRange();
  worksheet.autoFilter.remove();
  worksheet.freezePanes.unfreeze();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('Hyperlinks');
  all.clear('All');
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  worksheet.horizontalPageBreaks.removePageBreaks();
}

const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;

/** The name wanted as Excel takes it, or with a number when another sheet has it. */
function freeName(wanted: string, taken: string[]): string {
  const used = new Set(taken.map(nameKey));
  const bare =
    wanted
      .normalize('NFC')
      .replace(FORBIDDEN, ' ')
      .trim()
      .replace(/^'+|'+$/g, '') || 'Năm Rõ';
  // "History" is Excel's own.
  const name = nameKey(bare) === 'history' ? `${bare}_` : bare.slice(0, 31);
  let free = name;
  for (let number = 2; used.has(nameKey(free)); number++) {
    const ending = ` (${number})`;
    free = name.slice(0, 31 - ending.length).trimEnd() + ending;
  }
  return free;
}
