import { quote } from '../checks/wording/quote';
import type { ScoreGroup } from '../figures/scores/scoreGroups';
import type { ScoreSum } from '../scoring/points';
import { columnLetters } from '../workbook/address';
import { room } from './chartRoom';
import { type Cell, formula, number, text, value } from './cells';
import { shareFormula, shareValue, sumDown } from './formulas';
import { taskOf } from './itemWords';
import { openKey, type PointKey, pointColumns, rateColumn, headOf } from './scoreColumns';
import type { ScoreList } from './scoreList';
import { openPoints, type ScoreRow, type ScoreView } from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import type { SheetBuilder } from './sheetBuilder';
import { COLOURS } from './styles';
import { type Column, type Foot, type Table, tableOf } from './table';
import { WORDS } from './words';

/** The share of all points lost takes the columns in which the list says what is there to win them back. */
const SHARE_ACROSS = 4;
/** A cell holds no longer formula. */
const LONGEST_FORMULA = 8000;
const MOST_IN_CHART = 15;
const CHART_ROWS = 13;

/** The list of criteria below, and the row of each in it: points are summed there. */
interface Listed {
  view: ScoreView;
  list: ScoreList;
  rows: readonly ScoreRow[];
  /** Criterion → its row in the list. */
  rowOf: ReadonlyMap<ScoreRow['criterion'], number>;
  sum: ScoreSum;
}

interface Row extends ScoreGroup {
  place: Cell;
  name: string;
}

/** Points by section, with their sum and a chart. */
export function sectionPoints(sheet: SheetBuilder, sections: ScoreGroup[], listed: Listed): void {
  const { view, sum } = listed;
  // The head is one row, and the total stands below the sections.
  const total = sheet.next + 1 + sections.length;
  const down = ({ column, rows }: Foot) => sumDown(column, rows);
  const open = openKey(view);
  const table: Table<Row> = tableOf<Row>([
    { ...placeColumn, total: () => text(WORDS.total, 'totalCentre') },
    { ...nameColumn, head: SAY.sections.name },
    { ...countColumn, total: (foot) => formula(down(foot), listed.rows.length, 'totalNumber') },
    { ...worstColumn(view), total: () => text('', 'total') },
    ...pointColumns<Row>({
      view,
      style: 'points',
      pointsOf: ({ sum: points }) => points,
      of: sumOf(listed),
      sum: { points: sum, of: down },
    }),
    rateColumn<Row>(view, 'percent', ({ sum: points }) => points, sum),
    {
      ...shareColumn(listed, () => `${columnLetters(table.columnOf(open))}$${total}`),
      total: ({ at }) =>
        formula(shareFormula(at(open), at(open)), shareValue(sum[open] ?? 0, sum[open] ?? 0), 'totalPercent'),
    },
  ]);
  for (const heads of table.heads) sheet.row(heads);
  const rows = sections.map((section) =>
    table.row(sheet, {
      ...section,
      place: text(section.number, 'textCentre'),
      name: section.title || WORDS.noSection,
    }),
  );
  table.total(sheet, rows);
  sheet.gap();
  if (sections.length > 1 && sections.length <= MOST_IN_CHART) {
    chart(sheet, table, sections, view, rows[0]!, rows[rows.length - 1]!);
    sheet.gap();
  }
}

/** Points by unit: a criterion with two of them counts for each, so nothing is added up. `names` are those of groups without a unit. */
export function unitPoints(
  sheet: SheetBuilder,
  units: ScoreGroup[],
  listed: Listed,
  say: { name: string; note: string; none: string; unknown: string; together?: string },
): void {
  const { view } = listed;
  const all = listed.rows.map(({ criterion }) => criterion);
  const open = openKey(view);
  const table = tableOf<Row>([
    placeColumn,
    { ...nameColumn, head: say.name },
    countColumn,
    worstColumn(view),
    ...pointColumns<Row>({ view, style: 'points', pointsOf: ({ sum }) => sum, of: sumOf(listed) }),
    rateColumn<Row>(view, 'percent', ({ sum }) => sum),
    shareColumn(listed, () => sumInList(open, all, listed)),
  ]);
  for (const heads of table.heads) sheet.row(heads);
  const nameOf = ({ key, kind }: ScoreGroup) => key ?? (kind ? (say[kind] ?? '') : say.none);
  units.forEach((unit, i) => table.row(sheet, { ...unit, place: number(i + 1), name: nameOf(unit) }));
  if (units.reduce((n, { criteria }) => n + criteria.length, 0) !== all.length) sheet.line(say.note, 'note');
  sheet.gap();
}

const placeColumn: Column<Row> = { key: 'place', head: WORDS.number, cell: ({ place }) => place };
const nameColumn: Omit<Column<Row>, 'head'> = { key: 'name', cell: ({ name }) => text(name) };
const countColumn: Column<Row> = { head: SAY.sections.items, cell: ({ criteria }) => number(criteria.length) };
const worstColumn = ({ appraised }: ScoreView): Column<Row> => ({
  head: appraised ? SAY.sections.worst : SAY.sections.leastClaimed,
  cell: ({ criteria }) => {
    const worst = criteria.find((one) => (appraised ? (one.lost ?? 0) : openPoints(one)) > 0);
    return text(worst ? quote(taskOf(worst.item)) : '');
  },
});

/** The group's part in all points lost, which stand in a cell or a formula. */
const shareColumn = ({ view, sum }: Listed, openInAll: () => string): Column<Row> => {
  const open = openKey(view);
  return {
    head: view.appraised ? SAY.points.shareLost : SAY.points.shareNotClaimed,
    across: SHARE_ACROSS,
    cell: ({ sum: own }) => value(own[open] === null ? '' : shareValue(own[open], sum[open] ?? 0), 'percent'),
    formula: (at, { sum: own }) => (own[open] === null ? null : shareFormula(at(open), openInAll())),
  };
};

/** The sum of a group's rows in the list; none where they lie too scattered for one formula. */
const sumOf =
  (listed: Listed) =>
  (key: PointKey, _: unknown, { criteria }: ScoreGroup): string | null => {
    const sum = sumInList(key, criteria, listed);
    return sum.length > LONGEST_FORMULA ? null : sum;
  };

const sumInList = (key: PointKey, of: ScoreGroup['criteria'], { list, rowOf }: Listed): string =>
  sumDown(
    list.columnOf(key),
    of.map((one) => rowOf.get(one)!),
  );

function chart(
  sheet: SheetBuilder,
  table: Table<Row>,
  sections: ScoreGroup[],
  view: ScoreView,
  from: number,
  to: number,
): void {
  const top = room(sheet, CHART_ROWS, 16);
  const numbers = sections.map(({ number: of }) => of);
  const told = numbers.every((of) => of !== '') && new Set(numbers).size === numbers.length;
  const name = told ? 'place' : 'name';
  const kept = view.appraised ? 'appraised' : 'self';
  const series = (
    [
      [kept, COLOURS.reached],
      [openKey(view), COLOURS.lost],
    ] as const
  ).map(([key, colour]) => {
    return { name: headOf(key, view), values: `${table.at(key, from)}:${table.at(key, to)}`, colours: [colour] };
  });
  const say = view.appraised ? (view.self ? SAY.appraisedChart : SAY) : SAY.selfChart;
  sheet.chart({
    kind: 'column',
    stacking: 'stacked',
    title: say.chart,
    description: say.chartDescription,
    place: { top, left: 1, bottom: top + CHART_ROWS - 1, right: sheet.columns },
    categories: `${table.at(name, from)}:${table.at(name, to)}`,
    series,
    labels: true,
    legend: 'right',
  });
}
