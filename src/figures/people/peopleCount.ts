import type { Inspection } from '../../checks/engine/inspection';
import { personsOf } from '../../checks/owner/personsOf';
import { isLeadUnknown, isUnknown } from '../../plan/leads';
import type { UnitEntry } from '../../settings/settings';
import { dueSoFar } from './dueSoFar';
import { type PersonRow, personRows } from './personRows';

/** The people of a plan, and how many of its items their rows speak of: an item given to two is one here. */
export interface PeopleCount {
  rows: PersonRow[];
  /** Items given to somebody by name. */
  items: number;
  /** Of these, what has fallen due or is done. */
  given: number;
  /** Items that name no person. */
  nobody: number;
  /** Items of which nobody can tell, for the cell holds a formula that was not worked out. */
  unknown: number;
  /** Items given to somebody of which a day in doubt has passed. */
  perhaps: number;
}

export function peopleCount(inspection: Inspection, units: readonly UnitEntry[] = []): PeopleCount {
  const { plan, standings, asOf } = inspection;
  const named = personsOf(plan, units, asOf).map((persons) => persons.length > 0);
  const places = plan.items.map((_, i) => i);
  const isUnread = (i: number) => isLeadUnknown(plan.items[i]!) || isUnknown(plan.items[i]!, 'responsible');
  const ofPeople = places.filter((i) => named[i]);
  const others = places.filter((i) => !named[i]);
  return {
    rows: personRows(inspection, units),
    items: ofPeople.length,
    given: ofPeople.filter((i) => dueSoFar(standings[i]!, asOf) !== null).length,
    nobody: others.filter((i) => !isUnread(i)).length,
    unknown: others.filter(isUnread).length,
    perhaps: ofPeople.filter((i) => standings[i]!.progress === 'perhaps-overdue').length,
  };
}
