import type { Day } from '../../calendar/day';
import type { UnitEntry } from '../settings';

type Span = Pick<UnitEntry, 'from' | 'to'>;

/** Whether a unit is there on a day: both ends belong to its time. */
export const holds = ({ from, to }: Span, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** Whether there is a day on which both hold. */
export const overlaps = (a: Span, b: Span): boolean => isBeforeEnd(a, b) && isBeforeEnd(b, a);

const isBeforeEnd = ({ from }: Span, { to }: Span): boolean => from === null || to === null || from <= to;
