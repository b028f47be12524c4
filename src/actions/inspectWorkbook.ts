import type { Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/workCalendar';
import { type Inspection, inspectPlan } from '../checks/inspection';
import type { ProgressSettings } from '../progress/settings';
import { readPlans } from '../reading/readPlans';
import { UnreadableWorkbook, type WorkbookReader } from '../workbook/host';

export interface InspectOptions {
  asOf: Day;
  calendar: WorkCalendar;
  /** Only this sheet; every visible one when left out. */
  sheet?: string;
  /** The plan's year, when the user says it. */
  year?: number;
  settings?: ProgressSettings;
}

export type SkipReason = 'no-plan' | 'hidden' | 'ours';

export interface InspectedWorkbook {
  inspections: Inspection[];
  /** Sheets that gave no plan, and why. */
  skipped: { sheet: string; reason: SkipReason }[];
}

/**
 * Inspects every plan of a workbook: each sheet is read once. Hidden sheets and our own are left out unless one is asked for by its name.
 * @throws UnreadableWorkbook when the workbook or the sheet asked for cannot be read.
 */
export async function inspectWorkbook(workbook: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook> {
  const result: InspectedWorkbook = { inspections: [], skipped: [] };
  const sheets = await workbook.sheets();
  const asked = options.sheet?.normalize('NFC');
  const wanted = asked === undefined ? sheets : sheets.filter((sheet) => sheet.name.normalize('NFC') === asked);
  if (asked !== undefined && wanted.length === 0) throw new UnreadableWorkbook('no-such-sheet', asked);
  for (const sheet of wanted) {
    if (asked === undefined && (sheet.ours || !sheet.visible)) {
      result.skipped.push({ sheet: sheet.name, reason: sheet.ours ? 'ours' : 'hidden' });
      continue;
    }
    const plans = readPlans(await workbook.read(sheet.name), { calendar: options.calendar, year: options.year });
    if (plans.length === 0) result.skipped.push({ sheet: sheet.name, reason: 'no-plan' });
    for (const plan of plans)
      result.inspections.push(inspectPlan(plan, options.asOf, options.calendar, options.settings));
  }
  return result;
}
