import { address } from '../../workbook/address';
import type { Report, Row } from '../settingsTable';
import { isFilled, type PartRow } from './partRow';

/** Places of the sheet's columns. */
export const PART_COLUMN = {
  number: 0,
  task: 1,
  unit: 2,
  part: 3,
  end: 4,
  result: 5,
  day: 6,
  document: 7,
  note: 8,
  plan: 9,
} as const;
const C = PART_COLUMN;

/** A row of the sheet of parts. A day that is none is told at its cell, where something was written of the part. */
export function readPartRow(row: Row, sheet: string, report: Report): PartRow {
  const at = (column: number) => address(row.row, row.at(column));
  const wrong = [C.end, C.day].filter((column) => row.text(column) !== '' && row.day(column) === null);
  const read: PartRow = {
    number: row.text(C.number),
    task: row.text(C.task),
    unit: row.text(C.unit),
    part: row.text(C.part),
    end: row.day(C.end),
    result: row.text(C.result),
    day: row.day(C.day),
    document: row.text(C.document),
    plan: row.text(C.plan),
    unusable: wrong.includes(C.day),
    sheet,
    cells: { task: at(C.task), part: at(C.part), result: at(C.result), day: at(C.day), document: at(C.document) },
  };
  if (!isFilled(read)) return read;
  for (const column of wrong) report(column, 'part-day');
  return { ...read, unusable: wrong.length > 0 };
}
