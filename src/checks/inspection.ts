import type { Day } from '../calendar/day';
import type { WorkCalendar } from '../calendar/workCalendar';
import type { Plan } from '../plan/plan';
import { type Counts, countPlan } from '../progress/counts';
import { progressOf } from '../progress/progressOf';
import { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from '../progress/settings';
import type { Standing } from '../progress/standing';
import type { Finding } from './finding';
import { runChecks } from './runChecks';

/** A plan looked at as of a day: where each item stands, the office's count, and the faults. */
export interface Inspection {
  plan: Plan;
  asOf: Day;
  standings: Standing[];
  counts: Counts;
  findings: Finding[];
}

/** Inspects a plan. Pure: the same plan, day and settings give the same inspection. */
export function inspectPlan(
  plan: Plan,
  asOf: Day,
  calendar: WorkCalendar,
  settings: ProgressSettings = DEFAULT_PROGRESS_SETTINGS,
): Inspection {
  const standings = plan.items.map((item) => progressOf(item, asOf, settings));
  return {
    plan,
    asOf,
    standings,
    counts: countPlan(plan, standings, settings.longOverdueDays),
    findings: runChecks({ plan, asOf, standings, calendar, settings }),
  };
}
