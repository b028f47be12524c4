import { ERROR_CODES, ERROR_NAMES, OUR_SCRIPT } from './known';

/** What the pane does to a workbook, by a word of ours. */
export type Work =
  | 'reading'
  | 'marking'
  | 'clearing'
  | 'summarising'
  | 'tracking'
  | 'scoring'
  | 'fixing'
  | 'deciding'
  | 'closing'
  | 'bringing'
  | 'handing'
  | 'collecting';
/** What was being done, there and elsewhere. */
export type Tried = Work | 'showing' | 'opening' | 'drawing' | 'typing' | 'undoing' | 'pasting' | 'saving';

/** What may be told on of an error: names, codes and places in our own scripts. Nothing of it is made of anybody's words. */
export interface ErrorFacts {
  tried: Tried;
  /** The error and its causes, the outer one first: "ChangeRefused (protected-sheet)". */
  kinds: string[];
  /** Where in our scripts it arose: "page.0a1b2c3d.js:1:2345", the inner place first. */
  places: string[];
}

const DEEPEST = 6;
const MOST_PLACES = 12;

/**
 * The facts of an error. Messages, details, data and paths may hold what stands in cells, names of people, sheets and files: so nothing is taken
 * out of an error but what is on a list of ours.
 */
export function errorFacts(cause: unknown, tried: Tried): ErrorFacts {
  const chain: unknown[] = [];
  for (let error = cause; error !== undefined && error !== null && chain.length < DEEPEST;) {
    if (chain.includes(error)) break;
    chain.push(error);
    error = field(error, 'cause');
  }
  const places = chain.map((error) => placesIn(field(error, 'stack'))).find((found) => found.length > 0) ?? [];
  return { tried, kinds: chain.map(kindOf), places };
}

function kindOf(error: unknown): string {
  const name = onList(ERROR_NAMES, field(error, 'name')) ?? 'other';
  const codes = [
    ...[field(error, 'reason'), field(error, 'code'), field(field(error, 'refused'), 'reason')],
    field(error, 'part'),
  ].flatMap((code) => onList([...ERROR_CODES, 'file', 'inspection', 'returns'], code) ?? []);
  return codes.length > 0 ? `${name} (${codes.join(', ')})` : name;
}

/** Only whole lines that end with a place in a script of ours; of these the script and the place alone. */
function placesIn(stack: unknown): string[] {
  if (typeof stack !== 'string') return [];
  const lines = stack.slice(0, 20_000).split('\n');
  return lines.flatMap((line) => OUR_SCRIPT.exec(line.slice(-200))?.[1] ?? []).slice(0, MOST_PLACES);
}

const onList = (list: readonly string[], value: unknown): string | null =>
  typeof value === 'string' && list.includes(value) ? value : null;

/** A field of anything that was thrown; one that cannot be asked for is not there. */
function field(error: unknown, name: string): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  try {
    return (error as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
