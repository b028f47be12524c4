import { quote } from '../checks/wording/quote';
import { columnLetters } from '../workbook/address';
import { room } from './chartRoom';
import { type Cell, formula, number, text } from './cells';
import { share, sumDown } from './formulas';
import { taskOf } from './itemWords';
import type { Points, ScoreGroup, ScoreRow } from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import type { SheetBuilder } from './sheetBuilder';
import { COLOURS } from './styles';
import { WORDS } from './words';

/** Columns of points, the same in all tables of the sheet. */
export const POINT_COLUMNS = { maximum: 5, reached: 6, lost: 7 } as const;
const COUNT_COLUMN = 3;
/** The share of all points lost takes the columns in which the list says what is there to win them back. */
const SHARE_ACROSS = 4;
/** A cell holds no longer formula. */
const LONGEST_FORMULA = 8000;
const MOST_IN_CHART = 15;
const CHART_ROWS = 13;

type RowOf = Map<ScoreRow, number>;

/** Points by section, with their sum and a chart. */
export function sectionPoints(sheet: SheetBuilder, sections: ScoreGroup[], sum: Points, rowOf: RowOf): void {
  head(sheet, SAY.sections.name, SAY.sections.worst);
  const total = sheet.next + sections.length;
  const rows = sections.map((section) =>
    groupRow(
      sheet,
      text(section.number, 'textCentre'),
      section.title || WORDS.noSection,
      section,
      rowOf,
      sum,
      `G$${total}`,
    ),
  );
  const [from, to] = [rows[0]!, rows[rows.length - 1]!];
  const down = (column: number, value: number, style: 'totalNumber' | 'totalPoints') =>
    formula(sumDown(column, rows), value, style);
  sheet.row([
    text(WORDS.total, 'totalCentre', { across: 2 }),
    down(COUNT_COLUMN, rowOf.size, 'totalNumber'),
    text('', 'total'),
    ...points((key) => down(POINT_COLUMNS[key], sum[key], 'totalPoints')),
    rate(total, sum, 'totalPercent'),
    {
      ...share({ at: `G${total}`, value: sum.lost }, { at: `G${total}`, value: sum.lost }, 'totalPercent'),
      across: SHARE_ACROSS,
    },
  ]);
  sheet.gap();
  if (sections.length > 1 && sections.length <= MOST_IN_CHART) {
    chart(sheet, sections, from, to);
    sheet.gap();
  }
}

/** Points by lead unit: a criterion with two leads counts for each, so nothing is added up. */
export function unitPoints(sheet: SheetBuilder, units: ScoreGroup[], rowOf: RowOf, sum: Points): void {
  head(sheet, SAY.units.name, SAY.sections.worst);
  const all = sumDownOf('lost', [...rowOf.keys()], rowOf);
  units.forEach((unit, i) => groupRow(sheet, number(i + 1), nameOf(unit), unit, rowOf, sum, all));
  if (units.reduce((n, { rows }) => n + rows.length, 0) !== rowOf.size) sheet.line(SAY.units.note, 'note');
  sheet.gap();
}

const nameOf = ({ key, unknown }: ScoreGroup): string => (unknown ? SAY.units.unknown : (key ?? SAY.units.none));

function head(sheet: SheetBuilder, name: string, worst: string): void {
  const { maximum, reached, lost, rate: rateWords, shareLost } = SAY.points;
  const heads = [WORDS.number, name, SAY.sections.items, worst, maximum, reached, lost, rateWords];
  sheet.row([...heads.map((words) => text(words, 'head')), text(shareLost, 'head', { across: SHARE_ACROSS })]);
}

function groupRow(
  sheet: SheetBuilder,
  place: Cell,
  name: string,
  group: ScoreGroup,
  rowOf: RowOf,
  sum: Points,
  lostInAll: string,
): number {
  const row = sheet.next;
  const worst = group.rows.find(({ lost }) => lost > 0);
  return sheet.row([
    place,
    text(name),
    number(group.rows.length),
    text(worst ? quote(taskOf(worst.item)) : ''),
    ...points((key) => ofRows(key, group, rowOf)),
    rate(row, group, 'percent'),
    { ...share({ at: `G${row}`, value: group.lost }, { at: lostInAll, value: sum.lost }), across: SHARE_ACROSS },
  ]);
}

const points = (cell: (key: keyof Points) => Cell): Cell[] => [cell('maximum'), cell('reached'), cell('lost')];

/** The sum of a group's rows in the list; as a number where they lie too scattered for one formula. */
function ofRows(key: keyof Points, group: ScoreGroup, rowOf: RowOf): Cell {
  const sum = sumDownOf(key, group.rows, rowOf);
  return sum.length > LONGEST_FORMULA ? number(group[key], 'points') : formula(sum, group[key], 'points');
}

const sumDownOf = (key: keyof Points, rows: ScoreRow[], rowOf: RowOf): string =>
  sumDown(
    POINT_COLUMNS[key],
    rows.map((row) => rowOf.get(row)!),
  );

const rate = (row: number, { reached, maximum }: Points, style: 'percent' | 'totalPercent'): Cell =>
  share({ at: `F${row}`, value: reached }, { at: `E${row}`, value: maximum }, style);

function chart(sheet: SheetBuilder, sections: ScoreGroup[], from: number, to: number): void {
  const top = room(sheet, CHART_ROWS, 16);
  const numbers = sections.map(({ number: of }) => of);
  const told = numbers.every((of) => of !== '') && new Set(numbers).size === numbers.length;
  const name = told ? 'A' : 'B';
  const series = (['reached', 'lost'] as const).map((key) => {
    const letters = columnLetters(POINT_COLUMNS[key]);
    return { name: SAY.points[key], values: `${letters}${from}:${letters}${to}`, colours: [COLOURS[key]] };
  });
  sheet.chart({
    kind: 'column',
    stacking: 'stacked',
    title: SAY.chart,
    description: SAY.chartDescription,
    place: { top, left: 1, bottom: top + CHART_ROWS - 1, right: sheet.columns },
    categories: `${name}${from}:${name}${to}`,
    series,
    labels: true,
    legend: 'right',
  });
}
