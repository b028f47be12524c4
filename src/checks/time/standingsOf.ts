import type { Day } from '../../calendar/day';
import type { Plan } from '../../plan/plan';
import { outcomeOf } from '../../progress/outcome';
import { progressOf } from '../../progress/progressOf';
import type { ProgressSettings } from '../../progress/settings';
import type { Standing } from '../../progress/standing';
import { daysInDoubt } from './daysInDoubt';

/** Where each item of a plan stands, in the order of the items. */
export function standingsOf(plan: Plan, asOf: Day, settings: ProgressSettings): Standing[] {
  const inDoubt = daysInDoubt(plan);
  return plan.items.map((item) => {
    const doubts = inDoubt(item);
    return { ...progressOf(item, asOf, settings, doubts), outcome: outcomeOf(item, asOf, doubts) };
  });
}
