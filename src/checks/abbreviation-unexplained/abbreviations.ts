import { readCell } from '../../plan/cells';
import { isSyllable } from '../../language/syllable';
import { keptByText } from '../../language/keptByText';
import { fold, isCapitals, oneLine } from '../../language/text';
import type { Plan } from '../../plan/plan';
import { UNIT_NOUNS } from '../../reading/units/words';
import { placedUnits } from '../owner/spellings';
import { KNOWN_TO_ALL } from './words';

interface Abbreviation {
  shown: string;
  /** Its letters, small, without dashes. */
  letters: string;
  /** The noun it stands behind as a unit's name ("phòng" in "Phòng HCTH"), else "". */
  noun: string;
  /** Every cell it stands in, in order. */
  cells: Set<string>;
}

/** Capitals that stand alone: no part of a paper's number ("30/KH-SNN", "39-NQ/TW") or of an item's code ("NV-01"). */
const CAPITALS = /(?:^|[^\p{L}\p{N}/.-])(\p{Lu}[\p{Lu}\p{N}]*(?:[-&]\p{Lu}+)*)(?![\p{L}\p{N}/]|-\d)/gu;
const ROMAN = /^[ivxlc]+$/;
/** Signs before an abbreviation in which its noun stands. */
const NEAR = 80;
const FIELDS = ['task', 'activity', 'target', 'product'] as const;
const NOUNS = [...UNIT_NOUNS].sort((a, b) => b.length - a.length).join('|');
const NOUN_BEFORE = new RegExp(`(?:^|\\s)(${NOUNS})$`, 'u');
const NOUN_FIRST = new RegExp(`^(${NOUNS})(?![\\p{L}\\d])`, 'u');

/** Every abbreviation of the plan's rows that is not known to all. */
export function abbreviationsOf(plan: Plan): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  const take = (text: string, at: string, nounOf: (before: string) => string) => {
    for (const { shown, before } of capitalsIn(text)) {
      const letters = lettersOf(shown);
      const abbreviation = found.get(letters) ?? { shown, letters, noun: '', cells: new Set() };
      abbreviation.noun ||= nounOf(fold(before));
      abbreviation.cells.add(at);
      found.set(letters, abbreviation);
    }
  };
  for (const item of plan.items) {
    for (const field of FIELDS) take(item[field], readCell(item, field), () => '');
    for (const { ref, at } of placedUnits(item)) take(ref.text, at, (before) => unitNoun(before, fold(ref.unit)));
  }
  return [...found.values()];
}

/** "phòng" before "HCTH"; in "Các phòng: HCTH, KHTC" the noun stands only in the unit's own name. */
function unitNoun(before: string, unit: string): string {
  return (before === '' ? NOUN_FIRST : NOUN_BEFORE).exec(before === '' ? unit : before)?.[1] ?? '';
}

interface Capitals {
  shown: string;
  before: string;
}

/** Two signs of an abbreviation in a row: a text without them has none. */
const BEGUN = /\p{Lu}[\p{Lu}\p{N}&-]/u;
const NONE: readonly Capitals[] = [];

const capitalsIn = keptByText((text): readonly Capitals[] => {
  if (!BEGUN.test(text)) return NONE;
  const line = oneLine(text);
  if (isCapitals(line) && line.includes(' ')) return NONE;
  return [...line.matchAll(CAPITALS)].flatMap((match) => {
    const shown = match[1]!;
    const at = match.index + match[0].length - shown.length;
    return isAbbreviation(shown) ? [{ shown, before: line.slice(Math.max(0, at - NEAR), at).trim() }] : [];
  });
});

function isAbbreviation(shown: string): boolean {
  const parts = shown.toLowerCase().split(/[-&]/u);
  if (lettersOf(shown).length < 3 || parts.every((part) => ROMAN.test(part) || /\d/.test(part))) return false;
  return !KNOWN_TO_ALL.has(lettersOf(shown)) && !parts.every((part) => KNOWN_TO_ALL.has(part) || isSyllable(part));
}

const lettersOf = (shown: string) => shown.toLowerCase().replace(/[^\p{L}]/gu, '');

/** What the texts say, made ready to look abbreviations up in. */
export class SpelledOut {
  private readonly texts: readonly string[];
  private readonly initials: readonly string[];

  constructor(texts: readonly string[]) {
    this.texts = [...new Set(texts)];
    this.initials = this.texts.map(initialsOf);
  }

  /** The abbreviation's words stand somewhere, or it stands in brackets behind them. A unit's words count behind their noun only. */
  has({ shown, letters, noun }: Abbreviation): boolean {
    const wanted = plain(letters);
    return (
      this.initials.some((initials, i) => initials.includes(wanted) && holds(this.texts[i]!, wanted, noun)) ||
      this.texts.some((text) => text.includes(`(${shown})`))
    );
  }
}

/** What stands between the stops of a text: its words without "và", "của". */
const partsOf = (text: string): string[][] =>
  fold(text.replace(/\n/g, '. '))
    .split(/[.;:()"]/u)
    .map((part) => (part.match(/[\p{L}\d]+/gu) ?? []).filter((word) => word !== 'và' && word !== 'của'));

const firstLetters = (words: readonly string[]): string => plain(words.map((word) => word[0]!).join(''));

/** The first letters of a text's words, with a stop between its parts. */
const initialsOf = (text: string): string => partsOf(text).map(firstLetters).join('.');

function holds(text: string, letters: string, noun: string): boolean {
  return partsOf(text).some((words) => {
    const initials = firstLetters(words);
    for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
      if (noun === '' || words.slice(0, at).join(' ').endsWith(noun)) return true;
    }
    return false;
  });
}

/** "PAKN" stands for "phản ánh, kiến nghị": an initial loses its accents; đ stays đ. */
const plain = (letters: string): string => letters.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
