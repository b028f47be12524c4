import type { ConflictWhy } from '../collection';
import { foldAccents } from '../../language/text';
import { KEEP } from './words';

/** All choices of a list together, with the commas between them: a workbook keeps no more, and no choice may hold a comma itself. */
const ROOM = 250;
const SHORTEST = 8;

/** The units whose words can be taken: of a row the master does not have there is nowhere to take them to. */
export const choosable = (why: ConflictWhy | null, units: readonly string[]): readonly string[] =>
  why === 'added' || why === 'not-found' ? [] : units;

/** What may be chosen in a row: to keep the master, or a unit by its name, shortened where the list has no room for it. */
export function choicesFor(units: readonly string[]): string[] {
  const names = [...new Set(units)].map((unit) => unit.replace(/,/g, '').replace(/\s+/g, ' ').trim());
  for (let most = Math.max(...names.map((name) => name.length), SHORTEST); most >= SHORTEST; most -= 1) {
    const cut = names.map((name) => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name));
    const all = [KEEP, ...cut];
    if (new Set(all.map(plain)).size === all.length && all.join(',').length <= ROOM) return all;
  }
  // A name may be typed as well.
  return [KEEP];
}

/** What a choice names: "keep" or one of the units; null for neither, or more than one. */
export function readChoice(choice: string, units: readonly string[]): string | null {
  const said = plain(choice);
  if (said === '') return null;
  if (said === plain(KEEP)) return 'keep';
  // Only the list shortens names: of one that somebody typed a part may be meant for another unit.
  const isCut = choice.trim().endsWith('…');
  const found = units.filter((unit) => plain(unit) === said || (isCut && plain(unit).startsWith(said)));
  return new Set(found).size === 1 ? found[0]! : null;
}

/** Names by their letters and figures alone. */
const plain = (text: string): string =>
  foldAccents(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
