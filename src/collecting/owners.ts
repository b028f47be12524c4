import type { Day } from '../calendar/day';
import { fold } from '../language/text';
import type { Item, Plan, UnitRef } from '../plan/plan';
import type { Settings } from '../settings/settings';
import { membersOf } from '../settings/units/members';
import type { Basis } from './collection';

/** Who may say something of an item. Units by their folded names. */
export interface Owners {
  basis: ReadonlyMap<string, Basis>;
  /** The units that are each to say something of their part: those named to lead, and the members of collectives that lead. */
  speakers: ReadonlySet<string>;
  /** How many these are where they are several, a collective of which nobody knows the members counting as one; null: one leads. */
  of: number | null;
}

/** Who may say something of each item of a plan. */
export class PlanOwners {
  private readonly members = new Map<string, string[]>();

  constructor(
    private readonly plan: Plan,
    private readonly settings: Pick<Settings, 'units'>,
    private readonly asOf: Day,
  ) {}

  of({ leads, partners }: Item): Owners {
    const basis = new Map<string, Basis>();
    const add = (unit: string, why: Basis) => void (basis.has(fold(unit)) || basis.set(fold(unit), why));
    const named = withoutPersonsBeside(leads);
    const own = leads.filter(({ collective }) => !collective);
    for (const { unit } of own) add(unit, named.length > 1 ? 'co-lead' : 'lead');
    for (const { unit, collective } of partners) if (!collective) add(unit, 'partner');
    this.eachMember(leads, (unit) => add(unit, 'member-of-lead'));
    this.eachMember(partners, (unit) => add(unit, 'member-of-partner'));
    const speakers = new Set(named.filter(({ collective }) => !collective).map(({ unit }) => fold(unit)));
    let unknown = 0;
    for (const ref of named.filter(({ collective }) => collective)) {
      const members = this.membersOf(ref.unit);
      for (const unit of members) speakers.add(fold(unit));
      if (members.length === 0) unknown += 1;
    }
    const of = speakers.size + unknown;
    return { basis, speakers, of: of > 1 ? of : null };
  }

  private eachMember(refs: readonly UnitRef[], add: (unit: string) => void): void {
    for (const { unit, collective } of refs) if (collective) for (const one of this.membersOf(unit)) add(one);
  }

  private membersOf(collective: string): string[] {
    let found = this.members.get(collective);
    if (!found) {
      found = membersOf(collective, { plan: this.plan, settings: this.settings, asOf: this.asOf });
      this.members.set(collective, found);
    }
    return found;
  }
}

/** Persons and posts that are named beside units direct: they are not waited for. */
function withoutPersonsBeside(leads: readonly UnitRef[]): UnitRef[] {
  const once = [...new Map(leads.map((ref) => [fold(ref.unit), ref])).values()];
  const units = once.filter(({ person }) => !person);
  return units.length > 0 ? units : once;
}
