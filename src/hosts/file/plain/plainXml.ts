import { LIMITS } from '../../../workbook/limits';
import type { Attributes } from '../xmlEvents';

/** What stands in a part is XML that `PlainXml` does not know. The parser, which knows all of it, then reads the part. */
export class NotPlain extends Error {}

/** What is heard of the elements within one. */
interface InsideListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  hear(text: string): void;
}

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
/** Signs that XML forbids, and ends of lines that a parser changes. */
const ODD = /[\0-\x08\v-\x1f\ufffe\uffff]/;
/** What may not stand in a text. */
const END_OF_SECTION = ']]>';
/** Signs of names, by their codes: those of other alphabets are left to the parser. */
const IN_NAMES = Uint8Array.from({ length: 128 }, (_, code) => (/[\w.:-]/.test(String.fromCharCode(code)) ? 1 : 0));
const BEGINS_NAME = /[A-Za-z_]/;
/** In an attribute's value: what ends up as another sign, or cannot stand there. */
const ODD_IN_VALUE = /[<\t\n]/;
const ENTITY = /&(?:(lt|gt|amp|quot|apos);)?/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const NO_ATTRIBUTES: Attributes = {};
/** Elements within one another that a cell or a text may have; no program writes half as many. */
const DEEPEST = 20;

/**
 * Goes through XML as spreadsheet programs write it, forward only, several times as fast as a parser: attributes in double quotes, texts with the
 * five entities, lines that end in a line feed. It takes nothing that it does not know: each function throws `NotPlain` at the first sign of
 * anything else, well-formed or not; comments and instructions are no tags to it. What the names of elements mean is not its to say.
 */
export class PlainXml {
  /** As of `Grid`. */
  static readonly kept = new PlainXml('');

  /** Start tags that were passed. */
  elements = 0;
  /** A start tag that was passed declares a namespace. */
  declares = false;
  /** The first odd sign; what ends before it is plain. */
  private readonly odd: number;

  /** @param at where it begins @param to where what it is asked for ends at the latest */
  constructor(
    readonly text: string,
    public at = 0,
    to = text.length,
  ) {
    const asked = text.slice(at, to);
    const found = [asked.search(ODD), asked.indexOf(END_OF_SECTION)].filter((place) => place >= 0);
    this.odd = at + Math.min(Infinity, ...found);
  }

  /** Whether all that was passed is free of odd signs. */
  get isPlain(): boolean {
    return this.at <= this.odd;
  }

  /** Whether a tag begins here. */
  get isAtTag(): boolean {
    return this.text.charCodeAt(this.at) === LESS;
  }

  get isAtEndTag(): boolean {
    return this.isAtTag && this.text.charCodeAt(this.at + 1) === SLASH;
  }

  /** Whether a start tag ends here. */
  get isAtTagEnd(): boolean {
    const code = this.text.charCodeAt(this.at);
    return code === GREATER || code === SLASH;
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
    return withSigns(text);
  }

  /** The name that begins here, with its prefix. */
  name(): string {
    const begin = this.at;
    while (IN_NAMES[this.text.charCodeAt(this.at)] === 1) this.at += 1;
    const name = this.text.slice(begin, this.at);
    if (!BEGINS_NAME.test(name.charAt(0))) throw new NotPlain();
    return name;
  }

  /** The attributes of a start tag, whose name is passed. Its end is next. */
  attributes(): Attributes {
    if (this.isAtTagEnd) return NO_ATTRIBUTES;
    const { text } = this;
    const found = Object.create(null) as Record<string, string>;
    for (let count = 0; ; count++) {
      if (!(text.charCodeAt(this.at) <= SPACE)) throw new NotPlain();
      this.skipBlanks();
      if (this.isAtTagEnd) return found;
      const name = this.name();
      if (text.charCodeAt(this.at) !== EQUALS || text.charCodeAt(this.at + 1) !== QUOTE) throw new NotPlain();
      const begin = this.at + 2;
      const end = text.indexOf('"', begin);
      if (end < 0 || end - begin > LIMITS['attribute-length'] || count >= LIMITS.attributes) throw new NotPlain();
      const value = text.slice(begin, end);
      if (ODD_IN_VALUE.test(value) || found[name] !== undefined) throw new NotPlain();
      if (name.startsWith('xmlns')) this.declares = true;
      found[name] = withSigns(value);
      this.at = end + 1;
      if (this.isAtTagEnd) return found;
    }
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

  /** Hears what stands in an element, whose start tag is passed, up to its end tag, which is passed too. Names have no prefixes. */
  inside(name: string, listener: InsideListener): void {
    const path = [name];
    for (;;) {
      if (!this.isAtTag) listener.hear(this.content());
      if (this.isAtEndTag) {
        const last = path.pop()!;
        this.expect(`</${last}>`);
        if (path.length === 0) return;
        listener.close(last);
      } else this.openInside(path, listener);
    }
  }

  private openInside(path: string[], listener: InsideListener): void {
    this.at += 1;
    const name = this.name();
    if (name.includes(':') || path.length > DEEPEST) throw new NotPlain();
    listener.open(name, this.attributes());
    if (this.endsElement()) listener.close(name);
    else path.push(name);
  }
}

/** A text as it is written, with the signs its entities stand for. */
const withSigns = (text: string): string => (text.includes('&') ? text.replace(ENTITY, signOf) : text);

function signOf(_entity: string, name: string | undefined): string {
  const sign = name === undefined ? undefined : ENTITIES[name];
  if (sign === undefined) throw new NotPlain();
  return sign;
}
