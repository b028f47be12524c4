import { fold } from '../language/text';
import type { CollectedItem, Conflict, Entry, ReturnedItem, UnitWord } from './collection';
import { collectItem } from './collectItem';
import { type Decisions, KEEP } from './decisions';
import { ENTRY_FIELDS, entryOf, sameWords } from './entryWords';
import type { MasterItem } from './masterItems';
import { type Heard, misplacedConflict } from './otherConflicts';
import { heldApart } from './sharedCells';
import { asResult, type Said } from './said';
import { type UnitSays, unitSays } from './unitWords';

interface CollectedItems {
  items: CollectedItem[];
  conflicts: Conflict[];
  /** What became of each word; of what is not in it nothing was to become. */
  outcomes: ReadonlyMap<Said, ReturnedItem['outcome']>;
  /** What is left of words in rows that are not the unit's own. */
  beside: ReadonlyMap<Said, Entry>;
}

/** How units are looked at, and what is known of them from before. */
interface Known {
  /** In the order in which their words are to stand. */
  units: readonly string[];
  decisions: Decisions;
  wordsBefore(item: MasterItem): readonly UnitWord[];
  splitBefore(item: MasterItem, unit: string): UnitWord[];
}

const OUTCOMES = { taken: 'taken', kept: 'same', pending: 'conflict' } as const;

/** Item by item what units say of it, now and before, and what becomes of that. */
export function collectItems(items: readonly MasterItem[], heard: readonly Heard[], known: Known): CollectedItems {
  const byItem = groupByItem(heard);
  const found: { master: MasterItem; item: CollectedItem; said: readonly Said[]; says: readonly UnitSays[] }[] = [];
  const conflicts: Conflict[] = [];
  const outcomes = new Map<Said, ReturnedItem['outcome']>();
  const taken = new Map<MasterItem, Entry>();
  for (const item of items) {
    const said = byItem.get(item) ?? [];
    const { says, asked } = saysOf(item, said, known);
    conflicts.push(...asked);
    if (says.length === 0) continue;
    const one = collectItem(item, says, known.decisions);
    found.push({ master: item, item: one.item, said, says });
    if (one.conflict) conflicts.push(one.conflict);
  }
  const { items: collected, conflicts: shared } = heldApart(found);
  found.forEach(({ master, said, says }, i) => {
    const { entry, outcome } = collected[i]!;
    taken.set(master, entry ?? entryOf(master.stands));
    const current = new Set(says.flatMap((say) => [...say.current]));
    for (const own of said) if (own.kind === 'word') outcomes.set(own, current.has(own) ? OUTCOMES[outcome] : 'older');
  });
  const beside = new Map(heard.flatMap(({ said }) => said.flatMap((one) => besideOwn(one, taken) ?? [])));
  return { items: collected, conflicts: [...conflicts, ...shared], outcomes, beside };
}

/** What somebody wrote in another's row and the master does not say by now: what it says already is no word of anybody's. */
function besideOwn(said: Said, taken: ReadonlyMap<MasterItem, Entry>): [Said, Entry][] | null {
  const stands = said.kind === 'not-own' && said.row.master ? taken.get(said.row.master) : undefined;
  if (!stands) return null;
  const entry = { ...said.entry };
  for (const field of ENTRY_FIELDS) if (sameWords(entry[field], stands[field])) entry[field] = '';
  return [[said, entry]];
}

/** What counts of each item, of files whose unit is known. */
function groupByItem(heard: readonly Heard[]): Map<MasterItem, Said[]> {
  const found = new Map<MasterItem, Said[]>();
  for (const one of heard.flatMap(({ said }) => said)) {
    const { master } = one.row;
    if (master === null || one.copy.whose.unit === null) continue;
    if (one.kind !== 'word' && one.kind !== 'wrong-column') continue;
    const list = found.get(master);
    if (list) list.push(one);
    else found.set(master, [one]);
  }
  return found;
}

/** Unit by unit, and what is asked of results in a wrong column: where a person has chosen them they count. */
function saysOf(item: MasterItem, said: readonly Said[], known: Known): { says: UnitSays[]; asked: Conflict[] } {
  const before = known.wordsBefore(item);
  const asked: Conflict[] = [];
  const says = unitsInOrder(said, before, known.units).flatMap((unit) => {
    const own = said.filter(({ copy }) => fold(copy.whose.unit!) === fold(unit));
    const misplaced = own.filter(({ kind }) => kind === 'wrong-column');
    const conflict = misplaced.length > 0 ? misplacedConflict(misplaced, item, known.decisions) : null;
    if (conflict) asked.push(conflict);
    const isChosen = conflict !== null && conflict.choice !== null && conflict.choice !== KEEP;
    const chosen = isChosen ? misplaced.map((one) => ({ ...one, entry: asResult(one.entry) })) : [];
    const words = [...own.filter(({ kind }) => kind === 'word'), ...chosen];
    const word = before.find((one) => fold(one.unit) === fold(unit));
    if (words.length === 0 && !word) return [];
    const say = unitSays(unit, words, word, item.plan.year);
    return [words.length > 0 ? say : { ...say, split: known.splitBefore(item, unit) }];
  });
  return { says, asked };
}

function unitsInOrder(said: readonly Said[], before: readonly UnitWord[], units: readonly string[]): string[] {
  const names = [...said.map(({ copy }) => copy.whose.unit!), ...before.map(({ unit }) => unit)];
  const place = new Map(units.map((unit, i) => [fold(unit), i]));
  return [...new Map(names.map((unit) => [fold(unit), unit]))]
    .sort(([a], [b]) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || (a < b ? -1 : a > b ? 1 : 0))
    .map(([, unit]) => unit);
}
