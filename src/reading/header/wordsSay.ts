import { keptByText, SOME_KEPT } from '../../language/keptByText';
import { meaningOf } from './meaning';
import type { Role, Said } from './role';
import { partsSay, WITHOUT_ACCENTS } from './says';
import type { Meaning } from './words';

/** What a whole phrase of the table says: a field in so many words, or several between which the other columns and the cells decide. */
const OF_SEVERAL: Partial<Record<Meaning, Said>> = {
  executor: { lead: 4.5, partner: 3, responsible: 2.5 },
  'result-or-product': { product: 4.5, result: 4.5 },
  measure: { beside: 5.6 },
  other: { foreign: 6 },
  target: { target: 6, task: 3 },
  result: { result: 6, product: 3 },
  responsible: { responsible: 6, director: 2, lead: 3.5 },
  section: { section: 6, task: 4 },
};
const OF_A_PHRASE = 6;
/** What parts say beside a whole phrase is less than that. */
const BESIDE_A_PHRASE = 2;
/** A title over several columns says the kind and not which. */
const OF_A_TITLE = 0.6;

/** What a header's words say of each role, its title's among them. */
export function wordsSay(words: readonly string[]): Said {
  const own = sayOne(words[words.length - 1] ?? '');
  if (words.length < 2) return own;
  const together = sayOne(words.join(' '));
  const title = sayOne(words[0]!);
  const said: Said = { ...own };
  for (const [role, weight] of entries(together))
    said[role] = Math.max(said[role] ?? 0, role in own ? Math.min(weight, loudest(own)) : weight * OF_A_TITLE);
  if ((title.result ?? 0) >= OF_RESULTS) sayOfResults(said);
  if (loudest(own) < 3) {
    for (const [role, weight] of entries(title)) said[role] = Math.max(said[role] ?? 0, weight * OF_A_TITLE);
    // A time over two columns is where one of them begins, too.
    if (title.deadline !== undefined) said.start = Math.max(said.start ?? 0, title.deadline * OF_A_BEGINNING);
  }
  return said;
}

const OF_A_BEGINNING = 0.5;
const OF_RESULTS = 3.5;
const LESS_OF_RESULTS = 3;

/** Among results a day of finishing is the day it was done: "Kết quả / Ngày hoàn thành". */
function sayOfResults(said: Said): void {
  if (said.doneOn === undefined || said.deadline === undefined) return;
  said.doneOn = Math.max(said.doneOn, said.deadline);
  said.deadline = Math.min(said.deadline, LESS_OF_RESULTS);
}

/** What one text says. Every cell of a sheet may be asked for its words, and many say the same: each is looked at once. */
const sayOne = keptByText(look, SOME_KEPT);

function look(header: string): Said {
  const parts = partsSay(header);
  const phrase = meaningOf(header);
  if (!phrase) return parts;
  const plain = phrase.isPlain ? WITHOUT_ACCENTS : 1;
  const said: Said = {};
  for (const [role, weight] of entries(parts)) said[role] = Math.min(weight, BESIDE_A_PHRASE);
  for (const [role, weight] of entries(OF_SEVERAL[phrase.meaning] ?? { [phrase.meaning]: OF_A_PHRASE }))
    said[role] = Math.max(said[role] ?? 0, weight * plain);
  return said;
}

export const entries = (said: Said): [keyof Said, number][] => Object.entries(said) as [keyof Said, number][];

/** What is said most strongly weighs so much. */
export function loudest(said: Said): number {
  let most = 0;
  for (const role in said) most = Math.max(most, said[role as Role]!);
  return most;
}

/** The role that is said most, and its weight; null when nothing is said. Of equals the first rule's. */
export function firstSaid(said: Said): { role: Role; weight: number } | null {
  const weight = loudest(said);
  const first = entries(said).find(([, other]) => other === weight);
  return first ? { role: first[0], weight } : null;
}
