import { heldResponsible, isHeldTogether } from '../../checks/owner/heldResponsible';
import { nameKey } from '../../checks/wording/misspelt';
import { isBlank } from '../../language/blank';
import { oneLine } from '../../language/text';
import { isLeadUnknown, isUnknown, lacksLead, leadUnits } from '../../plan/leads';
import type { Item, Plan } from '../../plan/plan';
import type { ScoredCriterion } from '../../scoring/criteria';
import { type ScoreSum, sumOfScores } from '../../scoring/points';

/** Criteria that belong together, and what they come to. */
export interface ScoreGroup {
  /** Its name: a section's key, a unit's name. Null: those of no section or unit. */
  key: string | null;
  number: string;
  title: string;
  /** `unknown`: the cell is a formula without a result; `together`: it names nobody in particular. */
  kind?: 'unknown' | 'together';
  criteria: ScoredCriterion[];
  sum: ScoreSum;
}

/** By section, the innermost that has criteria of its own, in the table's order. */
export function bySection(plan: Plan, criteria: readonly ScoredCriterion[]): ScoreGroup[] {
  const known = new Set(plan.sections.map(({ key }) => key));
  const of = (key: string | null) =>
    criteria.filter(({ item }) => (item.section !== null && known.has(item.section) ? item.section : null) === key);
  const sections = plan.sections.map(({ key, number, title }) => ({ key, number, title }));
  return [...sections, { key: null, number: '', title: '' }].flatMap((section) => {
    const its = of(section.key);
    return its.length === 0 ? [] : [{ ...section, criteria: its, sum: sumOfScores(its) }];
  });
}

type Named = Pick<ScoreGroup, 'key' | 'kind'>;

/** By the unit that leads, and so mends; what lost or lacks most first. */
export const byLead = (criteria: readonly ScoredCriterion[]): ScoreGroup[] =>
  grouped(criteria, (item) => {
    if (isLeadUnknown(item)) return [{ key: null, kind: 'unknown' }];
    return lacksLead(item) ? [{ key: null }] : leadUnits(item).map((key) => ({ key }));
  });

/** By the unit that lost the points, as the column of responsibility says; a criterion that names several counts for each. */
export function byLoser(plan: Plan, criteria: readonly ScoredCriterion[]): ScoreGroup[] {
  const names = namesIn(plan);
  return grouped(criteria, (item) => losers(item, names));
}

/** A cell that is no longer than this and names no unit is taken as it stands: a person, a unit of an unusual name. */
const SHORT = 60;

function losers(item: Item, names: ReadonlyMap<string, string>): Named[] {
  if (isUnknown(item, 'responsible')) return [{ key: null, kind: 'unknown' }];
  if (isBlank(item.responsible)) return [{ key: null }];
  const units = heldResponsible(item.responsible).map((name) => names.get(nameKey(name)) ?? name);
  const together: Named[] = isHeldTogether(item.responsible) ? [{ key: null, kind: 'together' }] : [];
  if (units.length + together.length > 0) return [...[...new Set(units)].map((key) => ({ key })), ...together];
  const words = oneLine(item.responsible);
  return words.length <= SHORT ? [{ key: words }] : [{ key: null, kind: 'together' }];
}

/** The one name of each unit in this plan, by what its spellings have in common. */
function namesIn(plan: Plan): Map<string, string> {
  const refs = plan.items.flatMap(({ leads, partners }) => [...leads, ...partners]);
  const names = new Map<string, string>();
  for (const { text, unit } of refs)
    for (const name of [unit, text]) if (!names.has(nameKey(name))) names.set(nameKey(name), unit);
  for (const { responsible } of plan.items)
    for (const name of heldResponsible(responsible)) if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  return names;
}

function grouped(criteria: readonly ScoredCriterion[], namesOf: (item: Item) => Named[]): ScoreGroup[] {
  const groups = new Map<string, Named & { criteria: ScoredCriterion[] }>();
  for (const one of criteria)
    for (const named of namesOf(one.item)) {
      const id = JSON.stringify([named.key, named.kind]);
      const group = groups.get(id) ?? { ...named, criteria: [] };
      group.criteria.push(one);
      groups.set(id, group);
    }
  return [...groups.values()]
    .map((group) => ({ ...group, number: '', title: group.key ?? '', sum: sumOfScores(group.criteria) }))
    .sort(
      (a, b) =>
        (b.sum.lost ?? 0) - (a.sum.lost ?? 0) ||
        (b.sum.notClaimed ?? 0) - (a.sum.notClaimed ?? 0) ||
        b.sum.maximum - a.sum.maximum ||
        (a.title < b.title ? -1 : 1),
    );
}
