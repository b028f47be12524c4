import { declarationOf, Scope, withoutPrefix } from '../../namespaces';
import { TreeBuilder, type Element } from '../elements';

export const VML = 'urn:schemas-microsoft-com:vml';
export const OFFICE = 'urn:schemas-microsoft-com:office:office';
export const EXCEL = 'urn:schemas-microsoft-com:office:excel';
const DRAWN = [VML, OFFICE, EXCEL];

const TAG = /<(\/?)([^\s<>/="'!?]+)((?:(?=[\s/="'!?])(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?)>/y;
const ATTRIBUTE = /\s*([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/y;

/** What is passed over, and what ends it. */
const PASSED: [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/**
 * The elements of a drawing in the language of 1998. What Excel writes there is not always XML: in a text a <br> may have no end. That is
 * borne with; where shapes themselves have no end, or anything else stands otherwise than it should, the drawing is not understood: null.
 * Attributes come as written.
 */
export function readVml(text: string): Element | null {
  const reader = new VmlReader(text);
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = reader.read(at);
    if (next === null) return null;
    at = next;
  }
  return reader.whole();
}

class VmlReader {
  private readonly tree = new TreeBuilder();
  private readonly open: Element[] = [];
  /** How many elements of a name are open: an end tag is not looked for in vain. */
  private readonly counts = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** Reads what begins at an "<" and says where to go on; null when it cannot be understood. */
  read(at: number): number | null {
    const passed = PASSED.find(([start]) => this.text.startsWith(start, at));
    if (passed) {
      const end = this.text.indexOf(passed[1], at + passed[0].length);
      return end < 0 ? null : end + passed[1].length;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(this.text);
    // In a text a "<" may stand for itself.
    if (!tag) return this.open.length > 1 ? at + 1 : null;
    const [whole, slash, name, rest] = tag as unknown as [string, string, string, string];
    const end = at + whole.length;
    const read = slash ? this.close(name, at, end) : this.begin(name, rest, at, end);
    return read ? end : null;
  }

  /** The root, if it came to its end. */
  whole(): Element | null {
    const { root } = this.tree;
    return root && this.open.length === 0 && withoutPrefix(root.name) === 'xml' ? root : null;
  }

  private begin(name: string, rest: string, from: number, openEnd: number): boolean {
    const outer = this.open.at(-1);
    if (!outer && this.tree.root) return false;
    const empty = rest.endsWith('/');
    const attributes = attributesOf(empty ? rest.slice(0, -1) : rest);
    const declared = Object.entries(attributes).flatMap(([key, value]) => {
      const declaration = declarationOf(key, value);
      return declaration ? [declaration] : [];
    });
    const scope = outer ? outer.scope.within(declared) : Scope.ofRoot(name, declared);
    const depth = this.open.length;
    const element = this.tree.open({
      ...{ name, local: scope.localOf(name), attributes, depth, scope, from, openEnd, empty },
    });
    if (empty) this.tree.close(openEnd, openEnd);
    else {
      this.open.push(element);
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
    return true;
  }

  private close(name: string, from: number, to: number): boolean {
    if (!this.counts.get(name)) return this.open.length > 1;
    for (let element = this.open.pop(); element; element = this.open.pop()) {
      this.counts.set(element.name, this.counts.get(element.name)! - 1);
      if (element.name === name) {
        this.tree.close(from, to);
        return true;
      }
      this.tree.close(element.openEnd, element.openEnd);
      if (element.depth <= 1 || DRAWN.includes(element.scope.namespaceOf(element.name))) return false;
    }
    return false;
  }
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    attributes[found[1]!] = found[2] ?? found[3] ?? found[4] ?? '';
  }
  return attributes;
}
