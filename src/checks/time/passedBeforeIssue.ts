import type { Day } from '../../calendar/day';
import type { Milestone } from '../../plan/plan';
import type { Issue } from './issue';

/**
 * The last days of a milestone that had passed when the plan was issued. Of a recurring one only when it matters: all of them, or
 * half of them and at least two. A few months gone by when a yearly plan is issued are the usual way of plans.
 */
export function passedBeforeIssue({ lastDay, occurrences }: Milestone, issue: Issue): Day[] {
  if (lastDay !== null) return lastDay < issue.first ? [lastDay] : [];
  const passed = occurrences.filter((day) => day < issue.first);
  const matters =
    passed.length === occurrences.length || (passed.length >= 2 && passed.length * 2 >= occurrences.length);
  return matters ? passed : [];
}
