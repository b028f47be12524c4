import type { Field } from '../../plan/plan';
import type { Grid } from '../grid';
import type { Columns } from '../header/columns';
import { isMark } from '../header/marks';
import { leadingNumber, type RowNumber } from './number';
import type { TableRow } from './tableRows';

/** A row looked at as a possible title. */
export interface TitledRow {
  row: TableRow;
  number: RowNumber;
  /** Its text without a number that stands before it. */
  title: string;
  /** Its text as it stands. */
  text: string;
  /** It holds nothing but number and text, and no merged cell brings it a lead or a deadline. */
  titleOnly: boolean;
  /** It has, or is brought by a merged cell, something besides number and text. */
  duties: boolean;
  /** Points, budget, notes and no duty. */
  onlyScores: boolean;
  hasLead: boolean;
  hasDeadline: boolean;
  mergedDuty: boolean;
  /** Lead or deadline is missing. */
  lacks: boolean;
  /** Its text is merged across most of the table. */
  wide: boolean;
  /** "Phần thứ nhất", "Lĩnh vực 1": a title by its own words. */
  named: boolean;
}

const TEXT_FIELDS: Field[] = ['task', 'criterion', 'activity', 'target'];
const FIGURES: Field[] = ['maximumScore', 'reachedScore', 'selfScore', 'budget', 'note', 'result'];
export function parseAtFirst(grid: Grid, columns: Columns, row: TableRow): TitledRow {
  const numberColumn = columns.at.get('number');
  const texts = TEXT_FIELDS.map((field) => columns.at.get(field)).filter((c): c is number => c !== undefined);
  const own = (field: Field) => {
    const column = columns.at.get(field);
    return column === undefined ? '' : (row.own.get(column)?.text ?? '');
  };
  const textColumn = texts.find((column) => row.own.has(column)) ?? loneTextColumn(columns, row);
  const wideCell = [...row.own.values()].find((cell) => isWide(grid, columns, row.row, cell.column));
  const inNumber =
    numberColumn !== undefined && row.number.style === 'none' ? (row.own.get(numberColumn)?.text ?? '') : '';
  const text =
    wideCell && wideCell.column !== numberColumn
      ? wideCell.text
      : textColumn !== undefined
        ? row.own.get(textColumn)!.text
        : inNumber || (wideCell?.text ?? '');
  const leading =
    row.number.style === 'none' && !row.numberMerged && (inNumber !== '' || numberColumn === undefined || wideCell)
      ? leadingNumber(text)
      : namedTitle(text);
  const mergedDuty = (['lead', 'deadline', 'product', 'partner'] as Field[]).some((field) =>
    broughtDown(grid, columns, row, field),
  );
  const figures = new Set([...FIGURES].map((f) => columns.at.get(f)));
  const others = [...row.own.values()].filter(
    (cell) =>
      cell.column !== numberColumn &&
      cell.column !== columns.subNumber &&
      !(
        texts[0] === cell.column ||
        cell === wideCell ||
        (cell.column === textColumn && texts[0] !== undefined && !row.own.has(texts[0]))
      ),
  );
  const duties = mergedDuty || others.some((cell) => !figures.has(cell.column));
  const onlyScores = !mergedDuty && others.length > 0 && others.every((cell) => figures.has(cell.column));
  const hasDeadline =
    own('deadline') !== '' || columns.deadlineMarks.some((m) => isMark(row.own.get(m.column)?.text ?? ''));
  const hasLead = own('lead') !== '';
  return {
    row,
    number: leading && ['none', 'dash'].includes(row.number.style) ? leading.number : row.number,
    title: leading ? leading.title : text,
    text,
    titleOnly: !duties && others.length === 0,
    duties: duties && !(wideCell !== undefined && others.length === 0),
    onlyScores,
    hasLead,
    hasDeadline,
    mergedDuty,
    lacks: !hasLead && !hasDeadline,
    wide: wideCell !== undefined,
    named: leading?.named === true && !duties,
  };
}

/** A title may stand in the first column behind the number though the work stands further right. */
function loneTextColumn(columns: Columns, row: TableRow): number | undefined {
  const number = columns.at.get('number');
  const others = [...row.own.keys()].filter((column) => column !== number && column !== columns.subNumber);
  const duties = (['lead', 'partner', 'deadline', 'start', 'doneOn'] as Field[]).map((field) => columns.at.get(field));
  return others.length === 1 && !duties.includes(others[0]) ? others[0] : undefined;
}

const namedTitle = (text: string) => {
  const leading = leadingNumber(text);
  return leading?.named ? leading : null;
};

/** The cell stretches over at least half of the table's columns, or over all behind the number. */
function isWide(grid: Grid, columns: Columns, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (!merge || merge.bottom - merge.top > 1) return false;
  const covered = columns.all.filter((c) => c >= merge.left && c <= merge.right).length;
  return covered >= Math.max(2, Math.ceil(columns.all.length / 2));
}

/** A merged block that begins above brings this row its lead, deadline, product or partner. */
function broughtDown(grid: Grid, columns: Columns, row: TableRow, field: Field): boolean {
  const column = columns.at.get(field);
  if (column === undefined) return false;
  const merge = grid.mergeAt(row.row, column);
  return merge !== null && merge.top < row.row && merge.left === merge.right;
}
