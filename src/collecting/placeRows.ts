import { fold, oneLine } from '../language/text';
import { Likeness } from '../matching/likeness';
import { type Known, matchItems } from '../matching/matchItems';
import { trimEnd } from '../language/trim';
import type { Item, Plan } from '../plan/plan';
import { knownItem, type MasterItem } from './masterItems';

/** The same number, and so much of the text. */
const LIKE_BY_NUMBER = 0.8;
/** Whatever its number: so much of the text, and no other item has more than that. */
const LIKE_ALONE = 0.85;
const UNLIKE_OTHERS = 0.7;
/** From here on a text may be one of the master's, and nobody can tell which. */
const PERHAPS = 0.5;

interface PlacedRows {
  /** Item of the copy → item of the master. One to one. */
  found: ReadonlyMap<Item, MasterItem>;
  /** Items of the copy that may be one of the master's, and those that are a heading there: what is in neither is added. */
  perhaps: ReadonlySet<Item>;
  /** Those like an item of the master that no other row is. */
  reworded: ReadonlySet<Item>;
}

/** Finds the rows of copies in the master: by number, criterion, text and likeness, never by place. Made once for all copies. */
export class RowPlacer {
  private readonly known: Known[];
  private readonly likeness: Likeness;
  private readonly numbers: ReadonlySet<string>;
  private readonly byNumber = new Map<string, number[]>();
  private readonly works: ReadonlySet<string>;

  /** @param headings what the master has in rows that are no items: a copy that is numbered anew may have them as items */
  constructor(
    private readonly items: readonly MasterItem[],
    private readonly headings: ReadonlySet<string>,
  ) {
    this.known = items.map(({ known }) => known);
    this.likeness = new Likeness(this.known.map(({ text }) => text));
    this.works = new Set(this.known.map(({ text }) => fold(oneLine(text))));
    this.known.forEach(({ number }, place) => {
      const key = keyOf(number);
      const places = this.byNumber.get(key);
      if (places) places.push(place);
      else this.byNumber.set(key, [place]);
    });
    this.numbers = new Set(
      this.known.flatMap(({ number, criterion }) => [number, criterion].map(keyOf)).filter((key) => key !== ''),
    );
  }

  place(plan: Plan): PlacedRows {
    const rows = plan.items.map((item) => this.knownOf(plan, item));
    const found = new Map<Item, MasterItem>();
    const openMaster = new Set(this.known.keys());
    const openRows = new Set(rows.keys());
    const pair = (row: number, place: number) => {
      found.set(plan.items[row]!, this.items[place]!);
      openRows.delete(row);
      openMaster.delete(place);
    };
    for (const { from, to } of matchItems(rows, this.known, 'none')) pair(from, to);
    // A list of a unit's own has other columns: there the deadline has to tell items of one text apart.
    const [left, right] = [[...openRows], [...openMaster]];
    const byDeadline = (known: Known): Known => ({ ...known, more: (known.more ?? '').split('\n')[0]! });
    const again =
      left.length === 0
        ? []
        : matchItems(
            left.map((row) => byDeadline(rows[row]!)),
            right.map((place) => byDeadline(this.known[place]!)),
            'none',
          );
    for (const { from, to } of again) pair(left[from]!, right[to]!);
    const perhaps = new Set<Item>();
    const reworded = this.placeAlike(plan, rows, { openRows, openMaster, pair, perhaps });
    return { found, perhaps, reworded };
  }

  private placeAlike(plan: Plan, rows: readonly Known[], at: Placing): Set<Item> {
    const likes = [...at.openRows].map((row) => {
      const likest = [...this.likeness.to(rows[row]!.text)]
        .filter(([place]) => at.openMaster.has(place))
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return { row, likest };
    });
    for (const { row, likest } of likes.sort((a, b) => (b.likest[0]?.[1] ?? 0) - (a.likest[0]?.[1] ?? 0))) {
      const open = likest.filter(([place]) => at.openMaster.has(place));
      const [best, second] = open;
      if (best && this.isSure(rows[row]!, plan.items[row]!, best, second?.[1] ?? 0)) at.pair(row, best[0]);
      else if (
        (likest[0]?.[1] ?? 0) >= PERHAPS ||
        this.numbers.has(keyOf(rows[row]!.number)) ||
        this.headings.has(fold(rows[row]!.text))
      )
        at.perhaps.add(plan.items[row]!);
    }
    // A part of the words, as of a row that a page has cut, says nothing new.
    const isLeft = (row: number, [place, like]: [number, number]) =>
      like >= PERHAPS && at.openMaster.has(place) && !isPartOf(rows[row]!.text, this.known[place]!.text);
    const left = likes.filter(
      ({ row, likest }) =>
        at.openRows.has(row) && (likest.some((one) => isLeft(row, one)) || this.isNumbered(rows[row]!, at.openMaster)),
    );
    return new Set(left.map(({ row }) => plan.items[row]!));
  }

