import { quote } from '../checks/wording/quote';
import { columnLetters } from '../workbook/address';
import { room } from './chartRoom';
import { type Cell, formula, number, text, value } from './cells';
import { shareFormula, shareValue, sumDown } from './formulas';
import { taskOf } from './itemWords';
import { pointColumns, rateColumn } from './scoreColumns';
import type { ScoreList } from './scoreList';
import type { Points, ScoreGroup, ScoreRow } from './scoreRows';
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
  list: ScoreList;
  rowOf: Map<ScoreRow, number>;
}

interface Row extends ScoreGroup {
  place: Cell;
  name: string;
}

/** Points by section, with their sum and a chart. */
export function sectionPoints(sheet: SheetBuilder, sections: ScoreGroup[], sum: Points, listed: Listed): void {
  // The head is one row, and the total stands below the sections.
  const total = sheet.next + 1 + sections.length;
  const down = ({ column, rows }: Foot) => sumDown(column, rows);
  const count = listed.rowOf.size;
  const table: Table<Row> = tableOf<Row>([
    { ...placeColumn, total: () => text(WORDS.total, 'totalCentre') },
    { ...nameColumn, head: SAY.sections.name },
    { ...countColumn, total: (foot) => formula(down(foot), count, 'totalNumber') },
    { ...worstColumn, total: () => text('', 'total') },
    ...pointColumns<Row>({ style: 'points', of: sumOf(listed), sum: { points: sum, of: down } }),
    rateColumn<Row>('percent', sum),
    {
      ...shareColumn(sum, () => `${columnLetters(table.columnOf('lost'))}$${total}`),
      total: ({ at }) => formula(shareFormula(at('lost'), at('lost')), shareValue(sum.lost, sum.lost), 'totalPercent'),
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
    chart(sheet, table, sections, rows[0]!, rows[rows.length - 1]!);
    sheet.gap();
  }
}

/** Points by lead unit: a criterion with two leads counts for each, so nothing is added up. */
export function unitPoints(sheet: SheetBuilder, units: ScoreGroup[], listed: Listed, sum: Points): void {
  const all = [...listed.rowOf.keys()];
  const table = tableOf<Row>([
    placeColumn,
    { ...nameColumn, head: SAY.units.name },
    countColumn,
    worstColumn,
    ...pointColumns<Row>({ style: 'points', of: sumOf(listed) }),
    rateColumn<Row>('percent'),
    shareColumn(sum, () => sumInList('lost', all, listed)),
  ]);
  for (const heads of table.heads) sheet.row(heads);
  units.forEach((unit, i) => table.row(sheet, { ...unit, place: number(i + 1), name: nameOf(unit) }));
  if (units.reduce((n, { rows }) => n + rows.length, 0) !== all.length) sheet.line(SAY.units.note, 'note');
  sheet.gap();
}

const nameOf = ({ key, unknown }: ScoreGroup): string => (unknown ? SAY.units.unknown : (key ?? SAY.units.none));

const placeColumn: Column<Row> = { key: 'place', head: WORDS.number, cell: ({ place }) => place };
const nameColumn: Omit<Column<Row>, 'head'> = { key: 'name', cell: ({ name }) => text(name) };
const countColumn: Column<Row> = { head: SAY.sections.items, cell: ({ rows }) => number(rows.length) };
const worstColumn: Column<Row> = {
  head: SAY.sections.worst,
  cell: ({ rows }) => {
    const worst = rows.find(({ lost }) => lost > 0);
    return text(worst ? quote(taskOf(worst.item)) : '');
  },
};

/** The group's part in all points lost, which stand in a cell or a formula. */
const shareColumn = (sum: Points, lostInAll: () => string): Column<Row> => ({
  head: SAY.points.shareLost,
  across: SHARE_ACROSS,
  cell: ({ lost }) => value(shareValue(lost, sum.lost), 'percent'),
  formula: (at) => shareFormula(at('lost'), lostInAll()),
});

/** The sum of a group's rows in the list; none where they lie too scattered for one formula. */
const sumOf =
  (listed: Listed) =>
  (key: keyof Points, _: unknown, { rows }: ScoreGroup): string | null => {
    const sum = sumInList(key, rows, listed);
    return sum.length > LONGEST_FORMULA ? null : sum;
  };

const sumInList = (key: keyof Points, rows: readonly ScoreRow[], { list, rowOf }: Listed): string =>
  sumDown(
    list.columnOf(key),
    rows.map((row) => rowOf.get(row)!),
  );

function chart(sheet: SheetBuilder, table: Table<Row>, sections: ScoreGroup[], from: number, to: number): void {
  const top = room(sheet, CHART_ROWS, 16);
  const numbers = sections.map(({ number: of }) => of);
  const told = numbers.every((of) => of !== '') && new Set(numbers).size === numbers.length;
  const name = told ? 'place' : 'name';
  const series = (['reached', 'lost'] as const).map((key) => {
    return { name: SAY.points[key], values: `${table.at(key, from)}:${table.at(key, to)}`, colours: [COLOURS[key]] };
  });
  sheet.chart({
    kind: 'column',
    stacking: 'stacked',
    title: SAY.chart,
    description: SAY.chartDescription,
    place: { top, left: 1, bottom: top + CHART_ROWS - 1, right: sheet.columns },
    categories: `${table.at(name, from)}:${table.at(name, to)}`,
    series,
    labels: true,
    legend: 'right',
  });
}
