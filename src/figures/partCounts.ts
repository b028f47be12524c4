import { z } from 'zod';
import { hasSeveralParts } from '../progress/lateParts';
import type { Standing, StandingPart } from '../progress/standing';

const count = () => z.number().int().min(0);

/** Days of all deadlines, each time of a rhythm one; what is not counted here is still to come, under way, in doubt or not applicable. */
export const PartCounts = z.object({
  parts: count(),
  onTime: count(),
  late: count(),
  /** Done, on a day nobody knows. */
  undated: count(),
  overdue: count(),
});
export type PartCounts = z.infer<typeof PartCounts>;

/** Where the states of parts are counted. */
const COUNTED: Partial<Record<StandingPart['state'], keyof PartCounts>> = {
  'done-on-time': 'onTime',
  'done-late': 'late',
  done: 'undated',
  overdue: 'overdue',
};

export function countParts(standings: readonly Standing[]): PartCounts {
  const counts: PartCounts = { parts: 0, onTime: 0, late: 0, undated: 0, overdue: 0 };
  for (const { parts } of standings)
    for (const { end, state } of parts) {
      if (end === null) continue;
      counts.parts += 1;
      const name = COUNTED[state];
      if (name) counts[name] += 1;
    }
  return counts;
}

/** Some item has several days: then the count by items does not tell how each of them stands. */
export const hasParts = (standings: readonly Standing[]): boolean => standings.some(hasSeveralParts);
