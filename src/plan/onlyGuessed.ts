import type { Field } from './column';
import type { Plan } from './plan';

/** By these a table is a plan: what is to be done, who does it, by when; in a table of points how many there are. */
const PLAN_FIELDS: readonly Field[] = [
  ...(['task', 'criterion', 'activity'] as const),
  ...(['lead', 'partner', 'responsible'] as const),
  'deadline',
  'maximumScore',
];

/** Whether nothing but guesses says that a table is a plan: no such column is named in words, and no person has said what one is. */
export function isOnlyGuessed({ columns }: Pick<Plan, 'columns'>): boolean {
  const own = columns.filter(({ field }) => PLAN_FIELDS.includes(field));
  return own.length > 0 && own.every(({ certainty }) => certainty === 'guessed');
}
