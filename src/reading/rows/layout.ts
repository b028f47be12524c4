import type { Grid } from '../grid';
import type { Columns } from '../header/columns';
import { readCriterion } from '../criterion';
import { isBelow, isNextSibling } from './below';
import type { LaidRow, Members, RowKind } from './laidRow';
import { membersOf, startsMembers } from './members';
import { parseAtFirst, type TitledRow } from './titledRow';
import { leadingNumber, looksLikeTitle, type RowNumber } from './number';
import type { TableRow } from './tableRows';

/**
 * Says of every row whether it is a section, a group, an item, or the lower half of one that a page cut. Neither bold nor merging decides
 * alone: the number's style, what the row holds besides number and text, and the row that follows do.
 */
export function layOut(grid: Grid, columns: Columns, rows: TableRow[]): LaidRow[] {
  const titled = rows.map((row) => parseAtFirst(grid, columns, row));
  const laid: LaidRow[] = [];
  let section: LaidRow | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = titled[i]!;
    const members = columns.at.has('number') ? membersOf(row, titled[i + 1], laid) : null;
    const kind = kindOf(columns, row, titled[i + 1], laid, section, members);
    const title = kind === 'item' || kind === 'tail' ? '' : row.title;
    const { number, named, text } = row;
    const made: LaidRow = {
      kind,
      row: row.row,
      number,
      title,
      named,
      text,
      members: kind === 'group' ? members : null,
    };
    if (kind === 'section') section = made;
    laid.push(made);
  }
  return laid;
}

function kindOf(
  columns: Columns,
  row: TitledRow,
  next: TitledRow | undefined,
  above: LaidRow[],
  section: LaidRow | null,
  members: Members | null,
): RowKind {
  const { style } = row.number;
  if (isTail(columns, row, above)) return 'tail';
  if (style === 'part' || style === 'roman' || row.named) {
    if (!row.duties || row.onlyScores) return 'section';
    return next && isBelow(row.number, next.number) && !next.titleOnly && next.lacks ? 'section' : 'item';
  }
  if (row.titleOnly && goesOnWithSections(row.number, section)) return 'section';
  if (row.onlyScores && style === 'none' && next && isParentCriterion(row.text, next.text)) return 'group';
  if (!row.titleOnly && members) return 'group';
  if (!row.titleOnly) return row.onlyScores && next && isBelow(row.number, next.number) ? 'group' : 'item';
  if (style === 'none' || style === 'dash') return unnumbered(columns, row, next, above, section, members);
  if (next && (isBelow(row.number, next.number) || (next.duties && startsMembers(row, next)))) return 'group';
  if (row.wide && next && !isNextSibling(row.number, next.number))
    return looksLikeTitle(row.title) && !section ? 'section' : 'group';
  if (
    looksLikeTitle(row.title) &&
    next &&
    (next.number.style === 'none' || next.number.style === 'dash' || next.number.text === '1')
  )
    return section ? 'group' : 'section';
  return 'item';
}

/** A line of text without a number and without any duty. */
function unnumbered(
  columns: Columns,
  row: TitledRow,
  next: TitledRow | undefined,
  above: LaidRow[],
  section: LaidRow | null,
  members: Members | null,
): RowKind {
  if (row.title === '') return 'tail';
  if (row.wide || looksLikeTitle(row.title))
    return !section || looksLikeTitle(row.title) || section.number.style === 'none' ? 'section' : 'group';
  const leading = leadingNumber(row.title);
  if (leading && (leading.number.style === 'roman' || leading.number.style === 'part')) return 'section';
  if (!columns.at.has('number')) return next ? 'section' : 'item';
  if (row.number.style === 'dash' || /^[-+•*]/.test(row.title))
    return above.length && above[above.length - 1]!.kind === 'item' ? 'tail' : 'item';
  const begins = next && next.duties && above.length > 0 && next.number.text === '1';
  if (begins && members?.in !== 'number') return 'section';
  return !members && above.length && above[above.length - 1]!.kind === 'item' ? 'tail' : 'group';
}

/** "TC 1.1 …" with its points over "TCTP 1.1.1 …": the criterion is the group of its components. */
function isParentCriterion(upper: string, lower: string): boolean {
  const [parent, child] = [readCriterion(upper).criterion, readCriterion(lower).criterion];
  return parent !== null && child !== null && child.number.startsWith(`${parent.number}.`);
}

/** "4." behind the sections "1. Nội dung 1: …" to "3. Nội dung 3: …": the words may be left out, the numbers go on. */
function goesOnWithSections(number: RowNumber, last: LaidRow | null): boolean {
  return last !== null && number.style === 'arabic' && isNextSibling(last.number, number);
}

/** The lower half of a row that a page cut: no number of its own, and its words go on in the middle of a sentence. */
function isTail(columns: Columns, row: TitledRow, above: LaidRow[]): boolean {
  if (row.number.style !== 'none' || row.row.numberMerged || row.wide || !columns.at.has('number')) return false;
  const last = above[above.length - 1];
  if (!last || (last.kind !== 'item' && last.kind !== 'tail')) return false;
  const goesOn = (text: string) => text === '' || /^[\p{Ll}\d(,.;:%]/u.test(text);
  if (row.row.afterHeader && goesOn(row.text)) return row.text !== '' || !row.hasDeadline;
  if (row.text !== '') return !row.hasDeadline && !row.hasLead && /^\p{Ll}/u.test(row.text);
  return !row.hasDeadline && !row.mergedDuty;
}
