import type { Finding } from '../checks/engine/finding';
import type { Inspection } from '../checks/engine/inspection';
import { isUnclear } from './fiveClears';
import { itemsOfFindings } from './itemsOfFinding';

/** Asked of the plan, it is asked of every day without a year. */
const OF_THE_PLAN = 'plan-year-not-found';

/** What is asked about each item's day, by the items' places: the gravest first; null where nothing is. */
export function dayQuestions({ plan, findings }: Inspection): (Finding | null)[] {
  const itemsOf = itemsOfFindings(plan);
  const ofPlan = findings.find(({ check }) => check === OF_THE_PLAN) ?? null;
  const asked = new Map<number, Finding>();
  for (const finding of findings.filter((one) => one.clear === 'time' && isUnclear(one)))
    for (const place of itemsOf(finding)) if (!asked.has(place)) asked.set(place, finding);
  return plan.items.map((_, place) => asked.get(place) ?? ofPlan);
}
