import type { Inspection } from '../checks/engine/inspection';
import { isNobody } from '../checks/owner/answering';
import type { Item, Plan, UnitRef } from '../plan/plan';
import type { Standing } from '../progress/standing';

export interface UnitItem {
  item: Item;
  standing: Standing;
}

/** What one unit has to do with a plan. An item stands in one list only: lead goes before partner, both before what is given to a collective. */
export interface UnitItems {
  leads: UnitItem[];
  partners: UnitItem[];
  /** Given to several under one word: the table does not say whether this unit is one of them. */
  collective: UnitItem[];
}

export function unitItems({ plan, standings }: Inspection, unit: string): UnitItems {
  const lists: UnitItems = { leads: [], partners: [], collective: [] };
  const isIt = (ref: UnitRef) => ref.unit === unit;
  const refs = plan.items.flatMap(({ leads, partners }) => [...leads, ...partners]).filter(isIt);
  const isCollective = refs.length > 0 && refs.every(({ collective }) => collective);
  plan.items.forEach((item, i) => {
    const one = { item, standing: standings[i]! };
    const { leads, partners } = item;
    if (leads.some(isIt)) lists.leads.push(one);
    else if (partners.some(isIt)) lists.partners.push(one);
    else if (!isCollective && [...leads, ...partners].some(({ collective }) => collective)) lists.collective.push(one);
  });
  return lists;
}

/** The words under which several units are named together in an item. */
export const collectivesOf = ({ leads, partners }: Item): UnitRef[] =>
  [...leads, ...partners].filter(({ collective }) => collective);

/** The units and persons that are named: a sheet of any other could be handed to nobody in particular. */
export function ownUnits({ items }: Plan): string[] {
  const refs = items.flatMap(({ leads, partners }) => [...leads, ...partners]);
  return [...new Set(refs.filter((ref) => !isNobody(ref, ref.unit)).map(({ unit }) => unit))];
}
