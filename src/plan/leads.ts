import type { Field, Item } from './plan';

/** The field's cell holds a formula that nobody has worked out: it reads as empty, and is not. */
export const isUnknown = ({ unknown }: Item, field: Field): boolean => unknown?.includes(field) ?? false;

/** The units that lead, by the one name each has in the plan; a unit named twice in one cell leads once. */
export const leadUnits = ({ leads }: Item): string[] => [...new Set(leads.map(({ unit }) => unit))];

/** Nobody can tell who leads. That is not the same as nobody leading. */
export const isLeadUnknown = (item: Item): boolean => item.leads.length === 0 && isUnknown(item, 'lead');

/** The table names nobody who leads. */
export const lacksLead = (item: Item): boolean => item.leads.length === 0 && !isUnknown(item, 'lead');
