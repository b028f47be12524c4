import { hasColumn } from '../../plan/cells';
import type { Plan } from '../../plan/plan';

/** The table is one of criteria: it has a column of them, their numbers (“TC 1.2”), or points. */
export const isScored = (plan: Plan): boolean =>
  (['criterion', 'maximumScore', 'selfScore', 'reachedScore'] as const).some((field) => hasColumn(plan, field)) ||
  plan.items.some(({ criterion }) => criterion !== null && criterion.level !== null);
