import { showDay } from '../../language/showDay';
import { PROGRESS_NAMES } from '../../progress/names';
import { periodTitle } from '../periods/period';
import type { SettingsRow } from '../settingsModel';
import type { ClosedRow } from './closedRow';

/** A row of the record as it is written, its cells in the order of the sheet's columns. What there is none of stays empty. */
export const closedCells = (row: ClosedRow): SettingsRow => [
  periodTitle(row, 'vi'),
  showDay(row.closedOn, 'vi'),
  row.number || null,
  row.task || null,
  row.unit || null,
  row.part || null,
  row.end && showDay(row.end, 'vi'),
  PROGRESS_NAMES[row.progress].vi,
  row.daysLate || null,
  row.sheet,
];
