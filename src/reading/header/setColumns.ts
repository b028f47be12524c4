import { columnLetters } from '../../workbook/address';
import type { Field } from '../../plan/plan';
import type { Columns } from './columns';
import type { Header } from './header';

/** What a person said of a column (1-based): its field, or null when it is not to be read. */
export interface SetColumn {
  /** A row of the header it belongs to; null for every table of the sheet. */
  headerRow: number | null;
  column: number;
  field: Field | null;
}

/** The columns that were said for a table with this header. Of two for one field or one column the last holds. */
export function givenFor(header: Header, given: SetColumn[]): SetColumn[] {
  const here = given.filter(
    ({ headerRow }) => headerRow === null || (header.top <= headerRow && headerRow <= header.bottom),
  );
  return here.filter(
    (one, i) =>
      !here
        .slice(i + 1)
        .some((later) => later.column === one.column || (later.field !== null && later.field === one.field)),
  );
}

/** Takes them as they were said. */
export function takeGiven(header: Header, given: SetColumn[], columns: Columns): void {
  for (const { column, field } of given) {
    if (field === null) continue;
    const words = header.columns.find((c) => c.column === column)?.words ?? [];
    columns.at.set(field, column);
    columns.readings.push({
      field,
      column: columnLetters(column),
      header: words.join(' / ').replace(/\s+/g, ' '),
      certainty: 'set',
      by: ['user'],
    });
  }
}
