import { z } from 'zod';
import { hasSeveralParts } from '../progress/lateParts';
import type { Standing } from '../progress/standing';

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

export function countParts(standings: readonly Standing[]): PartCounts {
  const dated = standings.flatMap(({ parts }) => parts.filter(({ end }) => end !== null));
  const of = (wanted: string) => dated.filter(({ state }) => state === wanted).length;
  return {
    parts: dated.length,
    onTime: of('done-on-time'),
    late: of('done-late'),
    undated: of('done'),
    overdue: of('overdue'),
  };
}

/** Some item has several days: then the count by items does not tell how each of them stands. */
export const hasParts = (standings: readonly Standing[]): boolean => standings.some(hasSeveralParts);
