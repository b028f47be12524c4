import { eachWord } from './eachWord';
import { keptByText } from './keptByText';

/** Every word that some gate asks for, with its number. */
const NUMBERS = new Map<string, number>();

/**
 * Whether all words of one of some phrases stand in a text, each a run of letters for itself: what a pattern needs before it is worth trying. A text
 * is split once, for all gates; a hundred patterns then cost a few comparisons each where they cannot fit. The phrases are written as the texts are:
 * folded, where the texts are keys.
 */
export class Gate {
  /** The words of each phrase, the longest first. */
  readonly phrases: readonly (readonly string[])[];
  /** By the number of a phrase's longest word, the others it needs. */
  private readonly needed: (number[][] | undefined)[] = [];

  constructor(phrases: readonly string[]) {
    this.phrases = phrases.map((phrase) => [...new Set(phrase.match(/\p{L}+/gu))].sort((a, b) => b.length - a.length));
    for (const words of this.phrases) {
      if (words.length === 0) throw new Error(`no word in “${phrases.join(' | ')}”`);
      const [longest, ...others] = words.map(numberOf);
      (this.needed[longest!] ??= []).push(others);
    }
  }

  opens(text: string): boolean {
    const known = knownIn(text);
    for (const number of known) {
      const phrases = this.needed[number];
      if (phrases?.some((others) => others.every((other) => known.includes(other)))) return true;
    }
    return false;
  }
}

function numberOf(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  const number = NUMBERS.size;
  NUMBERS.set(word, number);
  // Texts that were split before did not look for it.
  knownIn = keptByText(numbersIn);
  return number;
}

const NONE: readonly number[] = [];
let knownIn = keptByText(numbersIn);

function numbersIn(text: string): readonly number[] {
  const found: number[] = [];
  eachWord(text, (word) => {
    const number = NUMBERS.get(word);
    if (number !== undefined && !found.includes(number)) found.push(number);
  });
  return found.length === 0 ? NONE : found;
}
