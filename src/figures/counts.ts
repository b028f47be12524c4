import { z } from 'zod';
import { lacksLead, leadUnits } from '../plan/leads';
import type { Item, Plan, Section } from '../plan/plan';
import type { Inspection } from '../checks/engine/inspection';
import { DEFAULT_PROGRESS_SETTINGS } from '../progress/settings';
import type { Standing } from '../progress/standing';
import { Tally, tally } from './tally';

/** A section, with the sections that stand in it. `key` null: items under no section. */
const SectionCounts = Tally.extend({
  key: z.string().nullable(),
  number: z.string(),
  title: z.string(),
  parent: z.string().nullable(),
});
type SectionCounts = z.infer<typeof SectionCounts>;

/** A unit that leads. `unit` null: items no unit leads. */
export const UnitCounts = Tally.extend({
  unit: z.string().nullable(),
  /** Several units under one word: the figures are nobody's in particular. */
  collective: z.boolean(),
  person: z.boolean(),
});
export type UnitCounts = z.infer<typeof UnitCounts>;

/** An item is counted once in the plan, once in each section it stands in, and once for each unit that leads it. */
export const Counts = Tally.extend({ sections: z.array(SectionCounts), units: z.array(UnitCounts) });
export type Counts = z.infer<typeof Counts>;

/** The office's count of an inspected plan. */
export const countsOf = ({ plan, standings, progressSettings }: Inspection): Counts =>
  countPlan(plan, standings, progressSettings.longOverdueDays);

/** `standings` go with `plan.items`, one for one. */
export function countPlan(
  plan: Plan,
  standings: Standing[],
  longOverdueDays: number = DEFAULT_PROGRESS_SETTINGS.longOverdueDays,
): Counts {
  if (standings.length !== plan.items.length) {
    throw new RangeError(`${standings.length} standings for ${plan.items.length} items`);
  }
  const count = (group: Standing[] = []) => tally(group, longOverdueDays);
  return {
    ...count(standings),
    sections: countSections(plan, standings, count),
    units: countUnits(plan, standings, count),
  };
}

type Count = (group?: Standing[]) => Tally;

function countSections({ sections, items }: Plan, standings: Standing[], count: Count): SectionCounts[] {
  const known = new Map(sections.map((section) => [section.key, section]));
  const groups = group(items, standings, (item) => sectionsOf(item, known));
  const counted = sections.map(({ key, number, title, parent }) => ({
    key,
    number,
    title,
    parent,
    ...count(groups.get(key)),
  }));
  const outside = groups.get(null);
  return outside ? [...counted, { key: null, number: '', title: '', parent: null, ...count(outside) }] : counted;
}

/** An item's section and all that this one stands in. A section that names itself as its parent ends the walk. */
function sectionsOf({ section }: Item, known: Map<string, Section>): (string | null)[] {
  const keys = new Set<string>();
  for (let key = section; key !== null && known.has(key) && !keys.has(key); key = known.get(key)?.parent ?? null)
    keys.add(key);
  return keys.size > 0 ? [...keys] : [null];
}

function countUnits({ items }: Plan, standings: Standing[], count: Count): UnitCounts[] {
  const leads = items.flatMap((item) => item.leads);
  const marked = (mark: 'collective' | 'person') => new Set(leads.filter((lead) => lead[mark]).map(({ unit }) => unit));
  const [collective, person] = [marked('collective'), marked('person')];
  const groups = group(items, standings, unitsOf);
  const unled = groups.get(null);
  const named = [...groups].flatMap(([unit, its]) =>
    unit === null ? [] : [{ unit, collective: collective.has(unit), person: person.has(unit), ...count(its) }],
  );
  return unled ? [...named, { unit: null, collective: false, person: false, ...count(unled) }] : named;
}

const unitsOf = (item: Item): (string | null)[] => (lacksLead(item) ? [null] : leadUnits(item));

/** The standings under each key, keys in order of first appearance. */
function group(
  items: Item[],
  standings: Standing[],
  keysOf: (item: Item) => (string | null)[],
): Map<string | null, Standing[]> {
  const groups = new Map<string | null, Standing[]>();
  standings.forEach((standing, i) => {
    for (const key of keysOf(items[i] as Item)) {
      const members = groups.get(key);
      if (members) members.push(standing);
      else groups.set(key, [standing]);
    }
  });
  return groups;
}
