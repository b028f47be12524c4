import type { Part, ScoreField, Sum } from './sums';

/** Half a hundredth: points are given in hundredths. */
const TOLERANCE = 0.005;

interface Added {
  total: number;
  count: number;
  /** Rows without points: not appraised yet, or not applicable. */
  missing: number;
}

/** What the rows add up to where that is not what is written; null where it is, or where points are not there yet. */
export function wrongSum(sum: Sum, field: ScoreField): number | null {
  const written = sum.written[field];
  if (written === null) return null;
  const whole = added(sum.parts, field);
  if (whole.count === 0) return null;
  const agrees = ({ total, missing }: Added) =>
    Math.abs(total - written) < TOLERANCE || (missing > 0 && total < written);
  return agrees(whole) || (sum.otherwise !== null && agrees(added(sum.otherwise, field))) ? null : whole.total;
}

function added(parts: readonly Part[], field: ScoreField): Added {
  const points = parts.flatMap(({ score }) => score?.[field] ?? []);
  const total = Math.round(points.reduce((sum, value) => sum + value, 0) * 1000) / 1000;
  return { total, count: points.length, missing: parts.length - points.length };
}
