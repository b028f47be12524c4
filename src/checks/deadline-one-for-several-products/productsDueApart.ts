import { clean, fold } from '../../language/text';
import { KINDS, LEADING, MADE_TOGETHER, STAGES } from './words';

const LIST_MARK = /^\s*(?:[-–—+*•]+|\(?\p{L}\)|\d{1,2}[.)])\s*/u;
const KIND_NAMES = Object.keys(KINDS);

/** A part of a product cell: on a line of its own or behind a semicolon (`apart`), or joined by a comma or "và". */
interface Part {
  kind: string;
  apart: boolean;
}

/**
 * The kinds of paper a product cell lists that are made at different times, in order: a plan and the report on it; a line each for
 * a registration and a regulation. One kind said several times, and papers that are handed in together, are no list.
 */
export function productsDueApart(product: string): string[] {
  const parts = partsOf(product);
  const byStage = ['first', 'last'].every((stage) => parts.some(({ kind }) => STAGES[kind] === stage));
  if (byStage && startsBeforeItEnds(parts)) return distinct(parts);
  const apart = distinct(parts.filter((part) => part.apart));
  return apart.length >= 2 && !MADE_TOGETHER.some((together) => apart.every((kind) => together.includes(kind))) ? apart : [];
}

const distinct = (parts: Part[]): string[] => [...new Set(parts.map(({ kind }) => kind))];

/** A report first and a plan behind it are two papers of one day. */
function startsBeforeItEnds(parts: Part[]): boolean {
  const stages = parts.map(({ kind }) => STAGES[kind]);
  return stages.indexOf('first') < stages.lastIndexOf('last');
}

function partsOf(product: string): Part[] {
  return clean(product)
    .split(/\n|;|\.\s+(?=\p{Lu})|(?<=cụ thể):/u)
    .flatMap((line) => {
      const pieces = fold(line.replace(LIST_MARK, '')).split(/, | và /u);
      return pieces.map((piece, i) => ({ kind: kindOf(piece), apart: i === 0 }));
    })
    .filter((part): part is Part => part.kind !== '');
}

/** Which kind of paper a part begins with; "" when it begins with something else. */
function kindOf(piece: string): string {
  if (piece.includes('liên quan')) return '';
  const words = piece.replace(LEADING, '');
  return KIND_NAMES.find((name) => KINDS[name]!.some((word) => new RegExp(`^${word}(?!\\p{L})`, 'u').test(words))) ?? '';
}
