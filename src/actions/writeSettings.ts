import { isKeptSheet } from '../settings/keptSheet';
import { settingsSheetOf } from '../settings/readSettings';
import { settingsTable } from '../settings/settingsTable';
import { SETTINGS_SHEETS, type SettingsSheet } from '../settings/sheets';
import { columnNumber, parseAddress } from '../workbook/address';
import { sheetAnchor } from '../workbook/anchors';
import type { Applied, Changes } from '../workbook/changes';
import { ChangeRefused, type WorkbookHost } from '../workbook/host';
import { EditNotMade } from '../workbook/judgeEdits';
import { claimedIn, freeMark } from '../workbook/ownMarks';
import type { SheetSnapshot } from '../workbook/snapshot';

/**
 * Writes into a settings sheet what `changesTo` makes of it as it stands; null where it is not there yet. One that is known by its title alone is not
 * ours to make anew: `isOurs` false. `name`: what the sheet is called.
 * @throws ChangeRefused; EditNotMade when a cell of the sheet cannot be written, as when someone else has just changed it.
 */
export async function writeSettings(
  host: WorkbookHost,
  sheet: SettingsSheet,
  changesTo: (existing: SheetSnapshot | null, isOurs: boolean) => Changes,
): Promise<{ applied: Applied; name: string }> {
  const sheets = await host.sheets();
  const named = sheets.filter((one) => settingsSheetOf(one) === sheet);
  const known = named.find(({ mark }) => mark !== null) ?? named[0];
  const read = known ? await host.read(known.name) : null;
  const [info, existing] = known && read && isKeptSheet(sheet, known, read) ? [known, read] : [undefined, null];
  const changes = changesTo(existing, (info?.mark ?? null) !== null);
  const taken = changes.sheets?.map(({ mark }) => mark).find((mark) => freeMark(mark, claimedIn(sheets)) !== mark);
  if (taken !== undefined) throw new ChangeRefused('name-taken', taken);
  // One whose head is gone cannot be added to, and what people wrote there is not written over.
  const isHeadless = existing !== null && settingsTable(existing, sheet) === null;
  const isFilled = existing?.texts.some((row) => row.some((text) => text.trim() !== ''));
  const lost = info?.mark && isHeadless && isFilled ? { setAside: [info.mark] } : {};
  const stands = existing && [sheetAnchor(existing, farthest(changes))];
  const applied = await host.apply({
    ...lost,
    ...changes,
    ...(stands && (changes.sheets ? { leaving: stands } : { anchors: stands })),
  });
  for (const refused of applied.edits.refused) throw new EditNotMade(refused);
  return { applied, name: applied.sheets[0]?.name ?? info?.name ?? SETTINGS_SHEETS[sheet].title };
}

/** The last row and the last column that something is written to. */
function farthest({ edits = [], columns = [] }: Changes): { row: number; column: number } {
  const places = edits.map(({ at }) => parseAddress(at)!);
  return {
    row: Math.max(0, ...places.map(({ row }) => row)),
    column: Math.max(0, ...places.map(({ column }) => column), ...columns.map(({ column }) => columnNumber(column))),
  };
}
