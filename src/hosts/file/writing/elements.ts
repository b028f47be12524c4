import { damaged } from '../../../workbook/host';
import { withoutPrefix, type Scope } from '../namespaces';
import { XmlWalk } from '../plain/xmlWalk';
import type { Attributes } from '../xmlEvents';
import type { Splices } from './splice';
import { escapeXml } from './xmlText';

/** A start tag and where it stands in the text. */
export interface Tag {
  /** As written, with its prefix. */
  name: string;
  /** Without its prefix, for elements of the root's namespace; '' for those of others, which repeat the format's names. */
  local: string;
  attributes: Attributes;
  depth: number;
  /** What prefixes mean in it. */
  scope: Scope;
  /** Where its "<" stands, and what follows its ">". */
  from: number;
  openEnd: number;
  /** It is written <name/>. */
  empty: boolean;
}

interface OffsetListener {
  open(tag: Tag): void;
  /** `from` is where the end tag begins, `to` what follows it; both are the start tag's end for <name/>. */
  close?(local: string, from: number, to: number, depth: number): void;
  text?(text: string): void;
}

/**
 * Parses a part's text and says where everything stands. `outer` is the scope it was cut out of, for a piece of a part.
 * @throws UnreadableWorkbook for broken XML and for a DOCTYPE.
 */
export function scanXml(text: string, part: string, listener: OffsetListener, outer: Scope | null = null): void {
  let depth = 0;
  const walk: XmlWalk = new XmlWalk(
    text,
    part,
    {
      open(name, local, attributes, scope, empty) {
        const openEnd = walk.at;
        // No "<" can stand within a tag, so the nearest one before its end begins it.
        const from = text.lastIndexOf('<', openEnd - 1);
        listener.open({ name, local, attributes, depth, scope, from, openEnd, empty });
        depth += 1;
      },
      close(_name, local, empty) {
        depth -= 1;
        const to = walk.at;
        listener.close?.(local, empty ? to : text.lastIndexOf('<', to - 1), to, depth);
      },
      text: listener.text && ((heard) => listener.text?.(heard)),
    },
    outer,
  );
  walk.run();
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

/** The elements of a part, or of a piece cut out of one. For a moderate size: a sheet's cells are better not kept all. */
export function parseElements(text: string, part: string, outer: Scope | null = null): Element {
  const tree = new TreeBuilder();
  const listener: OffsetListener = {
    open: (tag) => void tree.open(tag),
    close: (_local, from, to) => tree.close(from, to),
    text: (heard) => tree.hear(heard),
  };
  scanXml(text, part, listener, outer);
  if (!tree.root) throw damaged('xml', part);
  return tree.root;
}

export const childOf = (parent: Element, local: string): Element | undefined =>
  parent.children.find((child) => child.local === local);

/** All children of a name. */
export const childrenOf = (parent: Element | undefined, local: string): Element[] =>
  parent?.children.filter((child) => child.local === local) ?? [];

/** The prefix an element is written with ("x:"): within one of the part's own namespace, new ones are written with it. */
export const prefixOf = ({ name }: Pick<Tag, 'name'>): string => name.slice(0, name.indexOf(':') + 1);

/** Whether an element has a name in a namespace, which need not be the part's own. */
export const isNamed = ({ name, scope }: Tag, namespace: string, local: string): boolean =>
  withoutPrefix(name) === local && scope.namespaceOf(name) === namespace;

/** Adds XML as an element's last child; <name/> is opened for it. */
export function appendTo(splices: Splices, text: string, parent: Element, xml: string): void {
  if (!parent.empty) return splices.insert(parent.closeFrom, xml);
  const slash = text.lastIndexOf('/', parent.openEnd);
  splices.replace(slash, parent.openEnd, `>${xml}</${parent.name}>`);
}

/** Sets an attribute of a start tag; null takes it away. */
export function setAttribute(splices: Splices, text: string, tag: Tag, name: string, value: string | null): void {
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  const first = tag.from + 1 + tag.name.length;
  // One after the other: what looks like an attribute may stand in the value of another.
  const attribute = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;
  attribute.lastIndex = first;
  for (let found = attribute.exec(text); found && attribute.lastIndex <= tag.openEnd; found = attribute.exec(text)) {
    if (found[1] === name) return splices.replace(found.index, attribute.lastIndex, written);
  }
  splices.insert(first, written);
}
