import { oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import { columnLetters } from '../workbook/address';
import { type Cell, formula, number, text } from './cells';
import { share } from './formulas';
import { leadNames, rowLink, taskOf } from './itemWords';
import { POINT_COLUMNS } from './scoreGroups';
import { lacking, REMEDY_FIELDS, type RemedyField, type ScoreRow, sumPoints } from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import type { SheetBuilder } from './sheetBuilder';
import { WORDS } from './words';

const words = SAY.list;
const REMEDY_COLUMNS: Record<RemedyField, number> = { reason: 9, remedy: 10, deadline: 11 };

/** Every criterion with points, the greatest loss first, and what it lacks to win them back. Returns its first row. */
export function scoreList(sheet: SheetBuilder, plan: Plan, rows: ScoreRow[]): number {
  const { maximum, reached, lost, rate } = SAY.points;
  const heads = [WORDS.number, words.item, words.section, words.leads, maximum, reached, lost, rate];
  const fields = REMEDY_FIELDS.map((field) => words[field]);
  sheet.head([[...heads, ...fields, words.row].map((title) => text(title, 'head'))]);
  const first = sheet.next;
  rows.forEach((row, i) => criterion(sheet, plan, row, i + 1));
  const last = sheet.next - 1;
  total(sheet, rows, first, last);
  if (REMEDY_FIELDS.some((field) => rows.some(({ has }) => has[field] !== null))) lackingRows(sheet, rows, first, last);
  return first;
}

function criterion(sheet: SheetBuilder, plan: Plan, score: ScoreRow, place: number): void {
  const { item, maximum, reached, lost } = score;
  const row = sheet.next;
  const section = plan.sections.find(({ key }) => key === item.section)?.number ?? '';
  sheet.row([
    number(place, 'numberTop'),
    text(taskOf(item), 'textTop'),
    text(oneLine(section), 'textTopCentre'),
    text(leadNames(item), 'textTop'),
    number(maximum, 'pointsTop'),
    number(reached, 'pointsTop'),
    formula(`E${row}-F${row}`, lost, 'pointsTop'),
    share({ at: `F${row}`, value: reached }, { at: `E${row}`, value: maximum }, 'percentTop'),
    ...REMEDY_FIELDS.map((field) => hasCell(score, field)),
    rowLink(plan, item),
  ]);
}

function hasCell({ has }: ScoreRow, field: RemedyField): Cell {
  const there = has[field];
  if (there === null) return text('', 'textTopCentre');
  if (there === 'unknown') return text(WORDS.unknown, 'textTopCentre');
  return there ? text(words.has, 'textTopCentre') : text(words.lacks, 'lackTop');
}

const block = (column: number, first: number, last: number): string => {
  const letters = columnLetters(column);
  return `${letters}${first}:${letters}${last}`;
};

function total(sheet: SheetBuilder, rows: ScoreRow[], first: number, last: number): void {
  const row = sheet.next;
  const sum = sumPoints(rows);
  const keys = ['maximum', 'reached', 'lost'] as const;
  sheet.row([
    text(WORDS.total, 'totalCentre', { across: 4 }),
    ...keys.map((key) => formula(`SUM(${block(POINT_COLUMNS[key], first, last)})`, sum[key], 'totalPoints')),
    share({ at: `F${row}`, value: sum.reached }, { at: `E${row}`, value: sum.maximum }, 'totalPercent'),
    text('', 'total', { across: REMEDY_FIELDS.length + 1 }),
  ]);
}

/** How many criteria lack each, and how many points lie there. A table without the column cannot lack it row by row. */
function lackingRows(sheet: SheetBuilder, rows: ScoreRow[], first: number, last: number): void {
  const line = (title: string, cell: (field: RemedyField, marks: string, lost: string) => Cell) =>
    sheet.row([
      text(title, 'total', { across: 8 }),
      ...REMEDY_FIELDS.map((field) =>
        rows.every(({ has }) => has[field] === null)
          ? text(words.noColumn, 'totalCentre')
          : cell(field, block(REMEDY_COLUMNS[field], first, last), block(POINT_COLUMNS.lost, first, last)),
      ),
      text('', 'total'),
    ]);
  line(words.lackingItems, (field, marks) =>
    formula(`COUNTIFS(${marks},"${words.lacks}")`, lacking(rows, field).length, 'totalNumber'),
  );
  line(words.lackingPoints, (field, marks, lost) =>
    formula(`SUMIFS(${lost},${marks},"${words.lacks}")`, sumPoints(lacking(rows, field)).lost, 'totalPoints'),
  );
}
