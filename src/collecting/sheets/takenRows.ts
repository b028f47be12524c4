import type { CollectedItem, Entry, UnitWord } from '../collection';
import { fill } from '../../language/bilingual';
import { type CollectingContext, itemId } from './context';
import { BASIS_WORDS, INTO, SAY, STATE_SIGNS } from './words';

/** A row of the list of what each unit wrote: its word, or what the master's cells were given of several. */
export interface TakenRow extends Entry {
  item: CollectedItem;
  unit: string;
  basis: string;
  state: string;
  /** The day of completion where the words of its cell do not say it. */
  day: string | null;
  copyDay: string | null;
  files: string[];
  into: string;
}

/** The rows of all items, units in their order; under several what stands in the master for them. */
export const takenRows = (context: CollectingContext): TakenRow[] =>
  context.collection.items.flatMap((item) => rowsOf(item, context));

function rowsOf(item: CollectedItem, { notWritten }: CollectingContext): TakenRow[] {
  const { given, earlier, words } = item;
  const isLost = notWritten.has(itemId(item));
  const isVerbatim =
    !isLost && item.outcome === 'taken' && given !== null && words.length === 1 && isSame(words[0]!, given);
  const into = isLost
    ? INTO.notWritten
    : isVerbatim
      ? INTO.verbatim
      : { taken: given === null ? INTO.nothing : INTO.together, pending: INTO.pending, kept: INTO.kept }[item.outcome];
  return [
    ...words.map((word) => ({ ...wordRow(item, word), into })),
    ...(given === null || isVerbatim ? [] : [masterRow(item, given, words.length > 1 ? INTO.composed : INTO.chosen)]),
    ...earlier.map(({ office, ...entry }) => ({
      ...masterRow(item, entry, office ? INTO.officeBefore : INTO.before),
      ...{ unit: INTO.earlier, state: '' },
    })),
  ];
}

const wordRow = (item: CollectedItem, word: UnitWord): Omit<TakenRow, 'into'> => ({
  ...{ item, unit: word.unit, state: STATE_SIGNS[word.state] },
  basis: word.basis === null ? '' : BASIS_WORDS[word.basis],
  ...{ result: word.result, doneOn: word.doneOn, evidence: word.evidence, note: word.note },
  day: word.doneOn.trim() === '' ? word.day : null,
  copyDay: word.copyDay,
  files: word.files,
});

const masterRow = (item: CollectedItem, entry: Entry, into: string): TakenRow => ({
  ...{ item, ...entry, into, unit: INTO.master, basis: '', day: null, copyDay: null, files: [] },
  state: item.of === null ? STATE_SIGNS[item.state] : fill(SAY.of, { done: item.done ?? 0, of: item.of }),
});

/** Whether the master's cells hold just what the unit wrote. */
const isSame = (word: Entry, entry: Entry): boolean =>
  (['result', 'doneOn', 'evidence', 'note'] as const).every((field) => word[field] === entry[field]);
