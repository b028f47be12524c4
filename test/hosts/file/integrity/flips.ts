import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plansFolder } from '../../../plansAtHand';
import { numbersFrom } from './random';
import { markWhole, readWhole } from './readWhole';

export interface Book {
  name: string;
  bytes: Uint8Array;
}

const workbooksIn = (folder: string): Book[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

export const samples = (): Book[] => workbooksIn(resolve(__dirname, '../../../../samples'));
/** None where the plans are not beside this checkout. */
export const plans = (): Book[] => (plansFolder === null ? [] : workbooksIn(plansFolder));

export interface Flip {
  book: Book;
  at: number;
  bit: number;
}

/** Places of single bits, drawn from all files alike. */
export function drawFlips(books: Book[], count: number, seed: number): Flip[] {
  const below = numbersFrom(seed);
  return Array.from({ length: count }, () => {
    const book = books[below(books.length)]!;
    return { book, at: below(book.bytes.length), bit: below(8) };
  });
}

export const flipped = ({ book, at, bit }: Flip): Uint8Array => {
  const bytes = book.bytes.slice();
  bytes[at]! ^= 1 << bit;
  return bytes;
};

export interface FlipTally {
  refused: number;
  /** Read alike, and what marking wrote was alike or refused. */
  harmless: number;
  /** One line for each flip that was read or written as another workbook, or threw an error without a type. */
  faults: string[];
}

/** Tries each flip: the same workbook, or a typed refusal. */
export async function tryFlips(flips: Flip[]): Promise<FlipTally> {
  const clean = new Map<Book, { read: string; marked: string }>();
  const tally: FlipTally = { refused: 0, harmless: 0, faults: [] };
  for (const flip of flips) {
    const { book } = flip;
    const sound = clean.get(book) ?? (await soundOf(book));
    clean.set(book, sound);
    const verdict = await verdictOf(flipped(flip), sound);
    if (verdict === 'refused' || verdict === 'harmless') tally[verdict] += 1;
    else tally.faults.push(`${book.name}, byte ${flip.at}, bit ${flip.bit}: ${verdict}`);
  }
  return tally;
}

async function soundOf({ name, bytes }: Book) {
  const [read, marked] = [await readWhole(bytes), await markWhole(bytes)];
  if (!('done' in read) || !('done' in marked)) throw new Error(`${name} is not sound`);
  return { read: read.done, marked: marked.done };
}

async function verdictOf(bytes: Uint8Array, sound: { read: string; marked: string }): Promise<string> {
  try {
    const read = await readWhole(bytes);
    if ('refused' in read) return 'refused';
    if (read.done !== sound.read) return 'read as another workbook';
    const marked = await markWhole(bytes);
    return 'refused' in marked || marked.done === sound.marked ? 'harmless' : 'marked as another workbook';
  } catch (cause) {
    return `untyped: ${String(cause)}`;
  }
}
