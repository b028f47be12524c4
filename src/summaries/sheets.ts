import type { SummaryKind } from './kinds';
import type { Summary } from './summary';

/** Which function makes which sheets. A kind without an entry is not made. */
export const SHEETS: Partial<Record<SummaryKind, Summary>> = {};
