import { columnLetters } from '../workbook/address';
import { fill } from '../language/bilingual';
import type { ChartModel } from '../workbook/chartModel';
import { type Cell, number, text } from './cells';
import { type Figure, FIGURES, type Figures, type FigureKey } from '../figures/figures';
import { sumAcross } from './formulas';
import { FIGURE_COLOURS, type StyleName } from './styles';
import { WORDS } from './words';

/** The columns of counts in a table, beginning at a column of the sheet. */
export interface FigureColumns {
  shown: readonly Figure[];
  /** The column (1-based) of a figure; 0 when it is left out. */
  columnOf: (key: FigureKey) => number;
  /** Columns whose numbers make up the total. */
  summed: number[];
  /** The letters of a figure's column with a row: "J12". */
  at: (key: FigureKey, row: number) => string;
}

/** Columns that are 0 in every row and seldom used are left out; so are all that `keys` does not name. */
export function figureColumns(first: number, rows: readonly Figures[], keys?: readonly FigureKey[]): FigureColumns {
  const shown = FIGURES.filter(
    ({ key, seldom }) => (keys?.includes(key) ?? true) && (!seldom || rows.some((row) => row[key] > 0)),
  );
  const columnOf = (key: FigureKey) => {
    const place = shown.findIndex((figure) => figure.key === key);
    return place < 0 ? 0 : first + place;
  };
  return {
    shown,
    columnOf,
    summed: shown.flatMap((figure, i) => (figure.ofWhich ? [] : [first + i])),
    at: (key, row) => columnLetters(columnOf(key)) + row,
  };
}

/** Two rows of head cells: groups over their columns; a column of no group takes both rows. */
export function figureHead(columns: FigureColumns, longOverdueDays: number): { upper: Cell[]; lower: Cell[] } {
  const upper: Cell[] = [];
  const lower: Cell[] = [];
  columns.shown.forEach(({ key, group }, i) => {
    const words = fill(WORDS.figures[key], { days: longOverdueDays });
    if (group === null) {
      upper.push(text(words, 'head', { down: 2 }));
      return;
    }
    if (columns.shown[i - 1]?.group !== group) {
      const across = columns.shown.filter((figure) => figure.group === group).length;
      upper.push(text(WORDS.groups[group], 'head', { across }));
    }
    lower.push(text(words, 'head'));
  });
  return { upper, lower };
}

/** A row's figures as typed numbers. */
export const figureCells = (columns: FigureColumns, of: Figures, style: StyleName = 'number'): Cell[] =>
  columns.shown.map(({ key }) => number(of[key], isLate(key, of) && style === 'number' ? 'numberLate' : style));

const isLate = (key: FigureKey, of: Figures): boolean => (key === 'overdue' || key === 'overdueLong') && of[key] > 0;

/** The sum of a row's figures that belong to its total. */
export const rowTotal = (columns: FigureColumns, row: number): string => sumAcross(row, columns.summed);

/** A series of a chart for each figure that is not 0 in all rows together; "of which" figures would be counted twice. */
export const figureSeries = (columns: FigureColumns, sum: Figures, from: number, to: number): ChartModel['series'] =>
  columns.shown
    .filter(({ key, ofWhich }) => !ofWhich && sum[key] > 0)
    .map(({ key }) => ({
      name: WORDS.series[key],
      values: `${columns.at(key, from)}:${columns.at(key, to)}`,
      colours: [FIGURE_COLOURS[key]],
    }));
