import { z } from 'zod';
import { isCollectingMark } from '../collecting/sheets/sheets';
import { settingsSheetOf } from '../settings/readSettings';
import { LeftOut } from '../workbook/changes';
import { UnreadableWorkbook, type WorkbookHost } from '../workbook/host';
import { judgeOwn, KeptReason } from './judgeOwn';
import { saidElsewhere } from './saidElsewhere';
import { guarded, setApart } from './setApart';
import { withFreshReading } from './withFreshReading';

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
  /** Of those that stay because people have written on them. */
  written: z.array(z.object({ name: z.string(), reason: KeptReason })),
});
export type ClearResult = z.infer<typeof ClearResult>;

/**
 * Takes away what can be made again: marks, notes, the legend, the summary sheets. Settings and the columns for tracking stay, what units returned
 * and what was decided of it, and sheets of ours people have written on: what stands there people have decided and written.
 */
export const clear = (host: WorkbookHost, options: ClearOptions): Promise<ClearResult> =>
  withFreshReading(() => readAndClear(host, options));

async function readAndClear(host: WorkbookHost, { sheet }: ClearOptions): Promise<ClearResult> {
  const sheets = await host.sheets();
  const wanted = sheets.filter(({ name }) => sheet === undefined || name.normalize('NFC') === sheet.normalize('NFC'));
  if (wanted.length === 0) throw new UnreadableWorkbook('no-such-sheet', sheet);
  const marked = sheet === undefined ? ('all' as const) : wanted.map(({ name }) => name);
  const made = sheets.filter(
    (one) => sheet === undefined && one.mark !== null && settingsSheetOf(one) === null && !isCollectingMark(one.mark),
  );
  const before = await judgeOwn(host, made);
  const elsewhere = await saidElsewhere(host, sheets, before);
  const { setAside, replaced } = setApart(before, ({ mark }) => elsewhere.has(mark));
  const applied = await host.apply({
    ...guarded(replaced, []),
    clearHighlights: marked,
    clearNotes: marked,
    removeSheets: replaced.map(({ mark }) => mark),
  });
  const names = (kept: boolean) => applied.removed.filter((one) => one.kept === kept).map(({ name }) => name);
  return {
    highlights: applied.highlights.cleared,
    notes: applied.notes.cleared,
    removed: names(false),
    kept: names(true),
    ...(applied.leftOut && { leftOut: applied.leftOut }),
    written: setAside.map(({ mark, reason }) => ({ name: before.find((one) => one.mark === mark)!.name, reason })),
  };
}
