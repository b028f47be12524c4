import { rowCell } from '../plan/cells';
import { fill } from '../language/bilingual';
import { knownNumber } from '../plan/knownNumber';
import { lacksLead, leadUnits } from '../plan/leads';
import type { Item, Plan } from '../plan/plan';
import { taskOf, withoutListMark } from '../plan/taskWords';
import { type Cell, text, toSheet } from './cells';
import { DUE_WORDS } from './overdueWords';
import type { StyleName } from './styles';
import { WORDS } from './words';

export { knownNumber as numberOf };
export { taskOf, withoutListMark };

/** The number, or where it stands: for lists that name items by their numbers alone. */
const numberOrRow = (plan: Plan, item: Item): string =>
  knownNumber(plan, item) || fill(DUE_WORDS.unnumbered, { row: item.row });

/** Of more items than these a list of numbers is not read but counted; a row of a sheet could not show them either. */
const MOST_NAMED = 80;

export function numberList(plan: Plan, items: Item[]): string {
  const named = items.slice(0, MOST_NAMED).map((item) => numberOrRow(plan, item));
  const rest = items.length - named.length;
  return named.join(', ') + (rest > 0 ? fill(DUE_WORDS.moreItems, { n: rest }) : '');
}

/** The units that lead, by the one name each has in the plan. */
export const leadNames = (item: Item): string =>
  leadUnits(item).join('; ') || (lacksLead(item) ? DUE_WORDS.nobody : WORDS.unknown);

/** A click leads to the item's row in the plan's own sheet. */
export const rowLink = (plan: Plan, item: Item, style: StyleName = 'linkTop'): Cell =>
  text(fill(DUE_WORDS.row, { row: item.row }), style, { link: toSheet(plan.sheet, rowCell(plan, item)) });
