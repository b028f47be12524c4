import { LIMITS } from '../../../workbook/limits';
import type { Attributes } from '../xmlEvents';

/** What stands in a part is XML that `PlainXml` does not know. The parser, which knows all of it, then reads the part from its beginning. */
export class NotPlain extends Error {}

/** What is heard of the elements within one. */
interface InsideListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  hear(text: string): void;
}

const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const SPACE = 32;
const ZERO = 48;
const BEFORE_A = 64;
/** What a parser must look at twice, or refuse: signs that XML forbids, ends of lines that it changes, all that is neither element nor text. */
const ODD = /[\0-\x08\v-\x1f\ufffe\uffff]|<[!?]|\]\]>/;
const NAME = /[A-Za-z]\w*/y;
/** As every program writes it: no entity, no blank but spaces. */
const ATTRIBUTE = /[ \n]+([A-Za-z_][\w.:-]*)="([^"<&\t\n]*)"/y;
const ENTITY = /&(?:(lt|gt|amp|quot|apos);)?/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const NO_ATTRIBUTES: Attributes = {};
/** Attributes of an element, and signs of one: the parser counts what is longer. */
const MOST_ATTRIBUTES = 50;
const LONGEST_ATTRIBUTE = 1_000;
/** Elements within one another that a cell or a text may have; no program writes half as many. */
const DEEPEST = 20;

/**
 * Goes through XML as spreadsheet programs write it, forward only, ten times as fast as a parser: elements without prefixes that declare no
 * namespace, attributes in double quotes, texts with the five entities, lines that end in a line feed. It takes nothing that it does not know:
 * each function throws `NotPlain` at the first sign of anything else, well-formed or not.
 */
export class PlainXml {
  /** Start tags that were passed. */
  elements = 0;

  /** @param at where it begins @param to where what it is asked for ends at the latest */
  constructor(
    readonly text: string,
    public at: number,
    to: number,
  ) {
    if (ODD.test(text.slice(at, to))) throw new NotPlain();
  }

  /** Whether these signs stand here, which are passed then. */
  passes(signs: string): boolean {
    if (!this.text.startsWith(signs, this.at)) return false;
    this.at += signs.length;
    return true;
  }

  /** @throws NotPlain where they do not stand here. */
  expect(signs: string): void {
    if (!this.passes(signs)) throw new NotPlain();
  }

  /** Passes blanks between elements. */
  skipBlanks(): void {
    while (this.text.charCodeAt(this.at) <= SPACE) this.at += 1;
  }

  /** The text up to the next tag. */
  content(): string {
    const end = this.text.indexOf('<', this.at);
    if (end < 0 || end - this.at > LIMITS['text-length']) throw new NotPlain();
    const text = this.text.slice(this.at, end);
    this.at = end;
    return text.includes('&') ? text.replace(ENTITY, signOf) : text;
  }

  /** The digits that stand here, as a number; -1 where none does. */
  digits(): number {
    const begin = this.at;
    let number = 0;
    for (; ; this.at++) {
      const digit = this.text.charCodeAt(this.at) - ZERO;
      if (!(digit >= 0 && digit <= 9)) return this.at === begin ? -1 : number;
      number = number * 10 + digit;
    }
  }

  /** The column that the capital letters here name; 0 where none does. */
  column(): number {
    let column = 0;
    for (; ; this.at++) {
      const letter = this.text.charCodeAt(this.at) - BEFORE_A;
      if (!(letter >= 1 && letter <= 26)) return column;
      column = column * 26 + letter;
    }
  }

  /** The attributes of a start tag, whose name is passed. Its end, ">" or "/>", is next. */
  attributes(): Attributes {
    if (this.isAtTagEnd()) return NO_ATTRIBUTES;
    const found = Object.create(null) as Record<string, string>;
    let count = 0;
    ATTRIBUTE.lastIndex = this.at;
    for (let match = ATTRIBUTE.exec(this.text); match; match = ATTRIBUTE.exec(this.text)) {
      const [, name, value] = match as unknown as [string, string, string];
      if (name.startsWith('xmlns') || found[name] !== undefined) throw new NotPlain();
      if (++count > MOST_ATTRIBUTES || value.length > LONGEST_ATTRIBUTE) throw new NotPlain();
      found[name] = value;
      this.at = ATTRIBUTE.lastIndex;
    }
    return found;
  }

  isAtTagEnd(): boolean {
    const code = this.text.charCodeAt(this.at);
    return code === GREATER || code === SLASH;
  }

  /** Passes the end of a start tag. Whether it ends the element too: "/>". */
  endsElement(): boolean {
    this.elements += 1;
    if (this.passes('/>')) return true;
    this.expect('>');
    return false;
  }

  /** The text of an element that holds nothing else; its name is passed. */
  textUpTo(endTag: string): string {
    this.attributes();
    if (this.endsElement()) return '';
    const text = this.content();
    this.expect(endTag);
    return text;
  }

  /** Hears what stands in an element, whose start tag is passed, up to its end tag, which is passed too. */
  inside(name: string, listener: InsideListener): void {
    const path = [name];
    for (;;) {
      if (this.text.charCodeAt(this.at) !== LESS) listener.hear(this.content());
      if (this.text.charCodeAt(this.at + 1) === SLASH) {
        const last = path.pop()!;
        this.expect(`</${last}>`);
        if (path.length === 0) return;
        listener.close(last);
      } else this.openInside(path, listener);
    }
  }

  private openInside(path: string[], listener: InsideListener): void {
    NAME.lastIndex = this.at + 1;
    const name = NAME.exec(this.text)?.[0];
    if (name === undefined || path.length > DEEPEST) throw new NotPlain();
    this.at = NAME.lastIndex;
    listener.open(name, this.attributes());
    if (this.endsElement()) listener.close(name);
    else path.push(name);
  }
}

function signOf(_entity: string, name: string | undefined): string {
  const sign = name === undefined ? undefined : ENTITIES[name];
  if (sign === undefined) throw new NotPlain();
  return sign;
}
