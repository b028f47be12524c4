import { parseAddress } from '../../../../workbook/address';
import { appendTo, isNamed, type Element } from '../elements';
import { Splices } from '../splice';
import { EXCEL, OFFICE, readVml, VML } from './readVml';
import { isOurShape, NAMESPACES, ourShapeType, SHAPE_TYPE, shapeXml, TYPE_ID } from './shapeXml';

/** A drawing without shapes. `block` numbers the drawings of a workbook: their shapes' ids count from block × 1024 on. */
export const emptyVml = (block: number): string =>
  `<xml ${declarations(Object.keys(NAMESPACES))}>${LAYOUT}${block}${LAYOUT_END}`;

const LAYOUT = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="';
const LAYOUT_END = '"/></o:shapelayout></xml>';

const declarations = (prefixes: string[]) =>
  prefixes.map((prefix) => `xmlns:${prefix}="${NAMESPACES[prefix]}"`).join(' ');

function all(root: Element): Element[] {
  const found: Element[] = [root];
  for (const element of found) for (const child of element.children) found.push(child);
  return found;
}

/** The blocks of a drawing within its element. */
const BLOCKS = /\bdata\s{0,9}=\s{0,9}["']([\d,\s]+)/;

/** The next block no drawing has taken. */
export function freeBlock(drawings: string[]): number {
  const blocks = drawings.flatMap((text) => {
    const root = readVml(text);
    // Of a drawing that is not understood, whatever looks like its blocks.
    const lists = root
      ? blockLists(root)
      : text.split('>').flatMap((tag) => (tag.includes('idmap') ? (BLOCKS.exec(tag)?.[1] ?? []) : []));
    return lists.flatMap((list) => list.split(',').map(Number).filter(Number.isInteger));
  });
  return blocks.reduce((most, block) => Math.max(most, block), 0) + 1;
}

const blockLists = (root: Element): string[] =>
  all(root).flatMap((element) => (isNamed(element, OFFICE, 'idmap') ? [element.attributes.data ?? ''] : []));

const blockIn = (root: Element): number => parseInt(blockLists(root)[0] ?? '1', 10) || 1;

/** The block a drawing counts its shapes in: one that is made anew keeps it. */
export function firstBlock(text: string): number {
  const root = readVml(text);
  return root ? blockIn(root) : 1;
}

/** The drawing with a shape for the comment of each cell, before its end. */
export function withShapes(text: string, root: Element, cells: string[]): string {
  const elements = all(root);
  const ids = elements.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (/(^|:)(id|spid)$/.test(name) ? [numberOf(value)] : [])),
  );
  const block = blockIn(root);
  const first = ids.reduce((most, id) => Math.max(most, id), block * 1024) + 1;
  const missing = Object.keys(NAMESPACES).filter((prefix) => root.scope.bindingOf(prefix) !== NAMESPACES[prefix]);
  const plain = root.scope.bindingOf('') === undefined ? '' : ' xmlns=""';
  const declared = `${plain}${missing.length ? ` ${declarations(missing)}` : ''}`;
  const known = elements.some((element) => isType(element) && element.attributes.id === TYPE_ID);
  const shapes = cells.map((cell, index) => shapeXml(cell, first + index));
  const xml = ((known ? '' : SHAPE_TYPE) + shapes.join('')).replace(/<v:(shapetype|shape) /g, `<v:$1${declared} `);
  const splices = new Splices();
  appendTo(splices, text, root, xml);
  return splices.apply(text);
}

const numberOf = (id: string): number => Number(/^_x0000_s(\d{1,9})$/.exec(id)?.[1] ?? 0);
const isType = (element: Element) => isNamed(element, VML, 'shapetype');

interface NoteShape {
  element: Element;
  /** "row,column", counted from 0; null where it does not say. */
  place: string | null;
}

/** The shapes that show notes, whatever their form: people give a note round corners. */
function notesIn(elements: Element[], text: string): NoteShape[] {
  return elements.flatMap((element) => {
    const data = element.children.find((child) => isNamed(child, EXCEL, 'ClientData'));
    if (data?.attributes.ObjectType !== 'Note') return [];
    const [row, column] = ['Row', 'Column'].map((name) => {
      const child = data.children.find((candidate) => isNamed(candidate, EXCEL, name));
      return /^\s*(\d+)\s*$/.exec(child ? text.slice(child.openEnd, child.closeFrom) : '')?.[1];
    });
    return [{ element, place: row === undefined || column === undefined ? null : `${Number(row)},${Number(column)}` }];
  });
}

/** Whether of all shapes that show notes it can be told at which cell they stand. */
export const placesAreKnown = (text: string, root: Element): boolean =>
  notesIn(all(root), text).every(({ place }) => place !== null);

/** The drawing without the shapes of some cells' comments; null when it is there for nothing any more. */
export function withoutShapes(text: string, root: Element, cells: string[]): string | null {
  const places = new Set(
    cells.flatMap((cell) => {
      const place = parseAddress(cell);
      return place ? [`${place.row - 1},${place.column - 1}`] : [];
    }),
  );
  const elements = all(root);
  const leaving = notesIn(elements, text).flatMap(({ element, place }) =>
    place !== null && places.has(place) ? [element] : [],
  );
  if (leaving.length === 0) return text;
  const rawOf = ({ from, to }: Element) => text.slice(from, to);
  const gone = new Set(leaving);
  const within = new Set(leaving.flatMap(all));
  // A shape of someone's that stands before our type was there without it.
  const isUsed = (type: Element) =>
    elements.some((one) => one.from > type.to && !within.has(one) && one.attributes.type === `#${TYPE_ID}`);
  const type = elements.find((element) => {
    const beforeOurs = leaving.some(({ from }) => from === element.to);
    return isType(element) && ourShapeType(rawOf(element), beforeOurs) && !isUsed(element);
  });
  if (type) gone.add(type);
  const splices = new Splices();
  for (const { from, to } of gone) splices.remove(from, to);
  const left = splices.apply(text);
  const drawn = root.children.some(
    (child) => !gone.has(child) && !isNamed(child, OFFICE, 'shapelayout') && !isType(child),
  );
  if (drawn) return left;
  // What holds no shape and was not made here was so before; one that a program has written anew since cannot say who made it.
  const made =
    left.startsWith(emptyVml(1).split(LAYOUT)[0]!) &&
    /^\d+$/.test(left.split(LAYOUT)[1]?.replace(LAYOUT_END, '') ?? '');
  return made || !leaving.every((shape) => isOurShape(rawOf(shape))) ? null : left;
}
