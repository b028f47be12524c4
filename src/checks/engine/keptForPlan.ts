import type { Plan } from '../../plan/plan';

const KEPT: WeakMap<Plan, Map<unknown, unknown>> = new WeakMap();

/** What several checks work out of one plan: the first does, the others get the same, until the plan has been inspected. Nobody may change it. */
export function keptForPlan<Made>(make: (plan: Plan) => Made): (plan: Plan) => Made {
  return (plan) => {
    let kept = KEPT.get(plan);
    if (kept === undefined) KEPT.set(plan, (kept = new Map()));
    if (!kept.has(make)) kept.set(make, make(plan));
    return kept.get(make) as Made;
  };
}

/** After the last check: what was worked out is as large as the plan itself. */
export const forgetPlan = (plan: Plan): void => void KEPT.delete(plan);
