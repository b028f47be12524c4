import type { LeftOut } from '../../../workbook/changes';
import type { SheetModel } from '../../../workbook/sheetModel';
import type { Batch } from '../batch';
import { addCharts, chartsAgain } from './charts';
import { offerIn } from './offerIn';
import { layPage } from './page';
import { dress } from './sheetLook';

/** Something that only adorns a sheet. Done a second time it leaves the sheet as after the first. */
export interface Adornment {
  sheet: string;
  what: LeftOut['what'];
  make(batch: Batch): Promise<void>;
  /** How it is made when it was tried together with others and that failed; as at first when left out. @returns Whether it was done. */
  again?(batch: Batch): Promise<boolean>;
}

/**
 * Makes what only adorns, all of a kind in one request. Excel takes back nothing when one of them is refused, and goes on with none that
 * follows; so each is then tried by itself.
 * @returns What could not be made.
 */
export async function adorn(batch: Batch, adornments: Adornment[]): Promise<LeftOut[]> {
  const leftOut: LeftOut[] = [];
  for (const what of new Set(adornments.map((one) => one.what))) {
    const own = adornments.filter((one) => one.what === what);
    const together = await batch.tried(async () => {
      for (const { sheet, make } of own) {
        batch.on(sheet);
        await make(batch);
      }
    });
    if (together) continue;
    for (const { sheet, make, again = (one: Batch) => one.tried(() => make(one)) } of own) {
      batch.on(sheet);
      if (!(await again(batch))) leftOut.push({ sheet, what });
    }
  }
  return leftOut;
}

/** What is done to a sheet of ours once its cells stand: its look, its charts, how it is printed. `old`: charts of before. */
export function adornmentsOf(
  model: SheetModel,
  sheet: string,
  worksheet: () => Excel.Worksheet,
  old: Excel.Chart[] = [],
): Adornment[] {
  const look: Adornment = { sheet, what: 'look', make: (batch) => dress(batch, worksheet(), model) };
  const charts: Adornment = {
    sheet,
    what: 'charts',
    async make(batch) {
      for (const chart of old) chart.delete();
      await addCharts(batch, worksheet(), model);
    },
    again: (batch) => chartsAgain(batch, worksheet, model),
  };
  // On a machine without any printer Excel refuses it, and then they are printed as Excel prints any sheet.
  const page: Adornment = { sheet, what: 'page', make: (batch) => layPage(batch, worksheet(), model.print) };
  const lists = (model.lists ?? []).map(({ range, choices }): Adornment => ({
    sheet,
    what: 'list',
    make: (batch) => offerIn(batch, worksheet(), choices, [range]),
  }));
  return model.charts.length + old.length > 0 ? [look, charts, page, ...lists] : [look, page, ...lists];
}
