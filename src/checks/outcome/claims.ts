import type { Field, Plan } from '../../plan/plan';
import { cellOf, hasColumn, rowCell } from '../../plan/cells';
import { type ScoredCriterion, scoredCriteria } from '../../scoring/criteria';
import { once } from '../rows/mergedCells';

/** The criteria for which the office gives itself points. */
export const claims = (plan: Plan): ScoredCriterion[] => scoredCriteria(plan).filter(({ self }) => (self ?? 0) > 0);

/** Criteria whose evidence matters: all that have points or a maximum, but those that claim nothing. */
export const proved = (plan: Plan): ScoredCriterion[] => scoredCriteria(plan).filter(({ self }) => self !== 0);

/** The cell in which a criterion's evidence stands, or should. */
export const evidenceCell = (plan: Plan, { item }: ScoredCriterion): string =>
  cellOf(plan, item, evidenceField(plan)) || rowCell(plan, item);

export const evidenceField = (plan: Plan): Field =>
  (['evidence', 'result', 'selfScore'] as const).find((field) => hasColumn(plan, field)) ?? 'task';

/** Cells of a criterion beside the one a finding stands in. */
export const besides = (plan: Plan, { item }: ScoredCriterion, ...fields: Field[]): string[] =>
  once([...fields.map((field) => cellOf(plan, item, field)), rowCell(plan, item)]);
