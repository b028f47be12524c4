import type { Day } from '../../../calendar/day';
import { fold, oneLine } from '../../../language/text';
import type { Item, PartResult, Plan } from '../../../plan/plan';
import type { PartRow } from '../../../settings/parts/partRow';
import type { SettingProblem } from '../../../settings/settings';
import { partResult } from './partResult';
import { placeRows } from './placeRows';

/**
 * The plans with what was entered of single parts, and the rows that cannot be used. `otherSheets`: sheets of the workbook in which none of the plans
 * stands; rows that name one of them are left alone.
 * `isWhole`: all plans of the workbook are looked at; else a row that names none of their sheets may be another plan's, and is not told.
 */
export function withPartResults(
  plans: readonly Plan[],
  rows: readonly PartRow[],
  asOf: Day,
  otherSheets: readonly string[],
  isWhole = true,
): { plans: readonly Plan[]; problems: SettingProblem[] } {
  const own = withoutRowsOf(otherSheets, rows);
  const { placed, problems: unplaced } = placeRows(own, plans);
  const sheets = new Set(plans.map(({ sheet }) => fold(oneLine(sheet))));
  const vague = new Set(own.flatMap(({ plan, cells }) => (sheets.has(fold(plan)) ? [] : [cells.task])));
  const problems = unplaced.filter(({ problem, at }) => isWhole || problem !== 'part-no-item' || !vague.has(at));
  const entered = new Map<Item, PartResult[]>();
  for (const one of placed) {
    const { result, problem } = partResult(one, asOf);
    if (problem) problems.push(problem);
    if (result) entered.set(one.part.item, [...(entered.get(one.part.item) ?? []), result]);
  }
  if (entered.size === 0) return { plans, problems };
  const withEntered = (item: Item): Item => {
    const partResults = entered.get(item);
    return partResults ? { ...item, partResults } : item;
  };
  return { plans: plans.map((plan) => ({ ...plan, items: plan.items.map(withEntered) })), problems };
}

/** Rows but those that name one of these sheets as their plan's. */
export function withoutRowsOf(sheets: readonly string[], rows: readonly PartRow[]): PartRow[] {
  const others = new Set(sheets.map((name) => fold(oneLine(name))));
  return rows.filter(({ plan }) => plan === '' || !others.has(fold(plan)));
}
