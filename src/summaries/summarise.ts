import type { Inspection } from '../checks/engine/inspection';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { withCode } from '../workbook/sheetCode';
import type { SheetModel } from '../workbook/sheetModel';
import { SUMMARY_KINDS, type SummaryKind } from './kinds';
import { nameOfAll, namePlans, type PlanNames } from './names';
import { overviewOfAll } from './overviewOfAll';
import { SHEETS } from './sheets';
import type { EvidenceFiles } from './summary';
import { scoreFigures } from '../figures/scores/scoreFigures';
import type { Plan } from '../plan/plan';
import type { TypedEntry } from './typedEntries';
import { changesSince } from '../figures/closings/changes';
import { earlierClosings } from '../figures/closings/earlier';
import { ownUnits } from '../figures/unitItems';

export interface SummariseOptions {
  /** Which kinds of sheets are wanted; all when left out. */
  kinds?: readonly SummaryKind[];
  /** Of the sheets of single units only these, by the units' canonical names; all that are named or members of a collective, and no collective or post, when left out. */
  units?: readonly string[];
  /** Day and hour of writing, as it is to be read: "08:15 ngày 30/10/2024". The core has no clock. */
  writtenAt: string;
  /** The settings the inspections were made with. */
  settings?: Settings;
  /** What people wrote on the sheets that are replaced, by their marks: it is brought to its items. */
  typed?: ReadonlyMap<string, TypedEntry[]>;
  /** The plans that the overview over all counts; all of the workbook's when left out. */
  counted?: readonly Inspection[];
  /** Marks of sheets to which the overview over all may link: they are made with it, or stand. All when left out. */
  reachable?: ReadonlySet<string>;
  /** The table of the year before; of those in the workbook the one that is, when left out. */
  yearBefore?: Plan;
  /** Files of the documents that prove criteria. */
  evidenceFiles?: EvidenceFiles;
  /** Names in the workbook that look like marks and are the user's. */
  claimed?: readonly string[];
}

/**
 * The summary sheets of all plans of a workbook, in the order in which they are to stand. `inspections` are all of the workbook's, in its order:
 * their places decide the sheets' marks. A sheet that would say nothing is left out.
 */
export function summarise(inspections: Inspection[], options: SummariseOptions): SheetModel[] {
  const { kinds = SUMMARY_KINDS, units, writtenAt, settings = DEFAULT_SETTINGS, typed, claimed = [] } = options;
  const { counted = inspections, reachable, evidenceFiles } = options;
  const all = namePlans(inspections, claimed);
  const earlier = earlierClosings(inspections, settings.closings);
  const planOf = (inspection: Inspection, { sheets: { overview } }: PlanNames) => ({
    inspection,
    overview: reachable?.has(overview.mark) === false ? null : overview.mark,
  });
  const plans = inspections.flatMap((inspection, place) =>
    counted.includes(inspection) ? [planOf(inspection, all[place]!)] : [],
  );
  const ofAll =
    kinds.includes('overview') && plans.length > 1
      ? [withCode(overviewOfAll({ plans, name: nameOfAll(claimed), settings, writtenAt }))]
      : [];
  const singles = inspections.flatMap((inspection, place) => {
    const names = { ...all[place]!, units: chosenUnits(all[place]!, inspection, units) };
    const since = changesSince(inspection, earlier[place]!);
    const made = SUMMARY_KINDS.filter(
      (kind) => kinds.includes(kind) && SHEETS[kind].applies(inspection, settings, since),
    );
    const has = (kind: SummaryKind) => made.includes(kind);
    const { plan } = inspection;
    const given = options.yearBefore?.year === plan.year ? undefined : options.yearBefore;
    const yearBefore = made.includes('scores') ? (given ?? earlierScores(plan, inspections)) : null;
    const own = isLatest(plan, inspections) ? settings : { ...settings, ...NO_PLACES };
    const context = { inspection, names, has, settings: own, since, writtenAt, typed, yearBefore, evidenceFiles };
    return made.flatMap((kind) => SHEETS[kind].make(context)).map(withCode);
  });
  return [...ofAll, ...singles];
}

/** The place and the points an office has entered are those of the latest year in the workbook. */
const isLatest = ({ year }: Plan, inspections: readonly Inspection[]): boolean =>
  inspections.every(({ plan }) => year === null || plan.year === null || plan.year <= year);

const NO_PLACES = { scoreRank: null, scoreRankOf: null, scoreBefore: null, scoreRankBefore: null };

/** The plan among these that has the points of the year before. */
const earlierScores = ({ year }: Plan, inspections: readonly Inspection[]): Plan | null =>
  inspections.find(({ plan }) => year !== null && plan.year === year - 1 && scoreFigures(plan) !== null)?.plan ?? null;

/** A link to a unit's sheet must lead somewhere: of the names only those of sheets that are made go on. */
function chosenUnits({ units }: PlanNames, inspection: Inspection, chosen?: readonly string[]): PlanNames['units'] {
  const wanted = new Set(chosen ?? ownUnits(inspection));
  return new Map([...units].filter(([unit]) => wanted.has(unit)));
}
