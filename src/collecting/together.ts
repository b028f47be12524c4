import { fold } from '../language/text';
import { firstSigns } from '../language/firstSigns';
import { showDay } from '../language/showDay';
import type { ResultState } from '../plan/result';
import { readResult } from '../reading/results/readResult';
import type { Entry, UnitWord } from './collection';
import { composeWords, joinTexts } from './composed';
import { entryOf, sameWords } from './entryWords';
import type { MasterItem } from './masterItems';
import { meaningOf } from './readEntry';

/** What the words of all units of an item come to. */
export interface Together {
  entry: Entry;
  state: ResultState;
  /** Of several units: how many have done theirs. */
  done: number | null;
}

/** Words of an item of which one unit leads: its own go before those of partners. `words` do not contradict each other. */
function ofOneLead(words: readonly UnitWord[], year: number | null): Together {
  const ordered = [...words].sort((a, b) => Number(isLead(b)) - Number(isLead(a)));
  const speaker = ordered.find(({ result }) => result !== '') ?? ordered[0]!;
  const agreeing = ordered.filter(({ state, result }) => result === '' || state === speaker.state);
  const first = (field: 'doneOn') => agreeing.map((word) => word[field]).find((text) => text !== '') ?? '';
  const entry: Entry = {
    result: speaker.result,
    doneOn: speaker.doneOn || first('doneOn'),
    evidence: joinTexts(agreeing.map(({ evidence }) => evidence)),
    note: notesOf(agreeing),
  };
  return { entry, state: meaningOf(entry, year).state, done: null };
}

/** Words of an item that several units do, each its part: all of them in one cell, done when every unit has done. */
function ofSeveral(words: readonly UnitWord[], { owners }: MasterItem, year: number | null): Together {
  const of = owners.of ?? words.length;
  const speaking = words.filter(({ unit }) => owners.speakers.has(fold(unit)));
  const done = speaking.filter(({ state }) => state === 'done').length;
  const none = speaking.filter(({ state }) => state === 'not-applicable').length;
  const ordered = [...speaking, ...words.filter((word) => !speaking.includes(word))];
  const isDone = done > 0 && done + none >= of;
  const days = speaking.filter(({ state }) => state === 'done').flatMap(({ day }) => day ?? []);
  const entry: Entry = {
    result: composeWords(ordered, { done, none, of }),
    doneOn: isDone && days.length > 0 ? showDay(days.sort().at(-1)!, 'vi') : '',
    evidence: joinTexts(ordered.map(({ evidence }) => evidence)),
    note: notesOf(ordered),
  };
  return { entry, state: readResult(firstSigns(entry.result), { year }).state, done };
}

const isLead = ({ basis }: UnitWord): boolean => basis === 'lead' || basis === 'co-lead';

/** One unit's remark stands as it is, several with their names. */
function notesOf(words: readonly UnitWord[]): string {
  const noted = words.filter(({ note }) => note !== '');
  return joinTexts(noted.map(({ unit, note }) => (noted.length > 1 ? `${unit}: ${note}` : note)));
}

export function together(words: readonly UnitWord[], item: MasterItem): Together {
  const { year } = item.plan;
  return item.owners.of === null ? ofOneLead(words, year) : ofSeveral(words, item, year);
}

/**
 * Whether units say of an item what cannot both be so. Where several do it each says its own; else the states are held to each other, and the words
 * where nobody leads among those who speak, or where what they say is not understood.
 */
export function contradict(words: readonly UnitWord[], { owners }: MasterItem): boolean {
  const said = words.filter(({ result }) => result !== '');
  if (owners.of !== null || said.length < 2) return false;
  if (new Set(said.map(({ state }) => state)).size > 1) return true;
  const isSaidAlike = said.every(({ result }) => sameWords(result, said[0]!.result));
  return !isSaidAlike && (said[0]!.state === 'unclear' || !said.some(isLead));
}

/** The words a person has chosen: of one unit, or, where several do the item, of all of them. */
export const chosen = (words: readonly UnitWord[], unit: string, item: MasterItem): Together | null => {
  if (item.owners.of !== null) return together(words, item);
  const word = words.find((one) => fold(one.unit) === fold(unit));
  return word ? { entry: entryOf(word), state: word.state, done: null } : null;
};
