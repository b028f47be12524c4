import { address } from '../workbook/address';
import { fold } from '../language/text';
import type { EventDay } from './settings';
import type { Report, Row } from './settingsTable';

/** Places of the sheet's columns. */
const NUMBER = 0;
const EVENT = 1;
const DAY = 2;

/** A row of the sheet of events; null where it cannot be used, which is told at its cell. The same said twice counts once. */
export function readEventRow(row: Row, sheet: string, before: readonly EventDay[], report: Report): EventDay | null {
  const [number, event, day] = [row.text(NUMBER), row.text(EVENT), row.day(DAY)];
  const no = (column: number, problem: string) => {
    report(column, problem);
    return null;
  };
  if (number === '') return no(NUMBER, 'event-no-number');
  // A row in which the day is still to come is no fault: the event has not happened.
  if (row.text(DAY) === '') return null;
  if (day === null) return no(DAY, 'day');
  const isSame = (other: EventDay) =>
    other.day === day && fold(other.number) === fold(number) && fold(other.event) === fold(event);
  if (before.some(isSame)) return no(NUMBER, 'event-twice');
  return { number, event, day, sheet, at: address(row.row, row.at(NUMBER)) };
}
