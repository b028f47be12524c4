/** So many texts at most are kept of a generation: a plan of 10,000 rows that are all unlike has some 40,000. */
const MOST_KEPT = 50_000;

/**
 * A function of a text that is asked for the same texts again and again: its last results are kept. When many have gathered they become the older
 * half, and what of them is asked for again is kept on; nothing that is in use is worked out twice. `most`: fewer, where a result is large.
 */
export function keptByText<Result>(work: (text: string) => Result, most = MOST_KEPT): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = young;
  return (text) => {
    let result = young.get(text);
    if (result !== undefined || young.has(text)) return result as Result;
    result = old.get(text) ?? work(text);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}

/** What is made for a key that is mostly the same from call to call, a plan's year: that of the last key is kept. */
export function lastMade<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let last: { key: Key; made: Made } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}

/** As many as a table of 20,000 texts has, in two generations. */
export const SOME_KEPT = 10_000;

/** So many results that are larger than their texts: those that many cells share, as "Đã hoàn thành", are among the last. */
export const FEW_KEPT = 2_000;
