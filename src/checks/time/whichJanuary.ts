import type { Item, Milestone } from '../../plan/plan';
import { sumsUp, yearsNamed } from '../outcome/summingUp';

/** A day of January without a year, for a task that looks back on the plan's own year, or on one it does not name: this January or the next? */
export function isWhichJanuary({ kind, lastDay, assumed }: Milestone, item: Item, year: number): boolean {
  if (kind !== 'date' || lastDay?.slice(0, 7) !== `${year}-01` || !assumed.includes('plan-year')) return false;
  return sumsUp(item) && !yearsNamed(item).some((named) => named < year);
}
