import { fold, foldAccents } from '../../language/text';
import { type Part, PARTS } from './parts';
import type { Said } from './role';
import { type Rule, RULES } from './rules';
import { withoutRemarks } from './headerText';

/** Words of a header, each with what it says; null where nobody knows. */
type Piece = { part: Part | null; words: string };

const LONGEST_ENTRY = 6;
const ENTRIES = new Map<string, Part>();
/** Without accents a word of one syllable may be another one ("han", "ban"). */
const PLAIN_ENTRIES = new Map<string, Part>();
for (const [part, entries] of Object.entries(PARTS) as [Part, readonly string[]][])
  for (const entry of entries) {
    if (!ENTRIES.has(entry)) ENTRIES.set(entry, part);
    const plain = foldAccents(entry);
    if (entry.includes(' ') && !PLAIN_ENTRIES.has(plain)) PLAIN_ENTRIES.set(plain, part);
  }

const COMPILED: Rule[] = RULES.map(([role, weight, text]) => {
  const rule: Rule = { role, weight, head: null, all: [], none: [], alone: text.endsWith('=') };
  for (const word of text.replace(/=$/, '').split(' ')) {
    const parts = word.replace(/^[!^]/, '').split('|') as Part[];
    if (word.startsWith('^')) rule.head = parts;
    else if (word.startsWith('!')) rule.none.push(...parts);
    else rule.all.push(parts);
  }
  return rule;
});

/** Cuts a header into the longest words that are known, from left to right; accents may be missing, or slips, in words of several syllables. */
function piecesOf(header: string): Piece[] {
  const syllables = withoutRemarks(header).match(/[\p{L}\d%#]+/gu) ?? [];
  const pieces: Piece[] = [];
  for (let at = 0; at < syllables.length;) {
    const found = exactAt(syllables, at) ?? slipAt(syllables, at);
    const length = found?.length ?? 1;
    pieces.push({ part: found?.part ?? null, words: syllables.slice(at, at + length).join(' ') });
    at += length;
  }
  return pieces;
}

const exactAt = (syllables: readonly string[], at: number) => longestAt(syllables, at, (words) => ENTRIES.get(words));

/** A word with accents missing or wrong; not where it would take the beginning of one that stands there rightly. */
function slipAt(syllables: readonly string[], at: number): ReturnType<typeof longestAt> {
  const slip = longestAt(syllables, at, withoutAccents);
  if (!slip) return null;
  for (let next = at + 1; next < at + slip.length; next++) if ((exactAt(syllables, next)?.length ?? 0) > 1) return null;
  return slip;
}

const withoutAccents = (words: string): Part | undefined =>
  words.includes(' ') ? PLAIN_ENTRIES.get(foldAccents(words)) : undefined;

function longestAt(
  syllables: readonly string[],
  at: number,
  partOf: (words: string) => Part | undefined,
): { part: Part; length: number } | null {
  for (let length = Math.min(LONGEST_ENTRY, syllables.length - at); length > 0; length--) {
    const part = partOf(syllables.slice(at, at + length).join(' '));
    if (part) return { part, length };
  }
  return null;
}

/** Longer words are no header's, whatever rows it is put together from. */
const LONGEST = 300;
/** Without accents words are a little less plain. */
export const WITHOUT_ACCENTS = 0.9;
/** Words of which less than this share is known say less. */
const UNKNOWN_COUNTS = 0.45;
/** A header that begins with words nobody knows is told by the first that is known, and says less. */
const HEADLESS = 0.75;

/** What the parts of a header's words say of each role. */
export const partsSay = (header: string): Said =>
  header.length > LONGEST ? {} : say(piecesOf(header), isPlain(header));

/** Typed without accents. */
const isPlain = (header: string): boolean =>
  /\p{L}/u.test(header) && fold(header) === foldAccents(header) && /[a-z] /i.test(header);

function say(pieces: Piece[], plain: boolean): Said {
  const words = pieces.filter(({ part }) => part !== 'filler');
  const known = words.filter(({ part }) => part !== null);
  const head = known[0]?.part;
  if (!head) return {};
  const syllables = (some: Piece[]) => some.reduce((sum, piece) => sum + piece.words.split(' ').length, 0);
  const share = syllables(known) / syllables(words);
  const factor = (1 - UNKNOWN_COUNTS * (1 - share)) * (words[0]!.part === null ? HEADLESS : 1);
  const parts = new Set(known.map(({ part }) => part!));
  // What the head says is not said again by the same word: "Đầu mối" leads, and no one else does.
  const rest = new Set(known.slice(1).map(({ part }) => part!));
  const said: Said = {};
  for (const rule of COMPILED) {
    if (!holds(rule, head, parts, rest)) continue;
    said[rule.role] = Math.max(said[rule.role] ?? 0, rule.weight * factor * (plain ? WITHOUT_ACCENTS : 1));
  }
  return said;
}

function holds(rule: Rule, head: Part, parts: ReadonlySet<Part>, rest: ReadonlySet<Part>): boolean {
  if (rule.head && !rule.head.includes(head)) return false;
  if (rule.none.some((part) => parts.has(part))) return false;
  if (rule.alone && [...parts].some((part) => !rule.head!.includes(part))) return false;
  const others = rule.head ? rest : parts;
  return rule.all.every((some) => some.some((part) => others.has(part)));
}
