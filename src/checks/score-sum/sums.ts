import type { Group, Item, Plan, Score, Section } from '../../plan/plan';
import { leaves } from '../../scoring/leaves';

export type ScoreField = 'maximum' | 'reached' | 'self';

/** A row that is added up, with the points it has; of an item also the cells they were read from. */
export interface Part {
  row: number;
  score: Score | null;
  cells?: Item['cells'];
}

/** A row whose points are a sum, with the rows right under it: so a wrong sum is not counted a second time above. */
export interface Sum {
  row: number;
  title: string;
  written: Score;
  parts: Part[];
  /** What it may add up as well: a "Cộng" at the table's end stands for its last field or for the whole. */
  otherwise: Part[] | null;
}

type Holder = Section | Group;
const isSection = (holder: Holder): holder is Section => 'parent' in holder;

/** Every row of a section, a group or a total that carries points. */
export function sumsOf(plan: Plan): Sum[] {
  const items = leaves(plan.items);
  const holders: Holder[] = [...plan.sections, ...plan.groups].filter(({ score }) => score !== null);
  const sums = holders.map((holder): Sum => {
    const inside = holders.filter((other) => other !== holder && contains(holder, other));
    const parts = partsAmong(
      plan,
      items.filter((item) => holds(plan, holder, item)),
      inside,
    );
    return { row: holder.row, title: holder.title, written: holder.score!, parts, otherwise: null };
  });
  return [...sums, ...totals(plan, items, holders)];
}

function totals(plan: Plan, items: Item[], holders: Holder[]): Sum[] {
  let above = 0;
  return plan.totals.map(({ row, text, score }) => {
    const since = (from: number) => {
      const between = (part: Part) => part.row > from && part.row < row;
      return partsAmong(plan, items.filter(between), holders.filter(between));
    };
    const field = plan.sections.filter((section) => section.row < row).at(-1);
    const otherwise = above > 0 ? since(above) : field ? since(field.row) : null;
    above = row;
    return { row, title: text, written: score, parts: since(0), otherwise };
  });
}

/** The rows to add: the topmost holders of these items, and the items that no holder has. */
function partsAmong(plan: Plan, items: Item[], holders: Holder[]): Part[] {
  const filled = holders.filter((holder) => items.some((item) => holds(plan, holder, item)));
  const top = filled.filter((holder) => !filled.some((other) => other !== holder && contains(other, holder)));
  return [...top, ...items.filter((item) => !top.some((holder) => holds(plan, holder, item)))];
}

function holds(plan: Plan, holder: Holder, item: Item): boolean {
  if (!isSection(holder)) return item.group !== null && isUnder(item.group, holder.key);
  return (
    item.section === holder.key ||
    plan.sections.some(({ key, parent }) => key === item.section && parent === holder.key)
  );
}

function contains(outer: Holder, inner: Holder): boolean {
  if (isSection(outer)) return isSection(inner) ? inner.parent === outer.key : inner.section === outer.key;
  return !isSection(inner) && inner.key !== outer.key && isUnder(inner.key, outer.key);
}

const isUnder = (key: string, group: string): boolean =>
  key === group || key.startsWith(`${group}.`) || key.startsWith(`${group}#`);
