import { fold, oneLine } from '../language/text';
import { trimEnd } from '../language/trim';

/** What an item is known by, as it stands in a table; "" for what it has not. */
export interface Known {
  number: string;
  criterion: string;
  /** What is to be done. */
  text: string;
  /** What else tells items of one text apart: product, deadline. */
  more?: string;
}

type MatchReason =
  /** Number and text are the same. */
  | 'number-and-text'
  | 'criterion-and-text'
  /** The text alone is the same; the item has another number now. */
  | 'text'
  /** The number or the criterion is the same and most words of the text. */
  | 'number-and-words'
  | 'criterion-and-words';

interface Match {
  /** Places in the lists. */
  from: number;
  to: number;
  reason: MatchReason;
}

/** Of all words of two texts so many are in both: the same item, worded anew. */
const ALIKE = 0.6;

/**
 * Finds items of one list in another: by number, criterion and text, never by place. What could be two is none, unless both lists hold as many that
 * are alike in everything. Each item is found once; the surest way goes first. Linear in the lists. `likes`: whether the number and most words of
 * the text will do.
 */
export function matchItems(from: readonly Known[], to: readonly Known[], likes: 'words' | 'none' = 'words'): Match[] {
  const [left, right] = [from.map(prepared), to.map(prepared)];
  const [openLeft, openRight] = [new Set(left.keys()), new Set(right.keys())];
  const found: Match[] = [];
  const pair = (reason: MatchReason, key: (one: Prepared) => string | null, fits: Fits = always) => {
    const groups = new Map<string, { left: number[]; right: number[] }>();
    const add = (side: 'left' | 'right', list: Prepared[], open: Set<number>) => {
      for (const place of open) {
        const own = key(list[place]!);
        if (own === null) continue;
        if (!groups.has(own)) groups.set(own, { left: [], right: [] });
        groups.get(own)![side].push(place);
      }
    };
    add('left', left, openLeft);
    add('right', right, openRight);
    for (const group of groups.values()) {
      const single = group.left.length === 1 && group.right.length === 1;
      if (!single && !(group.left.length === group.right.length && isOneAndTheSame(group, left, right))) continue;
      group.left.forEach((one, i) => {
        const other = group.right[i]!;
        if (!fits(left[one]!, right[other]!)) return;
        found.push({ from: one, to: other, reason });
        openLeft.delete(one);
        openRight.delete(other);
      });
    }
  };
  const joined = (...parts: string[]) => (parts.slice(0, 2).includes('') ? null : parts.join('\n'));
  pair('number-and-text', ({ number, text, more }) => joined(number, text, more));
  pair('number-and-text', ({ number, text }) => joined(number, text));
  pair('criterion-and-text', ({ criterion, text, more }) => joined(criterion, text, more));
  pair('criterion-and-text', ({ criterion, text }) => joined(criterion, text));
  pair('text', ({ text, more }) => (text === '' ? null : `${text}\n${more}`));
  pair('text', ({ text }) => text || null);
  if (likes === 'words') {
    pair('number-and-words', ({ number }) => number || null, areAlike);
    pair('criterion-and-words', ({ criterion }) => criterion || null, areAlike);
  }
  return found.sort((one, other) => one.from - other.from);
}

type Fits = (one: Prepared, other: Prepared) => boolean;

interface Prepared {
  number: string;
  criterion: string;
  text: string;
  more: string;
}

const prepared = ({ number, criterion, text, more = '' }: Known): Prepared => ({
  number: trimEnd(fold(oneLine(number)), '.) '),
  criterion: fold(oneLine(criterion)),
  text: fold(oneLine(text)),
  more: fold(oneLine(more)),
});

const always: Fits = () => true;

function areAlike(one: Prepared, other: Prepared): boolean {
  const words = (text: string) => new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
  const [a, b] = [words(one.text), words(other.text)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common > 0 && common >= ALIKE * (a.size + b.size - common);
}

/** Alike in everything: nothing but their order tells them apart, and it is one as good as another. */
function isOneAndTheSame(group: { left: number[]; right: number[] }, left: Prepared[], right: Prepared[]): boolean {
  const all = [...group.left.map((place) => left[place]!), ...group.right.map((place) => right[place]!)];
  const key = ({ number, criterion, text, more }: Prepared) => [number, criterion, text, more].join('\n');
  return new Set(all.map(key)).size === 1;
}
