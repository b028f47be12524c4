import { fold } from '../../language/text';
import type { Plan } from '../../plan/plan';
import { address } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SettingProblem } from '../settings';
import { rowsOf } from '../settingsTable';
import type { SettingsSheet } from '../sheets';

/** Place of the sheet's column. */
const GROUPS = 4;

/** Groups of the sheet of units that no plan names: each is told once, where it stands first. */
export function groupsUnnamed(
  sheets: readonly { kind: SettingsSheet; snapshot: SheetSnapshot }[],
  plans: readonly Plan[],
): SettingProblem[] {
  if (plans.length === 0) return [];
  const refs = plans.flatMap(({ items }) => items.flatMap(({ leads, partners }) => [...leads, ...partners]));
  const collectives = refs.filter(({ collective }) => collective);
  const known = new Set(collectives.flatMap(({ text, unit }) => [fold(text), fold(unit)]));
  const rows = sheets
    .filter(({ kind }) => kind === 'units')
    .flatMap(({ snapshot }) => rowsOf(snapshot, 'units').map((row) => ({ row, sheet: snapshot.name })));
  const told = new Map<string, SettingProblem>();
  for (const { row, sheet } of rows)
    for (const group of row.listed(GROUPS)) {
      const key = fold(group);
      if (known.has(key) || told.has(key)) continue;
      told.set(key, { sheet, at: address(row.row, row.at(GROUPS)), problem: 'group-unknown', value: group });
    }
  return [...told.values()];
}
