import type { Day } from '../calendar/day';
import { fold, oneLine } from '../language/text';
import { unitsOfSheet } from '../settings/units/members';
import type { CollectedMaster } from './master';

/** The units of a master: those that are to send something, in order, and every spelling by which one of them is meant. */
export interface UnitNames {
  /** Those of the sheet of units, then those that lead in the plans. */
  units: string[];
  /** Folded spelling → unit. */
  spellings: ReadonlyMap<string, string>;
  /** The unit a text names; null for none of them. */
  named(text: string): string | null;
}

export function unitNames({ sheets, settings }: CollectedMaster, asOf: Day): UnitNames {
  const spellings = new Map<string, string>();
  const spell = (text: string, unit: string) => void (spellings.has(fold(text)) || spellings.set(fold(text), unit));
  const ofSheet = sheets.flatMap(({ plan }) => unitsOfSheet({ plan, settings, asOf }));
  for (const { unit, entry } of ofSheet) for (const text of [unit, entry.name, ...entry.aliases]) spell(text, unit);
  const refs = sheets.flatMap(({ plan }) => plan.items.flatMap(({ leads, partners }) => [leads, partners]));
  const named = (lists: typeof refs) => lists.flat().filter(({ collective }) => !collective);
  const leads = named(refs.filter((_, i) => i % 2 === 0));
  for (const { unit } of named(refs)) spell(unit, unit);
  for (const { text, unit } of named(refs)) spell(text, spellings.get(fold(unit)) ?? unit);
  // A unit that is gone or renamed by now may still send what it was handed out; its rows decide what becomes of it.
  for (const { name, aliases } of settings.units)
    for (const text of [name, ...aliases]) spell(text, spellings.get(fold(name)) ?? name);
  const find = (text: string) => spellings.get(fold(text)) ?? null;
  const own = ofSheet.map(({ unit }) => unit);
  const leading = leads.filter(({ person }) => !person).map(({ unit }) => find(unit) ?? unit);
  const units = [...new Map([...own, ...leading].map((unit) => [fold(unit), unit])).values()];
  return { units, spellings, named: (text) => find(oneLine(text)) ?? find(withoutEnd(text)) };
}

/** "Chi cục Kiểm lâm." */
const withoutEnd = (text: string): string => oneLine(text).replace(/[\s.,;:]{1,9}$/, '');
