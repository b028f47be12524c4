import type { Bilingual, Values } from '../../../language/bilingual';
import type { Standing } from '../../../progress/standing';
import { DAYS } from '../../words/words';

/** How many days late or left, in words; null when neither counts. */
export function daysOf({ daysLate, daysLeft }: Standing): { words: Bilingual; values: Values } | null {
  if (daysLate > 0) return { words: DAYS.late, values: { n: daysLate } };
  if (daysLeft === null) return null;
  return daysLeft === 0 ? { words: DAYS.today, values: {} } : { words: DAYS.left, values: { n: daysLeft } };
}
