import { fold } from '../language/text';
import type { Entry, UnitWord } from './collection';
import { ENTRY_FIELDS, entryOf, sameWords } from './entryWords';
import { meaningOf } from './readEntry';
import { meaningOfSaid, type Said } from './said';

/** What one unit says of one item, put together from its copies and from what was taken of it before. */
export interface UnitSays {
  /** Its newest word; an empty cell of a newer copy wipes nothing. */
  word: UnitWord;
  /** What its older copies say otherwise. */
  older: UnitWord[];
  /** Copies of one day say different things: which of them is the newer nobody can tell. Else none. */
  split: UnitWord[];
  /** Rows that say what the word says, wholly or in part. */
  current: ReadonlySet<Said>;
  /** Words of several units were changed in one cell. */
  unsure: boolean;
}

interface Source {
  said: Said | null;
  entry: Entry;
  day: UnitWord['copyDay'];
  file: string;
  /** A sheet of drafts counts after all others of its file. */
  draft: boolean;
}

/**
 * @param said rows of one unit's copies that are one item; at least one, or a word of before
 * @param before what was taken of the unit in an earlier round
 */
export function unitSays(
  unit: string,
  said: readonly Said[],
  before: UnitWord | undefined,
  year: number | null,
): UnitSays {
  const sources = inOrder(said, before);
  const entry = newest(sources, year);
  const basis = said[0]?.basis ?? before?.basis ?? null;
  const agrees = (source: Source) => ENTRY_FIELDS.every((field) => isWithin(source.entry[field], entry[field]));
  const files = sources.filter((source) => source.said && agrees(source));
  const top = sources.find(agrees) ?? sources[0]!;
  const word: UnitWord = {
    ...entry,
    unit,
    basis,
    ...meaningOf(entry, year),
    files: [...new Set(files.map(({ file }) => file))].sort(),
    copyDay: top.day,
  };
  const wordOf = (source: Source): UnitWord => ({
    ...source.entry,
    unit,
    basis,
    ...(source.said ? meaningOfSaid(source.entry, source.said) : meaningOf(source.entry, year)),
    files: [source.file],
    copyDay: source.day,
  });
  const others = sources.filter((source) => source.said && !agrees(source));
  const tied = splitOf(sources);
  return {
    word,
    older: others.filter((source) => !tied.includes(source)).map(wordOf),
    split: tied.map(wordOf),
    current: new Set([...files, ...tied].flatMap((source) => source.said ?? [])),
    unsure: said.some((one) => one.unsure),
  };
}

/** Newest first. What was taken before goes behind copies of its own day, for they were given now, and before older ones. */
function inOrder(said: readonly Said[], before: UnitWord | undefined): Source[] {
  const sources: Source[] = said.map((one) => ({
    said: one,
    entry: one.entry,
    day: one.copy.day,
    file: one.copy.file,
    draft: isDraft(one.row.sheet.plan.sheet),
  }));
  if (before) sources.push({ said: null, entry: entryOf(before), day: before.copyDay, file: '', draft: false });
  return sources.sort(
    (a, b) =>
      Number(a.draft) - Number(b.draft) ||
      compare(b.day ?? '', a.day ?? '') ||
      Number(a.said === null) - Number(b.said === null) ||
      compare(a.file, b.file),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const isDraft = (sheet: string): boolean => /nháp|draft|dự thảo|bản cũ/u.test(fold(sheet));

/** Cell by cell the newest that says something. The day something was done on does not go with a newer word by which it is not done. */
function newest(sources: readonly Source[], year: number | null): Entry {
  const entry: Entry = { result: '', doneOn: '', evidence: '', note: '' };
  for (const field of ['result', 'evidence', 'note'] as const)
    entry[field] = sources.find((source) => source.entry[field] !== '')?.entry[field] ?? '';
  const from = sources.findIndex((source) => source.entry.result !== '');
  const isDone = entry.result !== '' && meaningOf({ ...entry, doneOn: '' }, year).state === 'done';
  const counts = (source: Source, i: number) =>
    source.entry.doneOn !== '' && (i <= from || from < 0 || isDone || sameWords(source.entry.result, entry.result));
  entry.doneOn = sources.find(counts)?.entry.doneOn ?? '';
  return entry;
}

const isWithin = (part: string, whole: string): boolean => part === '' || sameWords(part, whole);

/** The newest copies, where they are of one day and do not say the same. */
function splitOf(sources: readonly Source[]): Source[] {
  const [first] = sources;
  if (!first?.said || first.draft) return [];
  const tied = sources.filter(({ said, day, draft }) => said !== null && !draft && day === first.day);
  const differs = (field: 'result' | 'evidence' | 'doneOn') => {
    const texts = tied.map(({ entry }) => entry[field]).filter((text) => text !== '');
    return texts.some((text) => !sameWords(text, texts[0]!));
  };
  return differs('result') || differs('evidence') || differs('doneOn') ? tied : [];
}
