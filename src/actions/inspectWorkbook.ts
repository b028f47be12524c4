import type { Day } from '../calendar/day';
import { makeCalendar } from '../calendar/workCalendar';
import { type Inspection, inspectPlanInSteps } from '../checks/engine/inspection';
import { handedParts } from '../handing/handedParts';
import { readHandOut } from '../handing/handOutLine';
import type { Plan } from '../plan/plan';
import type { DeadlineSettings } from '../reading/planDeadlines';
import { isFormSheet } from '../reading/forms/form';
import { readPlans } from '../reading/readPlans';
import { withEvents } from '../reading/withEvents';
import { eventItems, problemOf } from '../settings/eventItems';
import { isKeptSheet, isTrackingForm } from '../settings/keptSheet';
import { readSettings, settingsSheetOf } from '../settings/readSettings';
import type { SettingProblem, Settings } from '../settings/settings';
import { groupsUnnamed } from '../settings/units/groupsUnnamed';
import { holds } from '../settings/units/holds';
import { columnNumber } from '../workbook/address';
import { UnreadableWorkbook, type WorkbookReader } from '../workbook/host';
import { isOwnFoot } from '../workbook/ownMarks';
import type { SheetInfo, SheetSnapshot } from '../workbook/snapshot';
import { withPartResults } from './tracking/parts/withPartResults';

