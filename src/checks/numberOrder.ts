/** What a list of numbers, in the order of the rows, has wrong with it. Places are indexes of the list. */
export interface OrderFaults {
  repeated: { at: number; first: number; expected: number | null }[];
  outOfOrder: { at: number; before: number | null; after: number | null }[];
  skipped: { before: number; after: number; missing: number[] }[];
}

/**
 * Looks through a list that should count up by one. `texts` tells "2a" from "2": only equal texts repeat each other. A number that
 * stands where another one is missing explains that gap; so does every row in `unnumbered` (how many stand before each number).
 */
export function orderFaults(values: readonly number[], texts: readonly string[], unnumbered: readonly number[] = []): OrderFaults {
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
  for (const at of once) if (!inPlace.has(at)) faults.outOfOrder.push({ at, before: at > 0 ? at - 1 : null, after: at + 1 < values.length ? at + 1 : null });

  const present = new Set(values);
  rising.slice(1).forEach((after, i) => {
    const before = rising[i]!;
    const missing = between(values[before]!, values[after]!).filter((value) => !present.has(value));
    if (missing.length === 0) return;
    const astray = after - before - 1;
    const blank = unnumbered.slice(before + 1, after + 1).reduce((sum, n) => sum + n, 0);
    if (astray + blank < missing.length) faults.skipped.push({ before, after, missing });
    else if (astray === missing.length) {
      for (const fault of faults.repeated) if (fault.at > before && fault.at < after) fault.expected = missing[fault.at - before - 1]!;
    }
  });
  return faults;
}

function between(low: number, high: number): number[] {
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => low + 1 + i);
}

/** Indexes of the longest part that never falls, the earliest where several are as long: of 1, 2, 5, 4, 6 the 4 is out of place. */
export function longestRise(values: readonly number[]): number[] {
  const length = values.map(() => 1);
  for (let i = values.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < values.length; j++) if (values[j]! >= values[i]! && length[j]! + 1 > length[i]!) length[i] = length[j]! + 1;
  }
  const rise: number[] = [];
  let needed = Math.max(0, ...length);
  for (let i = 0; i < values.length && needed > 0; i++) {
    const last = rise[rise.length - 1];
    if (length[i] === needed && (last === undefined || values[i]! >= values[last]!)) {
      rise.push(i);
      needed--;
    }
  }
  return rise;
}
