import type { Inspection } from '../checks/engine/inspection';
import { isNobody } from '../checks/owner/answering';
import type { Item, UnitRef } from '../plan/plan';
import type { Standing } from '../progress/standing';
import { collectivesIn, membersOf, unitsOfSheet } from '../settings/units/members';

export interface UnitItem {
  item: Item;
  standing: Standing;
}

/** What one unit has to do with a plan. An item stands in one list only: lead goes before partner, both before what is given to a collective. */
export interface UnitItems {
  leads: UnitItem[];
  partners: UnitItem[];
  /** Given to several under one word. */
  collective: CollectiveItem[];
}

export interface CollectiveItem extends UnitItem {
  /** The collectives through which it is this unit's; none where nobody says who is in those it is given to. */
  through: string[];
}

export function unitItems(inspection: Inspection, unit: string): UnitItems {
  const { plan, standings } = inspection;
  const lists: UnitItems = { leads: [], partners: [], collective: [] };
  const isIt = (ref: UnitRef) => ref.unit === unit;
  const refs = plan.items.flatMap(({ leads, partners }) => [...leads, ...partners]).filter(isIt);
  const isCollective = refs.length > 0 && refs.every(({ collective }) => collective);
  const members = membersByCollective(inspection);
  plan.items.forEach((item, i) => {
    const one = { item, standing: standings[i]! };
    const { leads, partners } = item;
    if (leads.some(isIt)) lists.leads.push(one);
    else if (partners.some(isIt)) lists.partners.push(one);
    else if (!isCollective) {
      const named = [...new Set(collectivesOf(item).map((ref) => ref.unit))];
      const through = named.filter((collective) => members.get(collective)!.includes(unit));
      const isOpen = named.some((collective) => members.get(collective)!.length === 0);
      if (through.length > 0 || isOpen) lists.collective.push({ ...one, through });
    }
  });
  return lists;
}

/** Who is declared to be one of each of the plan's collectives. */
export function membersByCollective(inspection: Inspection): ReadonlyMap<string, string[]> {
  const known = gathered.get(inspection);
  if (known) return known;
  const members = new Map(
    collectivesIn(inspection.plan).map((collective) => [collective, membersOf(collective, inspection)]),
  );
  gathered.set(inspection, members);
  return members;
}
/** Asked for each unit of an inspection: gathered once. */
const gathered = new WeakMap<Inspection, ReadonlyMap<string, string[]>>();

/** The words under which several units are named together in an item. */
export const collectivesOf = ({ leads, partners }: Item): UnitRef[] =>
  [...leads, ...partners].filter(({ collective }) => collective);

/**
 * The units and persons that are named, then the members of collectives that are given something: a sheet of any other could be handed to nobody in
 * particular.
 */
export function ownUnits(inspection: Inspection): string[] {
  const refs = inspection.plan.items.flatMap(({ leads, partners }) => [...leads, ...partners]);
  const named = refs.filter((ref) => !isNobody(ref, ref.unit)).map(({ unit }) => unit);
  return [...new Set([...named, ...[...membersByCollective(inspection).values()].flat()])];
}

/** All that a sheet may be made for: who the plan names, leads first, collectives too, then the office's other units. */
export function unitsToChoose(inspection: Inspection): string[] {
  const { items } = inspection.plan;
  const refs = [...items.flatMap(({ leads }) => leads), ...items.flatMap(({ partners }) => partners)];
  const sheet = unitsOfSheet(inspection).map(({ unit }) => unit);
  return [...new Set([...refs.map(({ unit }) => unit), ...sheet])];
}
