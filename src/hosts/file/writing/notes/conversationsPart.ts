import { isWrittenInto, NOTE_SIGNATURE } from '../../../../workbook/changes';
import { childOf, childrenOf, type Element, parseElements } from '../elements';
import { Splices } from '../splice';

const cellOf = ({ attributes }: Element) => (attributes.ref ?? '').toUpperCase();

/** What is ours was begun through an Excel that has no notes to give, and nobody has answered it. */
function open(text: string, part: string): { all: Element[]; ours: Element[] } {
  const all = childrenOf(parseElements(text, part), 'threadedComment');
  const answered = new Set(all.map(({ attributes }) => attributes.parentId));
  const ours = all.filter(
    (comment) =>
      comment.attributes.parentId === undefined &&
      !answered.has(comment.attributes.id) &&
      isSignedText(childOf(comment, 'text')?.text ?? '') &&
      !isWrittenInto(childOf(comment, 'text')?.text ?? ''),
  );
  return { all, ours };
}

/** Whether nothing but conversations stands in the part: else it cannot be told which cells have one. */
export function isUnderstoodTalk(text: string, part: string): boolean {
  const root = parseElements(text, part);
  const others = root.children.filter(({ local }) => local !== 'threadedComment' && local !== 'extLst');
  return root.local === 'ThreadedComments' && others.length === 0;
}

/** Our name stands before the words, wherever the author is the user who was signed in. */
export const isSignedText = (text: string): boolean =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').startsWith(NOTE_SIGNATURE);

/** Cells with comments that can be answered, and those of them whose comment is ours alone. */
export function talkedCells(text: string, part: string): { all: string[]; ours: string[] } {
  const { all, ours } = open(text, part);
  return { all: all.map(cellOf), ours: ours.map(cellOf) };
}

/** The part without ours; null when nothing of anyone's is left in it. */
export function withoutOurTalks(text: string, part: string): string | null {
  const { all, ours } = open(text, part);
  if (ours.length === all.length && ours.length > 0) return null;
  const splices = new Splices();
  for (const { from, to } of ours) splices.remove(from, to);
  return splices.apply(text);
}
