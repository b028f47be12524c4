import type { Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/workCalendar';
import { fold, oneLine } from '../language/text';
import { readPlans } from '../reading/readPlans';
import { isTrackingForm } from '../settings/keptSheet';
import { settingsSheetOf } from '../settings/readSettings';
import type { Settings } from '../settings/settings';
import { holds } from '../settings/units/holds';
import type { WorkbookReader } from '../workbook/host';
import { isOwnFoot } from '../workbook/ownMarks';
import type { SheetInfo, SheetSnapshot } from '../workbook/snapshot';
import type { ReadSheet } from './master';

/** How a file that came back is read: by the master's settings, for its own are a copy of them. */
interface ReturnedReading {
  calendar: WorkCalendar;
  settings: Pick<Settings, 'units' | 'strictBefore'>;
  asOf: Day;
}

/**
 * The tables of a file that came back; each sheet is read once, nothing is checked. Sheets of ours are left out, but for those that are handed to
 * units; so are hidden ones.
 * @throws UnreadableWorkbook
 */
export async function returnedSheets(workbook: WorkbookReader, reading: ReturnedReading): Promise<ReadSheet[]> {
  const { calendar, settings, asOf } = reading;
  const aliases = new Map(
    settings.units
      .filter((unit) => holds(unit, asOf))
      .flatMap(({ name, aliases: others }) => [name, ...others].map((spelling) => [spelling, name] as const)),
  );
  const found: ReadSheet[] = [];
  for (const sheet of await workbook.sheets()) {
    if (!mayHold(sheet)) continue;
    const snapshot = await workbook.read(sheet.name);
    if (isOthers(snapshot)) continue;
    for (const plan of readPlans(snapshot, { calendar, strictBefore: settings.strictBefore, aliases }))
      found.push({ plan, snapshot });
  }
  return found;
}

const OF_UNITS = /^NamRo_(?:Unit|HandOut)(?:_|$)/;

const mayHold = (sheet: SheetInfo): boolean =>
  sheet.visible && (OF_UNITS.test(sheet.mark ?? '') || (!sheet.ours && settingsSheetOf(sheet) === null));

/** A copy of a sheet of ours that is for nobody to fill in. */
function isOthers(snapshot: SheetSnapshot): boolean {
  if (isTrackingForm(snapshot)) return true;
  const isUnits = snapshot.texts
    .slice(0, TOP)
    .some((row) => row.some((text) => /^phiếu (?:nhiệm vụ của|giao)/u.test(fold(oneLine(text)))));
  return !isUnits && snapshot.texts.some((row) => row.some(isOwnFoot));
}
const TOP = 10;
