import { type Day } from '../../calendar/day';
import { fold, oneLine } from '../../language/text';
import { columnName } from '../../plan/cells';
import type { Item, Plan, UnitRef } from '../../plan/plan';
import { readUnits } from '../../reading/units/unitRef';
import type { UnitEntry } from '../../settings/settings';
import { holds } from '../../settings/units/holds';
import { isNobody } from './answering';
import { type NamedPerson, namedPerson } from './namedPerson';
import { BODIES, LOOKING_ON, PEOPLE } from './personWords';

/** A person an item is given to, with the units that stand beside the name, or else lead the item. */
export interface Given {
  name: string;
  units: string[];
}

/**
 * Who is given each item of a plan, one list an item: persons by name who lead it, and those of a column of people ("Người phụ trách") beside the
 * unit that leads. `units`: the office's own names, for the persons among them.
 */
export function personsOf(plan: Plan, units: readonly UnitEntry[] = [], asOf?: Day): Given[][] {
  const leadsArePeople = ofPeopleOnly(columnName(plan, 'lead'));
  const header = columnName(plan, 'responsible');
  const known = units.filter((entry) => asOf === undefined || holds(entry, asOf));
  return plan.items.map((item) => {
    const leading = item.leads.flatMap((ref) => personLeading(ref, leadsArePeople) ?? []);
    const beside = givesWork(item, header) ? personsIn(item.responsible, ofPeopleOnly(header), known) : [];
    const bodies = item.leads.filter((ref) => !isNobody(ref, ref.unit) && !personLeading(ref, leadsArePeople));
    return once([...leading, ...beside], [...new Set(bodies.map(({ unit }) => unit))]);
  });
}

/** Some item is given to a person by name. */
export const namesPersons = (plan: Plan, units: readonly UnitEntry[] = [], asOf?: Day): boolean =>
  personsOf(plan, units, asOf).some((given) => given.length > 0);

function personLeading(ref: UnitRef, peopleOnly: boolean): NamedPerson | null {
  const person = namedPerson(ref.unit, peopleOnly);
  // The office's sheet may give a person as another name of the unit; "Lê Hồng Phong" of "Các phường: Lê Hồng Phong, …" is no such name.
  if (person || fold(ref.unit).endsWith(fold(ref.text))) return person;
  const named = namedPerson(ref.text, peopleOnly);
  return named && { ...named, unit: ref.unit };
}

/** Beside points the column says by whose fault they were lost, unless it speaks of people; who follows the work up does none of it. */
function givesWork({ responsible, score }: Item, header: string): boolean {
  return responsible !== '' && !saysLookingOn(header) && (score === null || speaksOfPeople(header));
}

function personsIn(cell: string, peopleOnly: boolean, known: readonly UnitEntry[]): NamedPerson[] {
  return readUnits(cell).flatMap(({ name, duty, role }) => {
    if (duty === 'partner' || (role !== null && saysLookingOn(role))) return [];
    const entry = known.find((one) => [one.name, ...one.aliases].some((other) => fold(other) === fold(oneLine(name))));
    if (!entry) return namedPerson(name, peopleOnly) ?? [];
    const person = namedPerson(entry.name, peopleOnly);
    if (person) return person;
    const named = namedPerson(name, peopleOnly);
    return named ? { ...named, unit: entry.name } : [];
  });
}

/** By one name a person is given an item once; letters large and small, and tone places, do not count. */
function once(persons: NamedPerson[], bodies: string[]): Given[] {
  const given = new Map<string, Given>();
  for (const { name, unit } of persons) {
    const one = given.get(fold(name)) ?? { name, units: unit === null ? bodies : [] };
    if (unit !== null && !one.units.includes(unit)) one.units = [...one.units, unit];
    given.set(fold(name), one);
  }
  return [...given.values()];
}

/** Whether a text has one of some words. */
function speaker(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`(?:^|[^\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'u');
  return (text) => pattern.test(fold(text));
}
const [speaksOfPeople, speaksOfBodies, saysLookingOn] = [speaker(PEOPLE), speaker(BODIES), speaker(LOOKING_ON)];
const ofPeopleOnly = (header: string): boolean => speaksOfPeople(header) && !speaksOfBodies(header);
