import { keptByText } from '../../language/keptByText';
import { clean, fold } from '../../language/text';
import { INLINE, KINDS, LEADING, MADE_TOGETHER, STAGES, WORK } from './words';

const LIST_MARK = /^\s*(?:[-–—+*•]+|\(?\p{L}\)|\d{1,2}[.)])\s*/u;
/** A kind's words, and where they must stand. */
const BEGINNINGS = Object.entries(KINDS).map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words.join('|')})(?!\\p{L})`, 'u')] as const,
);

/** A part of a product cell: on a line of its own or behind a semicolon (`apart`), or joined by a comma or "và". */
interface Part {
  kind: string;
  apart: boolean;
}

/**
 * The kinds of paper a product cell lists that are made at different times, in order: a plan and the report on it; a line each for
 * a registration and a regulation. One kind said several times, and papers that are handed in together, are no list.
 */
export const productsDueApart = keptByText((product): readonly string[] => {
  const parts = partsOf(product);
  const staged = parts.filter(({ kind }) => STAGES[kind] !== undefined);
  if (startsBeforeItEnds(staged)) return distinct(staged);
  const apart = distinct(parts.filter(({ kind, apart: own }) => own && kind !== WORK));
  return apart.length >= 2 && !MADE_TOGETHER.some((together) => apart.every((kind) => together.includes(kind)))
    ? apart
    : NONE;
});
const NONE: readonly string[] = [];

const distinct = (parts: Part[]): string[] => [...new Set(parts.map(({ kind }) => kind))];

/** A report first and a plan behind it are two papers of one day. */
function startsBeforeItEnds(parts: Part[]): boolean {
  const stages = parts.map(({ kind }) => STAGES[kind]);
  return stages.includes('first') && stages.indexOf('first') < stages.lastIndexOf('last');
}

function partsOf(product: string): Part[] {
  return clean(product)
    .replace(/cụ thể:/gu, 'cụ thể\n')
    .split(/\n|;|\.\s+(?=\p{Lu})/u)
    .flatMap((line) => {
      const pieces = fold(line.replace(LIST_MARK, '')).split(/, | và /u);
      return pieces.map((piece, i) => ({ kind: kindOf(piece), apart: i === 0 }));
    })
    .filter(({ kind, apart }) => kind !== '' && (apart || INLINE.has(kind)));
}

/** Which kind of paper a part begins with; "" when it begins with something else, or names a paper that is there already. */
function kindOf(piece: string): string {
  const words = piece.replace(LEADING, '');
  const kind = BEGINNINGS.find(([, beginning]) => beginning.test(words))?.[0];
  const known = kind !== WORK && (piece.includes('liên quan') || /số:? ?\d/u.test(piece));
  return kind === undefined || known ? '' : kind;
}
