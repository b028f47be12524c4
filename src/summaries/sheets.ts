import { calendar } from './calendar';
import { changes } from './changes';
import { evidence } from './evidence';
import { findings } from './findings';
import type { SummaryKind } from './kinds';
import { overdue } from './overdue';
import { overview } from './overview';
import { people } from './people';
import { scores } from './scores';
import type { Summary } from './summary';
import { units } from './units';
import { unitSheets } from './unitSheet';

/** Which function makes which sheets. */
export const SHEETS: Record<SummaryKind, Summary> = {
  overview,
  changes,
  units,
  people,
  overdue,
  calendar,
  findings,
  scores,
  evidence,
  unitSheets,
};
