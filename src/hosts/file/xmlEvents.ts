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
 * A parser that says of each element whether it belongs to the part's own namespace. `outer` is the scope a piece of a part was cut out of.
 *
 * @throws UnreadableWorkbook (while it is written to) for broken XML, for a DOCTYPE, which no spreadsheet program writes and attacks need, and for
 * more of anything than `LIMITS` allows.
 */
export function xmlParser(part: string, events: XmlEvents, outer: Scope | null = null): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const counter = new Counter(part);
  let scope: Scope | null = null;
  let depth = 0;
  let declared: Declaration[] = [];
  /** Scopes left behind by elements that declare something, and how deep these stand. */
  const left: { depth: number; scope: Scope }[] = [];
  parser.on('attribute', ({ name, value }) => {
    counter.attribute(value);
    const declaration = declarationOf(name, value);
    if (declaration) declared.push(declaration);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (scope === null) scope = Scope.ofRoot(name, declared, outer);
    else if (declared.length > 0) {
      left.push({ depth, scope });
      scope = scope.within(declared);
    }
    if (declared.length > 0) declared = [];
    const local = scope.localOf(name);
    counter.element(local, depth);
    depth += 1;
    events.open(name, local, attributes, scope, isSelfClosing);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    depth -= 1;
    const local = scope!.localOf(name);
    if (left.length > 0 && left.at(-1)!.depth === depth) scope = left.pop()!.scope;
    events.close(name, local, isSelfClosing);
  });
  const hear = events.text;
  if (hear) {
    const heard = (text: string) => {
      counter.text(text);
      hear(text);
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
