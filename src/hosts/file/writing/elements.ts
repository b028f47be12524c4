import { SaxesParser } from 'saxes';
import { UnreadableWorkbook } from '../../../workbook/host';
import type { Attributes } from '../parseXml';
import type { Splices } from './splice';
import { escapeXml } from './xmlText';

/** A start tag and where it stands in the text. */
export interface Tag {
  /** As written, with its prefix. */
  name: string;
  /** Without the prefix of the root's namespace; '' for elements of other namespaces, which repeat the format's names. */
  local: string;
  attributes: Attributes;
  depth: number;
  /** Where its "<" stands, and what follows its ">". */
  from: number;
  openEnd: number;
  /** It is written <name/>. */
  empty: boolean;
}

export interface OffsetListener {
  open(tag: Tag): void;
  /** `from` is where the end tag begins, `to` what follows it; both are the start tag's end for <name/>. */
  close?(local: string, from: number, to: number, depth: number): void;
  text?(text: string): void;
}

/** Parses a part's text and says where everything stands. @throws UnreadableWorkbook for broken XML and for a DOCTYPE. */
export function scanXml(text: string, part: string, listener: OffsetListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let prefix: string | null = null;
  const localName = (name: string): string => {
    if (prefix) return name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return name.includes(':') ? '' : name;
  };
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    const openEnd = parser.position;
    // No "<" can stand within a tag, so the nearest one before its end begins it.
    const from = text.lastIndexOf('<', openEnd - 1);
    listener.open({ name, local: localName(name), attributes, depth, from, openEnd, empty: isSelfClosing });
    depth += 1;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    depth -= 1;
    const to = parser.position;
    listener.close?.(localName(name), isSelfClosing ? to : text.lastIndexOf('<', to - 1), to, depth);
  });
  if (listener.text) {
    const hear = (heard: string) => listener.text?.(heard);
    parser.on('text', hear);
    parser.on('cdata', hear);
  }
  parser.on('doctype', () => {
    throw new UnreadableWorkbook('damaged', `${part}: DOCTYPE`);
  });
  parser.on('error', (error) => {
    throw new UnreadableWorkbook('damaged', part, { cause: error });
  });
  parser.write(text).close();
}

/** An element with what it holds. */
export interface Element extends Tag {
  /** Where its end tag begins, and what follows it. */
  closeFrom: number;
  to: number;
  children: Element[];
  /** The text directly in it, decoded. */
  text: string;
}

/** Builds elements out of what a scan hears; what is not fed to it is not in the tree. */
export class TreeBuilder {
  root: Element | null = null;
  private readonly path: Element[] = [];

  open(tag: Tag): Element {
    const element: Element = { ...tag, closeFrom: tag.openEnd, to: tag.openEnd, children: [], text: '' };
    this.path.at(-1)?.children.push(element);
    this.root ??= element;
    this.path.push(element);
    return element;
  }

  close(from: number, to: number): void {
    const element = this.path.pop();
    if (element) Object.assign(element, { closeFrom: from, to });
  }

  hear(text: string): void {
    const element = this.path.at(-1);
    if (element) element.text += text;
  }
}

/** A part's elements. For parts of a moderate size: a sheet's cells are better not kept all. */
export function parseElements(text: string, part: string): Element {
  const tree = new TreeBuilder();
  scanXml(text, part, {
    open: (tag) => void tree.open(tag),
    close: (_local, from, to) => tree.close(from, to),
    text: (heard) => tree.hear(heard),
  });
  if (!tree.root) throw new UnreadableWorkbook('damaged', part);
  return tree.root;
}

export const childOf = (parent: Element, local: string): Element | undefined =>
  parent.children.find((child) => child.local === local);

/** The prefix of a part's own elements ("x:"), with which new ones are written. */
export const prefixOf = (root: Tag): string => root.name.slice(0, root.name.indexOf(':') + 1);

/** The name without whatever prefix. */
export const bareName = ({ name }: Tag): string => name.slice(name.indexOf(':') + 1);

/** Adds XML as an element's last child; <name/> is opened for it. */
export function appendTo(splices: Splices, text: string, parent: Element, xml: string): void {
  if (!parent.empty) return splices.insert(parent.closeFrom, xml);
  const slash = text.lastIndexOf('/', parent.openEnd);
  splices.replace(slash, parent.openEnd, `>${xml}</${parent.name}>`);
}

/** Sets an attribute of a start tag; null takes it away. */
export function setAttribute(splices: Splices, text: string, tag: Tag, name: string, value: string | null): void {
  const raw = text.slice(tag.from, tag.openEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(raw);
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  if (found) splices.replace(tag.from + found.index, tag.from + found.index + found[0].length, written);
  else splices.insert(tag.from + 1 + tag.name.length, written);
}
