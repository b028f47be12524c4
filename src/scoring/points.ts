import { round, type ScoredCriterion } from './criteria';

/**
 * Points added up, three scores apart. Self and appraised are sums over the criteria that have them; `of` is what these could have been given.
 * Null: none has.
 */
export interface ScoreSum {
  criteria: number;
  /** What all of them could be given. */
  maximum: number;
  self: number | null;
  notClaimed: number | null;
  appraised: number | null;
  /** The maximum of the appraised ones. */
  appraisedOf: number | null;
  /** What the appraisal took off, and what it added, criterion by criterion: one does not cancel the other. */
  cut: number | null;
  raised: number | null;
  lost: number | null;
  /** How many are not fully claimed, were cut, lost points, were appraised. */
  counts: { notClaimed: number; cut: number; lost: number; self: number; appraised: number };
}

/** Adds up the criteria that have a maximum: of others nobody knows what share was reached. */
export function sumOfScores(criteria: readonly ScoredCriterion[]): ScoreSum {
  const all = criteria.filter(({ maximum }) => maximum !== null);
  const self = all.filter(({ self }) => self !== null);
  const appraised = all.filter(({ appraised }) => appraised !== null);
  const both = appraised.filter(({ cut }) => cut !== null);
  const add = (of: readonly ScoredCriterion[], points: (one: ScoredCriterion) => number) =>
    of.length === 0 ? null : round(of.reduce((sum, one) => sum + points(one), 0));
  const count = (of: readonly ScoredCriterion[], points: (one: ScoredCriterion) => number | null) =>
    of.filter((one) => (points(one) ?? 0) > 0).length;
  return {
    criteria: all.length,
    maximum: add(all, ({ maximum }) => maximum!) ?? 0,
    self: add(self, (one) => one.self!),
    notClaimed: add(self, (one) => one.notClaimed!),
    appraised: add(appraised, (one) => one.appraised!),
    appraisedOf: add(appraised, ({ maximum }) => maximum!),
    cut: add(both, ({ cut }) => Math.max(0, cut!)),
    raised: add(both, ({ cut }) => Math.max(0, -cut!)),
    lost: add(appraised, (one) => one.lost!),
    counts: {
      notClaimed: count(self, ({ notClaimed }) => notClaimed),
      cut: count(both, ({ cut }) => cut),
      lost: count(appraised, ({ lost }) => lost),
      self: self.length,
      appraised: appraised.length,
    },
  };
}

/** A share of the index: what was reached of what could be; null where nothing could. */
export const shareOf = (points: number | null, maximum: number | null): number | null =>
  points === null || maximum === null || maximum === 0 ? null : points / maximum;
