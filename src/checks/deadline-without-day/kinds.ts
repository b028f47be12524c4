import { fold } from '../../language/text';
import type { Assumption, Milestone } from '../../plan/plan';

/** Why a milestone gives no day of its own. */
export type Dayless =
  'reference' | 'reference-named' | 'event' | 'event-term' | 'event-after' | 'rhythm-unnamed' | 'rhythm' | 'part';

/** A paper named by its number: "số 30/KH-SNN", "12/2024/QĐ-UBND". */
const NUMBERED = /số:? ?\d|\d\/(?:\d+\/)?\p{L}/u;
const TERM = /\d{1,3} ?(?:ngày|tuần|tháng|giờ)(?!\p{L})/u;
/** "Sau 03 ngày": not before, or at the latest? */
const AFTER = /^(?:ngay )?sau (?:khi )?\d/u;
/** First days and last days that the reading chose: "cuối tháng 6", "đầu quý II", "tuần 2 tháng 3". */
const PARTS: Assumption[] = ['part-of-month', 'part-of-quarter', 'part-of-year', 'week'];

/** Null for a milestone that gives a day, and for a continuous one. */
export function kindOf({ kind, text, occurrences, assumed }: Milestone): Dayless | null {
  const words = fold(text);
  switch (kind) {
    case 'reference':
      return NUMBERED.test(words) ? 'reference-named' : 'reference';
    case 'event':
      if (!TERM.test(words)) return 'event';
      return AFTER.test(words) ? 'event-after' : 'event-term';
    case 'recurring':
      if (occurrences.length === 0) return 'rhythm-unnamed';
      return assumed.includes('end-of-period') ? 'rhythm' : null;
    case 'date':
    case 'period':
      return assumed.some((assumption) => PARTS.includes(assumption)) ? 'part' : null;
    case 'continuous':
      return null;
  }
}
