import { z } from 'zod';
import type { Collection } from './collection';

/** What collecting comes to, in figures. */
export const CollectedCounts = z.object({
  files: z.number().int(),
  /** Units that have sent something that could be read, of all there are. */
  received: z.number().int(),
  units: z.number().int(),
  /** Results of units that stand in the plan. */
  taken: z.number().int(),
  /** Places that nobody has decided yet. */
  undecided: z.number().int(),
});
type CollectedCounts = z.infer<typeof CollectedCounts>;

export const collectedCounts = ({ files, units, conflicts }: Collection): CollectedCounts => ({
  files: files.length,
  received: units.filter(({ state }) => state === 'sent' || state === 'incomplete').length,
  units: units.length,
  taken: units.reduce((sum, { taken }) => sum + taken, 0),
  undecided: conflicts.filter(({ choice }) => choice === null).length,
});
