import type { Inspection } from '../../checks/inspection';

/** The units of some plans, each by its one name; no collectives and no persons. */
export function ownUnits(inspections: Inspection[]): string[] {
  const refs = inspections.flatMap(({ plan }) => plan.items.flatMap(({ leads, partners }) => [...leads, ...partners]));
  return [...new Set(refs.filter(({ collective, person }) => !collective && !person).map(({ unit }) => unit))];
}
