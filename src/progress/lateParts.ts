import type { Standing, StandingPart } from './standing';

/** The parts that make an item overdue, perhaps overdue, or done late; of any other item none. In the order of the deadline. */
export function lateParts({ progress, parts, lateMilestones }: Standing): StandingPart[] {
  return parts.filter(({ state, milestone }) => state === progress && lateMilestones.includes(milestone));
}

/** The part that was late, or is, by the most days; undefined when none is. */
export const latestPart = (standing: Standing): StandingPart | undefined =>
  lateParts(standing).find(({ daysLate }) => daysLate === standing.daysLate);

/** The deadline has more than one day: its parts are to be told one by one. */
export const hasSeveralParts = ({ parts }: Pick<Standing, 'parts'>): boolean =>
  parts.filter(({ end }) => end !== null).length > 1;
