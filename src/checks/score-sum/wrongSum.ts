import { parseAddress } from '../../workbook/address';
import type { Part, ScoreField, Sum } from './sums';

/** Half a hundredth: points are given in hundredths. */
const TOLERANCE = 0.005;

interface Added {
  /** No row counts for more than its maximum. */
  total: number;
  /** As the rows say it. */
  asWritten: number;
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
  const agrees = ({ total, asWritten, missing }: Added) =>
    [total, asWritten].some((one) => Math.abs(one - written) < TOLERANCE) || (missing > 0 && total < written);
  return agrees(whole) || (sum.otherwise !== null && agrees(added(sum.otherwise, field))) ? null : whole.total;
}

function added(all: readonly Part[], field: ScoreField): Added {
  const parts = all.filter((part) => !isSaidAbove(part, field));
  const points = parts.flatMap(({ score }) => score?.[field] ?? []);
  const counted = parts.flatMap(({ score }) => {
    const own = score?.[field] ?? null;
    return own === null ? [] : [Math.min(own, score!.maximum ?? own)];
  });
  return {
    total: sumOf(counted),
    asWritten: sumOf(points),
    count: points.length,
    missing: parts.length - points.length,
  };
}

/** Its points stand in a merged cell that begins in a row above, and count there. */
const isSaidAbove = ({ row, cells }: Part, field: ScoreField): boolean =>
  (parseAddress(cells?.[`${field}Score`] ?? '')?.row ?? row) < row;

const sumOf = (points: readonly number[]): number =>
  Math.round(points.reduce((sum, value) => sum + value, 0) * 1000) / 1000;
