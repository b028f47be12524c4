import type { SaxesParser } from 'saxes';
import type { Scope } from '../namespaces';
import { Elements, parserOf, type Attributes, type XmlEvents } from '../xmlEvents';
import { NotPlain, PlainXml } from './plainXml';

/** As programs begin a part: a declaration of this version of XML, or none. */
const BEGINNING =
  /^(?:<\?xml version="1\.0"(?: encoding="[\w.-]+")?(?: standalone="(?:yes|no)")?\?>)?[ \t\r\n]*(?=<\w)/;

/** A start tag that was told of. */
interface OpenTag {
  name: string;
  from: number;
  to: number;
}

/** What stands next in a part. */
type Token =
  | { kind: 'open'; name: string; attributes: Attributes; empty: boolean; declares: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/**
 * Goes through the whole text of a part and tells what `xmlParser` tells of it. As long as it is written plainly no parser is needed; from the
 * first tag or text on that is not, the parser goes on, and what is wrong is its to say.
 */
export class XmlWalk {
  private readonly elements: Elements;
  private readonly path: OpenTag[] = [];
  private root: OpenTag | null = null;
  private xml: PlainXml | null = null;
  private parser: SaxesParser | null = null;
  /** What is to be added to the parser's position, as it was not given all. */
  private skipped = 0;

  constructor(
    private readonly text: string,
    private readonly part: string,
    events: XmlEvents,
    outer: Scope | null = null,
  ) {
    this.elements = new Elements(part, events, outer);
  }

  /** What follows the tag that is told of. */
  get at(): number {
    return this.parser ? this.parser.position + this.skipped : this.xml!.at;
  }

  /** @throws UnreadableWorkbook as the parser does */
  run(): void {
    const beginning = BEGINNING.exec(this.text)?.[0];
    if (beginning === undefined) return this.parseFrom(0);
    const xml = new PlainXml(this.text, beginning.length);
    this.xml = xml;
    for (;;) {
      const { at } = xml;
      if (this.root && this.path.length === 0)
        return this.text.slice(at).trim() === '' ? undefined : this.parseFrom(at);
      const token = this.nextOf(xml);
      if (token === null) return this.parseFrom(this.root ? at : 0);
      this.tell(token, at, xml.at);
    }
  }

  /** The next tag, or the text before it; null where it is not plain. */
  private nextOf(xml: PlainXml): Token | null {
    try {
      const token = this.tokenOf(xml);
      return xml.isPlain ? token : null;
    } catch (cause) {
      if (cause instanceof NotPlain) return null;
      throw cause;
    }
  }

  private tokenOf(xml: PlainXml): Token {
    if (!xml.isAtTag) return { kind: 'text', text: xml.content() };
    if (xml.isAtEndTag) {
      const { name } = this.path.at(-1)!;
      xml.expect(`</${name}>`);
      return { kind: 'close', name };
    }
    xml.at += 1;
    xml.declares = false;
    const name = xml.name();
    const attributes = xml.attributes();
    return { kind: 'open', name, attributes, empty: xml.endsElement(), declares: xml.declares };
  }

  private tell(token: Token, from: number, to: number): void {
    if (token.kind === 'text') return this.elements.heard(token.text);
    if (token.kind === 'close') {
      this.path.pop();
      return this.elements.closed(token.name, false);
    }
    const { name, attributes, empty, declares } = token;
    // What is not counted here is within its limits: the tag would not be plain.
    if (declares) for (const key of Object.keys(attributes)) this.elements.attribute(key, attributes[key]!);
    const tag = { name, from, to };
    this.root ??= tag;
    if (!empty) this.path.push(tag);
    this.elements.opened(name, attributes, empty);
    if (empty) this.elements.closed(name, true);
  }

  /** The element without what was in it. */
  private emptied({ name, from, to }: OpenTag): string {
    const tag = this.text.slice(from, to);
    return tag.endsWith('/>') ? tag : `${tag}</${name}>`;
  }

  /** Lets the parser go on. It is given the start tags of the elements that are open, so that it knows where it is, and tells nothing of them. */
  private parseFrom(at: number): void {
    let isTold = false;
    const parser = parserOf(this.part, this.elements, () => isTold);
    const tags = this.path.map(({ from, to }) => this.text.slice(from, to)).join('');
    const { root } = this;
    const before = root && this.path.length === 0 ? this.emptied(root) : tags;
    parser.write(before);
    isTold = true;
    this.parser = parser;
    this.skipped = at - before.length;
    parser.write(this.text.slice(at)).close();
  }
}
