import { fold } from '../language/text';

/** Texts by their pairs of neighbouring syllables, with accents: those a text is likest to are found without looking at all others. */
export class Likeness {
  private readonly holders = new Map<string, number[]>();
  private readonly sizes: number[];

  constructor(texts: readonly string[]) {
    this.sizes = texts.map((text, place) => {
      const pairs = pairsOf(text);
      for (const pair of pairs) {
        const places = this.holders.get(pair);
        if (places) places.push(place);
        else this.holders.set(pair, [place]);
      }
      return pairs.size;
    });
  }

  /** Place → how like the text there is: 0 nothing in common, 1 the same pairs (Dice). Only those with something in common. */
  to(text: string): Map<number, number> {
    const pairs = pairsOf(text);
    const common = new Map<number, number>();
    for (const pair of pairs)
      for (const place of this.holders.get(pair) ?? []) common.set(place, (common.get(place) ?? 0) + 1);
    return new Map([...common].map(([place, n]) => [place, (2 * n) / (pairs.size + this.sizes[place]!)]));
  }
}

/** A text of one syllable is a pair of its own. */
function pairsOf(text: string): Set<string> {
  const syllables = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one !== '');
  if (syllables.length < 2) return new Set(syllables);
  return new Set(syllables.slice(1).map((second, i) => `${syllables[i]} ${second}`));
}
