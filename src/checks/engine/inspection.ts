import type { Day } from '../../calendar/day';
import type { WorkCalendar } from '../../calendar/workCalendar';
import type { Plan } from '../../plan/plan';
import type { ProgressSettings } from '../../progress/settings';
import type { Standing } from '../../progress/standing';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { applySettings, type SetAsideFinding } from './applySettings';
import type { Finding } from './finding';
import { atOnce, bySeverity, runChecksInSteps } from './runChecks';
import { holding, lookedAt } from './looked';
import { standingsOf } from '../time/standingsOf';

/** A plan looked at as of a day: where each item stands, and the faults. */
export interface Inspection {
  plan: Plan;
  asOf: Day;
  standings: Standing[];
  /** What “soon” and “long” meant. */
  progressSettings: ProgressSettings;
  /** The office's own units, by which collectives have members. */
  settings: Pick<Settings, 'units'>;
  findings: Finding[];
  /** Findings that a person set aside, with the reasons. */
  setAside: SetAsideFinding[];
}

/** Inspects a plan. Pure: the same plan, day and settings give the same inspection. `sheet` is needed for fixes and for what was set aside. */
export function inspectPlan(
  plan: Plan,
  asOf: Day,
  calendar: WorkCalendar,
  settings: Settings = DEFAULT_SETTINGS,
  sheet: SheetSnapshot | null = null,
): Inspection {
  return atOnce(inspectPlanInSteps(plan, asOf, calendar, settings, sheet));
}

/** The same in steps, so that a large table can be shown in progress and given up. It yields the share that is done. */
export function* inspectPlanInSteps(
  plan: Plan,
  asOf: Day,
  calendar: WorkCalendar,
  settings: Settings,
  sheet: SheetSnapshot | null,
): Generator<number, Inspection, void> {
  const looked = lookedAt(plan);
  const standings = standingsOf(looked.plan, asOf, settings);
  const all = yield* runChecksInSteps({ plan: looked.plan, asOf, standings, calendar, settings, sheet });
  const found = holding(all, looked);
  const { findings, setAside } = applySettings(found, plan, sheet, settings);
  const { dueSoonDays, longOverdueDays, units } = settings;
  const progressSettings = { dueSoonDays, longOverdueDays };
  return { plan, asOf, standings, progressSettings, settings: { units }, findings: bySeverity(findings), setAside };
}
