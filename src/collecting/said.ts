import { fold } from '../language/text';
import type { Basis, Entry, ReturnedItem } from './collection';
import { type Copy, type CopyRow, DIFFICULTIES } from './copies';
import { joinTexts } from './composed';
import { entryOf, isEmptyEntry, NO_ENTRY } from './entryWords';
import { HandedOut } from './handedOut';
import { meaningOf } from './readEntry';
import { isLikeResult } from './strayWords';

/** A row in which something is written, and what it is: `word` is what counts, all else is only told. */
export interface Said {
  copy: Copy;
  row: CopyRow;
  /** As the unit wrote it, without what its copy was handed out with. */
  entry: Entry;
  basis: Basis | null;
  kind: 'word' | 'as-handed-out' | 'not-own' | 'wrong-column' | 'not-found' | 'added' | 'cannot-be-taken';
  /** Nobody can tell which of the words are its own. */
  unsure: boolean;
}

/** What a copy says, row by row; rows in which nothing is written are left out. */
export function saidIn(copy: Copy, units: readonly string[]): Said[] {
  const handed = new HandedOut(copy, units);
  return copy.rows.flatMap((row) => {
    const said = saidInRow(copy, row, handed);
    const beside = said && said.kind !== 'wrong-column' ? saidBeside(said) : null;
    return [said, beside].filter((one) => one !== null);
  });
}

/** What stands in a column that was put in, beside a result of its own: which of the two is the newer nobody can tell. */
function saidBeside(said: Said): Said | null {
  const { row, basis } = said;
  if (row.beside === '' || row.master === null || basis === null) return null;
  return { ...said, entry: { ...NO_ENTRY, note: row.beside }, kind: 'wrong-column', unsure: false };
}

function saidInRow(copy: Copy, row: CopyRow, handed: HandedOut): Said | null {
  const { entry, master } = row;
  const whole = entryOf(entry);
  const basis = master?.owners.basis.get(fold(copy.whose.unit ?? '')) ?? null;
  const said = { copy, row, entry: whole, basis, unsure: false };
  const isBeside = row.beside !== '' && entry.result === '' && !entry.broken;
  if (isBeside && master !== null && basis !== null)
    return { ...said, entry: { ...whole, note: joinTexts([whole.note, row.beside]) }, kind: 'wrong-column' };
  if (isEmptyEntry(entry) && !entry.broken) {
    if (master !== null || (row.perhaps && !row.reworded)) return null;
    // Its words may be a task of the master's, worded anew: they are told though nothing stands beside them.
    return { ...said, kind: row.perhaps ? 'not-found' : 'added' };
  }
  if (master === null) return { ...said, kind: row.perhaps ? 'not-found' : 'added' };
  const own = handed.ownWords(row);
  if (isEmptyEntry(own.entry) && !entry.broken) return { ...said, kind: 'as-handed-out' };
  if (basis === null) return { ...said, entry: own.entry, kind: 'not-own' };
  if (entry.broken) return { ...said, kind: 'cannot-be-taken' };
  if (isInWrongColumn(row, own.entry)) return { ...said, entry: own.entry, kind: 'wrong-column' };
  return { ...said, ...own, kind: 'word' };
}

/** A result that stands among the remarks, where the cells for it are empty. */
function isInWrongColumn({ sheet: { plan } }: CopyRow, { result, doneOn, evidence, note }: Entry): boolean {
  if (result !== '' || doneOn !== '' || evidence !== '' || note === '') return false;
  const header = plan.columns.find(({ field }) => field === 'note')?.header;
  // In a column of difficulties "chưa có hướng dẫn" is no result.
  if (header === undefined || DIFFICULTIES.test(fold(header))) return false;
  return isLikeResult(note, plan.year);
}

/** The words in the wrong column as the result they are. */
export const asResult = ({ note }: Entry): Entry => ({ result: note, doneOn: '', evidence: '', note: '' });

/** A row of a copy as it is told of. */
export const returnedItem = ({ row, basis, entry }: Said, outcome: ReturnedItem['outcome']): ReturnedItem => ({
  ...(outcome === 'as-handed-out' || outcome === 'cannot-be-taken' ? entryOf(row.entry) : entry),
  sheet: row.sheet.plan.sheet,
  at: row.item.row,
  number: row.item.number,
  task: row.item.task,
  masterSheet: row.master?.plan.sheet ?? null,
  row: row.master?.item.row ?? null,
  key: row.master?.item.key ?? null,
  basis,
  outcome,
});

/** State and day of what is said. */
export const meaningOfSaid = (entry: Entry, { row }: Said) => meaningOf(entry, (row.master ?? row.sheet).plan.year);
