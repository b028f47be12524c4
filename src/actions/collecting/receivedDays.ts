import type { Day } from '../../calendar/day';
import { serialOf } from '../../calendar/serial';
import type { Collection } from '../../collecting/collection';
import { fold } from '../../language/text';
import { type Period, periodTitle } from '../../settings/periods/period';
import { isSameTitle } from '../../settings/reports/bookChanges';
import { DUE_COLUMN, RECEIVED } from '../../settings/reports/bookPlaces';
import { readBook } from '../../settings/reports/readBook';
import { address } from '../../workbook/address';
import { type SheetEdit, valueAt } from '../../workbook/edits';
import type { SheetSnapshot } from '../../workbook/snapshot';

export interface ReceivedDay {
  unit: string;
  day: Day;
  sheet: string;
  at: string;
}

/** The days on which units have sent a period's report, for the register of reports: into cells in which nothing stands. */
export function receivedDays(
  { files, units }: Pick<Collection, 'files' | 'units'>,
  period: Period,
  book: SheetSnapshot,
): { days: ReceivedDay[]; edits: SheetEdit[] } {
  const standing = readBook(book);
  const title = periodTitle(period, 'vi');
  const place = standing?.periods.findIndex((one) => isSameTitle(one.title, title)) ?? -1;
  if (!standing || place < 0) return { days: [], edits: [] };
  const column = standing.dueColumns[place]! - DUE_COLUMN + RECEIVED;
  const days = units.flatMap(({ unit, state }): ReceivedDay[] => {
    const row = standing.units.findIndex(({ name }) => fold(name) === fold(unit));
    const day = firstDay(files.flatMap((file) => (file.unit === unit ? (file.day ?? []) : [])));
    if (row < 0 || day === null || (state !== 'sent' && state !== 'incomplete')) return [];
    const at = address(standing.rows[row]!, column);
    return (valueAt(book, at) ?? '') === '' ? [{ unit, day, sheet: book.name, at }] : [];
  });
  const edits = days.map(({ day, sheet, at }) => ({
    ...{ sheet, at, expect: valueAt(book, at), value: serialOf(day, book.date1904) },
  }));
  return { days, edits };
}

const firstDay = (days: readonly Day[]): Day | null => [...days].sort()[0] ?? null;
