import { isUnknown } from '../../plan/leads';
import type { Item, Plan } from '../../plan/plan';
import { notAsked, type ScoredCriterion, scoredCriteria } from '../../scoring/criteria';
import { leaves } from '../../scoring/leaves';
import { type ScoreSum, sumOfScores } from '../../scoring/points';

/** The points of a plan, and what of it is not among them. */
export interface ScoreFigures {
  /** The criteria that count, what lost most first, then what is not claimed, in the table's order where these are equal. */
  criteria: ScoredCriterion[];
  sum: ScoreSum;
  /** Criteria that are not asked of this office. */
  notAsked: number;
  /** Criteria whose cells of points hold something else. */
  notPoints: number;
  /** Criteria that nobody has scored yet, or that have no maximum. */
  notScored: number;
  /** Criteria whose points are formulas that nobody has worked out. */
  unknown: number;
}

/**
 * The points of a plan; null where nobody has given any. Where there are self-scores all criteria with a maximum count, for the index is a share of
 * all that could be reached; where there is only what was reached, those that have it.
 */
export function scoreFigures(plan: Plan): ScoreFigures | null {
  const all = scoredCriteria(plan).filter(({ maximum }) => maximum !== null);
  const isSelfScored = all.some(({ self }) => self !== null);
  const criteria = all.filter(({ appraised }) => isSelfScored || appraised !== null);
  if (criteria.every(({ self, appraised }) => self === null && appraised === null)) return null;
  const counted = new Set(criteria.filter(isGiven).flatMap(({ items }) => items));
  const rest = leaves(plan.items).filter((item) => !counted.has(item));
  const unknown = rest.filter((item) => POINT_FIELDS.some((field) => isUnknown(item, field)));
  const without = new Set<Item>([...unknown, ...notAsked(plan)]);
  const open = rest.filter((item) => !without.has(item));
  const notPoints = open.filter(({ score }) => score?.notPoints !== undefined).length;
  return {
    criteria: [...criteria].sort(byLoss),
    sum: sumOfScores(criteria),
    notAsked: notAsked(plan).length,
    notPoints,
    notScored: open.length - notPoints,
    unknown: unknown.length,
  };
}

const isGiven = ({ self, appraised }: ScoredCriterion): boolean => self !== null || appraised !== null;

const byLoss = (a: ScoredCriterion, b: ScoredCriterion): number =>
  (b.lost ?? 0) - (a.lost ?? 0) || (b.notClaimed ?? 0) - (a.notClaimed ?? 0) || a.item.row - b.item.row;

const POINT_FIELDS = ['maximumScore', 'reachedScore', 'selfScore'] as const;
