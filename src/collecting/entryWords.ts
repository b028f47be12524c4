import { fold } from '../language/text';
import type { Entry } from './collection';

/** The cells that are taken, in the order of their columns. */
export const ENTRY_FIELDS = ['result', 'doneOn', 'evidence', 'note'] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

export const NO_ENTRY: Entry = { result: '', doneOn: '', evidence: '', note: '' };

export const entryOf = ({ result, doneOn, evidence, note }: Entry): Entry => ({ result, doneOn, evidence, note });

export const isEmptyEntry = (entry: Entry): boolean => ENTRY_FIELDS.every((field) => entry[field] === '');

/** The same but for capitals, blanks, the place of tones, and a full stop at the end. */
export const sameWords = (one: string, other: string): boolean => one === other || wordKey(one) === wordKey(other);

/** Days are told apart by what they say, however they are written: "5/6/2024" is "05/06/2024". */
export function wordKey(text: string): string {
  const key = fold(text);
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(key);
  return day ? day.slice(1).map(Number).join('/') : key.endsWith('.') ? key.slice(0, -1) : key;
}

export const sameEntry = (one: Entry, other: Entry): boolean =>
  ENTRY_FIELDS.every((field) => sameWords(one[field], other[field]));
