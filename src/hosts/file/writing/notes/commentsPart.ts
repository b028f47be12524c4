import { NOTE_AUTHOR } from '../../../../workbook/changes';
import { isSignedText } from './conversationsPart';
import { appendTo, childOf, parseElements, prefixOf, type Element } from '../elements';
import { Splices } from '../splice';
import { escapeXml, MAIN, textElement, withPrefix, XML_HEAD } from '../xmlText';

export const NO_COMMENTS = `${XML_HEAD}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

export interface NewComment {
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

function open(text: string, part: string) {
  const root = parseElements(text, part);
  const authors = childOf(root, 'authors');
  const names = authors?.children.filter(({ local }) => local === 'author') ?? [];
  const list = childOf(root, 'commentList');
  const comments = list?.children.filter(({ local }) => local === 'comment') ?? [];
  const authorOf = ({ attributes }: Element) => names[Number(attributes.authorId)];
  const isOurs = (comment: Element) => {
    const author = authorOf(comment);
    return (author !== undefined && isOurName(author)) || isSigned(comment);
  };
  return { root, authors, names, list, comments, authorOf, isOurs };
}

const cellOf = ({ attributes }: Element) => (attributes.ref ?? '').toUpperCase();

/** Cells that have comments, and those of them whose comment is ours, or stands beside a conversation of ours. */
export function commentedCells(text: string, part: string, ourTalks: string[]): { all: string[]; ours: string[] } {
  const { comments, isOurs } = open(text, part);
  const ours = comments.filter((comment) => isOurs(comment) || ourTalks.includes(cellOf(comment)));
  return { all: comments.map(cellOf), ours: ours.map(cellOf) };
}

/** The part without the comments of some cells, which are all ours; null when nothing of anyone's is left in it. */
export function withoutCells(text: string, part: string, cells: string[]): string | null {
  const { names, comments, authorOf } = open(text, part);
  const ours = comments.filter((comment) => cells.includes(cellOf(comment)));
  const behindOurs = new Set(ours.map(authorOf));
  const isOfNobodyElse = (author: Element) => isOurName(author) || behindOurs.has(author);
  if (ours.length === comments.length && names.every(isOfNobodyElse)) return null;
  const splices = new Splices();
  for (const { from, to } of ours) splices.remove(from, to);
  // Comments name their author by his place: ours leaves only where nobody stands behind.
  const last = names.at(-1);
  if (last && isOurName(last)) splices.remove(last.from, last.to);
  return splices.apply(text);
}

/** The part with comments of ours added. */
export function withComments(text: string, part: string, added: NewComment[]): string {
  const { root, authors, names, list } = open(text, part);
  const prefix = prefixOf(root);
  const known = names.findIndex(isOurName);
  const author = known >= 0 ? known : names.length;
  const splices = new Splices();
  const authorXml = known >= 0 ? '' : `<author>${escapeXml(NOTE_AUTHOR)}</author>`;
  const xml = added.map((comment) => commentXml(comment, author)).join('');
  // Both stand in every part a program wrote; where one does not, the other cannot be told where to stand.
  if (authors) {
    if (authorXml) appendTo(splices, text, authors, withPrefix(authorXml, prefix));
  } else splices.insert(root.openEnd, withPrefix(`<authors>${authorXml}</authors>`, prefix));
  if (list) appendTo(splices, text, list, withPrefix(xml, prefix));
  else splices.insert(authors?.to ?? root.openEnd, withPrefix(`<commentList>${xml}</commentList>`, prefix));
  return splices.apply(text);
}

const commentXml = ({ at, text }: NewComment, author: number): string =>
  `<comment ref="${at}" authorId="${author}"><text><r>` +
  `<rPr><sz val="9"/><rFont val="Times New Roman"/><family val="1"/></rPr>${textElement(text)}</r></text></comment>`;
