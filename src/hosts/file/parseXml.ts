import { SaxesParser } from 'saxes';
import { UnreadableWorkbook } from '../../workbook/host';
import type { PartSource } from './package';

export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader hears. `depth` is 0 at the root. */
export interface XmlListener {
  open(name: string, attributes: Attributes, depth: number): void;
  close?(name: string, depth: number): void;
  text?(text: string): void;
}

/**
 * Parses a part. Element names come without the prefix of the root's namespace; elements of other namespaces
 * (extensions, which repeat the names of the format) come with an empty name, so that nothing takes them for its own.
 *
 * @throws UnreadableWorkbook for broken XML and for a DOCTYPE, which no spreadsheet program writes and attacks need.
 */
export function parseXml(source: PartSource, part: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let localName: (name: string) => string = () => '';
  parser.on('opentag', ({ name, attributes }) => {
    if (depth === 0) localName = stripPrefixOf(name);
    listener.open(localName(name), attributes, depth);
    depth += 1;
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(localName(name), depth);
  });
  if (listener.text) {
    const hear = (text: string) => listener.text?.(text);
    parser.on('text', hear);
    parser.on('cdata', hear);
  }
  parser.on('doctype', () => {
    throw new UnreadableWorkbook('damaged', `${part}: DOCTYPE`);
  });
  parser.on('error', (error) => {
    throw new UnreadableWorkbook('damaged', part, { cause: error });
  });
  source.stream(part, (text) => parser.write(text));
  parser.close();
}

function stripPrefixOf(root: string): (name: string) => string {
  const prefix = root.slice(0, root.indexOf(':') + 1);
  if (prefix) return (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : '');
  return (name) => (name.includes(':') ? '' : name);
}

/** An xsd:boolean. */
export const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';
