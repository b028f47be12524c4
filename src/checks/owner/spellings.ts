import { fold, foldTonePlace, oneLine } from '../../language/text';
import { trimEnd } from '../../language/trim';
import type { Item, UnitRef } from '../../plan/plan';
import { UNIT_NOUNS } from '../../reading/units/words';
import { grouped } from '../../workbook/grouped';
import { keptForPlan } from '../engine/keptForPlan';
import { once } from '../rows/mergedCells';

/** One way in which a plan writes a unit. */
export interface Spelling {
  /** As first written, spelled out with the noun before a colon ("Phòng KHTC" in "Các phòng: KHTC, TS-KTTH"). */
  shown: string;
  /** How often, a merged cell once. */
  count: number;
  cells: string[];
}

const NOUN = new RegExp(`^(?:${[...UNIT_NOUNS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`, 'u');

/** Unit → its spellings in the order of the table. Capitals of the first letter, final stops, tone places and kinds of dash do not count. */
export const spellingsOf = keptForPlan((plan): ReadonlyMap<string, Spelling[]> => {
  const placed = plan.items.flatMap(placedUnits);
  const units = grouped(
    placed.map(({ ref, at }) => [ref.unit, { shown: withNoun(oneLine(ref.text), ref.unit), at }] as const),
  );
  return new Map([...units].map(([unit, written]) => [unit, spellings(written)]));
});

function spellings(written: readonly { shown: string; at: string }[]): Spelling[] {
  return [...grouped(written.map((one) => [sameSpelling(one.shown), one] as const)).values()].map((same) => {
    const cells = once(same.map(({ at }) => at));
    return { shown: same[0]!.shown, count: cells.length, cells };
  });
}

/** The units of a row, each with the cell it was read from. */
export function placedUnits(item: Item): { ref: UnitRef; at: string }[] {
  const lead = item.cells.lead ?? '';
  const leads = item.leads.map((ref) => ({ ref, at: lead }));
  return [...leads, ...item.partners.map((ref) => ({ ref, at: item.cells.partner ?? lead }))];
}

/** Two texts with the same key are the same spelling. */
function sameSpelling(text: string): string {
  const line = trimEnd(oneLine(text), '.;, ').replace(/[\u2010-\u2015\u2212]/g, '-');
  return foldTonePlace(line.slice(0, 1).toLowerCase() + line.slice(1));
}

function withNoun(text: string, unit: string): string {
  if (NOUN.test(fold(text)) || /^(?:các|những|\d)/u.test(fold(text))) return text;
  const noun = NOUN.exec(fold(unit))?.[0];
  return noun && fold(unit).endsWith(` ${fold(text)}`)
    ? `${unit.slice(0, noun.length)} ${text}`
    : isShort(text) && noun
      ? `${unit.slice(0, noun.length)} ${text}`
      : text;
}

const isShort = (text: string) => /^[\p{Lu}\d&-]+$/u.test(text);
