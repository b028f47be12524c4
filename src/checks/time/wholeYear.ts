import type { Deadline, Milestone } from '../../plan/plan';

/** "Trong năm", "Cả năm", "01/01 - 31/12": nobody is late before the year is over. */
export const isWholeYear = ({ kind, from, lastDay }: Milestone): boolean =>
  kind === 'period' && from !== null && lastDay === `${from.slice(0, 4)}-12-31` && from.endsWith('-01-01');

export const isContinuous = (milestone: Milestone): boolean => milestone.kind === 'continuous';

/** Continuous or for the whole year, and nothing nearer beside it. */
export const isOpenAllYear = ({ milestones }: Deadline): boolean =>
  milestones.length > 0 && milestones.every((milestone) => isWholeYear(milestone) || isContinuous(milestone));
