import type { PartsSheet } from '../trackParts';
import type { ReportsSheet } from '../trackReports';

/** Which sentence of OUTCOMES tells what became of the sheet of parts. */
export const partsOutcome = ({ sheet, added }: PartsSheet): 'parts-written' | 'parts-complete' | 'no-parts' =>
  sheet === null ? 'no-parts' : added > 0 ? 'parts-written' : 'parts-complete';

/** Which sentence of OUTCOMES tells what became of the register of reports. */
export const reportsOutcome = ({ addedUnits, addedPeriods, missing }: ReportsSheet) =>
  missing.length > 0 ? 'reports-missing' : addedUnits + addedPeriods > 0 ? 'reports-written' : 'reports-complete';
