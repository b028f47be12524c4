import { SaxesParser, type SaxesAttributeNS } from 'saxes';

/** How a program writes XML that says the same. */
export interface Hand {
  /** Namespace → the prefix it gets; '' is the default namespace. Others keep theirs. */
  prefixes?: Record<string, string>;
  quote?: '"' | "'";
  /** `<c></c>` for `<c/>`. */
  longEnds?: boolean;
  /** A line for each element. Only for parts in which no text stands between elements. */
  indented?: boolean;
  /** Attributes the other way round. */
  reversed?: boolean;
  declaration?: string;
  /** A remark behind each element's start. */
  remarks?: string;
}

/** The same document in another hand. */
export function rewritten(xml: string, hand: Hand): string {
  const { prefixes = {}, quote = '"', longEnds, indented, reversed, declaration = DECLARATION, remarks } = hand;
  let out = declaration;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true });
  const named = (uri: string, prefix: string, local: string, isAttribute: boolean) => {
    const given = prefixes[uri];
    const used = given === undefined || (isAttribute && (prefix === '' || given === '')) ? prefix : given;
    return used ? `${used}:${local}` : local;
  };
  const attribute = ({ name, prefix, local, uri, value }: SaxesAttributeNS) => {
    const declares = name === 'xmlns' || prefix === 'xmlns';
    const given = declares ? prefixes[value] : undefined;
    if (given !== undefined) return [given ? `xmlns:${given}` : 'xmlns', value] as const;
    return [declares ? name : named(uri, prefix, local, true), value] as const;
  };
  parser.on('opentag', (tag) => {
    const pairs = Object.values(tag.attributes).map(attribute);
    if (reversed) pairs.reverse();
    const written = pairs.map(([name, value]) => ` ${name}=${quote}${escaped(value, quote)}${quote}`);
    const name = named(tag.uri, tag.prefix, tag.local, false);
    if (indented && depth > 0) out += `\r\n${'  '.repeat(depth)}`;
    out += `<${name}${written.join('')}${tag.isSelfClosing && !longEnds ? '/' : ''}>`;
    if (remarks && !tag.isSelfClosing && tag.local !== 't' && tag.local !== 'v') out += `<!--${remarks}-->`;
    if (!tag.isSelfClosing) depth++;
  });
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) depth--;
    const name = named(tag.uri, tag.prefix, tag.local, false);
    if (!tag.isSelfClosing || longEnds) out += `</${name}>`;
  });
  parser.on('text', (text) => (out += escaped(text, '')));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return out;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function escaped(text: string, quote: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
  if (quote === '') return plain;
  const inValue = plain.replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
  return quote === '"' ? inValue.replaceAll('"', '&quot;') : inValue.replaceAll("'", '&apos;');
}
