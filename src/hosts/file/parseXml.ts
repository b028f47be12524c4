import type { Scope } from './namespaces';
import type { PartSource } from './package';
import { xmlParser, type Attributes } from './xmlEvents';

export type { Attributes } from './xmlEvents';

/** What a part's reader hears. `depth` is 0 at the root. */
export interface XmlListener {
  open(name: string, attributes: Attributes, depth: number, scope: Scope): void;
  close?(name: string, depth: number): void;
  text?(text: string): void;
}

/**
 * Parses a part. Element names come without their prefix; elements of other namespaces than the root's (extensions, which repeat the names of
 * the format) come with an empty name, so that nothing takes them for its own.
 *
 * @throws UnreadableWorkbook for broken XML and for a DOCTYPE.
 */
export function parseXml(source: PartSource, part: string, listener: XmlListener): void {
  const parser = parserFor(listener, source.shownName(part));
  source.stream(part, (text) => parser.write(text));
  parser.close();
}

/** A parser that tells the listener what it is fed. `part` is the part's name, for people. */
export function parserFor(listener: XmlListener, part: string): ReturnType<typeof xmlParser> {
  let depth = 0;
  return xmlParser(part, {
    open(_name, local, attributes, scope) {
      listener.open(local, attributes, depth, scope);
      depth += 1;
    },
    close(_name, local) {
      depth -= 1;
      listener.close?.(local, depth);
    },
    text: listener.text && ((text) => listener.text?.(text)),
  });
}

/** An xsd:boolean. */
export const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';
