import { oneLine } from '../../language/text';
import type { Item } from '../../plan/plan';
import { knownNumber } from '../../plan/knownNumber';
import { rowCell } from '../../checks/check';

/** What is to be done, in one line. */
export function taskOf({ task, activity, target, criterion }: Item): string {
  return oneLine(task || activity || target || criterion?.number || '');
}

/** The units that lead, each once. */
export const leadsOf = ({ leads }: Item): string => [...new Set(leads.map(({ unit }) => unit))].join('; ');

export { knownNumber as numberOf, rowCell };
