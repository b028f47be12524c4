import type { Plan } from '../plan/plan';

/** The table has a place where it is said what was done: a column for it, or for its day or evidence, or marks under such heads. */
export const keepsResults = ({ items }: Plan): boolean => items.some(({ result }) => result !== null);
