import type { Day } from '../../calendar/day';
import { fold } from '../../language/text';
import type { Plan } from '../../plan/plan';
import type { Settings } from '../../settings/settings';
import { holds } from '../../settings/units/holds';
import { collectivesIn } from '../../settings/units/members';

/** Who sends reports: the office's own units as of a day, then those that lead in the plans. Persons and collectives send none. */
export function reportingUnits(plans: readonly Plan[], { units }: Settings, asOf: Day): string[] {
  const isCollective = (name: string) =>
    plans.some((plan) => collectivesIn(plan).some((one) => fold(one) === fold(name)));
  const own = units.filter((unit) => holds(unit, asOf) && !isCollective(unit.name)).map(({ name }) => name);
  const leads = plans.flatMap(({ items }) =>
    items.flatMap(({ leads: all }) =>
      all.flatMap(({ unit, collective, person }) => (collective || person ? [] : [unit])),
    ),
  );
  const seen = new Map<string, string>();
  for (const name of [...own, ...leads]) if (!seen.has(fold(name))) seen.set(fold(name), name);
  return [...seen.values()];
}
