/** Numbers from 0 to 1 by a seed of words: the same on every machine and in every run. */
export function seeded(words: string): () => number {
  let state = 2166136261;
  for (const sign of words) state = Math.imul(state ^ sign.codePointAt(0)!, 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519);
    state = Math.imul(state ^ (state >>> 13), 3266489917);
    state ^= state >>> 16;
    return (state >>> 0) / 4294967296;
  };
}
