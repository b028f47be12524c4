import type { Day } from '../calendar/day';
import type { Milestone } from '../plan/plan';
import type { Issue } from './issue';

/**
 * The last days of a milestone that had passed when the plan was issued. Of a recurring one only when it matters: all of them, or
 * at least two that are a quarter of the year's. One month gone by in January is the usual way of plans.
 */
export function passedBeforeIssue({ lastDay, occurrences }: Milestone, issue: Issue): Day[] {
  if (lastDay !== null) return lastDay < issue.first ? [lastDay] : [];
  const passed = occurrences.filter((day) => day < issue.first);
  const matters =
    passed.length === occurrences.length || (passed.length >= 2 && passed.length * 4 >= occurrences.length);
  return matters ? passed : [];
}
