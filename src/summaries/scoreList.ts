import { oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import type { ScoreSum } from '../scoring/points';
import { columnLetters } from '../workbook/address';
import { type Cell, formula, number, text } from './cells';
import { sumBlock } from './formulas';
import { leadNames, rowLink, taskOf } from './itemWords';
import { openKey, type PointKey, pointColumns, rateColumn, type ShownPoints } from './scoreColumns';
import { lacking, openSum, REMEDY_FIELDS, type RemedyField, type ScoreRow, type ScoreView } from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import type { SheetBuilder } from './sheetBuilder';
import { type At, type Column, type Table, tableOf } from './table';
import { WORDS } from './words';

const words = SAY.list;

interface Row extends ScoreRow {
  place: number;
}

export type ScoreList = Table<Row>;

/** Every criterion with points, and what it lacks to win them back. Its widths are the sheet's. */
export function scoreListOf(plan: Plan, sum: ScoreSum, view: ScoreView): ScoreList {
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
      view,
      style: 'pointsTop',
      pointsOf: ({ criterion }) => pointsOf(criterion),
      of: (key, at) => difference(key, at, view),
      sum: { points: sum, of: block },
    }),
    rateColumn<Row>(view, 'percentTop', ({ criterion }) => pointsOf(criterion), sum),
    ...REMEDY_FIELDS.map((field, i): Column<Row> => ({
      key: field,
      head: field === 'reason' && !view.appraised ? words.whyNot : words[field],
      width: 9,
      cell: ({ has }) => hasCell(has[field]),
      ...(i === 0 && { total: () => text('', 'total') }),
    })),
    { head: words.row, width: 9, cell: ({ item }) => rowLink(plan, item) },
  ]);
}

function pointsOf({ maximum, self, notClaimed, appraised, cut, lost }: ScoreRow['criterion']): ShownPoints {
  const appraisedOf = appraised === null ? null : maximum;
  return { maximum, self, notClaimed, appraisedOf, appraised, cut: cut === null ? null : Math.max(0, cut), lost };
}

/** Points that follow from others of the row. */
function difference(key: PointKey, at: At, { self }: ScoreView): string | null {
  if (key === 'lost') return `${at(self ? 'appraisedOf' : 'maximum')}-${at('appraised')}`;
  if (key === 'notClaimed') return `${at('maximum')}-${at('self')}`;
  return key === 'cut' ? `MAX(0,${at('self')}-${at('appraised')})` : null;
}

/** Writes the list, the greatest loss first, and what is lacking in it. Returns its first row. */
export function scoreList(sheet: SheetBuilder, list: ScoreList, rows: ScoreRow[], view: ScoreView): number {
  sheet.head(list.heads);
  const written = rows.map((row, i) => list.row(sheet, { ...row, place: i + 1 }));
  const [first, last] = [written[0]!, written[written.length - 1]!];
  list.total(sheet, written);
  if (REMEDY_FIELDS.some((field) => rows.some(({ has }) => has[field] !== null)))
    lackingRows(sheet, list, rows, view, first, last);
  return first;
}

function hasCell(there: ScoreRow['has'][RemedyField]): Cell {
  if (there === null) return text('', 'textTopCentre');
  if (there === 'unknown') return text(WORDS.unknown, 'textTopCentre');
  return there ? text(words.has, 'textTopCentre') : text(words.lacks, 'lackTop');
}

/** How many criteria lack each, and how many points lie there. A table without the column cannot lack it row by row. */
function lackingRows(
  sheet: SheetBuilder,
  list: ScoreList,
  rows: ScoreRow[],
  view: ScoreView,
  first: number,
  last: number,
): void {
  const block = (key: string) => {
    const letters = columnLetters(list.columnOf(key));
    return `${letters}${first}:${letters}${last}`;
  };
  const line = (title: string, cell: (field: RemedyField, marks: string) => Cell) =>
    sheet.row([
      text(title, 'total', { across: list.columnOf(REMEDY_FIELDS[0]) - 1 }),
      ...REMEDY_FIELDS.map((field) =>
        rows.every(({ has }) => has[field] === null) ? text(words.noColumn, 'totalCentre') : cell(field, block(field)),
      ),
      text('', 'total'),
    ]);
  const say = view.appraised ? words : { ...words, ...words.ofSelf };
  line(say.lackingItems, (field, marks) =>
    formula(`COUNTIFS(${marks},"${words.lacks}")`, lacking(rows, field).length, 'totalNumber'),
  );
  const open = `SUMIFS(${block(openKey(view))},{marks},"${words.lacks}")`;
  // What is not claimed of criteria that nobody has appraised yet stands in another column than what is lost.
  const claimed = () => `SUMIFS(${block('notClaimed')},{marks},"${words.lacks}",${block('lost')},"")`;
  const sums = view.appraised && view.self ? `${open}+${claimed()}` : open;
  line(say.lackingPoints, (field, marks) =>
    formula(sums.replaceAll('{marks}', marks), openSum(lacking(rows, field)), 'totalPoints'),
  );
}
