import { fold, oneLine } from '../../language/text';
import { dayOfSerial } from '../../calendar/serial';
import { isDateFormat } from '../../workbook/numberFormat';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { BOOK, type ReportBook, type Typed } from './book';
import { AMOUNT, CONTENT, DUE_COLUMN, RECEIVED } from './bookPlaces';

export interface StandingBook extends ReportBook {
  /** Sheet rows of the units, and of those left empty for more. */
  rows: number[];
  spare: number[];
  /** Sheet columns of the units and of the due days, by period; the row these stand in. */
  unitColumn: number;
  dueColumns: number[];
  dueRow: number;
}

/** The book as it stands on its sheet; null where its heads are not to be found. */
export function readBook(sheet: SheetSnapshot): StandingBook | null {
  const { texts } = sheet;
  const says = (text: string | undefined, words: string) => fold(text ?? '') === fold(words);
  const head = texts.findIndex(
    (row) => row.some((text) => says(text, BOOK.unit)) && row.some((text) => says(text, BOOK.number)),
  );
  if (head < 0) return null;
  const unit = texts[head]!.findIndex((text) => says(text, BOOK.unit));
  const note = texts[head]!.findIndex((text) => says(text, BOOK.note));
  const starts = (texts[head + 2] ?? []).flatMap((text, c) => (says(text, BOOK.heads[RECEIVED]) ? [c] : []));
  const foot = texts.findIndex((row, r) => r > head + 2 && says(row[unit], BOOK.foot));
  if (starts.length === 0 || foot < 0) return null;
  const typed = (r: number, c: number): Typed => (c < 0 ? { value: null } : typedAt(sheet, r, c));
  const rows = Array.from({ length: foot - head - 3 }, (_, i) => head + 3 + i);
  const named = rows.filter((r) => oneLine(texts[r]?.[unit] ?? '') !== '');
  return {
    periods: starts.map((c) => ({ title: oneLine(texts[head]?.[c] ?? ''), due: typed(head + 1, c + DUE_COLUMN) })),
    units: named.map((r) => ({
      name: oneLine(texts[r]![unit]!),
      entries: starts.map((c) => ({
        received: typed(r, c + RECEIVED),
        amount: typed(r, c + AMOUNT),
        content: typed(r, c + CONTENT),
      })),
      note: typed(r, note),
    })),
    rows: named.map((r) => sheet.top + r),
    spare: rows.filter((r) => !named.includes(r)).map((r) => sheet.top + r),
    unitColumn: sheet.left + unit,
    dueColumns: starts.map((c) => sheet.left + c + DUE_COLUMN),
    dueRow: sheet.top + head + 1,
  };
}

function typedAt({ values, formats, date1904 }: SheetSnapshot, r: number, c: number): Typed {
  const value = values[r]?.[c] ?? null;
  const day = typeof value === 'number' && isDateFormat(formats[r]?.[c] ?? '') ? dayOfSerial(value, date1904) : null;
  return day === null ? { value } : { day };
}
