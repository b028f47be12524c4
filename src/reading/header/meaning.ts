import { foldAccents } from '../../language/text';
import { headerKey, withoutRemarks } from './headerText';
import { HEADER_WORDS, type Meaning } from './words';

interface HeaderMeaning {
  meaning: Meaning;
  /** The header is the entry but for its accents. */
  isPlain: boolean;
}

/** A key of one short word decides nothing: "so" is "số" and "sở". */
const SHORTEST_KEY = 6;

const EXACT = new Map<string, Meaning>();
const KEYS = new Map<string, Meaning>();
for (const [meaning, words] of Object.entries(HEADER_WORDS) as [Meaning, string[]][])
  for (const word of words) {
    if (!EXACT.has(word)) EXACT.set(word, meaning);
    const key = foldAccents(word);
    if (key.length >= SHORTEST_KEY && !KEYS.has(key)) KEYS.set(key, meaning);
  }

/** Longer words are no header's, whatever rows it is put together from. */
const LONGEST = 120;

/** What a header means that stands in the table of exceptions; null for all others. */
export function meaningOf(header: string): HeaderMeaning | null {
  if (header.length > LONGEST) return null;
  const words = withoutRemarks(header);
  const exact = EXACT.get(headerKey(header)) ?? EXACT.get(words);
  if (exact) return { meaning: exact, isPlain: false };
  const key = foldAccents(words);
  const meaning = key === words ? KEYS.get(key) : undefined;
  return meaning ? { meaning, isPlain: true } : null;
}
