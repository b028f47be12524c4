import { SaxesParser } from 'saxes';

/** An element without prefixes: judged by what it says, not by how it is written. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

export function treeOf(bytes: Uint8Array): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const path = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes as Record<string, string>).map(([key, value]) => [bare(key), value]);
    const node: Node = { name: bare(name), attributes: Object.fromEntries(plain), children: [], text: '' };
    path.at(-1)!.children.push(node);
    path.push(node);
  });
  parser.on('closetag', () => void path.pop());
  parser.on('text', (text) => void (path.at(-1)!.text += text));
  parser.write(decoded(bytes)).close();
  return top.children[0]!;
}

function decoded(bytes: Uint8Array): string {
  const marks: Record<number, string> = { 0xff: 'utf-16le', 0xfe: 'utf-16be' };
  return new TextDecoder(marks[bytes[0] ?? 0] ?? 'utf-8').decode(bytes);
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** All elements of a name, however deep. */
export function all(node: Node | undefined, name: string): Node[] {
  if (!node) return [];
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((candidate) => candidate.name === name);
