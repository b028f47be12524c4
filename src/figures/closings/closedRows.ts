import type { Inspection } from '../../checks/engine/inspection';
import { knownNumber } from '../../plan/knownNumber';
import { leadUnits } from '../../plan/leads';
import type { Item, Plan } from '../../plan/plan';
import { taskOf } from '../../plan/taskWords';
import type { ClosedRow } from '../../settings/closings/closedRow';
import type { PeriodName } from '../../settings/periods/period';
import { lastDayOf, linesOf } from './lines';

/** The plan as it stands, as rows of the record of closed periods: one for each item, and below it one for each part where it has several. */
export function closedRowsOf({ plan, standings, asOf }: Inspection, { kind, year }: PeriodName): ClosedRow[] {
  return plan.items.flatMap((item, i) => {
    const standing = standings[i]!;
    const said = { kind, year, closedOn: asOf, sheet: plan.sheet, ...wordsOf(plan, item) };
    const parts = linesOf(item, standing).filter(({ part }) => part !== '');
    return [
      { ...said, part: '', end: lastDayOf(item), progress: standing.progress, daysLate: standing.daysLate },
      ...parts.map(({ part, end, progress, daysLate }) => ({ ...said, part, end, progress, daysLate })),
    ];
  });
}

/** What an item is found again by. */
export const wordsOf = (plan: Plan, item: Item) => ({
  number: knownNumber(plan, item) || (item.criterion?.number ?? ''),
  task: taskOf(item),
  unit: leadUnits(item).join('; '),
});
