import { isUnknown } from '../plan/leads';
import type { Plan } from '../plan/plan';

/** The table has a place for what was done: a column for it, or for its day or evidence, or marks under such heads. */
export const keepsResults = ({ items }: Plan): boolean => items.some(({ result }) => result !== null);

/** Something was written there, or entered of a part, or a formula that nobody has worked out. Where nothing was, how much is done is not nothing but not known. */
export const hasResults = ({ items }: Plan): boolean =>
  items.some(
    (item) =>
      item.partResults !== undefined ||
      (item.result !== null &&
        (item.result.state !== 'not-written' || RESULT_FIELDS.some((field) => isUnknown(item, field)))),
  );

const RESULT_FIELDS = ['result', 'doneOn', 'evidence'] as const;
