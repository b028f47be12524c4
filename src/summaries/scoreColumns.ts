import type { ScoreSum } from '../scoring/points';
import { formula, number, value } from './cells';
import { shareFormula, shareValue } from './formulas';
import type { ScoreView } from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import type { At, Column, Foot } from './table';

const POINT_KEYS = ['maximum', 'self', 'notClaimed', 'appraisedOf', 'appraised', 'cut', 'lost'] as const;
export type PointKey = (typeof POINT_KEYS)[number];
/** Points as the columns of a row show them; null is an empty cell. */
export type ShownPoints = Record<PointKey, number | null>;

/** Which columns a table has: with self-scores alone nothing was reached or lost, and without any nothing was claimed or cut. */
const pointKeys = ({ self, appraised }: ScoreView): PointKey[] =>
  POINT_KEYS.filter((key) => {
    if (key === 'maximum') return true;
    if (key === 'self' || key === 'notClaimed') return self;
    return key === 'appraisedOf' || key === 'cut' ? self && appraised : appraised;
  });

/** The column by which what is open is told: lost, or not claimed while nobody has appraised. */
export const openKey = ({ appraised }: ScoreView): 'lost' | 'notClaimed' => (appraised ? 'lost' : 'notClaimed');

export const headOf = (key: PointKey, { self }: ScoreView): string =>
  key === 'appraised' && !self ? SAY.points.reached : SAY.points[key];

interface PointFormulas<Row> {
  view: ScoreView;
  style: 'points' | 'pointsTop';
  pointsOf: (row: Row) => ShownPoints;
  /** The formula behind a row's points; none where they are typed numbers. */
  of: (key: PointKey, at: At, row: Row) => string | null;
  /** What all rows come to, and its formula; no total where it is left out. */
  sum?: { points: ScoreSum; of: (foot: Foot) => string };
}

/** The columns of points. */
export const pointColumns = <Row>({ view, style, pointsOf, of, sum }: PointFormulas<Row>): Column<Row>[] =>
  pointKeys(view).map((key) => ({
    key,
    head: headOf(key, view),
    width: 9,
    cell: (row) => number(pointsOf(row)[key], style),
    formula: (at, row) => (pointsOf(row)[key] === null ? null : of(key, at, row)),
    ...(sum && { total: (foot) => formula(sum.of(foot), sum.points[key], 'totalPoints') }),
  }));

/** The share that was reached of what was appraised; with self-scores alone, what is claimed of all. */
export const rateColumn = <Row>(
  view: ScoreView,
  style: 'percent' | 'percentTop',
  pointsOf: (row: Row) => ShownPoints,
  sum?: ScoreSum,
): Column<Row> => {
  const [part, whole] = rateKeys(view);
  const rate = (at: At) => shareFormula(at(part), at(whole));
  const share = (points: ShownPoints) =>
    points[part] === null || points[whole] === null ? '' : shareValue(points[part], points[whole]);
  return {
    head: view.appraised ? (view.self ? SAY.points.appraisedRate : SAY.points.rate) : SAY.points.selfRate,
    width: 9,
    cell: (row) => value(share(pointsOf(row)), style),
    formula: (at, row) => (pointsOf(row)[part] === null ? null : rate(at)),
    ...(sum && { total: ({ at }) => formula(rate(at), share(sum), 'totalPercent') }),
  };
};

const rateKeys = ({ self, appraised }: ScoreView): [PointKey, PointKey] =>
  appraised ? ['appraised', self ? 'appraisedOf' : 'maximum'] : ['self', 'maximum'];
