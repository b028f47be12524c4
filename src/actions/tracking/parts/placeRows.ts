import { fold, oneLine } from '../../../language/text';
import { trimEnd } from '../../../language/trim';
import { type Known, matchItems } from '../../../matching/matchItems';
import type { Item, Plan } from '../../../plan/plan';
import { isFilled, type PartRow } from '../../../settings/parts/partRow';
import type { SettingProblem } from '../../../settings/settings';
import { grouped } from '../../../workbook/grouped';
import { type ItemKey, itemKey, partsOf, type PlanPart } from './partsOfPlans';

export interface PlacedRow {
  row: PartRow;
  part: PlanPart;
}

interface PlacedRows {
  placed: PlacedRow[];
  /** Filled rows that are no part's. */
  problems: SettingProblem[];
}

/**
 * Which part each row of the sheet of parts speaks of. The item is found by its number and words, never by its place; the part by its name and its
 * last day together. A row that names the sheet of a plan is that plan's alone.
 */
export function placeRows(rows: readonly PartRow[], plans: readonly Plan[]): PlacedRows {
  const found: PlacedRows = { placed: [], problems: [] };
  const order = new Map(rows.map((row, i) => [row, i]));
  const inOrder = (some: readonly PartRow[]) => [...some].sort((one, other) => order.get(one)! - order.get(other)!);
  const together = new Map<Item, { items: PlanItem[]; rows: PartRow[] }>();
  for (const { own, among } of sharesOf(rows, plans)) {
    const all = among.flatMap((plan) => plan.items.map((item): PlanItem => ({ plan, item })));
    const items = byKey(all.map((one) => [itemKey(one.plan, one.item), one] as const));
    const groups = byKey(own.map((row) => [row, row] as const));
    matchedItems(groups, items).forEach((match, i) => {
      if (!match) return placeAmong(groups[i]!.of, [], found);
      // Rows of one item that were written differently come together again.
      const first = match.of[0]!.item;
      const before = together.get(first)?.rows ?? [];
      together.set(first, { items: match.of, rows: [...before, ...groups[i]!.of] });
    });
  }
  for (const { items, rows: own } of together.values()) placeAmong(inOrder(own), items, found);
  return found;
}

interface PlanItem {
  plan: Plan;
  item: Item;
}

interface Keyed<T> {
  key: ItemKey;
  of: T[];
}

/** For each group of rows the items it speaks of. A row somebody has changed is looked for by itself, among all items of its number or its words. */
function matchedItems<T>(groups: readonly Keyed<PartRow>[], items: readonly Keyed<T>[]): (Keyed<T> | null)[] {
  const matches = matchItems(
    groups.map(({ key }) => known(key)),
    items.map(({ key }) => known(key)),
  );
  const found = new Map(matches.map((match) => [match.from, items[match.to]!]));
  const said = (one: string) => fold(oneLine(one));
  const named = ({ number, task }: ItemKey) => [`number ${trimEnd(said(number), '.) ')}`, `task ${said(task)}`];
  const byName = grouped(items.flatMap((item) => named(item.key).map((name) => [name, item] as const)));
  return groups.map(({ key, of }, i) => {
    const own = found.get(i);
    if (own || !of.some(isFilled)) return own ?? null;
    const near = [...new Set(named(key).flatMap((name) => byName.get(name) ?? []))];
    const [single] = matchItems(
      [known(key)],
      near.map((item) => known(item.key)),
    );
    return single ? near[single.to]! : null;
  });
}

/** Rows with the plans they may speak of: first those that name a plan's sheet, then the rest, over all plans. */
function sharesOf(rows: readonly PartRow[], plans: readonly Plan[]) {
  const sheets = [...new Set(plans.map(({ sheet }) => sheet))];
  const isOf = (row: PartRow, sheet: string) => fold(row.plan) === fold(oneLine(sheet));
  const named = sheets.map((sheet) => ({
    own: rows.filter((row) => isOf(row, sheet)),
    among: plans.filter((plan) => plan.sheet === sheet),
  }));
  const rest = rows.filter((row) => !sheets.some((sheet) => isOf(row, sheet)));
  return [...named, { own: rest, among: [...plans] }];
}

/** Things of the same key together, in their order. */
function byKey<T>(all: readonly (readonly [ItemKey, T])[]): Keyed<T>[] {
  const keys = new Map<string, ItemKey>();
  const groups = grouped(
    all.map(([key, one]) => {
      const text = [key.number, key.task, key.unit, key.plan].map((words) => fold(oneLine(words))).join('\n');
      if (!keys.has(text)) keys.set(text, key);
      return [text, one] as const;
    }),
  );
  return [...groups].map(([text, of]) => ({ key: keys.get(text)!, of }));
}

const known = ({ number, task, unit, plan }: ItemKey): Known => ({
  ...{ number, criterion: '', text: task },
  more: [plan, unit].join('\n'),
});

/** Rows of one item, or of several alike in everything: each part takes a row, in their order. */
function placeAmong(rows: readonly PartRow[], items: readonly PlanItem[], found: PlacedRows): void {
  const tell = (row: PartRow, at: string, problem: string, value: string) => {
    if (isFilled(row) && !row.unusable) found.problems.push({ sheet: row.sheet, at, problem, value });
  };
  if (items.length === 0) {
    for (const row of rows) tell(row, row.cells.task, 'part-no-item', row.task || row.number || row.part);
    return;
  }
  const parts = items.flatMap(({ plan, item }) => partsOf(plan, item));
  const isNamed = (row: PartRow, { name }: PlanPart) => fold(row.part) === fold(oneLine(name));
  for (const [, alike] of grouped(rows.map((row) => [`${fold(row.part)}\n${row.end}`, row] as const))) {
    const [first] = alike as [PartRow, ...PartRow[]];
    const own = parts.filter((part) => isNamed(first, part) && part.end === first.end);
    if (own.length === 0) {
      const isHalf = parts.some((part) => isNamed(first, part) || (first.end !== null && part.end === first.end));
      for (const row of alike) tell(row, row.cells.part, isHalf ? 'part-two-meanings' : 'part-unknown', row.part);
      continue;
    }
    // An empty copy of a row takes nobody's place.
    const taking =
      alike.length > own.length ? [...alike.filter(isFilled), ...alike.filter((row) => !isFilled(row))] : alike;
    taking.forEach((row, i) => {
      const part = own[i];
      if (part) found.placed.push({ row, part });
      else tell(row, row.cells.part, 'part-twice', row.part);
    });
  }
}
