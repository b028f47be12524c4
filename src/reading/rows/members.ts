import { isBelow } from './below';
import type { LaidRow, Members, MarkStyle } from './laidRow';
import type { RowNumber } from './number';
import type { TitledRow } from './titledRow';

/** How rows show that they stand under the one above them: "a) …", "- …", "(1) …", "2.1 …". */
interface Mark {
  style: MarkStyle;
  /** The first of its kind: "a)", "i)", "(1)", "2.1"; any dash. */
  first: boolean;
  /** What stands before the last figure of "2.1"; "" otherwise. */
  stem: string;
}

const LETTER = /^\(?([a-zđ]|[ivx]{2,4})\)\s*\S|^([a-zđ]|[ivx]{2,4})\.\s+\S/u;
const BRACKET = /^\(?(\d{1,2})\)\s*\S/u;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.(\d{1,2})[.)]?\s+\S/u;
const DASH = /^[-–+•*]\s*\S/u;

/** The mark a text begins with, or null. */
function markInText(text: string): Mark | null {
  const lettered = LETTER.exec(text);
  const letter = lettered?.[1] ?? lettered?.[2];
  if (letter !== undefined) return { style: 'letter', first: letter === 'a' || letter === 'i', stem: '' };
  const bracket = BRACKET.exec(text)?.[1];
  if (bracket !== undefined) return { style: 'bracket', first: bracket === '1', stem: '' };
  const dotted = DOTTED.exec(text);
  if (dotted) return { style: 'dotted', first: dotted[2] === '1', stem: dotted[1]! };
  return DASH.test(text) ? { style: 'dash', first: true, stem: '' } : null;
}

/** The mark that a number is, where it stands below another one. */
function markOfNumber({ style, text }: RowNumber): Mark | null {
  if (style === 'letter') return { style, first: text === 'a', stem: '' };
  if (style === 'bracket') return { style, first: text === '1', stem: '' };
  const dotted = style === 'dotted' ? /^(.+)\.(\d+)$/.exec(text) : null;
  return dotted ? { style: 'dotted', first: dotted[2] === '1', stem: dotted[1]! } : null;
}

/**
 * A row without a number in a table of numbers is a group, whatever else it holds, when the row below carries a number and shows that it is the
 * first of its rows: by the mark its text begins with, or by a number that stands under none above. Null when it is no such row.
 */
export function membersOf(row: TitledRow, next: TitledRow | undefined, above: LaidRow[]): Members | null {
  if (!next || row.number.style !== 'none' || row.row.numberMerged || row.text === '' || row.text === '…') return null;
  if (!NUMBERED.has(next.number.style) || next.row.numberMerged) return null;
  const mark = markInText(next.text);
  if (mark?.first && markInText(row.text)?.style !== mark.style && !isManner(mark, above))
    return { in: 'text', style: mark.style, stem: mark.stem };
  const number = markOfNumber(next.number);
  if (!number?.first || hasParent(next.number, above)) return null;
  return { in: 'number', style: number.style, stem: number.stem };
}

const NUMBERED = new Set<RowNumber['style']>(['arabic', 'dotted', 'letter', 'bracket', 'code']);

/** Dashes before the texts of rows that stand under no group: there they are the table's manner and show nothing. */
function isManner(mark: Mark, above: LaidRow[]): boolean {
  if (mark.style !== 'dash') return false;
  for (let i = above.length - 1; i >= 0; i--) {
    const { kind, members, text } = above[i]!;
    if (kind === 'section') return false;
    if (members) return members.style !== 'dash';
    if (kind === 'item' && markInText(text)?.style !== 'dash') return false;
  }
  return above.length > 0;
}

/** A row above, in the same section, has the number that a decimal one stands under; letters stand under the row right above. */
function hasParent(number: RowNumber, above: LaidRow[]): boolean {
  if (number.style !== 'dotted') return false;
  for (let i = above.length - 1; i >= 0 && above[i]!.kind !== 'section'; i--)
    if (isBelow(above[i]!.number, number)) return true;
  return false;
}

/** The row below has no number, or shares the one above, and its text begins with the first mark of a list that the row above is the head of. */
export function startsMembers(
  row: Pick<LaidRow, 'text' | 'row'>,
  next: Pick<LaidRow, 'text' | 'number' | 'row'>,
): boolean {
  if (!hasNoNumberOfItsOwn(next) || row.row.numberMerged) return false;
  const mark = markInText(next.text);
  return mark !== null && mark.first && markInText(row.text)?.style !== mark.style;
}

/** Its number cell is empty, or the lower part of a merged one. */
export const hasNoNumberOfItsOwn = ({ number, row }: Pick<LaidRow, 'number' | 'row'>): boolean =>
  number.style === 'none' || row.numberMerged;

/** Both texts begin with a mark of the same kind. */
export const isMarkedLike = (one: string, other: string): boolean => {
  const mark = markInText(one);
  return mark !== null && markInText(other)?.style === mark.style;
};

/** A row below still belongs to the group: it has the mark of the group's rows, or no number and goes on with one of them. */
export function isMember(members: Members, number: RowNumber, text: string): boolean {
  if (text === '') return true;
  if (number.style === 'none' || number.style === 'dash') return members.in === 'number' || markInText(text) !== null;
  const mark = members.in === 'text' ? markInText(text) : markOfNumber(number);
  return mark !== null && mark.style === members.style && mark.stem === members.stem;
}
