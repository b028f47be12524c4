import { oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import { columnLetters } from '../workbook/address';
import { type Cell, formula, text, number } from './cells';
import { sumBlock } from './formulas';
import { leadNames, rowLink, taskOf } from './itemWords';
import { pointColumns, rateColumn } from './scoreColumns';
import { lacking, REMEDY_FIELDS, type RemedyField, type ScoreRow, sumPoints } from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import type { SheetBuilder } from './sheetBuilder';
import { type Column, type Table, tableOf } from './table';
import { WORDS } from './words';

const words = SAY.list;

interface Row extends ScoreRow {
  place: number;
}

export type ScoreList = Table<Row>;

/** Every criterion with points, and what it lacks to win them back. Its widths are the sheet's. */
export function scoreListOf(plan: Plan, rows: ScoreRow[]): ScoreList {
  const sum = sumPoints(rows);
  const sectionOf = new Map(plan.sections.map(({ key, number: nth }) => [key, nth]));
  const block = ({ column, rows: of }: { column: number; rows: readonly number[] }) =>
    sumBlock(column, of[0]!, of[of.length - 1]!);
  return tableOf<Row>([
    {
      head: WORDS.number,
      width: 5,
      cell: ({ place }) => number(place, 'numberTop'),
      total: () => text(WORDS.total, 'totalCentre'),
    },
    { head: words.item, width: 46, cell: ({ item }) => text(taskOf(item), 'textTop') },
    {
      head: words.section,
      width: 8,
      cell: ({ item }) => text(oneLine(sectionOf.get(item.section ?? '') ?? ''), 'textTopCentre'),
    },
    { head: words.leads, width: 32, cell: ({ item }) => text(leadNames(item), 'textTop') },
    ...pointColumns<Row>({
      style: 'pointsTop',
      of: (key, at) => (key === 'lost' ? `${at('maximum')}-${at('reached')}` : null),
      sum: { points: sum, of: block },
    }),
    rateColumn<Row>('percentTop', sum),
    ...REMEDY_FIELDS.map((field, i): Column<Row> => ({
      key: field,
      head: words[field],
      width: 9,
      cell: ({ has }) => hasCell(has[field]),
      ...(i === 0 && { total: () => text('', 'total') }),
    })),
    { head: words.row, width: 9, cell: ({ item }) => rowLink(plan, item) },
  ]);
}

/** Writes the list, the greatest loss first, and what is lacking in it. Returns its first row. */
export function scoreList(sheet: SheetBuilder, list: ScoreList, rows: ScoreRow[]): number {
  sheet.head(list.heads);
  const written = rows.map((row, i) => list.row(sheet, { ...row, place: i + 1 }));
  const [first, last] = [written[0]!, written[written.length - 1]!];
  list.total(sheet, written);
  if (REMEDY_FIELDS.some((field) => rows.some(({ has }) => has[field] !== null)))
    lackingRows(sheet, list, rows, first, last);
  return first;
}

function hasCell(there: ScoreRow['has'][RemedyField]): Cell {
  if (there === null) return text('', 'textTopCentre');
  if (there === 'unknown') return text(WORDS.unknown, 'textTopCentre');
  return there ? text(words.has, 'textTopCentre') : text(words.lacks, 'lackTop');
}

/** How many criteria lack each, and how many points lie there. A table without the column cannot lack it row by row. */
function lackingRows(sheet: SheetBuilder, list: ScoreList, rows: ScoreRow[], first: number, last: number): void {
  const block = (key: string) => {
    const letters = columnLetters(list.columnOf(key));
    return `${letters}${first}:${letters}${last}`;
  };
  const line = (title: string, cell: (field: RemedyField, marks: string, lost: string) => Cell) =>
    sheet.row([
      text(title, 'total', { across: list.columnOf(REMEDY_FIELDS[0]) - 1 }),
      ...REMEDY_FIELDS.map((field) =>
        rows.every(({ has }) => has[field] === null)
          ? text(words.noColumn, 'totalCentre')
          : cell(field, block(field), block('lost')),
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
