import type { Gate } from './gate';
import { eachWord } from './eachWord';
import { fold } from './text';

/**
 * The words of many texts: which texts hold a word, each run of letters for itself. The texts are folded and split once; what a gate lets through
 * is found without looking at the others again.
 */
export class WordIndex {
  private readonly numbers = new Map<string, number>();
  /** By text, from 0: the numbers of its words, each once. */
  private readonly wordsOf: Int32Array[];
  /** By word: the texts that hold it. */
  private readonly textsWith: number[][] = [];

  constructor(texts: readonly string[]) {
    this.wordsOf = texts.map((text, place) => this.split(fold(text), place));
  }

  /** By text, 1 where the gate lets it through. */
  opened(gate: Gate): Uint8Array {
    const open = new Uint8Array(this.wordsOf.length);
    for (const phrase of gate.phrases) {
      const words = phrase.map((word) => this.numbers.get(word));
      const [rarest, ...others] = words.sort((a, b) => this.times(a) - this.times(b));
      if (rarest === undefined || others.includes(undefined)) continue;
      for (const text of this.textsWith[rarest]!)
        if (others.every((word) => this.wordsOf[text]!.includes(word!))) open[text] = 1;
    }
    return open;
  }

  private times = (word: number | undefined): number => (word === undefined ? 0 : this.textsWith[word]!.length);

  private split(key: string, text: number): Int32Array {
    const found: number[] = [];
    eachWord(key, (written) => {
      const word = this.numberOf(written);
      const texts = this.textsWith[word]!;
      if (texts.at(-1) === text) return;
      texts.push(text);
      found.push(word);
    });
    return Int32Array.from(found);
  }

  private numberOf(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.textsWith.length;
      this.numbers.set(word, number);
      this.textsWith.push([]);
    }
    return number;
  }
}
