/** What a list of numbers, in the order of the rows, has wrong with it. Places are indexes of the list. */
interface OrderFaults {
  repeated: { at: number; first: number; expected: number | null }[];
  outOfOrder: { at: number; before: number | null; after: number | null }[];
  skipped: { before: number; after: number; missing: number[] }[];
}

/**
 * Looks through a list that should count up by one. `texts` tells "2a" from "2": only equal texts repeat each other. A number that
 * stands where another one is missing explains that gap; so does every row in `unnumbered` (how many stand before each number).
 */
export function orderFaults(
  values: readonly number[],
  texts: readonly string[],
  unnumbered: readonly number[] = [],
): OrderFaults {
  const faults: OrderFaults = { repeated: [], outOfOrder: [], skipped: [] };
  const firsts = new Map<string, number>();
  const once: number[] = [];
  values.forEach((_, at) => {
    const first = firsts.get(texts[at]!);
    if (first === undefined) {
      firsts.set(texts[at]!, at);
      once.push(at);
    } else faults.repeated.push({ at, first, expected: null });
  });
  const rising = longestRise(once.map((at) => values[at]!)).map((i) => once[i]!);
  const inPlace = new Set(rising);
  for (const at of once)
    if (!inPlace.has(at))
      faults.outOfOrder.push({ at, before: at > 0 ? at - 1 : null, after: at + 1 < values.length ? at + 1 : null });

  const present = new Set(values);
  rising.slice(1).forEach((after, i) => {
    const before = rising[i]!;
    const missing = between(values[before]!, values[after]!).filter((value) => !present.has(value));
    if (missing.length === 0) return;
    const astray = after - before - 1;
    const blank = unnumbered.slice(before + 1, after + 1).reduce((sum, n) => sum + n, 0);
    if (astray + blank < missing.length) faults.skipped.push({ before, after, missing });
    else if (astray === missing.length) {
      for (const fault of faults.repeated)
        if (fault.at > before && fault.at < after) fault.expected = missing[fault.at - before - 1]!;
    }
  });
  return faults;
}

function between(low: number, high: number): number[] {
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => low + 1 + i);
}

/** A part that never falls: where it begins, how it goes on. */
interface Rise {
  at: number;
  length: number;
  end: number;
  next: Rise | null;
}

/** The longer one; of two as long the one that ends lower, then the earlier one. */
const best = (a: Rise | null, b: Rise): Rise =>
  a && (a.length - b.length || b.end - a.end || b.at - a.at) > 0 ? a : b;

/**
 * Indexes of the longest part that never falls. Of parts as long the one that ends lowest, so that 33 is out of place in 1, 2, 33, 4;
 * then the earliest, so that 4 is in 1, 2, 5, 4, 6.
 */
export function longestRise(values: readonly number[]): number[] {
  if (values.every((value, i) => i === 0 || value >= values[i - 1]!)) return values.map((_, i) => i);
  // A Fenwick tree over the values, the highest first: the best part that begins at a value or above it is found without a look at each.
  const ranks = new Map([...new Set(values)].sort((a, b) => b - a).map((value, i) => [value, i + 1]));
  const tree = new Array<Rise | null>(ranks.size + 1).fill(null);
  let longest: Rise | null = null;
  for (let at = values.length - 1; at >= 0; at--) {
    const rank = ranks.get(values[at]!)!;
    let next: Rise | null = null;
    for (let i = rank; i > 0; i -= i & -i) if (tree[i]) next = best(next, tree[i]!);
    const rise: Rise = { at, length: (next?.length ?? 0) + 1, end: next?.end ?? values[at]!, next };
    for (let i = rank; i < tree.length; i += i & -i) tree[i] = best(tree[i]!, rise);
    longest = best(longest, rise);
  }
  const indexes: number[] = [];
  for (let rise = longest; rise; rise = rise.next) indexes.push(rise.at);
  return indexes;
}
