import { isBlank } from '../checks/wording/blank';
import { hasColumn } from '../plan/cells';
import { isUnknown } from '../plan/leads';
import type { Item, Plan } from '../plan/plan';
import type { ScoreFigures } from '../figures/scores/scoreFigures';
import { round, type ScoredCriterion } from '../scoring/criteria';
import type { ScoreSum } from '../scoring/points';

/** What a criterion that lost points, or does not claim them, should have to win them back. */
export const REMEDY_FIELDS = ['reason', 'remedy', 'deadline'] as const;
export type RemedyField = (typeof REMEDY_FIELDS)[number];

/** A criterion of the list. */
export interface ScoreRow {
  criterion: ScoredCriterion;
  item: Item;
  /** What is there and what is not; null when nothing is to be won back or the table has no such column. Of formulas without a result nobody knows. */
  has: Record<RemedyField, boolean | 'unknown' | null>;
}

/** Which points a table gives. */
export interface ScoreView {
  self: boolean;
  appraised: boolean;
}

export const viewOf = ({ self, appraised }: ScoreSum): ScoreView => ({
  self: self !== null,
  appraised: appraised !== null,
});

/** What is to be won back of a criterion: what it lost, or while nobody has appraised it, what it does not claim. */
export const openPoints = ({ lost, notClaimed }: Pick<ScoredCriterion, 'lost' | 'notClaimed'>): number =>
  lost ?? notClaimed ?? 0;

export function scoreRows(plan: Plan, { criteria }: ScoreFigures): ScoreRow[] {
  const columns = REMEDY_FIELDS.map((field) => [field, hasColumn(plan, field)] as const);
  return criteria.map((criterion) => {
    const isOpen = openPoints(criterion) > 0;
    const has = columns.map(([field, there]) => [field, there && isOpen ? isThere(criterion.item, field) : null]);
    return { criterion, item: criterion.item, has: Object.fromEntries(has) as ScoreRow['has'] };
  });
}

function isThere(item: Item, field: RemedyField): boolean | 'unknown' {
  if (!isBlank(wordsIn(item, field))) return true;
  return isUnknown(item, field) ? 'unknown' : false;
}

const wordsIn = (item: Item, field: RemedyField): string => (field === 'deadline' ? item.deadline.text : item[field]);

/** Criteria that lost points, or do not claim them, and lack what would win them back. */
export const lacking = (rows: readonly ScoreRow[], field: RemedyField): ScoreRow[] =>
  rows.filter(({ has }) => has[field] === false);

export const openSum = (rows: readonly ScoreRow[]): number =>
  round(rows.reduce((sum, { criterion }) => sum + openPoints(criterion), 0));
