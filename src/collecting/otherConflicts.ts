import { fold } from '../language/text';
import type { ChangedText, Conflict, ConflictWhy, UnitWord } from './collection';
import { cellOf, keysOf, placeOf } from './collectItem';
import type { Copy } from './copies';
import { choiceOf, type Decisions } from './decisions';
import type { MasterItem } from './masterItems';
import { meaningOfSaid, type Said } from './said';

/** A copy with what it says and what was changed in it. */
export interface Heard {
  copy: Copy;
  said: readonly Said[];
  changed: readonly ChangedText[];
}

/** A word as it is told of, of which nothing is taken by itself. */
const toldWord = (said: Said, result: string): UnitWord => ({
  ...said.entry,
  ...(said.kind === 'wrong-column' ? { note: '' } : {}),
  result,
  unit: said.copy.whose.unit ?? '',
  basis: said.basis,
  ...meaningOfSaid({ ...said.entry, result }, said),
  files: [said.copy.file],
  copyDay: said.copy.day,
});

/** What stands in a wrong column: offered, not taken. One a unit and item, by its newest copy. */
export function misplacedConflict(said: readonly Said[], master: MasterItem, decisions: Decisions): Conflict {
  const newest = [...said].sort((a, b) => ((a.copy.day ?? '') < (b.copy.day ?? '') ? 1 : -1))[0]!;
  const word = toldWord(newest, newest.entry.note);
  const same = said.filter(({ entry }) => fold(entry.note) === fold(newest.entry.note));
  word.files = [...new Set(same.map(({ copy }) => copy.file))].sort();
  const decision = decisions.find('wrong-column', { keys: keysOf(master), task: master.known.text }, [word]);
  return {
    ...placeOf(master),
    cell: cellOf(master, 'result'),
    stands: master.stands.result,
    why: 'wrong-column',
    words: [word],
    ...choiceOf(decision),
  };
}

/** Rows that are found nowhere in the master, and rows that were added to the copy. */
export function unplacedConflicts(heard: readonly Heard[], decisions: Decisions): Conflict[] {
  const rows = new Map<string, Said[]>();
  for (const { said } of heard)
    for (const one of said) {
      if (one.kind !== 'not-found' && one.kind !== 'added') continue;
      const { number, task } = one.row.item;
      const key = [one.kind, fold(number), fold(task)].join('\n');
      rows.set(key, [...(rows.get(key) ?? []), one]);
    }
  return [...rows.values()].map((said) => {
    const { item, sheet } = said[0]!.row;
    const why = said[0]!.kind as 'not-found' | 'added';
    const words = said.map((one) => toldWord(one, one.entry.result));
    const decision = decisions.find(why, { keys: [item.number, item.key], task: item.task }, words);
    return {
      ...{ sheet: '', row: null, key: item.key, number: item.number, task: item.task || sheet.plan.sheet },
      ...{ cell: null, stands: '', why, words },
      ...choiceOf(decision),
    };
  });
}

/** Deadlines and texts that were changed: the same change of several units is asked about once. */
export function changedConflicts(
  heard: readonly Heard[],
  items: ReadonlyMap<string, MasterItem>,
  decisions: Decisions,
): Conflict[] {
  const changes = new Map<string, { change: ChangedText; copies: Copy[] }>();
  for (const { copy, changed } of heard)
    for (const change of changed) {
      const key = [change.sheet, change.row, change.field, fold(change.copy)].join('\n');
      const found = changes.get(key);
      if (found) found.copies.push(copy);
      else changes.set(key, { change, copies: [copy] });
    }
  return [...changes.values()].map(({ change, copies }) => {
    const master = items.get(placeKey(change.sheet, change.row))!;
    const why: ConflictWhy = change.field === 'deadline' ? 'deadline-changed' : 'text-changed';
    const words = copies.map((copy) => changedWord(copy, change, master));
    const decision = decisions.find(why, { keys: keysOf(master), task: master.known.text }, words);
    return {
      ...placeOf(master),
      cell: cellOf(master, change.field),
      stands: change.master,
      why,
      words,
      ...choiceOf(decision),
    };
  });
}

export const placeKey = (sheet: string, row: number): string => `${sheet}\n${row}`;

const changedWord = (copy: Copy, change: ChangedText, { owners }: MasterItem): UnitWord => ({
  ...{ result: change.copy, doneOn: '', evidence: '', note: '' },
  unit: copy.whose.unit ?? '',
  basis: owners.basis.get(fold(copy.whose.unit ?? '')) ?? null,
  state: 'unclear',
  day: null,
  files: [copy.file],
  copyDay: copy.day,
});
