import type { Scope } from './namespaces';
import type { PartSource } from './package';
import { XmlWalk } from './plain/xmlWalk';
import { xmlParser, type Attributes, type XmlEvents } from './xmlEvents';

export type { Attributes } from './xmlEvents';

/** What a part's reader hears. `depth` is 0 at the root; `at` is what follows the tag, in a part that comes as a whole. */
export interface XmlListener {
  open(name: string, attributes: Attributes, depth: number, scope: Scope, at: number): void;
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
  const whole = source.whole(part);
  if (whole !== null) return parseWhole(whole, source.shownName(part), listener);
  const parser = xmlParser(
    source.shownName(part),
    eventsFor(listener, () => 0),
  );
  source.stream(part, (text) => parser.write(text));
  parser.close();
}

/** The same for a part's text. `part` is its name, for people. */
export function parseWhole(text: string, part: string, listener: XmlListener): void {
  const walk: XmlWalk = new XmlWalk(
    text,
    part,
    eventsFor(listener, () => walk.at),
  );
  walk.run();
}

function eventsFor(listener: XmlListener, at: () => number): XmlEvents {
  let depth = 0;
  return {
    open(_name, local, attributes, scope) {
      listener.open(local, attributes, depth, scope, at());
      depth += 1;
    },
    close(_name, local) {
      depth -= 1;
      listener.close?.(local, depth);
    },
    text: listener.text && ((text) => listener.text?.(text)),
  };
}

/** An xsd:boolean. */
export const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';
