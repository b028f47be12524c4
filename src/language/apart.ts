/**
 * A pattern that may not stand right behind certain signs, as `(?<![…])` says it in newer browsers: web views of some years ago do not even load
 * a page with that in it. The sign before is looked at as part of the pattern and left out of what is found.
 */
export class Apart {
  private readonly first: RegExp;
  private readonly further: RegExp;

  /** `signs` are those of a class in square brackets, "\\p{L}\\d". Groups of `pattern` are counted as if it stood alone; `\1` is not allowed in it. */
  constructor(signs: string, { source, flags }: RegExp) {
    const all = flags.includes('g') ? flags : `${flags}g`;
    this.first = new RegExp(`(^|[^${signs}])(?:${source})`, all);
    this.further = new RegExp(`([^${signs}])(?:${source})`, all);
  }

  test(text: string): boolean {
    this.first.lastIndex = 0;
    return this.first.test(text);
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

  /** The sign before `from` is the last of the match before: another match may stand right behind it. */
  private next(text: string, from: number): RegExpExecArray | null {
    const pattern = from === 0 ? this.first : this.further;
    pattern.lastIndex = Math.max(0, from - 1);
    const match = pattern.exec(text);
    if (!match) return null;
    const before = match[1]!.length;
    const found = [match[0].slice(before), ...match.slice(2)] as string[];
    return Object.assign(found as [string, ...string[]], {
      index: match.index + before,
      input: text,
      groups: match.groups,
    });
  }
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** The pattern as whole words, as far as their beginning goes: no letter stands right before. */
export const apartFromLetters = (pattern: RegExp): Apart => new Apart('\\p{L}', pattern);
