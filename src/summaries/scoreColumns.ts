import { number, formula, value } from './cells';
import { shareFormula, shareValue } from './formulas';
import type { Points } from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import type { At, Column, Foot } from './table';

const POINT_KEYS = ['maximum', 'reached', 'lost'] as const satisfies readonly (keyof Points)[];

interface PointFormulas<Row> {
  style: 'points' | 'pointsTop';
  /** The formula behind a row's points; none where they are typed numbers. */
  of: (key: keyof Points, at: At, row: Row) => string | null;
  /** What all rows come to, and its formula; no total where it is left out. */
  sum?: { points: Points; of: (foot: Foot) => string };
}

/** The columns of points: maximum, reached, lost. */
export const pointColumns = <Row extends Points>({ style, of, sum }: PointFormulas<Row>): Column<Row>[] =>
  POINT_KEYS.map((key) => ({
    key,
    head: SAY.points[key],
    width: 9,
    cell: (row) => number(row[key], style),
    formula: (at, row) => of(key, at, row),
    ...(sum && { total: (foot) => formula(sum.of(foot), sum.points[key], 'totalPoints') }),
  }));

/** The share of the points that was reached. */
export const rateColumn = <Row extends Points>(style: 'percent' | 'percentTop', sum?: Points): Column<Row> => ({
  head: SAY.points.rate,
  width: 9,
  cell: ({ reached, maximum }) => value(shareValue(reached, maximum), style),
  formula: reachedShare,
  ...(sum && {
    total: ({ at }) => formula(reachedShare(at), shareValue(sum.reached, sum.maximum), 'totalPercent'),
  }),
});

const reachedShare = (at: At): string => shareFormula(at('reached'), at('maximum'));
