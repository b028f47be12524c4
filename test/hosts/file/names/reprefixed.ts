import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** How a program names things: the prefix of an element's namespace at a place ('' for the default), and that of attributes of one. */
export interface Prefixing {
  name: string;
  element(namespace: string, at: Place): string;
  attribute(namespace: string, at: Place): string;
  /** Declarations no name needs, at the root. */
  extra?: Record<string, string>;
}

interface Place {
  /** Elements before it. */
  index: number;
  depth: number;
  /** The root's namespace. */
  own: string;
  /** A number for each namespace, in the order in which they come. */
  number: number;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NOBODYS = 'urn:example:of-nobody';
const numbered =
  (letter: string) =>
  (_: string, { number }: Place) =>
    `${letter}${number}`;

/** The habits of programs, and worse ones that are as lawful. */
export const PREFIXINGS: Prefixing[] = [
  { name: 'every name has a prefix', element: numbered('p'), attribute: numbered('p') },
  { name: 'ns0, ns1… as ElementTree writes them', element: numbered('ns'), attribute: numbered('ns') },
  {
    name: 'every other element has a prefix it declares itself',
    element: (_, { index, number }) => (index % 2 === 1 ? `d${number}` : ''),
    attribute: numbered('a'),
  },
  {
    name: 'only children of lists have a prefix',
    element: (_, { depth, number }) => (depth >= 2 ? `d${number}` : ''),
    attribute: numbered('a'),
  },
  { name: 'the default is declared anew for each namespace', element: () => '', attribute: numbered('b') },
  {
    name: 'one prefix means another namespace at each depth',
    element: (_, { depth, number }) => 'xyz'[(depth + number) % 3]!,
    attribute: (_, { number }) => `w${number}`,
  },
  {
    name: 'prefixes swapped: x is relationships, r the main one',
    element: (namespace, { own, number }) => (namespace === own ? 'r' : `v${number}`),
    attribute: (namespace, { number }) => (namespace === RELATIONSHIPS ? 'x' : `w${number}`),
  },
  {
    name: 'r is bound to something else, relationships stand under q',
    element: (namespace, { own, number }) => (namespace === own ? '' : `k${number}`),
    attribute: (namespace, { number }) => (namespace === RELATIONSHIPS ? 'q' : `k${number}`),
    extra: { r: NOBODYS, x: NOBODYS, v: `${NOBODYS}:v`, x14: `${NOBODYS}:14` },
  },
];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapedValue = (text: string) =>
  escaped(text)
    .replace(/"/g, '&quot;')
    .replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Attributes whose words are prefixes. */
const OF_PREFIXES = ['Ignorable', 'MustUnderstand', 'Requires'];

/** An XML part with the same names in other prefixes. Null for what is no XML with namespaces. */
export function reprefixed(xml: string, { element, attribute, extra = {} }: Prefixing): string | null {
  const parser = new SaxesParser({ xmlns: true });
  const out: string[] = [];
  const scopes: Map<string, string>[] = [new Map()];
  const written: string[] = [];
  const numbers = new Map<string, number>();
  let own = '';
  let index = 0;
  let broken = false;
  parser.on('error', () => (broken = true));
  parser.on('xmldecl', ({ version, encoding, standalone }) => {
    const rest = [encoding && ` encoding="${encoding}"`, standalone && ` standalone="${standalone}"`];
    out.push(`<?xml version="${version ?? '1.0'}"${rest.filter(Boolean).join('')}?>`);
  });
  parser.on('opentag', (tag) => {
    if (index === 0) own = tag.uri;
    const scope = new Map(scopes.at(-1));
    const declared = new Map<string, string>();
    const declare = (prefix: string, namespace: string) => {
      if ((scope.get(prefix) ?? '') === namespace) return;
      scope.set(prefix, namespace);
      declared.set(prefix, namespace);
    };
    const placeOf = (namespace: string): Place => {
      if (!numbers.has(namespace)) numbers.set(namespace, numbers.size);
      return { index, depth: written.length, own, number: numbers.get(namespace)! };
    };
    const prefixOf = (namespace: string) => {
      const prefix = attribute(namespace, placeOf(namespace));
      declare(prefix, namespace);
      return prefix;
    };
    if (index === 0) for (const [prefix, namespace] of Object.entries(extra)) declare(prefix, namespace);
    const prefix = tag.uri === '' ? '' : element(tag.uri, placeOf(tag.uri));
    declare(prefix, tag.uri);
    const name = prefix ? `${prefix}:${tag.local}` : tag.local;
    const attributes = Object.values(tag.attributes).flatMap(({ name: full, prefix: before, local, uri, value }) => {
      if (full === 'xmlns' || before === 'xmlns') return [];
      const ofPrefixes = OF_PREFIXES.includes(local) && (uri === COMPATIBILITY || tag.uri === COMPATIBILITY);
      const words = value.split(/\s+/).filter((word) => parser.resolve(word));
      const kept = ofPrefixes ? words.map((word) => prefixOf(parser.resolve(word)!)).join(' ') : value;
      const named = uri === '' ? local : before === 'xml' ? full : `${prefixOf(uri)}:${local}`;
      return [` ${named}="${escapedValue(kept)}"`];
    });
    const declarations = [...declared].map(([at, namespace]) => ` xmlns${at && `:${at}`}="${namespace}"`);
    out.push(`<${name}${declarations.join('')}${attributes.join('')}${tag.isSelfClosing ? '/' : ''}>`);
    index += 1;
    scopes.push(scope);
    written.push(name);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    scopes.pop();
    const name = written.pop()!;
    if (!isSelfClosing) out.push(`</${name}>`);
  });
  parser.on('text', (text) => out.push(escaped(text)));
  parser.on('cdata', (text) => out.push(`<![CDATA[${text}]]>`));
  parser.on('comment', (text) => out.push(`<!--${text}-->`));
  parser.write(xml).close();
  return broken ? null : out.join('');
}

/** A workbook whose parts (all, or those that are chosen) name things otherwise. */
export function reprefixedWorkbook(bytes: Uint8Array, prefixing: Prefixing, chosen = /./): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(name) || !chosen.test(name)) continue;
    const text = reprefixed(strFromU8(content), prefixing);
    if (text !== null) parts[name] = strToU8(text);
    else if (!name.endsWith('.vml')) throw new Error(`${name} is no XML with namespaces`);
  }
  return zipSync(parts, { level: 1 });
}
