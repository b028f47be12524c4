import { decodeLegacy, legacyEncodingOf } from '../../language/legacy';
import { isSyllable } from '../../language/syllable';

type OldCode = NonNullable<ReturnType<typeof legacyEncodingOf>>;
type Letters = OldCode | 'unicode';

/** A font's texts that have to prove a code before what is too short to prove any is read in it. */
const ENOUGH = 2;
const VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
const BEYOND_ASCII = /[^\0-\x7F]/;
const ABBREVIATION = /^\p{Lu}+$/u;

/**
 * In which code the texts of each font stand that is named after none: "Sè" in a header proves nothing by itself, and is read as the other texts of its
 * font are. A font in which anything stands in Unicode is never read so.
 */
export class LettersByFont {
  private readonly seen = new Map<string, Map<Letters, number>>();
  private open = false;

  /** `codes`: what an earlier look at the document has shown. */
  constructor(private readonly codes: ReadonlyMap<string, OldCode> = new Map()) {}

  /** The code a text stands in; null where it is none of the old ones, or cannot be told. */
  codeOf(text: string, font: string): OldCode | null {
    const own = legacyEncodingOf(text);
    if (own) this.note(font, own);
    else if (VIETNAMESE.test(text)) this.note(font, 'unicode');
    else if (BEYOND_ASCII.test(text)) {
      this.open = true;
      const code = this.codes.get(font);
      if (code && wordsOf(text, code).every(isWord)) return code;
    }
    return own;
  }

  /** The code of each font, where some texts are still open and others of their font tell it; empty where nothing is to be gained. */
  proved(): ReadonlyMap<string, OldCode> {
    const codes = new Map<string, OldCode>();
    if (!this.open) return codes;
    for (const [font, counts] of this.seen) {
      const [code, count] = [...counts][0]!;
      if (counts.size === 1 && code !== 'unicode' && count >= ENOUGH) codes.set(font, code);
    }
    return codes;
  }

  private note(font: string, letters: Letters): void {
    const counts = this.seen.get(font) ?? new Map<Letters, number>();
    counts.set(letters, (counts.get(letters) ?? 0) + 1);
    this.seen.set(font, counts);
  }
}

/** The words with letters of the old code, decoded. */
const wordsOf = (text: string, code: OldCode): string[] =>
  text.split(/[\s,;:()/.-]+/).flatMap((word) => (BEYOND_ASCII.test(word) ? [decodeLegacy(word, code)] : []));

const isWord = (word: string): boolean => isSyllable(word.toLowerCase()) || ABBREVIATION.test(word);