  /** Its number is that of an item no row is, and it has words that the item has not. */
  private isNumbered({ number, text }: Known, openMaster: ReadonlySet<number>): boolean {
    if (number === '' || this.headings.has(fold(text)) || this.works.has(fold(oneLine(text)))) return false;
    const places = this.byNumber.get(keyOf(number)) ?? [];
    return places.some((place) => openMaster.has(place) && !isPartOf(text, this.known[place]!.text));
  }

  private isSure(known: Known, item: Item, [place, like]: [number, number], second: number): boolean {
    const master = this.items[place]!;
    const [own, other] = [known, master.known];
    const sameNumber =
      (own.number !== '' && keyOf(own.number) === keyOf(other.number)) ||
      (own.criterion !== '' && keyOf(own.criterion) === keyOf(other.criterion));
    // Who writes behind the words of a task has not made another one of it.
    if (sameNumber && goesOn(own.text, other.text)) return true;
    if (isAnother(own.text, other.text)) return false;
    if (sameNumber && like >= LIKE_BY_NUMBER && second < like) return true;
    return like >= LIKE_ALONE && second <= UNLIKE_OTHERS && hasInCommon(item, master.item);
  }

  /** In a list of a unit's own the number stands whole, below headings of the list's. */
  private knownOf(plan: Plan, item: Item): Known {
    const known = knownItem(plan, item);
    const isWhole = !this.numbers.has(keyOf(known.number)) && this.numbers.has(keyOf(item.number));
    return isWhole ? { ...known, number: item.number } : known;
  }
}

interface Placing {
  openRows: Set<number>;
  openMaster: Set<number>;
  pair(row: number, place: number): void;
  perhaps: Set<Item>;
}

const keyOf = (number: string): string => trimEnd(fold(number), '.) ');

/** A unit that leads, or the deadline. */
function hasInCommon(one: Item, other: Item): boolean {
  const units = new Set(one.leads.flatMap(({ unit, text }) => [fold(unit), fold(text)]));
  if (other.leads.some(({ unit, text }) => units.has(fold(unit)) || units.has(fold(text)))) return true;
  return one.deadline.text !== '' && fold(one.deadline.text) === fold(other.deadline.text);
}

/** Words stand behind all that the other text says. */
function goesOn(text: string, other: string): boolean {
  const [own, before] = [fold(oneLine(text)), fold(oneLine(other))];
  return before.length >= WHOLE && own.startsWith(trimEnd(before, '.;, ')) && own.length > before.length;
}
const WHOLE = 12;

/** Both name something that the other does not: another figure, another quarter, another place. */
function isAnother(text: string, other: string): boolean {
  const [own, before] = [tellingWords(text), tellingWords(other)];
  const differs = (of: ReadonlySet<string>, from: ReadonlySet<string>) => [...of].some((word) => !from.has(word));
  return differs(own, before) && differs(before, own);
}

/** Figures, and words with a capital that begin no sentence. */
function tellingWords(text: string): ReadonlySet<string> {
  const words =
    oneLine(text)
      .normalize('NFC')
      .match(/[\p{L}\p{N}%]+|[.:;]/gu) ?? [];
  return new Set(
    words.filter((word, i) => /^\d/.test(word) || (i > 0 && /^\p{Lu}/u.test(word) && !/^[.:;]$/.test(words[i - 1]!))),
  );
}

function isPartOf(text: string, other: string): boolean {
  const words = (of: string) => fold(of).match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(words(other));
  return words(text).every((word) => known.has(word));
}
