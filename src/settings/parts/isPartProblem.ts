import type { SettingProblem } from '../settings';

/** What was entered of a part and does not count: people have to see it where they look for results. */
export const isPartProblem = ({ problem }: SettingProblem): boolean => problem.startsWith('part-');
