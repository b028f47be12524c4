import { progressNamed } from '../../progress/names';
import { readPeriodName } from '../periods/periodWords';
import type { Report, Row } from '../settingsTable';
import type { ClosedRow } from './closedRow';

/** Places of the sheet's columns. */
const PERIOD = 0;
const CLOSED_ON = 1;
const NUMBER = 2;
const TASK = 3;
const UNIT = 4;
const PART = 5;
const END = 6;
const STATE = 7;
const DAYS_LATE = 8;
const SHEET = 9;

/** A row of the record of closed periods; null where somebody has made it unusable, which is told at its cell. A period has one day for one plan. */
export function readClosedRow(row: Row, before: readonly ClosedRow[], report: Report): ClosedRow | null {
  const no = (column: number, problem: string) => {
    report(column, problem);
    return null;
  };
  const period = readPeriodName(row.text(PERIOD));
  if (!period || period.year === null) return no(PERIOD, 'closing-period');
  const { kind, year } = period;
  const closedOn = row.day(CLOSED_ON);
  if (closedOn === null) return no(CLOSED_ON, 'day');
  if (row.text(NUMBER) === '' && row.text(TASK) === '') return no(TASK, 'closing-no-task');
  const end = row.day(END);
  if (row.text(END) !== '' && end === null) return no(END, 'day');
  const progress = progressNamed(row.text(STATE));
  if (!progress) return no(STATE, 'closing-state');
  const days = row.text(DAYS_LATE);
  if (days !== '' && !/^\d{1,5}$/.test(days)) return no(DAYS_LATE, 'closing-days');
  const sheet = row.text(SHEET);
  const isOther = (one: ClosedRow) => one.kind === kind && one.year === year && one.sheet === sheet;
  const first = before.find(isOther);
  if (first && first.closedOn !== closedOn) return no(CLOSED_ON, 'closing-two-days');
  return {
    ...{ kind, year, closedOn, end, progress, sheet },
    number: row.text(NUMBER),
    task: row.text(TASK),
    unit: row.text(UNIT),
    part: row.text(PART),
    daysLate: Number(days),
  };
}
