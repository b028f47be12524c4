import { z } from 'zod';
import { settingsSheetOf } from '../settings/readSettings';
import { LeftOut } from '../workbook/changes';
import { UnreadableWorkbook, type WorkbookHost } from '../workbook/host';

export interface ClearOptions {
  /** Only the marks of this sheet; everything of ours when left out. */
  sheet?: string;
}

export const ClearResult = z.object({
  highlights: z.number().int(),
  notes: z.number().int(),
  /** Names of the sheets that are gone. */
  removed: z.array(z.string()),
  /** Of those that stay: other sheets' formulas point to them. */
  kept: z.array(z.string()),
  leftOut: z.array(LeftOut).optional(),
});
export type ClearResult = z.infer<typeof ClearResult>;

/**
 * Takes away what can be made again: marks, notes, the legend, the summary sheets. Settings and the columns for tracking stay: what stands there
 * people have decided and written.
 */
export async function clear(host: WorkbookHost, { sheet }: ClearOptions): Promise<ClearResult> {
  const sheets = await host.sheets();
  const wanted = sheets.filter(({ name }) => sheet === undefined || name.normalize('NFC') === sheet.normalize('NFC'));
  if (wanted.length === 0) throw new UnreadableWorkbook('no-such-sheet', sheet);
  const marked = sheet === undefined ? ('all' as const) : wanted.map(({ name }) => name);
  const made = sheets.filter((one) => one.mark !== null && settingsSheetOf(one) === null).map(({ mark }) => mark!);
  const applied = await host.apply({
    clearHighlights: marked,
    clearNotes: marked,
    removeSheets: sheet === undefined ? made : [],
  });
  const names = (kept: boolean) => applied.removed.filter((one) => one.kept === kept).map(({ name }) => name);
  return {
    highlights: applied.highlights.cleared,
    notes: applied.notes.cleared,
    removed: names(false),
    kept: names(true),
    ...(applied.leftOut && { leftOut: applied.leftOut }),
  };
}
