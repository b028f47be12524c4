import type { Bilingual } from '../../language/bilingual';
import type { Field, Item, Plan } from '../../plan/plan';
import { cellOf, columnName, hasColumn, rowCell } from '../../plan/cells';
import type { Check, Fault } from '../engine/check';
import { isBlank } from '../wording/blank';
import { quote } from '../wording/quote';
import { rowsOrPlan } from '../rows/rowsOrPlan';

/** A criterion that lost points. */
export interface Loss {
  item: Item;
  lost: number;
}

export const losses = (plan: Plan): Loss[] =>
  plan.items.flatMap((item) => {
    const lost = item.score?.lost ?? 0;
    return lost > 0 ? [{ item, lost }] : [];
  });

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
});

/** Criteria that lost points and leave a column empty which the table has for just that. */
export function* lossesWithout(plan: Plan, field: 'reason' | 'remedy'): Iterable<Fault> {
  if (!hasColumn(plan, field)) return;
  const all = losses(plan);
  const faults = all
    .filter(({ item }) => isBlank(item[field]))
    .map(({ item, lost }): Fault => {
      const related = [scoreCell(plan, item), rowCell(plan, item)];
      return {
        at: cellOf(plan, item, field),
        row: item.row,
        related,
        data: { lost: points(lost), task: quote(item.task), column: columnName(plan, field) },
      };
    });
  yield* rowsOrPlan(plan, field, faults, all.length);
}
