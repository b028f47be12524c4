import type { PackageDraft } from '../draft';
import { scanXml, childOf, childrenOf, TreeBuilder, type Element } from '../elements';
import { relationsOf, type Relation } from '../relations';
import { STYLESHEET_ORDER } from '../schemaOrder';
import { DXF } from './looksNamed';
import { highestNamed, partsThatName } from './namedNumbers';
import { stylesIn } from './stylesIn';
import { ChangeRefused } from '../../../../workbook/host';
import { StyleList } from './styleList';
import { DEFAULT_FILLS, DEFAULT_FONT, plainXf, NEW_STYLESHEET, NO_BORDER } from './styleXml';
import { damaged } from '../../../../workbook/host';

/** The stylesheet's part and the lists in it that are added to. */
export interface OpenStyles {
  relation: Relation | undefined;
  part: string;
  text: string;
  root: Element;
  /** Styles are based on the first named one, if the workbook has any. */
  based: boolean;
  formats: StyleList;
  fonts: StyleList;
  fills: StyleList;
  borders: StyleList;
  cells: StyleList;
  differences: StyleList;
}

const MEMBERS_DEPTH = 2;

/**
 * The elements of a stylesheet down to the members of its lists. What is in these is left out: there may be hundreds of thousands of them.
 * @throws UnreadableWorkbook for broken XML.
 */
export function parseStyleLists(text: string, part: string): Element {
  const tree = new TreeBuilder();
  let inList = false;
  const isKept = (depth: number) => depth <= MEMBERS_DEPTH || !inList;
  scanXml(text, part, {
    open(tag) {
      if (tag.depth === 1) inList = STYLESHEET_ORDER.includes(tag.local);
      if (isKept(tag.depth)) tree.open(tag);
    },
    close(_local, from, to, depth) {
      if (isKept(depth)) tree.close(from, to);
    },
  });
  if (!tree.root) throw damaged('xml', part);
  return tree.root;
}

/** Opens the workbook's stylesheet; where it has none, a new one. */
export function openStyles(draft: PackageDraft, workbook: string): OpenStyles {
  const relation = relationsOf(draft, workbook).find(({ type }) => type === 'styles');
  const part = relation?.target ?? nameOfNew(draft, workbook);
  const { text, root } = withRoom(draft.has(part) ? draft.text(part) : NEW_STYLESHEET, part);
  const list = (name: string, seeds?: () => string[], counted = true) =>
    new StyleList(text, root, name, seeds, counted);
  const based = childrenOf(childOf(root, 'cellStyleXfs'), 'xf').length > 0;
  const isNew = !draft.has(part);
  const hasStyles = !isNew && childrenOf(childOf(root, 'cellXfs'), 'xf').length > 0;
  const hasLooks = childrenOf(childOf(root, 'dxfs'), 'dxf').length > 0;
  const differences = list('dxfs', () => (hasLooks ? [] : emptyLooksFor(draft)), false);
  // A new stylesheet has to have what rules of the workbook name.
  if (isNew) differences.first();
  return {
    relation,
    part,
    text,
    root,
    based,
    formats: list('numFmts'),
    fonts: list('fonts', () => [DEFAULT_FONT]),
    fills: list('fills', () => DEFAULT_FILLS),
    borders: list('borders', () => [NO_BORDER]),
    cells: new StyleList(text, root, 'cellXfs', () => (hasStyles ? [] : plainFor(draft, based)), true, isNew),
    differences,
  };
}

/** Cell styles a workbook may have. */
const MOST_STYLES = 65_490;

/**
 * The styles a list begins with where there are none: the plain one, as often as cells name a style that is not there. Such cells look plain;
 * without these they would come to look like sheets of ours.
 */
function plainFor(draft: PackageDraft, based: boolean): string[] {
  let last = 0;
  for (const part of partsThatName(draft).filter((one) => draft.text(one) !== ''))
    for (const number of stylesIn(draft, part)) last = Math.max(last, number);
  if (last >= MOST_STYLES) throw new ChangeRefused('unsupported', 'cellXfs');
  return Array.from({ length: last + 1 }, () => plainXf(based));
}

/** Looks a workbook may have. */
const MOST_LOOKS = 65_490;

/** The looks a list begins with where there are none: as many that change nothing as rules and tables name that are not there. They would take ours. */
function emptyLooksFor(draft: PackageDraft): string[] {
  const highest = highestNamed(draft, DXF);
  if (highest >= MOST_LOOKS) throw new ChangeRefused('unsupported', 'dxfs');
  return Array.from({ length: highest + 1 }, () => '<dxf/>');
}

/** A stylesheet of one closed element has no place for a list: it gets an end of its own. */
function withRoom(text: string, part: string): { text: string; root: Element } {
  const root = parseStyleLists(text, part);
  if (!root.empty) return { text, root };
  const name = /^<([^\s/>]+)/.exec(text.slice(root.from))![1]!;
  const opened = `${text.slice(0, root.openEnd - 2)}></${name}>${text.slice(root.to)}`;
  return { text: opened, root: parseStyleLists(opened, part) };
}

function nameOfNew(draft: PackageDraft, workbook: string): string {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const usual = `${folder}styles.xml`;
  return draft.has(usual) ? draft.freeName(`${folder}styles`, '.xml') : usual;
}
