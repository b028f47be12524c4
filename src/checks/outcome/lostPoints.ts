import type { Bilingual } from '../../language/bilingual';
import type { Field, Item, Plan } from '../../plan/plan';
import { cellOf, columnName, hasColumn, rowCell } from '../../plan/cells';
import type { Check, Fault } from '../engine/check';
import { isBlank } from '../wording/blank';
import { quote } from '../wording/quote';
import { rowsOrPlan } from '../rows/rowsOrPlan';
import { scoredCriteria } from '../../scoring/criteria';

/** A criterion that lost points. */
export interface Loss {
  item: Item;
  lost: number;
}

/** The criteria that lost points in the appraisal. */
export const losses = (plan: Plan): Loss[] =>
  scoredCriteria(plan).flatMap(({ item, lost }) => (lost !== null && lost > 0 ? [{ item, lost }] : []));

/** The criteria for which the office itself does not claim all points, where nobody has appraised yet. */
const unclaimed = (plan: Plan): Loss[] =>
  scoredCriteria(plan).flatMap(({ item, notClaimed, appraised }) =>
    appraised === null && notClaimed !== null && notClaimed > 0 ? [{ item, lost: notClaimed }] : [],
  );

/** Points added up: 2,71 + 2,8 is 5,51 and not 5,51000…01. */
export const sumOf = (all: readonly Loss[]): number => points(all.reduce((sum, { lost }) => sum + lost, 0));

export const points = (value: number): number => Math.round(value * 100) / 100;

/** The most points first. */
export const byLoss = (all: readonly Loss[]): Loss[] => [...all].sort((a, b) => b.lost - a.lost);

/** The column that the points come from: appraised, else self-assessed. */
export const scoreField = (plan: Plan): Field =>
  (['reachedScore', 'selfScore', 'maximumScore'] as const).find((field) => hasColumn(plan, field)) ?? 'number';

export const scoreCell = (plan: Plan, item: Item): string => {
  const field = item.score?.reached === null && hasColumn(plan, 'selfScore') ? 'selfScore' : scoreField(plan);
  return cellOf(plan, item, field);
};

/** Why a lost criterion's empty cell matters and what to write there: of one row, and of many reported once. */
interface LossWords {
  why: Bilingual;
  whyOfAll: Bilingual;
  do: Bilingual;
  doOfAll: Bilingual;
  /** The same where nobody has appraised yet, and the office does not claim the points. */
  unclaimed: { why: Bilingual; do: Bilingual };
}

/** The messages of `lossesWithout`. */
export const lossMessages = (words: LossWords): Check['messages'] => ({
  missing: {
    what: {
      vi: '“{task}” mất {lost} điểm nhưng ô “{column}” để trống.',
      en: '“{task}” lost {lost} {lost:point|points}, but the cell “{column}” is empty.',
    },
    why: words.why,
    do: words.do,
  },
  plan: {
    what: {
      vi: '{count} trong {total} tiêu chí mất điểm để trống ô “{column}”.',
      en: '{count} of {total} criteria that lost points leave “{column}” empty.',
    },
    why: words.whyOfAll,
    do: words.doOfAll,
  },
  unclaimed: {
    what: {
      vi: '“{task}” không nhận {lost} điểm khi tự chấm nhưng ô “{column}” để trống.',
      en: '“{task}” does not claim {lost} {lost:point|points}, but the cell “{column}” is empty.',
    },
    ...words.unclaimed,
  },
  unclaimedPlan: {
    what: {
      vi: '{count} trong {total} tiêu chí không nhận đủ điểm khi tự chấm để trống ô “{column}”.',
      en: '{count} of {total} criteria that do not claim all points leave “{column}” empty.',
    },
    ...words.unclaimed,
  },
});

/** Criteria that lost points, or do not claim them, and leave a column empty which the table has for just that. */
export function* lossesWithout(plan: Plan, field: 'reason' | 'remedy'): Iterable<Fault> {
  if (!hasColumn(plan, field)) return;
  for (const [all, message, ofAll] of [
    [losses(plan), 'missing', 'plan'],
    [unclaimed(plan), 'unclaimed', 'unclaimedPlan'],
  ] as const) {
    const faults = all
      .filter(({ item }) => isBlank(item[field]))
      .map(({ item, lost }): Fault => {
        const related = [scoreCell(plan, item), rowCell(plan, item)];
        return {
          at: cellOf(plan, item, field),
          row: item.row,
          related,
          message,
          data: { lost: points(lost), task: quote(item.task), column: columnName(plan, field) },
        };
      });
    for (const fault of rowsOrPlan(plan, field, faults, all.length))
      yield fault.message === 'plan' ? { ...fault, message: ofAll } : fault;
  }
}
