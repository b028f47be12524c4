import { type Node, treeOf } from '../judging/tree';
import type { Parts } from '../torture/unpacked';

export const WRITTEN_OTHERWISE = 'written otherwise:';

/** What a part says, without the letters in which it says it; "null" for one that says nothing, or is not there. */
export function meaningOf(parts: Parts, name: string): string {
  if (!parts[name]) return 'null';
  const plain = STYLES.test(name) || isWithoutStyles(parts);
  return JSON.stringify(meaning(treeOf(parts[name]), plain));
}

const STYLES = /styles\.xml$/;

/** A workbook without a stylesheet, or with one that says nothing but what holds without it. */
const isWithoutStyles = (parts: Parts): boolean => {
  const name = Object.keys(parts).find((one) => STYLES.test(one));
  return !name || JSON.stringify(meaning(treeOf(parts[name]!), true)) === 'null';
};

/** Without counts, which are there to be quick, lists with nothing in them and, where these are looked at, plain styles and the way to them. */
function meaning(node: Node, plain: boolean): unknown {
  const { name, attributes, children, text } = node;
  if (plain && isPlain(node)) return null;
  const { count: _count, xmlns, ...rest } = attributes;
  const said = name === 'styleSheet' || xmlns === undefined ? rest : { ...rest, xmlns };
  const kept = children.map((child) => meaning(child, plain)).filter((one) => one !== null);
  const isList = /s$/.test(name) || name === 'styleSheet';
  return kept.length === 0 && Object.keys(said).length === 0 && text.trim() === '' && isList
    ? null
    : { name, said, kept, text: text.trim() };
}

/** Lists that say what holds where there are none. */
function isPlain(node: Node): boolean {
  const { name, attributes, children } = node;
  const inside = JSON.stringify(children.map(({ name: one, attributes: its, children: rest }) => [one, its, rest]));
  switch (name) {
    case 'fonts':
      return children.length === 1 && /^\[\["font",\{\}/.test(inside) && !/"(b|i|u|strike|color)"/.test(inside);
    case 'fills':
      return children.every(({ children: [pattern] }) =>
        /^(none|gray125)$/.test(pattern?.attributes.patternType ?? ''),
      );
    case 'borders':
      return children.length === 1 && !/style/.test(inside);
    case 'cellXfs':
    case 'cellStyleXfs':
      return children.every(({ attributes: its, children: rest }) => rest.length === 0 && isZero(its));
    case 'cellStyles':
      return children.length === 1 && children[0]!.attributes.builtinId === '0';
    case 'dxfs':
      return children.every(({ attributes: its, children: rest }) => rest.length + Object.keys(its).length === 0);
    case 'Override':
      return STYLES.test(attributes.PartName ?? '');
    case 'Relationship':
      return /\/styles$/.test(attributes.Type ?? '');
    default:
      return false;
  }
}

const isZero = (attributes: Node['attributes']): boolean => Object.values(attributes).every((value) => value === '0');
