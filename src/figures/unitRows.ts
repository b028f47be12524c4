import type { Inspection } from '../checks/engine/inspection';
import { isNobody } from '../checks/owner/answering';
import { isLeadUnknown } from '../plan/leads';
import type { Plan, UnitRef } from '../plan/plan';
import { type GroupFigures, groupFigures, NO_GROUP_FIGURES } from './groupFigures';
import { figuresOf, NO_FIGURES, type UnitFigures } from './figures';

/** A row of the table of units. */
export interface UnitRow extends UnitFigures {
  /** Items in which it is a partner and does not lead. */
  partnerOf: number;
  /** What is its through collectives it is declared to be one of. */
  groups: GroupFigures;
}

/** Units one by one, members of collectives too that nothing names; what names several or a post; items that nobody leads. */
export interface UnitRows {
  units: UnitRow[];
  collectives: UnitRow[];
  /** Null: every item has a lead. */
  unled: UnitRow | null;
  /** Items whose lead is a formula that nobody has worked out. */
  unknown: number;
  /** Items that have a lead, but no single unit among the leads. */
  itemsOfNobody: number;
}

export function unitRows(inspection: Inspection): UnitRows {
  const partnerOf = partnerships(inspection.plan);
  const members = groupFigures(inspection);
  const groupsOf = (unit: string | null) => members.get(unit ?? '') ?? NO_GROUP_FIGURES;
  const leads = figuresOf(inspection).units.map((unit) => ({
    ...unit,
    partnerOf: partnerOf.get(unit.unit ?? '')?.items ?? 0,
    groups: groupsOf(unit.unit),
  }));
  const known = new Set(leads.map(({ unit }) => unit));
  const partnersOnly = [...partnerOf].filter(([unit]) => !known.has(unit));
  const membersOnly = [...members].filter(([unit]) => !known.has(unit) && !partnerOf.has(unit));
  const rows = [
    ...leads,
    ...partnersOnly.map(([unit, { items, ref }]) => ({
      ...NO_FIGURES,
      unit,
      collective: ref.collective,
      person: ref.person,
      partnerOf: items,
      groups: groupsOf(unit),
    })),
    ...membersOnly.map(([unit, groups]) => ({
      ...NO_FIGURES,
      unit,
      collective: false,
      person: false,
      partnerOf: 0,
      groups,
    })),
  ];
  return {
    units: rows.filter((row) => row.unit !== null && !isNobody(row, row.unit)).sort(byUrgency),
    collectives: rows.filter((row) => row.unit !== null && isNobody(row, row.unit)).sort(byUrgency),
    unled: leads.find(({ unit }) => unit === null) ?? null,
    unknown: inspection.plan.items.filter(isLeadUnknown).length,
    itemsOfNobody: inspection.plan.items.filter(
      (item) => item.leads.length > 0 && item.leads.every((lead) => isNobody(lead, lead.unit)),
    ).length,
  };
}

/** What is overdue first, then who carries most. Names at the end make the order the same on every machine. */
const byUrgency = (a: UnitRow, b: UnitRow): number =>
  b.overdue - a.overdue ||
  b.items - a.items ||
  b.partnerOf - a.partnerOf ||
  b.groups.leads - a.groups.leads ||
  (a.unit! < b.unit! ? -1 : 1);

/** In how many items each unit is a partner; one that leads the same item is counted there already. */
function partnerships({ items }: Plan): Map<string, { items: number; ref: UnitRef }> {
  const found = new Map<string, { items: number; ref: UnitRef }>();
  for (const { leads, partners } of items) {
    const leading = new Set(leads.map(({ unit }) => unit));
    const of = new Map(partners.map((ref) => [ref.unit, ref]));
    for (const [unit, ref] of of) {
      if (leading.has(unit)) continue;
      const before = found.get(unit);
      if (before) before.items += 1;
      else found.set(unit, { items: 1, ref });
    }
  }
  return found;
}
