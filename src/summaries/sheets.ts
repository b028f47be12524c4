import type { SummaryKind } from './kinds';
import { overview } from './overview';
import { scores } from './scores';
import type { Summary } from './summary';
import { units } from './units';

/** Which function makes which sheets. A kind without an entry is not made. */
export const SHEETS: Partial<Record<SummaryKind, Summary>> = {
  overview,
  units,
  scores,
};
