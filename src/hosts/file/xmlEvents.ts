import { SaxesParser } from 'saxes';
import { damaged } from '../../workbook/host';
import { Counter } from './counted';
import { declarationOf, Scope, type Declaration } from './namespaces';

export type Attributes = Readonly<Record<string, string>>;

/** What is heard of a part. Names come as written and, where they are of the part's own namespace, without their prefix. */
export interface XmlEvents {
  open(name: string, local: string, attributes: Attributes, scope: Scope, empty: boolean): void;
  close(name: string, local: string, empty: boolean): void;
  text?: ((text: string) => void) | undefined;
}

/**
 * Tells of elements, whoever finds them in a part, which of them belong to the part's own namespace, and refuses more of anything than `LIMITS`
 * allows. `outer` is the scope a piece of a part was cut out of.
 */
export class Elements {
  private readonly counter: Counter;
  private scope: Scope | null = null;
  private depth = 0;
  private declared: Declaration[] = [];
  /** Scopes left behind by elements that declare something, and how deep these stand. */
  private readonly left: { depth: number; scope: Scope }[] = [];

  constructor(
    part: string,
    private readonly events: XmlEvents,
    private readonly outer: Scope | null,
  ) {
    this.counter = new Counter(part);
  }

  /** Whether anybody hears texts. */
  get hearsText(): boolean {
    return this.events.text !== undefined;
  }

  /** An attribute of the start tag that comes next. */
  attribute(name: string, value: string): void {
    this.counter.attribute(value);
    const declaration = declarationOf(name, value);
    if (declaration) this.declared.push(declaration);
  }

  opened(name: string, attributes: Attributes, empty: boolean): void {
    const { declared } = this;
    if (this.scope === null) this.scope = Scope.ofRoot(name, declared, this.outer);
    else if (declared.length > 0) {
      this.left.push({ depth: this.depth, scope: this.scope });
      this.scope = this.scope.within(declared);
    }
    if (declared.length > 0) this.declared = [];
    const local = this.scope.localOf(name);
    this.counter.element(local, this.depth);
    this.depth += 1;
    this.events.open(name, local, attributes, this.scope, empty);
  }

  closed(name: string, empty: boolean): void {
    this.depth -= 1;
    const local = this.scope!.localOf(name);
    if (this.left.length > 0 && this.left.at(-1)!.depth === this.depth) this.scope = this.left.pop()!.scope;
    this.events.close(name, local, empty);
  }

  heard(text: string): void {
    this.counter.text(text);
    this.events.text?.(text);
  }
}

/**
 * A parser that says of each element whether it belongs to the part's own namespace. `outer` is the scope a piece of a part was cut out of.
 *
 * @throws UnreadableWorkbook (while it is written to) for broken XML, for a DOCTYPE, which no spreadsheet program writes and attacks need, and for
 * more of anything than `LIMITS` allows.
 */
export const xmlParser = (part: string, events: XmlEvents, outer: Scope | null = null): SaxesParser =>
  parserOf(part, new Elements(part, events, outer));

/** The same, which tells of elements to one who may have been told of others before. It tells nothing while it is not `listening`. */
export function parserOf(part: string, elements: Elements, listening: () => boolean = () => true): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('attribute', ({ name, value }) => {
    if (listening()) elements.attribute(name, value);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (listening()) elements.opened(name, attributes, isSelfClosing);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (listening()) elements.closed(name, isSelfClosing);
  });
  if (elements.hearsText) {
    const heard = (text: string) => {
      if (listening()) elements.heard(text);
    };
    parser.on('text', heard);
    parser.on('cdata', heard);
  }
  parser.on('doctype', () => {
    throw damaged('doctype', part);
  });
  parser.on('error', (error) => {
    throw damaged('xml', part, error);
  });
  return parser;
}
