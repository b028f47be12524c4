import type { Inspection } from '../checks/engine/inspection';
import { parentGaps } from '../figures/parentGaps';
import { fold } from '../language/text';
import { isSameBody } from '../matching/sameBody';
import type { Office } from '../settings/units/members';
import { nameOfParent, type PlanNames } from '../summaries/names';

/** The plans above, in the file `file`. */
export interface ParentPlans {
  file: string;
  plans: readonly Office[];
}

/** What the plans above ask of the office and its own do not have, and the sheet it goes to. */
export function aboveOf(
  { file, plans }: ParentPlans,
  inspections: readonly Inspection[],
  office: readonly string[],
  claimed: readonly string[],
) {
  const own = inspections.map(({ plan }) => plan);
  const above = plans.map(({ plan }) => plan);
  return { file, above, gaps: parentGaps(plans, own, office), inspections, name: nameOfParent(claimed) };
}

/** Of the units that are named those of these plans, and those by which the plan above knows the office. */
export function partedUnits(
  plans: readonly PlanNames[],
  units: readonly string[],
  parent: ParentPlans | undefined,
): [own: string[], office: string[]] {
  if (!parent) return [[...units], []];
  const known = [...new Set(plans.flatMap(({ units: own }) => [...own.keys()]))];
  const refs = parent.plans.flatMap(({ plan }) => plan.items.flatMap(({ leads, partners }) => [...leads, ...partners]));
  const isOffice = (name: string) => refs.some(({ unit, text }) => isSameBody(name, unit) || isSameBody(name, text));
  const office = units.filter((name) => !known.some((unit) => fold(unit).includes(fold(name))) && isOffice(name));
  return [units.filter((name) => !office.includes(name)), office];
}
