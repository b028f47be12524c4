import { oneLine } from '../../language/text';
import { leadUnits } from '../../plan/leads';
import type { Item } from '../../plan/plan';
import { knownNumber } from '../../plan/knownNumber';
import { rowCell } from '../../plan/cells';

/** What is to be done, in one line. */
export function taskOf({ task, activity, target, criterion }: Item): string {
  return oneLine(task || activity || target || criterion?.number || '');
}

/** The units that lead, each once. */
export const leadsOf = (item: Item): string => leadUnits(item).join('; ');

/** Who directs, each once. */
export const directorsOf = ({ directors }: Item): string => [...new Set(directors.map(({ unit }) => unit))].join('; ');

export { knownNumber as numberOf, rowCell };
