import { hasColumn } from '../../plan/cells';
import type { Plan } from '../../plan/plan';
import { says, type ScoredCriterion } from '../../scoring/criteria';
import { findDocuments } from '../../reading/results/documentNumbers';

/** Something is said of why the evidence is not there: under "Giải trình", or where there is no such column, in a note. */
export const isExplained = (plan: Plan, { items }: ScoredCriterion): boolean =>
  says(items, 'reason') ||
  (!hasColumn(plan, 'reason') && says(items, 'note')) ||
  items.some(({ note }) => findDocuments(note, plan.year).length > 0);
