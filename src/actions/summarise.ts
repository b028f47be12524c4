import { z } from 'zod';
import type { Inspection } from '../checks/engine/inspection';
import { showDay } from '../language/showDay';
import type { Plan } from '../plan/plan';
import { SETTINGS_SHEETS } from '../settings/sheets';
import { SUMMARY_KINDS, type SummaryKind } from '../summaries/kinds';
import { nameOfAll, namePlans, type PlanNames } from '../summaries/names';
import { parentSheet } from '../summaries/parentSheet';
import { summarise as summaries } from '../summaries/summarise';
import type { EvidenceFiles } from '../summaries/summary';
import { LeftOut } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import type { SheetModel } from '../workbook/sheetModel';
import type { SheetInfo } from '../workbook/snapshot';
import { About, about, anchorsIn, inspected } from './inspected';
import { type InspectOptions, inspectWorkbook } from './inspectWorkbook';
import { claimedIn } from '../workbook/ownMarks';
import { withCode } from '../workbook/sheetCode';
import { aboveOf, type ParentPlans, partedUnits } from './parentPlans';
import { ParentReport, parentReport } from './parentReport';
import { unitsNamed } from './unitsNamed';
import { withFreshReading } from './withFreshReading';
import { judgeOwn, KeptReason } from './judgeOwn';
import { guarded, setApart, toldAside } from './setApart';

export interface SummariseOptions extends InspectOptions {
  /** Local day and hour, "2026-06-15T15:42", from the shell's clock: each sheet says it. */
  writtenAt: string;
  /** All but the sheets of single units when left out. */
  kinds?: readonly SummaryKind[];
  /** Units that are to have a sheet of their own. */
  units?: readonly string[];
  /** The plans above: what they ask and these do not have becomes a sheet. Of `units` those that are none of these plans' name the office there. */
  parent?: ParentPlans;
  /** Last year's table, where it is in another file. */
  yearBefore?: Plan;
  /** Files of the documents that prove criteria. */
  evidenceFiles?: EvidenceFiles;
}

export const SummariseResult = About.extend({
  /** Sheets of ours, in the order in which they stand. */
  written: z.array(z.object({ mark: z.string(), name: z.string(), replaced: z.boolean() })),
  /** Sheets written before that would say nothing now. */
  removed: z.array(z.string()),
  leftOut: z.array(LeftOut).optional(),
  /** Sheets written before that people have changed or added to: they stay, the user's own from now on; `name` is the one they have now. */
  setAside: z.array(z.object({ from: z.string(), name: z.string(), reason: KeptReason })),
  /** What the plan above asks and these do not have; only where one was given. */
  parent: ParentReport.optional(),
});
export type SummariseResult = z.infer<typeof SummariseResult>;

const DEFAULT_KINDS = SUMMARY_KINDS.filter((kind) => kind !== 'unitSheets');

/** Writes the summary sheets of the workbook's plans, those of before replaced in their place. @throws CannotDo */
export const summarise = (host: WorkbookHost, options: SummariseOptions): Promise<SummariseResult> =>
  withFreshReading(() => readAndSummarise(host, options));

