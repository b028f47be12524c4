import type { Day } from '../calendar/day';
import type { Verdict } from '../plan/answer';
import type { Item } from '../plan/plan';
import type { DoubtfulDay } from './standing';
import { datedMilestones } from './milestoneDays';

/**
 * Whether an item's target is reached, as of a day: beside where the work stands, and apart from it. Null without a target or a result, and short of
 * the target until its last day has surely passed. `inDoubt`: those of its days whose year is not sure.
 */
export function outcomeOf(item: Item, asOf: Day, inDoubt: readonly DoubtfulDay[] = []): Verdict | null {
  const { answer, result } = item;
  // What was done on a later day has not been done yet.
  if (!answer || (result !== null && result.doneOn !== null && result.doneOn > asOf)) return null;
  return answer.verdict === 'met' || hasPassed(item, asOf, inDoubt) ? answer.verdict : null;
}

function hasPassed({ deadline }: Item, asOf: Day, inDoubt: readonly DoubtfulDay[]): boolean {
  const dated = datedMilestones(deadline.milestones);
  if (dated.length === 0 || deadline.rest !== '') return false;
  return dated.every(
    ({ end, index }) => end < asOf && !inDoubt.some((doubt) => doubt.milestone === index && doubt.day === end),
  );
}
