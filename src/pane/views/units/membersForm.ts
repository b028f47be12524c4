import type { Decision } from '../../../actions/decide';
import type { Inspection } from '../../../checks/engine/inspection';
import { proposedMembers } from '../../../checks/owner/proposedMembers';
import { unitRows } from '../../../figures/unitRows';
import { declaredIn, membersOf, unitsOfSheet, withMembers } from '../../../settings/units/members';

/** Who is in a collective, to be ticked. */
export interface MembersForm {
  collective: string;
  /** Whom there is to tick: the plan's units, then the office's others. */
  units: string[];
  /** Ticked by now. */
  declared: string[];
  /** Of these the ones that are in it through another collective of the sheet: they cannot be taken out here. */
  fixed: string[];
  /** Not ticked, and their names say that they may be in it. */
  proposed: string[];
}

export function membersForm(collective: string, inspection: Inspection): MembersForm {
  const named = unitRows(inspection).units.flatMap(({ unit, person }) => (person ? [] : [unit!]));
  const units = [...new Set([...named, ...unitsOfSheet(inspection).map(({ unit }) => unit)])];
  const [declared, own] = [membersOf(collective, inspection), declaredIn(collective, inspection)];
  const open = units.filter((unit) => !declared.includes(unit));
  const fixed = declared.filter((unit) => !own.includes(unit));
  return { collective, units, declared, fixed, proposed: proposedMembers(collective, open) };
}

/** What is to be written so that these are the ones ticked; null where they are already. */
export function membersDecision(form: MembersForm, chosen: readonly string[], inspection: Inspection): Decision | null {
  const own = chosen.filter((unit) => !form.fixed.includes(unit));
  const units = withMembers(form.collective, own, inspection);
  return units.length > 0 ? { kind: 'groups', units } : null;
}

/** The office's units that nothing in the plan is given to: they too may have a sheet. */
export function otherUnits(inspection: Inspection): string[] {
  const listed = new Set(unitRows(inspection).units.map(({ unit }) => unit));
  return unitsOfSheet(inspection).flatMap(({ unit }) => (listed.has(unit) ? [] : [unit]));
}
