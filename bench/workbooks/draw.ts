import { seeded } from '../random';
import { PLACES } from './words/places';
import { FIELDS } from './words/works';

/** Draws by a seed: the same seed draws the same on every machine. */
export class Draw {
  private readonly next: () => number;

  constructor(seed: string) {
    this.next = seeded(seed);
  }

  /** From `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  /** So many of a list, in its order, none twice. */
  some<T>(list: readonly T[], count: number): T[] {
    const places = new Set<number>();
    while (places.size < Math.min(count, list.length)) places.add(this.whole(0, list.length - 1));
    return [...places].sort((a, b) => a - b).map((place) => list[place]!);
  }

  /** A wording with its holes filled: {f} a field of work, {c} a place, {n} a number, {p} a share, {d} a day, {m} a month, {q} a quarter. */
  filled(wording: string): string {
    return wording.replace(/\{([fcnpdmq])\}/g, (_, hole: string) => String(HOLES[hole]!(this)));
  }
}

const HOLES: Record<string, (draw: Draw) => string | number> = {
  f: (draw) => draw.one(FIELDS),
  c: (draw) => draw.one(PLACES),
  n: (draw) => draw.whole(2, 400),
  p: (draw) => draw.whole(50, 100),
  d: (draw) => draw.whole(1, 28),
  m: (draw) => draw.whole(1, 12),
  q: (draw) => draw.whole(1, 4),
};
