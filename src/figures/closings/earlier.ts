import type { Day } from '../../calendar/day';
import type { Inspection } from '../../checks/engine/inspection';
import { type Known, matchItems } from '../../matching/matchItems';
import type { Item } from '../../plan/plan';
import type { ClosedRow } from '../../settings/closings/closedRow';
import type { PeriodName } from '../../settings/periods/period';
import { closedItems, type ClosedItem } from './closedItems';
import { wordsOf } from './closedRows';
import { lastDayOf } from './lines';

/** A closing before the day of an inspection, with the items of one plan found in it. */
export interface Earlier {
  period: PeriodName;
  closedOn: Day;
  of: ReadonlyMap<Item, ClosedItem>;
  /** All items of this plan then, and those that are in no plan of the workbook now. */
  items: ClosedItem[];
  gone: ClosedItem[];
}

/**
 * For each plan of a workbook the closings before its day, the latest first. Items are found again over all plans at once, by number, words and
 * what else tells them apart: a row that went to another plan is not gone. Closings of one day count as one.
 */
export function earlierClosings(inspections: readonly Inspection[], rows: readonly ClosedRow[]): Earlier[][] {
  const found: Earlier[][] = inspections.map(() => []);
  const days = [...new Set(rows.map(({ closedOn }) => closedOn))].sort().reverse();
  for (const closedOn of days) {
    const items = closedItems(lastOfDay(rows.filter((row) => row.closedOn === closedOn)));
    const matched = matchedWith(items, inspections);
    const owners = ownersOf(items, matched, inspections);
    inspections.forEach((inspection, place) => {
      const own = items.filter((_, i) => owners[i] === place);
      const of = new Map(
        matched.flatMap(({ closed, item, plan }) => (plan === place ? [[item, items[closed]!] as const] : [])),
      );
      if (closedOn >= inspection.asOf || own.length === 0) return;
      const isFound = new Set(matched.map(({ closed }) => items[closed]!));
      const { kind, year } = own[0]!.row;
      found[place]!.push({
        ...{ period: { kind, year }, closedOn, of },
        items: own,
        gone: own.filter((one) => !isFound.has(one)),
      });
    });
  }
  return found;
}

/** Two periods closed on one day ("Quý II" and "6 tháng") say the same of each plan: the lower rows hold. */
function lastOfDay(rows: readonly ClosedRow[]): ClosedRow[] {
  const last = new Map(rows.map(({ sheet, kind, year }) => [sheet, `${kind} ${year}`]));
  return rows.filter(({ sheet, kind, year }) => last.get(sheet) === `${kind} ${year}`);
}

interface Matched {
  closed: number;
  item: Item;
  plan: number;
}

function matchedWith(items: readonly ClosedItem[], inspections: readonly Inspection[]): Matched[] {
  const now = inspections.flatMap(({ plan }, place) => plan.items.map((item) => ({ plan, place, item })));
  const from = items.map(({ row }) => known(row, row.sheet));
  const to = now.map(({ plan, item }) => known({ ...wordsOf(plan, item), end: lastDayOf(item) }, plan.sheet));
  return matchItems(from, to).map((match) => ({
    ...{ closed: match.from, item: now[match.to]!.item, plan: now[match.to]!.place },
  }));
}

const known = (
  { number, task, unit, end }: Pick<ClosedRow, 'number' | 'task' | 'unit' | 'end'>,
  sheet: string,
): Known => ({
  ...{ number, criterion: '', text: task },
  more: [sheet, unit, end ?? ''].join('\n'),
});

/**
 * Whose item each closed one was: the plan's in which it is found; else that of the sheet it stood in. Where the sheet has another name now, the
 * plan in which most of its items are found; null where there is none.
 */
function ownersOf(
  items: readonly ClosedItem[],
  matched: readonly Matched[],
  inspections: readonly Inspection[],
): (number | null)[] {
  const placeOf = new Map(matched.map(({ closed, plan }) => [closed, plan]));
  const ofSheet = (sheet: string): number | null => {
    const same = inspections.findIndex(({ plan }) => plan.sheet === sheet);
    if (same >= 0) return same;
    const places = items.flatMap(({ row }, i) => (row.sheet === sheet ? (placeOf.get(i) ?? []) : []));
    const counts = inspections.map((_, place) => places.filter((one) => one === place).length);
    const most = Math.max(0, ...counts);
    if (most > 0) return counts.indexOf(most);
    return inspections.length === 1 ? 0 : null;
  };
  const sheets = new Map([...new Set(items.map(({ row }) => row.sheet))].map((sheet) => [sheet, ofSheet(sheet)]));
  return items.map(({ row }, i) => placeOf.get(i) ?? sheets.get(row.sheet)!);
}
