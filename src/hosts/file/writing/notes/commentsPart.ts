import { isWrittenInto, NOTE_AUTHOR } from '../../../../workbook/changes';
import { MAIN } from '../../namespaces';
import { unsignedOf } from '../../unsigned';
import { isSignedText } from './conversationsPart';
import { appendTo, childOf, childrenOf, parseElements, prefixOf, type Element } from '../elements';
import { Splices } from '../splice';
import { hasOurForm } from './unnamedNotes';
import { escapeXml, textElement, withPrefix, XML_HEAD } from '../xmlText';

export const NO_COMMENTS = `${XML_HEAD}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

interface NewComment {
  at: string;
  text: string;
}

const isOurName = (author: Element) => author.text.normalize('NFC').trim() === NOTE_AUTHOR;

/** Written through Excel, which takes the author from the user's account. */
const isSigned = (comment: Element) => isSignedText(textOf(childOf(comment, 'text')));

/** What is to be read in it: of runs their texts, and nothing of how they are read aloud. */
const textOf = (element: Element | undefined): string =>
  element?.children.map((part) => (part.local === 't' ? part.text : part.local === 'r' ? textOf(part) : '')).join('') ??
  '';

/** The comments of a part, which name their authors by place. Not to be written to unless it is understood whole. */
function open(text: string, part: string) {
  const root = parseElements(text, part);
  const authors = childOf(root, 'authors');
  const names = childrenOf(authors, 'author');
  const list = childOf(root, 'commentList');
  const comments = childrenOf(list, 'comment');
  const authorOf = ({ attributes }: Element) => names[unsignedOf(attributes.authorId)];
  const isOurs = (comment: Element) => {
    const author = authorOf(comment);
    if (isWrittenInto(textOf(childOf(comment, 'text')))) return false;
    return (author !== undefined && isOurName(author)) || isSigned(comment);
  };
  return { root, authors, names, list, comments, authorOf, isOurs };
}

/**
 * Whether nothing stands in the part but what its schema says: else programs count authors and comments otherwise than they are counted
 * here, and a note of someone's could be taken for ours.
 */
export function isUnderstood(text: string, part: string): boolean {
  const { root, authors, names, list, comments } = open(text, part);
  const lists = [authors, list, ...childrenOf(root, 'extLst')].filter((child) => child !== undefined);
  return (
    root.local === 'comments' &&
    root.scope.own === MAIN &&
    root.children.every((child) => lists.includes(child)) &&
    names.length === (authors?.children.length ?? 0) &&
    comments.length === (list?.children.length ?? 0)
  );
}

const cellOf = ({ attributes }: Element) => (attributes.ref ?? '').toUpperCase();

/**
 * Cells that have comments, and those of them whose comment is ours, or stands beside a conversation of ours. `coloured` says whether a
 * highlight of ours lies over a cell.
 */
export function commentedCells(
  text: string,
  part: string,
  ourTalks: string[],
  coloured: (cell: string) => boolean,
): { all: string[]; ours: string[] } {
  const { comments, authorOf, isOurs } = open(text, part);
  const talked = new Set(ourTalks);
  const isUnnamed = (comment: Element) =>
    (authorOf(comment)?.text ?? '').trim() === '' &&
    hasOurForm(textOf(childOf(comment, 'text'))) &&
    !isWrittenInto(textOf(childOf(comment, 'text'))) &&
    coloured(cellOf(comment));
  const ours = comments.filter((comment) => isOurs(comment) || talked.has(cellOf(comment)) || isUnnamed(comment));
  return { all: comments.map(cellOf), ours: ours.map(cellOf) };
}

/** The part without the comments of some cells, which are all ours; null when nothing of anyone's is left in it. */
export function withoutCells(text: string, part: string, cells: string[]): string | null {
  const { names, comments, authorOf } = open(text, part);
  const leaving = new Set(cells);
  const ours = comments.filter((comment) => leaving.has(cellOf(comment)));
  const behindOurs = new Set(ours.map(authorOf));
  const isOfNobodyElse = (author: Element) => isOurName(author) || behindOurs.has(author);
  if (ours.length === comments.length && names.every(isOfNobodyElse)) return null;
  const splices = new Splices();
  for (const { from, to } of ours) splices.remove(from, to);
  // Comments name their author by his place: ours leaves only where nobody stands behind.
  const last = names.at(-1);
  const staying = new Set(comments.filter((comment) => !leaving.has(cellOf(comment))).map(authorOf));
  if (last && isOurName(last) && !staying.has(last)) splices.remove(last.from, last.to);
  return splices.apply(text);
}

/** The part with comments of ours added. */
export function withComments(text: string, part: string, added: NewComment[]): string {
  const { root, authors, names, list } = open(text, part);
  const known = names.findIndex(isOurName);
  const author = known >= 0 ? known : names.length;
  const splices = new Splices();
  const authorXml = known >= 0 ? '' : `<author>${escapeXml(NOTE_AUTHOR)}</author>`;
  const xml = added.map((comment) => commentXml(comment, author)).join('');
  const inside = (parent: Element, content: string) => withPrefix(content, prefixOf(parent));
  if (authors && authorXml) appendTo(splices, text, authors, inside(authors, authorXml));
  if (list) appendTo(splices, text, list, inside(list, xml));
  const missing = `${authors ? '' : `<authors>${authorXml}</authors>`}${list ? '' : `<commentList>${xml}</commentList>`}`;
  if (missing && root.empty) appendTo(splices, text, root, inside(root, missing));
  else splices.insert(authors?.to ?? root.openEnd, inside(root, missing));
  return splices.apply(text);
}

const commentXml = ({ at, text }: NewComment, author: number): string =>
  `<comment ref="${at}" authorId="${author}"><text><r>` +
  `<rPr><sz val="9"/><rFont val="Times New Roman"/><family val="1"/></rPr>${textElement(text)}</r></text></comment>`;
