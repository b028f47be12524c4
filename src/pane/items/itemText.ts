import { oneLine } from '../../language/text';
import type { Item, Plan } from '../../plan/plan';
import { rowCell } from '../../checks/check';

/** What is to be done, in one line. */
export function taskOf({ task, activity, target, criterion }: Item): string {
  return oneLine(task || activity || target || criterion?.number || '');
}

/** The number people know the item by: with its section's where numbers begin anew in each. */
export function numberOf({ sections }: Plan, { number, key, section }: Item): string {
  return number !== '' && sections.some((one) => one.key === section && one.number !== '') ? key : number;
}

/** The units that lead, each once. */
export const leadsOf = ({ leads }: Item): string => [...new Set(leads.map(({ unit }) => unit))].join('; ');

export { rowCell };
