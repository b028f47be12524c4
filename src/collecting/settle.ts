import type { Entry } from './collection';
import { isComposed } from './composed';
import { ENTRY_FIELDS, type EntryField, entryOf, NO_ENTRY, sameEntry, sameWords } from './entryWords';
import type { MasterItem } from './masterItems';

/** What becomes of the master's four cells. */
export interface Settled {
  outcome: 'taken' | 'kept' | 'conflict';
  /** What they are to hold. */
  entry: Entry;
  /** What they were given by collecting, now or before. */
  given: Entry;
  /** The cells in which something else stands that is the office's own. */
  against: EntryField[];
}

/**
 * Holds what is to be taken to what stands: an empty cell is filled, what was taken last gives way, what the office has entered stays and is asked
 * about. What the office has changed or cleared since is not asked about again until a unit says something new.
 * @param words what the units say, put together
 * @param isForced a person has chosen the words
 */
export function settle(words: Entry, { stands, before }: MasterItem, isForced = false): Settled {
  const entry = entryOf(stands);
  const given: Entry = before?.entry ? { ...before.entry } : { ...NO_ENTRY };
  const against: EntryField[] = [];
  for (const field of ENTRY_FIELDS) {
    const [now, last, wanted] = [stands[field], before?.entry?.[field] ?? '', words[field]];
    const isOurs = now !== '' && (sameWords(now, last) || (field === 'result' && isComposed(now)));
    const isOld = last !== '' && sameWords(last, wanted);
    if (wanted === '') {
      // The day of what is done no longer goes with what is not.
      if (field === 'doneOn' && isOurs && words.result !== '') entry.doneOn = given.doneOn = '';
    } else if (sameWords(now, wanted)) {
      // The same words of the office's own are not taken: they stay its own.
      if (isOurs || isForced) given[field] = wanted;
    } else if (isForced || isOurs || (now === '' && !isOld)) entry[field] = given[field] = wanted;
    else if (!isOld) against.push(field);
  }
  if (against.length > 0)
    return { outcome: 'conflict', entry: entryOf(stands), given: before?.entry ?? NO_ENTRY, against };
  const isChanged = !sameEntry(entry, stands);
  return { outcome: isChanged || isStanding(given, stands) ? 'taken' : 'kept', entry, given, against };
}

/** Whether what was given stands still: the result, where one was given. */
function isStanding(given: Entry, stands: Entry): boolean {
  if (given.result !== '') return sameWords(given.result, stands.result);
  return ENTRY_FIELDS.some((field) => given[field] !== '' && sameWords(given[field], stands[field]));
}