async function readAndSummarise(host: WorkbookHost, options: SummariseOptions): Promise<SummariseResult> {
  const found = await inspected(host, options);
  const all = await everyPlan(host, options, found.all);
  const standing = found.sheets.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  // A unit's own sheet that came back and is read as a plan is what is summed up: none of ours takes its place.
  const isRead = ({ name }: SheetInfo) => all.some(({ plan }) => plan.sheet === name);
  const claimed = [...claimedIn(found.sheets), ...found.sheets.filter(isRead).flatMap(({ mark }) => mark ?? [])];
  const isHeld = ({ sheet, headerRow }: Plan) =>
    found.unconfirmed.some((table) => table.sheet === sheet && table.headerRow === headerRow);
  const named = namePlans(all, claimed).filter(
    (_, i) => isAsked(all[i]!.plan.sheet, options.sheet) && !isHeld(all[i]!.plan),
  );
  const [own, office] = partedUnits(named, options.units ?? [], options.parent);
  const units = chosenUnits(named, { ...options, units: own }, standing);
  const above = options.parent && aboveOf(options.parent, found.inspections, office, claimed);
  const kinds = [...(options.kinds ?? DEFAULT_KINDS), ...(units?.length ? (['unitSheets'] as const) : [])];
  const ofAll = nameOfAll(claimed).mark;
  // Of one sheet alone nothing is said of the others; what stands already is to say the same as it.
  const withAll = kinds.includes('overview') && (options.sheet === undefined || standing.includes(ofAll));
  const wanted = new Set([
    ...[...(withAll ? [ofAll] : []), ...(above ? [above.name.mark] : [])],
    ...named.flatMap((names) => marksOf(names, kinds, units)),
  ]);
  const before = await judgeOwn(
    host,
    found.sheets.filter(({ mark }) => mark !== null && wanted.has(mark)),
  );
  const writtenAt = hourAndDay(options.writtenAt);
  const sheets = summaries(all, {
    kinds,
    units,
    writtenAt,
    settings: found.settings,
    reachable: new Set([...wanted, ...standing]),
    counted: all.filter(({ plan }) => !isHeld(plan)),
    claimed,
    yearBefore: options.yearBefore,
    evidenceFiles: options.evidenceFiles,
    typed: new Map(before.map(({ mark, typed }) => [mark, typed])),
  });
  const ofParent = above ? [withCode(parentSheet({ ...above, writtenAt }))] : [];
  const made = [...sheets, ...ofParent].filter(({ mark }) => wanted.has(mark));
  keepSettings(made);
  const { setAside, replaced } = setApart(before, ({ mark }) => made.some((model) => model.mark === mark));
  const stale = replaced.map(({ mark }) => mark).filter((mark) => !made.some((model) => model.mark === mark));
  const applied = await host.apply({
    ...guarded(before, setAside, anchorsIn(found)),
    removeSheets: stale,
    sheets: made,
  });
  return {
    ...about(found, options),
    written: applied.sheets,
    removed: applied.removed.filter(({ kept }) => !kept).map(({ name }) => name),
    ...(applied.leftOut && { leftOut: applied.leftOut }),
    setAside: toldAside(applied, setAside),
    ...(above && { parent: parentReport(above.file, above.above, above.gaps) }),
  };
}

/** The marks of all sheets of some kinds that a plan may have. */
function marksOf(
  { sheets, units: own }: PlanNames,
  kinds: readonly SummaryKind[],
  units?: readonly string[],
): string[] {
  return kinds.flatMap((kind) => {
    if (kind !== 'unitSheets') return [sheets[kind].mark];
    return [...own].filter(([unit]) => units?.includes(unit) ?? true).map(([, { mark }]) => mark);
  });
}

/**
 * The units that get a sheet of their own: those named; all (undefined) where the kind is asked for and none is named; and where nothing
 * is said of kinds, those that have one already, for it is to say the same as the others.
 */
function chosenUnits(
  plans: PlanNames[],
  { kinds, units = [] }: SummariseOptions,
  standing: string[],
): string[] | undefined {
  if (units.length === 0 && kinds?.includes('unitSheets')) return undefined;
  const known = plans.flatMap(({ units: own }) => [...own]);
  const had = kinds === undefined ? known.filter(([, { mark }]) => standing.includes(mark)).map(([unit]) => unit) : [];
  return [...new Set([...had, ...unitsNamed([...new Set(known.map(([unit]) => unit))], units)])];
}

/** "2026-06-15T15:42" → "15:42 ngày 15/06/2026". The sheets are Vietnamese, as the plan is. */
function hourAndDay(writtenAt: string): string {
  const [day, hour] = writtenAt.split('T') as [string, string];
  return `${hour.slice(0, 5)} ngày ${showDay(day, 'vi')}`;
}

/** A plan's place among all plans decides its sheets' marks, so all are looked at even when one sheet is asked for. */
async function everyPlan(host: WorkbookHost, options: SummariseOptions, asked: Inspection[]): Promise<Inspection[]> {
  if (options.sheet === undefined) return asked;
  const { asOf, year, onStep, inspect = inspectWorkbook } = options;
  const { inspections } = await inspect(host, { asOf, year, onStep });
  const hidden = asked.filter(({ plan }) => !inspections.some((one) => one.plan.sheet === plan.sheet));
  return [...inspections, ...hidden];
}

const isAsked = (name: string, sheet: string | undefined): boolean =>
  sheet === undefined || name.normalize('NFC') === sheet.normalize('NFC');

/** People's settings are never written over, whatever a summary may be called. */
function keepSettings(models: SheetModel[]): void {
  const settings = Object.values(SETTINGS_SHEETS).map(({ mark }) => mark);
  const taken = models.find(({ mark }) => settings.includes(mark));
  if (taken) throw new RangeError(`a summary sheet has the mark of a settings sheet: ${taken.mark}`);
}
