import type { Day } from '../../calendar/day';
import { dayOfSerial } from '../../calendar/serial';
import { fold, oneLine } from '../../language/text';
import { address } from '../../workbook/address';
import { isDateFormat } from '../../workbook/numberFormat';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { HEADS } from './words';

/** A row under a head, its cells by the words of the head. */
export interface HeadedRow<Head extends string> {
  /** What it is numbered with, and its row on the sheet. */
  number: number;
  row: number;
  at(head: Head): string;
  /** The text as it stands, with its blanks and lines. */
  text(head: Head): string;
  /** The day of a cell that holds one; a text is none. */
  day(head: Head): Day | null;
}

/**
 * The numbered rows under each head that has all these words, in whatever order its columns stand, in the order of their numbers, as before somebody
 * sorted them; null where there is no such head. Rows that only a filter hides are rows.
 */
export function headedRows<Head extends string>(
  sheet: SheetSnapshot,
  heads: readonly Head[],
): HeadedRow<Head>[] | null {
  const { texts, values, formats, top, left, date1904 } = sheet;
  let columns: Map<string, number> | null = null;
  let found: HeadedRow<Head>[] | null = null;
  texts.forEach((cells, r) => {
    const titles = titlesIn(cells);
    if (titles.has(PLACE)) {
      columns = heads.every((head) => titles.has(fold(head))) ? titles : null;
      if (columns) found ??= [];
      return;
    }
    if (columns === null) return;
    const place = columns;
    const columnOf = (head: Head) => place.get(fold(head))!;
    const value = (c: number) => values[r]?.[c] ?? null;
    const number = value(place.get(PLACE)!);
    if (typeof number !== 'number') return;
    found!.push({
      number,
      row: top + r,
      at: (head) => address(top + r, left + columnOf(head)),
      text(head) {
        const c = columnOf(head);
        const held = value(c);
        return typeof held === 'string' ? held.normalize('NFC') : (cells[c] ?? '');
      },
      day(head) {
        const c = columnOf(head);
        const held = value(c);
        return typeof held === 'number' && isDateFormat(formats[r]?.[c] ?? '') ? dayOfSerial(held, date1904) : null;
      },
    });
  });
  return (found as HeadedRow<Head>[] | null)?.sort((one, other) => one.number - other.number) ?? null;
}

const PLACE = fold(HEADS.place);

/** The first column of each word of a row. */
function titlesIn(cells: readonly string[]): Map<string, number> {
  const titles = new Map<string, number>();
  cells.forEach((cell, c) => {
    const title = fold(oneLine(cell));
    if (title !== '' && !titles.has(title)) titles.set(title, c);
  });
  return titles;
}
