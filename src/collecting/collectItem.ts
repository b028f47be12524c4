import { columnOf } from '../plan/cells';
import type { CollectedItem, Conflict, ConflictWhy, Entry, FormerEntry, UnitWord } from './collection';
import { choiceOf, type Decisions, KEEP } from './decisions';
import { originOf } from './handedOut';
import { ENTRY_FIELDS, entryOf, isEmptyEntry, sameEntry, sameWords } from './entryWords';
import type { Field } from '../plan/column';
import type { MasterItem } from './masterItems';
import { settle, type Settled } from './settle';
import { chosen, contradict, together, type Together } from './together';
import type { UnitSays } from './unitWords';

interface Collected {
  item: CollectedItem;
  conflict: Conflict | null;
}

/** What becomes of an item of which units have said something. `says`: unit by unit, in the order of the table of units. */
export function collectItem(master: MasterItem, says: readonly UnitSays[], decisions: Decisions): Collected {
  const words = says.map(({ word }) => word);
  const whole = together(words, master);
  const settled = isSaidAlready(words, master) ? KEPT(master) : settle(whole.entry, master);
  const why = whyOf(master, says, settled);
  const asked = wordsAsked(says);
  const known = { keys: keysOf(master), task: master.known.text };
  const before = (['contradict', 'master-says-otherwise'] as const).flatMap(
    (one) => decisions.find(one, known, asked) ?? [],
  )[0];
  const decision = why === null ? (before ?? null) : decisions.find(why, known, asked);
  const conflict: Conflict | null =
    why === null && !decision?.choice
      ? null
      : {
          ...placeOf(master),
          cell: cellOf(master, settled.against[0] ?? 'result'),
          stands: master.stands[settled.against[0] ?? 'result'],
          why: why ?? decision!.why,
          words: asked,
          ...choiceOf(decision),
        };
  const done = conflict === null || why === null ? { ...whole, settled } : decided(conflict, { master, words, whole });
  return { item: itemOf(master, says, done), conflict };
}

type Done = Together & { settled: Settled };

const KEPT = (master: MasterItem): Settled => ({
  outcome: 'kept',
  entry: entryOf(master.stands),
  given: master.before?.entry ?? { result: '', doneOn: '', evidence: '', note: '' },
  against: [],
});

/** Each unit says what stands there, and it is the office's own: there is nothing to do. */
const isSaidAlready = (words: readonly UnitWord[], { stands, before }: MasterItem): boolean =>
  !before?.entry &&
  words.every((word) => ENTRY_FIELDS.every((field) => word[field] === '' || sameWords(word[field], stands[field])));

function decided(
  { choice }: Conflict,
  { master, words, whole }: { master: MasterItem; words: readonly UnitWord[]; whole: Together },
): Done {
  if (choice === KEEP) return { ...whole, settled: KEPT(master) };
  const taken = choice === null ? null : chosen(words, choice, master);
  if (taken === null) return { ...whole, settled: { ...KEPT(master), outcome: 'conflict' } };
  return { ...taken, settled: settle(taken.entry, master, true) };
}

function whyOf(master: MasterItem, says: readonly UnitSays[], { outcome }: Settled): ConflictWhy | null {
  if (says.some(({ split }) => split.length > 0)) return 'contradict';
  const words = says.map(({ word }) => word);
  if (contradict(words, master)) return 'contradict';
  if (outcome === 'conflict' || says.some(({ unsure }) => unsure)) return 'master-says-otherwise';
  return null;
}

/** What is asked about: each unit's word, and where its copies of one day differ each of them. */
const wordsAsked = (says: readonly UnitSays[]): UnitWord[] =>
  says.flatMap(({ word, split }) => (split.length > 0 ? split : [word]));

export const keysOf = ({ item, known }: MasterItem): string[] => [known.number, item.key, item.number];

export const placeOf = ({ plan, item, known }: MasterItem) => ({
  sheet: plan.sheet,
  row: item.row,
  key: item.key,
  number: known.number,
  task: known.text,
});

/** A cell of the master's row; null where it has no such column yet. */
export function cellOf({ plan, item }: MasterItem, field: Field): string | null {
  const column = columnOf(plan, field);
  return item.cells[field] ?? (column === undefined ? null : column + item.row);
}

function itemOf(master: MasterItem, says: readonly UnitSays[], { settled, state, done }: Done): CollectedItem {
  const { outcome, entry, given } = settled;
  return {
    ...placeOf(master),
    words: says.map(({ word }) => word),
    of: master.owners.of,
    done,
    state,
    outcome: outcome === 'conflict' ? 'pending' : outcome,
    entry: outcome === 'taken' ? entry : null,
    given: isEmptyEntry(given) ? null : given,
    earlier: earlierOf(master, outcome === 'taken' ? entry : null),
    older: says.flatMap(({ older }) => older),
  };
}

/** So many former entries are kept: copies come late by a round or two. */
const MOST_EARLIER = 8;

/** What the cells held before they were given something new. */
function earlierOf({ stands, before }: MasterItem, entry: Entry | null): FormerEntry[] {
  const isOffices = ENTRY_FIELDS.every(
    (field) => stands[field] === '' || originOf({ stands, before }, field) === 'office',
  );
  const stood: FormerEntry = { ...entryOf(stands), ...(isOffices && { office: true }) };
  const former = entry === null ? [] : [stood, ...(before?.entry ? [before.entry] : [])];
  const all = [...former, ...(before?.earlier ?? [])].filter(
    (one) => !isEmptyEntry(one) && !(entry && isPart(one, entry)),
  );
  return all.filter((one, i) => all.findIndex((other) => sameEntry(one, other)) === i).slice(0, MOST_EARLIER);
}

/** Nothing else than what the cells hold now. */
const isPart = (one: Entry, of: Entry): boolean =>
  ENTRY_FIELDS.every((field) => one[field] === '' || sameWords(one[field], of[field]));
