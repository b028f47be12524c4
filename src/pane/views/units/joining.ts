import type { Decision } from '../../../actions/decide';
import type { Inspection } from '../../../checks/engine/inspection';
import { type Spelling, spellingsOf } from '../../../checks/owner/spellings';
import { quote } from '../../../checks/wording/quote';
import { oneLine } from '../../../language/text';
import type { Plan } from '../../../plan/plan';
import type { Settings } from '../../../settings/settings';

/** Spellings the table shows to be one unit's: the office may say so once for all. */
export interface Proposal {
  keep: string;
  others: { text: string; n: number }[];
  /** A cell that has one of the others. */
  at: string;
  decision: Decision;
}

/** What the check of spellings found and the office's table of units does not say yet. */
export function proposalsOf({ plan, findings }: Inspection, settings: Settings | null): Proposal[] {
  const found = findings.filter(({ check }) => check === 'unit-spellings');
  if (found.length === 0) return [];
  const all = spellingsOf(plan);
  return found.flatMap(({ data, at }) => {
    const keep = String(data.keep);
    const said = [data.spellings].flat();
    const others = (all.get(keep) ?? []).filter((one) => one.shown !== keep && said.includes(sayingOf(one)));
    const { name, aliases, known } = entryOf(settings, keep);
    const missing = others.filter(({ shown }) => !known.has(shown));
    if (missing.length === 0) return [];
    const decision: Decision = { kind: 'unit', name, aliases: [...aliases, ...missing.map(({ shown }) => shown)] };
    return [{ keep, others: others.map(({ shown, count }) => ({ text: shown, n: count })), at, decision }];
  });
}

/** As the check words a spelling in its data. */
const sayingOf = ({ shown, count }: Spelling): string => `“${quote(shown)}” ×${count}`;

/** The decision that makes one unit's names other names of another. Every way in which the table writes it is told. */
export function joinUnits(plan: Plan, settings: Settings | null, unit: string, into: string): Decision {
  const { name, aliases, known } = entryOf(settings, into);
  const refs = plan.items.flatMap(({ leads, partners }) => [...leads, ...partners]).filter((ref) => ref.unit === unit);
  const written = new Set([unit, ...refs.map(({ text }) => oneLine(text))]);
  return {
    kind: 'unit',
    name,
    aliases: [...aliases, ...[...written].filter((text) => !known.has(text) && text !== name)],
  };
}

/** Units that the user may join to another: not those the office's table already has as units of their own. */
export function joinable(units: string[], settings: Settings | null): string[] {
  const own = new Set(settings?.units.map(({ name }) => name));
  return units.filter((unit) => !own.has(unit));
}

/** The row of the office's table that speaks of a unit, by its name or another one; a new row where there is none. */
function entryOf(settings: Settings | null, unit: string): { name: string; aliases: string[]; known: Set<string> } {
  const entry = settings?.units.find(({ name, aliases }) => name === unit || aliases.includes(unit));
  const { name, aliases } = entry ?? { name: unit, aliases: [] };
  return { name, aliases, known: new Set(entry ? [name, ...aliases] : []) };
}
