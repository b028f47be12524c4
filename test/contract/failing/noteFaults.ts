import type { Applied } from '../../../src/workbook/changes';
import type { Shown } from './shown';

/** What an action says of notes, and what else of a sheet it says it left out. */
export interface Told {
  leftOut?: Applied['leftOut'];
  notes?: Pick<Applied['notes'], 'set' | 'refused' | 'missing'>;
}

/**
 * Holds what is said of notes to those that stand, cell by cell: each that is not told as missing stands, each that is told does not, and one
 * that was to be taken away stands only where the sheet is named.
 */
export function noteFaults(is: Shown, before: Shown, after: Shown, told: Told, normal: Told): string[] {
  const faults: string[] = [];
  const notesOf = (shown: Shown, sheet: string) => shown.sheets.get(sheet)?.notes ?? new Map<string, string>();
  const missing = new Set((told.notes?.missing?.notes ?? []).map(({ sheet, at }) => `${sheet}!${at}`));
  for (const sheet of new Set([...is.sheets.keys(), ...after.sheets.keys()])) {
    const stuck = (told.leftOut ?? []).some((one) => one.what === 'notes' && one.sheet === sheet);
    const [standing, old, meant] = [notesOf(is, sheet), notesOf(before, sheet), notesOf(after, sheet)];
    for (const at of new Set([...standing.keys(), ...old.keys(), ...meant.keys()])) {
      const isMissing = missing.has(`${sheet}!${at}`);
      const allowed = [isMissing ? undefined : meant.get(at)];
      if (stuck && (isMissing || !meant.has(at))) allowed.push(old.get(at));
      if (!allowed.includes(standing.get(at)))
        faults.push(`note at ${sheet}!${at}${isMissing ? ', told as missing' : ''}: ${standing.get(at) ?? 'none'}`);
    }
  }
  const counted = (one: Told) =>
    one.notes && one.notes.set + one.notes.refused.length + (one.notes.missing?.notes.length ?? 0);
  if (counted(told) !== counted(normal)) faults.push(`notes told: ${counted(told)} of ${counted(normal)}`);
  const known = new Set((normal.notes?.refused ?? []).map(({ at }) => at));
  for (const { at } of told.notes?.refused ?? []) if (!known.has(at)) faults.push(`told to have a note already: ${at}`);
  return faults;
}