export interface InspectOptions {
  asOf: Day;
  /** Only this sheet; every visible one when left out. */
  sheet?: string;
  /** The plan's year, when the user says it; it goes before the workbook's own setting. */
  year?: number;
  /** A person has said that the columns are what they are guessed to be: tables that are only guessed are changed too. */
  columnsConfirmed?: boolean;
  /** Called between the steps with the share that is done (0 to 1); a shell draws it, and may throw to give up. */
  onStep?(share: number): Promise<void> | void;
  /** Who inspects, where it is not this thread: a shell that has a worker for it. It gives what `inspectWorkbook` would give. */
  inspect?(workbook: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook>;
}

type SkipReason = 'no-plan' | 'hidden' | 'ours';

export interface InspectedWorkbook {
  /** All sheets of the workbook. */
  sheets: SheetInfo[];
  inspections: Inspection[];
  /** The sheets the plans stand in, by name, as they were read. */
  snapshots: Map<string, SheetSnapshot>;
  /** Sheets that gave no plan, and why. */
  skipped: { sheet: string; reason: SkipReason }[];
  settings: Settings;
  /** Cells of the settings sheets that could not be used. */
  problems: SettingProblem[];
}

/**
 * Inspects every plan of a workbook by the settings kept in it: each sheet is read once. Hidden sheets and our own are left out unless one is
 * asked for by its name.
 * @throws UnreadableWorkbook when the workbook or the sheet asked for cannot be read.
 */
export async function inspectWorkbook(workbook: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook> {
  const sheets = await workbook.sheets();
  const wanted = wantedSheets(sheets, options.sheet);
  const kept = await keptSheets(workbook, sheets);
  const { settings, problems } = readSettings(kept);
  const own = new Set(kept.map(({ snapshot }) => snapshot.name));
  const result: InspectedWorkbook = { sheets, inspections: [], snapshots: new Map(), skipped: [], settings, problems };
  const calendar = makeCalendar(settings.daysOff.map((day) => ({ ...day, source: 'workbook' })));
  const reading = {
    calendar,
    year: options.year ?? settings.year,
    strictBefore: settings.strictBefore,
    aliases: aliasesOf(settings, options.asOf),
  };
  const all: Plan[] = [];
  const take = (snapshot: SheetSnapshot) => {
    const plans = readPlans(snapshot, { ...reading, columns: columnsOf(settings, snapshot.name) });
    if (plans.length === 0) result.skipped.push({ sheet: snapshot.name, reason: 'no-plan' });
    else result.snapshots.set(snapshot.name, snapshot);
    all.push(...plans);
  };
  const forms: { sheet: SheetInfo; snapshot?: SheetSnapshot }[] = [];
  for (const sheet of wanted) {
    const skip = options.sheet === undefined ? skipReason(sheet, own) : null;
    if (skip) {
      if (skip === 'ours' && sheet.visible && isUnitMark(sheet.mark)) forms.push({ sheet });
      else result.skipped.push({ sheet: sheet.name, reason: skip });
      continue;
    }
    const snapshot = await workbook.read(sheet.name);
    if (options.sheet !== undefined) take(snapshot);
    else if (isFormSheet(snapshot)) forms.push({ sheet, snapshot });
    else if (madeByUs(snapshot)) result.skipped.push({ sheet: sheet.name, reason: 'ours' });
    else take(snapshot);
  }
  // Beside a plan they repeat what it says; alone they are what a unit sends back.
  const isAlone = all.length === 0;
  for (const { sheet, snapshot } of forms) {
    const form = isAlone ? (snapshot ?? (await workbook.read(sheet.name))) : null;
    if (form && isFormSheet(form)) take(form);
    else result.skipped.push({ sheet: sheet.name, reason: 'ours' });
  }
  if (forms.length > 0) inOrderOf(wanted, result.skipped);
  const happened = withEventDays(all, settings, reading);
  // Where one sheet is asked for, a number that is not in it may be another's.
  const told = options.sheet === undefined ? happened.problems : happened.problems.filter(isOfAnySheet);
  problems.push(...told);
  const entered = withEntered(happened.plans, result, options);
  problems.push(...entered.problems);
  // Where one sheet is asked for, a group that is not in it may be another's.
  if (options.sheet === undefined) problems.push(...groupsUnnamed(kept, all));
  for (const [i, plan] of entered.plans.entries()) {
    const share = (of: number) => (i + of) / entered.plans.length;
    await options.onStep?.(share(0));
    const steps = inspectPlanInSteps(plan, options.asOf, calendar, settings, result.snapshots.get(plan.sheet)!);
    let step = steps.next();
    for (; !step.done; step = steps.next()) await options.onStep?.(share(step.value));
    result.inspections.push(step.value);
  }
  return result;
}

/** The sheet of one unit. */
const isUnitMark = (mark: string | null): boolean => mark?.startsWith('NamRo_Unit_') ?? false;

function inOrderOf(sheets: readonly SheetInfo[], skipped: InspectedWorkbook['skipped']): void {
  const places = new Map(sheets.map(({ name }, place) => [name, place]));
  skipped.sort((one, other) => places.get(one.sheet)! - places.get(other.sheet)!);
}

const isOfAnySheet = ({ problem }: SettingProblem): boolean => problem !== 'event-unknown';

/** The plans with the days an office has entered for what their deadlines wait for; the entries from which no last day follows are told. */
function withEventDays(plans: readonly Plan[], { events }: Settings, reading: DeadlineSettings) {
  if (events.length === 0) return { plans, problems: [] };
  const { of, problems } = eventItems(events, plans);
  const read = plans.map((plan) => withEvents(plan, of, reading));
  const unused = read.flatMap((one) => one.unused).map((event) => problemOf(event, 'event-no-term'));
  return { plans: read.map(({ plan }) => plan), problems: [...problems, ...unused] };
}

/** The plans with what was entered of single parts. Rows of plans that are not looked at are left alone, and not told. */
function withEntered(
  plans: readonly Plan[],
  { sheets, settings, skipped, snapshots }: InspectedWorkbook,
  options: InspectOptions,
) {
  const rows = [...settings.parts, ...partsHanded(plans, snapshots)];
  if (rows.length === 0) return { plans, problems: [] };
  const { asOf, sheet } = options;
  const looked = new Set(plans.map((plan) => plan.sheet));
  const isHidden = (name: string) => skipped.some((one) => one.sheet === name && one.reason === 'hidden');
  const others = sheets
    .map(({ name }) => name)
    .filter((name) => !looked.has(name) && (sheet !== undefined || isHidden(name)));
  return withPartResults(plans, rows, asOf, others, sheet === undefined);
}

/** What units wrote of single days in the books handed out to them. */
const partsHanded = (plans: readonly Plan[], snapshots: InspectedWorkbook['snapshots']) =>
  plans.flatMap((plan) => (readHandOut(plan) ? handedParts(plan, snapshots.get(plan.sheet)!) : []));

function wantedSheets(sheets: SheetInfo[], name: string | undefined): SheetInfo[] {
  if (name === undefined) return sheets;
  const wanted = sheets.filter((sheet) => sheet.name.normalize('NFC') === name.normalize('NFC'));
  if (wanted.length === 0) throw new UnreadableWorkbook('no-such-sheet', name);
  return wanted;
}

function skipReason(sheet: SheetInfo, kept: ReadonlySet<string>): SkipReason | null {
  if (sheet.ours || kept.has(sheet.name)) return 'ours';
  return sheet.visible ? null : 'hidden';
}

/** A copy of a sheet of ours, or one that was set aside: it looks like a plan and repeats what one says. */
const madeByUs = (sheet: SheetSnapshot): boolean =>
  sheet.texts.some((row) => row.some(isOwnFoot)) || isTrackingForm(sheet);

/** The sheets in which the office keeps its settings and what it enters. One known by a title anybody may give a sheet has to look like it. */
async function keptSheets(workbook: WorkbookReader, sheets: SheetInfo[]) {
  const kept = [];
  for (const sheet of sheets) {
    const kind = settingsSheetOf(sheet);
    if (!kind) continue;
    const snapshot = await workbook.read(sheet.name);
    if (isKeptSheet(kind, sheet, snapshot)) kept.push({ kind, snapshot });
  }
  return kept;
}

/** What the office has set for a sheet's columns. */
const columnsOf = ({ columns }: Settings, sheet: string) =>
  columns
    .filter((entry) => entry.sheet.normalize('NFC') === sheet.normalize('NFC'))
    .map(({ headerRow, column, field }) => ({ headerRow, column: columnNumber(column), field }));

/** The office's own names, as far as they hold on the day: each spelling → the name to use. */
function aliasesOf({ units }: Settings, asOf: Day): Map<string, string> {
  const held = units.filter((unit) => holds(unit, asOf));
  return new Map(held.flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => [spelling, name] as const)));
}
