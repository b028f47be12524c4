import { z } from 'zod';
import type { Inspection } from '../checks/engine/inspection';
import type { UnitRef } from '../plan/plan';
import type { Standing } from '../progress/standing';
import { isIn } from './itemGroups';
import { membersByCollective } from './unitItems';

/** What a unit is to do through collectives only: neither leading nor helping by its own name. */
export const GroupFigures = z.object({
  /** Items a collective leads that it is one of. */
  leads: z.number().int(),
  done: z.number().int(),
  overdue: z.number().int(),
  /** Items in which such a collective helps, and none leads. */
  partners: z.number().int(),
});
export type GroupFigures = z.infer<typeof GroupFigures>;

export const NO_GROUP_FIGURES: GroupFigures = { leads: 0, done: 0, overdue: 0, partners: 0 };

/** By unit, in the order of the plan's collectives and of the office's sheet; empty where no collective has members. */
export function groupFigures(inspection: Inspection): Map<string, GroupFigures> {
  const { plan, standings } = inspection;
  const members = membersByCollective(inspection);
  const found = new Map([...members.values()].flat().map((unit) => [unit, { ...NO_GROUP_FIGURES }]));
  if (found.size === 0) return found;
  const among = (refs: readonly UnitRef[]) =>
    new Set(refs.flatMap(({ unit, collective }) => (collective ? members.get(unit)! : [])));
  plan.items.forEach(({ leads, partners }, i) => {
    const named = new Set([...leads, ...partners].map(({ unit }) => unit));
    const leading = among(leads);
    for (const unit of new Set([...leading, ...among(partners)])) {
      if (named.has(unit)) continue;
      const figures = found.get(unit)!;
      if (!leading.has(unit)) figures.partners += 1;
      else countLed(figures, standings[i]!);
    }
  });
  return found;
}

function countLed(figures: GroupFigures, standing: Standing): void {
  figures.leads += 1;
  if (isIn('done', standing)) figures.done += 1;
  if (isIn('overdue', standing)) figures.overdue += 1;
}
