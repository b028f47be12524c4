import type { Criterion, Plan } from '../../plan/plan';
import { readCriterion } from '../../reading/criterion';
import { cellOf, columnOf, hasColumn } from '../../plan/cells';
import { keptForPlan } from '../engine/keptForPlan';
import { goesOn } from './numbering';

/** A row that bears the number of a criterion ("TCTP 3.5.1"). */
export interface CriterionRow {
  at: string;
  /** Sheet row of an item; null for the row of a group. */
  item: number | null;
  row: number;
  section: string | null;
  level: Criterion['level'];
  number: string;
  parts: number[];
  /** One figure that puts criteria in order. */
  rank: number;
}

/** Rows with the number of a criterion, in the order of the sheet. */
export const criterionRows = keptForPlan((plan): readonly CriterionRow[] => {
  const field = hasColumn(plan, 'criterion') ? 'criterion' : 'task';
  const column = columnOf(plan, field);
  const rows: CriterionRow[] = [];
  plan.items.forEach((item, i) => {
    if (!item.criterion || goesOn(item, plan.items[i - 1])) return;
    rows.push({
      at: cellOf(plan, item, field),
      item: item.row,
      row: item.row,
      section: item.section,
      ...numbered(item.criterion),
    });
  });
  for (const group of plan.groups) {
    const { criterion } = readCriterion(group.title);
    if (criterion && column !== undefined)
      rows.push({ at: column + group.row, item: null, row: group.row, section: group.section, ...numbered(criterion) });
  }
  return rows.sort((a, b) => a.row - b.row);
});

function numbered(criterion: Criterion): Pick<CriterionRow, 'level' | 'number' | 'parts' | 'rank'> {
  const parts = criterion.number.split('.').map(Number);
  return { ...criterion, parts, rank: rankOf(parts) };
}

/** Up to four parts below 100 each: 3.5 before 3.5.1 before 3.10. */
const rankOf = (parts: readonly number[]): number => [0, 1, 2, 3, 4].reduce((sum, i) => sum * 100 + (parts[i] ?? 0), 0);

/** Each row is a criterion. Where a task column stands beside it, the criterion only says what the task is good for, and may stand often. */
export const listsCriteria = (plan: Plan): boolean =>
  !(hasColumn(plan, 'criterion') && hasColumn(plan, 'task')) && !hasColumn(plan, 'activity');
