import { resolve, relationshipsPartOf } from '../relationships';
import type { PackageDraft } from './draft';
import { relationIdIn } from '../namespaces';
import { appendTo, childrenOf, parseElements, prefixOf, type Element, type Tag } from './elements';
import { Splices } from './splice';
import { escapeXml, OFFICE_RELATIONSHIPS, PACKAGE, RELATIONSHIPS_TYPE, withPrefix, XML_HEAD } from './xmlText';

interface NewRelation {
  /** The last word of its type ("drawing"), or a type written out ("http://…"). */
  type: string;
  /** A part's full name ("xl/drawings/drawing1.xml"), or an address outside the workbook. */
  target: string;
  external?: boolean;
}

export interface Relation {
  id: string;
  /** The last word of its type. */
  type: string;
  /** The part's full name; an outside address as it stands. */
  target: string;
  external: boolean;
}

/** All relationships of a part, with those that lead out of the workbook. */
export function relationsOf(draft: PackageDraft, part: string): Relation[] {
  const rels = relationshipsPartOf(part);
  if (!draft.has(rels)) return [];
  return elementsOf(parseElements(draft.text(rels), rels)).map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    const target = external ? Target : resolve(folderOf(part), Target);
    return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, external };
  });
}

/** Adds a relationship and gives its id. The .rels part is made when there is none. */
export function addRelation(draft: PackageDraft, part: string, { type, target, external }: NewRelation): string {
  const rels = relationshipsPartOf(part);
  if (!draft.has(rels)) {
    draft.put(rels, `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`, RELATIONSHIPS_TYPE);
  }
  const text = draft.text(rels);
  const root = parseElements(text, rels);
  const id = freeId(elementsOf(root).map(({ attributes }) => attributes.Id ?? ''));
  const fullType = type.includes(':') ? type : `${OFFICE_RELATIONSHIPS}/${type}`;
  const written = external ? target : relativeTarget(folderOf(part), target);
  const mode = external ? ' TargetMode="External"' : '';
  const entry = `<Relationship Id="${id}" Type="${escapeXml(fullType)}" Target="${escapeXml(written)}"${mode}/>`;
  const splices = new Splices();
  appendTo(splices, text, root, withPrefix(entry, prefixOf(root)));
  draft.put(rels, splices.apply(text));
  return id;
}

/** Takes relationships away; a .rels part that holds none any more goes with the last. */
export function removeRelations(draft: PackageDraft, part: string, ids: string[]): void {
  const rels = relationshipsPartOf(part);
  if (!draft.has(rels) || ids.length === 0) return;
  const text = draft.text(rels);
  const list = elementsOf(parseElements(text, rels));
  const leaving = list.filter(({ attributes }) => ids.includes(attributes.Id ?? ''));
  if (leaving.length === list.length) return draft.remove(rels);
  const splices = new Splices();
  for (const { from, to } of leaving) splices.remove(from, to);
  draft.put(rels, splices.apply(text));
}

const elementsOf = (root: Element) => childrenOf(root, 'Relationship');
const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);

/** A target as Excel writes it, "../drawings/drawing1.xml": some viewers do not follow one that begins with a slash. */
function relativeTarget(folder: string, target: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}

/** The next number behind all that are there; ids compare without regard to case in some programs. */
function freeId(ids: string[]): string {
  const numbers = ids.map((id) => Number(/^rid(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  return `rId${Math.max(0, ...numbers) + 1}`;
}

/**
 * The attribute that names a relationship in a child of an element ("r:id"), in a prefix that stands for that there; where none does, the
 * declaration comes along, in a prefix the child itself does not need.
 */
export function relationAttribute(parent: Tag, id: string, name = 'id'): string {
  const known = parent.scope.prefixFor(OFFICE_RELATIONSHIPS);
  if (known !== undefined) return `${known}:${name}="${id}"`;
  const fresh = ['r', 'rel'].find((prefix) => `${prefix}:` !== prefixOf(parent));
  return `xmlns:${fresh}="${OFFICE_RELATIONSHIPS}" ${fresh}:${name}="${id}"`;
}

/** The relationship an element names, in whatever prefix. */
export const relationIdOf = ({ attributes, scope }: Tag, name = 'id'): string | undefined =>
  relationIdIn(attributes, scope, name);
