import { fold, oneLine } from '../language/text';
import { trimSigns } from '../language/trim';
import { Likeness } from '../matching/likeness';
import { isSameBody } from '../matching/sameBody';
import type { Item, Plan, UnitRef } from '../plan/plan';
import { timesOf } from '../workbook/grouped';
import { membersOf, type Office } from '../settings/units/members';

/** Why an item of the plan above is this office's to look at. */
export type GapReason =
  /** It names the office. */
  | 'named'
  /** It is given to several under one word, and the office may be one of them. */
  | 'several'
  /** It names nobody. */
  | 'nobody'
  /** The plan above names the office nowhere: all of its items are compared. */
  | 'all';

/** The item here that is likest to one above, though not the same. */
export interface NearItem {
  plan: Plan;
  item: Item;
  /** 0 nothing in common, 1 the same pairs of words. */
  likeness: number;
}

/** An item of the plan above that no item here is. */
export interface ParentGap {
  parent: Plan;
  item: Item;
  reason: GapReason;
  near: NearItem | null;
}

export interface ParentGaps {
  /** The names the office was looked for by; none where nobody says who issued the plan. */
  office: string[];
  /** How many items above were compared, and how many of them are here. */
  compared: number;
  found: number;
  /** The plan above names the office nowhere: all of its items were compared. */
  ofAll: boolean;
  /** In the order of the plan above. */
  gaps: ParentGap[];
}

/** Whole texts as like as this are one item, worded anew. */
const SAME = 0.8;
/** Of several items of one criterion half will do: it is one of them. */
const SAME_CRITERION = 0.5;
/** Below this nothing is near. */
const NEAR = 0.4;
/** A text within another says the same only where it says enough. */
const LEAST_WORDS = 5;

/**
 * What a plan above asks of an office and its own plans do not have. `office`: its names; those who issued its plans where none are given.
 * Compared by criterion, by text and by likeness, never by number or place: plans count their rows each for themselves.
 */
export function parentGaps(
  above: readonly Office[],
  plans: readonly Plan[],
  office: readonly string[] = [],
): ParentGaps {
  const names =
    office.length > 0 ? [...office] : [...new Set(plans.map(({ issuer }) => oneLine(issuer)))].filter(Boolean);
  const items = above.flatMap((one) =>
    one.plan.items.map((item) => ({ parent: one.plan, item, reason: reasonFor(item, one, names) })),
  );
  const isNamed = items.some(({ reason }) => reason === 'named');
  const compared = items.flatMap(({ reason, ...one }) =>
    isNamed ? (reason === null ? [] : [{ ...one, reason }]) : [{ ...one, reason: 'all' as const }],
  );
  const find = finder(
    plans,
    compared.map(({ item }) => item),
  );
  const gaps = compared.flatMap((one): ParentGap[] => {
    const near = find(one.item);
    return near === 'found' ? [] : [{ ...one, near }];
  });
  return { office: names, ofAll: !isNamed, compared: compared.length, found: compared.length - gaps.length, gaps };
}

function reasonFor({ leads, partners }: Item, above: Office, names: readonly string[]): GapReason | null {
  const refs = [...leads, ...partners];
  const isOffice = (name: string) => names.some((one) => isSameBody(one, name));
  if (refs.some(({ text, unit, collective }) => !collective && (isOffice(unit) || isOffice(text)))) return 'named';
  if (refs.some((ref) => ref.collective && mayHold(ref, above, isOffice, names))) return 'several';
  return refs.length === 0 ? 'nobody' : null;
}

/** Where the plan above says who is in a collective, that holds; else its words may: "các sở, ban, ngành" hold a Sở, "UBND các xã" none. */
function mayHold(
  { unit }: UnitRef,
  above: Office,
  isOffice: (name: string) => boolean,
  names: readonly string[],
): boolean {
  const members = membersOf(unit, above);
  if (members.length > 0) return members.some(isOffice);
  const words = new Set(fold(unit).split(/[^\p{L}]+/u));
  return names.some((name) => {
    const [first = ''] = fold(name).split(' ');
    return words.has(first) || (words.has('cơ') && words.has('quan')) || (words.has('đơn') && words.has('vị'));
  });
}

/** Finds an item of the plan above among those here: it is there, or the likest one that is another, or null. */
function finder(plans: readonly Plan[], above: readonly Item[]): (item: Item) => NearItem | null | 'found' {
  const here = plans.flatMap((plan) =>
    plan.items.flatMap((item) => textsOf(item).map((text) => ({ plan, item, text, words: wordsOf(text) }))),
  );
  const texts = new Set(here.map(({ words }) => words.join(' ')));
  const [asked, had] = [above, plans.flatMap(({ items }) => items)].map((items) => countBy(items, criterionOf)) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const likeness = new Likeness(here.map(({ text }) => text));
  return (item) => {
    const criterion = criterionOf(item);
    if (criterion !== '' && (had.get(criterion) ?? 0) >= asked.get(criterion)!) return 'found';
    let near: NearItem | null = null;
    for (const text of textsOf(item)) {
      const words = wordsOf(text);
      if (texts.has(words.join(' '))) return 'found';
      for (const [place, like] of likeness.to(text)) {
        const one = here[place]!;
        const least = criterion !== '' && criterionOf(one.item) === criterion ? SAME_CRITERION : SAME;
        if (isSame(words, one.words, like, least)) return 'found';
        if (like >= NEAR && like > (near?.likeness ?? 0)) near = { plan: one.plan, item: one.item, likeness: like };
      }
    }
    return near;
  };
}

const textsOf = ({ task, activity }: Item): string[] => [task, activity].filter((text) => text !== '');

/** "1.4.1"; a number without parts says nothing without its level. */
function criterionOf({ criterion }: Item): string {
  if (criterion === null) return '';
  const number = trimSigns(fold(criterion.number), ' .');
  return number.includes('.') ? number : `${criterion.level ?? ''} ${number}`;
}

const countBy = (items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> =>
  timesOf(items.map(keyOf));

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The whole of it with more around it; or worded anew, but never where figures differ: the report of quý I is not that of quý II. */
function isSame(above: readonly string[], here: readonly string[], like: number, least: number): boolean {
  if (above.length >= LEAST_WORDS && ` ${here.join(' ')} `.includes(` ${above.join(' ')} `)) return true;
  return like >= least && figuresIn(above) === figuresIn(here);
}

const figuresIn = (words: readonly string[]): string => words.filter((word) => FIGURE.test(word)).join(' ');
/** "vi" is more often a part of a word than six. */
const FIGURE = /^(?:\d+|i{1,3}|iv|v|vi{2,3}|ix|x|không|chưa)$/u;
