import { Gate } from './gate';

/** Web views of some years ago cannot say `(?<!…)`, and do not even load a page with that in a pattern as it stands: it is put together. */
const LOOKS_BEHIND = knowsBehind();

/**
 * A pattern that may not stand right behind certain signs, as `(?<![…])` says it. Where that is not known, the sign before is looked at as part of the
 * pattern and left out of what is found: the same places, at several times the cost.
 */
export class Apart {
  private first: RegExp | null = null;
  private further: RegExp | null = null;
  private readonly gate: Gate | null;

  /**
   * `signs` are those of a class in square brackets, "\\p{L}\\d". Groups of `pattern` are counted as if it stood alone; `\1` is not allowed in it. It is
   * made ready when it is first asked for: a short run needs a part of the many there are. `phrases`: all words of one of them stand in every text
   * that the pattern fits, each for itself.
   */
  constructor(
    private readonly signs: string,
    private readonly pattern: Pick<RegExp, 'source' | 'flags'>,
    phrases: readonly string[] = [],
    private readonly looksBehind = LOOKS_BEHIND,
  ) {
    this.gate = phrases.length === 0 ? null : new Gate(phrases);
  }

  test(text: string): boolean {
    if (this.gate?.opens(text) === false) return false;
    const ready = this.readyFrom(0);
    ready.lastIndex = 0;
    return ready.test(text);
  }

  /** The first place. */
  exec(text: string): RegExpExecArray | null {
    return this.next(text, 0);
  }

  /** All places, left to right, none of them over another. */
  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.next(text, 0); match; match = this.next(text, endOf(match))) found.push(match);
    return found;
  }

  replace(text: string, by: string): string {
    const found = this.all(text);
    if (found.length === 0) return text;
    const ends = [0, ...found.map(endOf)];
    return ends.map((from, i) => text.slice(from, found[i]?.index)).join(by);
  }

  split(text: string): string[] {
    const found = this.all(text);
    return [0, ...found.map(endOf)].map((from, i) => text.slice(from, found[i]?.index));
  }

  private next(text: string, from: number): RegExpExecArray | null {
    if (from === 0 && this.gate?.opens(text) === false) return null;
    const ready = this.readyFrom(from);
    if (this.looksBehind) {
      ready.lastIndex = from;
      return ready.exec(text);
    }
    // The sign before `from` is the last of the match before: another match may stand right behind it.
    ready.lastIndex = Math.max(0, from - 1);
    const match = ready.exec(text);
    if (!match) return null;
    const before = match[1]!.length;
    const found = [match[0].slice(before), ...match.slice(2)] as string[];
    return Object.assign(found as [string, ...string[]], {
      index: match.index + before,
      input: text,
      groups: match.groups,
    });
  }

  private readyFrom(from: number): RegExp {
    // eslint-disable-next-line no-restricted-syntax -- only where it is known
    if (this.looksBehind) return (this.first ??= this.made(`(?<![${this.signs}])`));
    if (from === 0) return (this.first ??= this.made(`(^|[^${this.signs}])`));
    return (this.further ??= this.made(`([^${this.signs}])`));
  }

  private made(before: string): RegExp {
    const { source, flags } = this.pattern;
    return new RegExp(`${before}(?:${source})`, flags.includes('g') ? flags : `${flags}g`);
  }
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** The pattern as whole words, as far as their beginning goes: no letter stands right before. */
export const apartFromLetters = (pattern: RegExp, phrases: readonly string[] = []): Apart =>
  new Apart('\\p{L}', pattern, phrases);

function knowsBehind(): boolean {
  try {
    // eslint-disable-next-line no-restricted-syntax -- a text, which is a fault only once it is made a pattern
    return new RegExp('(?<!a)b').test('b');
  } catch {
    return false;
  }
}
