import type { Measure } from './quantities';

/** A share with its sign and a point, to two places ("95.2%"); a count as a number. */
export function shownAmount(value: number | null, measure: Measure): number | string | null {
  if (value === null) return null;
  const rounded = Math.round(value * 100 + Math.sign(value) * 1e-7) / 100;
  return measure === 'share' ? `${rounded}%` : rounded;
}
