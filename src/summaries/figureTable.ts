import { type Figure, type FigureKey, FIGURES, type Figures } from '../figures/figures';
import { fill } from '../language/bilingual';
import type { ChartModel } from '../workbook/chartModel';
import { formula, number } from './cells';
import { sumAcross, sumDown } from './formulas';
import { FIGURE_COLOURS, type StyleName } from './styles';
import type { At, Column, Table } from './table';
import { WORDS } from './words';

export const FIGURE_WIDTH = 8.8;
/** A share's column; where nothing is known the words for it stand on one line. */
export const shareWidth = (known: boolean): number => (known ? FIGURE_WIDTH : 16);

/** The figures a table shows. Those that are 0 in every row and seldom used are left out. */
export const shownFigures = (rows: readonly Figures[]): readonly Figure[] =>
  FIGURES.filter(({ key, seldom }) => !seldom || rows.some((row) => row[key] > 0));

interface FigureLooks<Row> {
  longOverdueDays: number;
  /** What all rows come to. */
  sum: Figures;
  look?: (row: Row) => StyleName;
}

/** The columns of counts in a table. */
export const figureColumns = <Row extends Figures>(
  figures: readonly Figure[],
  { longOverdueDays, sum, look = () => 'number' }: FigureLooks<Row>,
): Column<Row>[] =>
  figures.map(({ key, group }) => ({
    key,
    over: group && WORDS.groups[group],
    head: fill(WORDS.figures[key], { days: longOverdueDays }),
    width: FIGURE_WIDTH,
    cell: (row) => number(row[key], look(row) === 'number' && isLate(key, row) ? 'numberLate' : look(row)),
    total: ({ column, rows }) => formula(sumDown(column, rows), sum[key], 'totalNumber'),
  }));

const isLate = (key: FigureKey, of: Figures): boolean => (key === 'overdue' || key === 'overdueLong') && of[key] > 0;

/** The sum of a row's figures that belong to its total. */
export const rowTotal = (figures: readonly Figure[], at: At): string =>
  sumAcross(figures.filter(({ ofWhich }) => !ofWhich).map(({ key }) => at(key)));

/** A series of a chart for each figure that is not 0 in all rows together; "of which" figures would be counted twice. */
export const figureSeries = <Row>(
  figures: readonly Figure[],
  table: Table<Row>,
  sum: Figures,
  from: number,
  to: number,
): ChartModel['series'] =>
  figures
    .filter(({ key, ofWhich }) => !ofWhich && sum[key] > 0)
    .map(({ key }) => ({
      name: WORDS.series[key],
      values: `${table.at(key, from)}:${table.at(key, to)}`,
      colours: [FIGURE_COLOURS[key]],
    }));
