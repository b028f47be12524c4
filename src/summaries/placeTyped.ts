import { oneLine } from '../language/text';
import { type Known, matchItems } from '../matching/matchItems';
import { TYPED_COLUMNS, type TypedColumn, type TypedEntry } from './typedEntries';

/** A row of the table being written: its item, and what the plan itself says in the columns people write in. */
export interface TypingRow {
  known: Known;
  own: Record<TypedColumn, string>;
}

interface PlacedEntries {
  /** What each row's cells are to hold, in the order of the rows. */
  cells: Record<TypedColumn, string>[];
  /** What finds no cell: no item, or one that holds something else. Nothing twice. */
  outside: TypedEntry[];
}

/** Brings what people wrote to the rows of its items. What a cell holds already is not written over. */
export function placeTyped(entries: readonly TypedEntry[], rows: readonly TypingRow[]): PlacedEntries {
  const cells = rows.map(({ own }) => ({ ...own }));
  const outside: TypedEntry[] = [];
  const rowOf = rowsOf(entries, rows);
  for (const entry of entries) {
    const cell = cells[rowOf.get(keyOf(entry)) ?? -1];
    if (cell && cell[entry.column] === '') cell[entry.column] = entry.words;
    else if (!cell || oneLine(cell[entry.column]) !== oneLine(entry.words)) outside.push(entry);
  }
  return { cells, outside: withoutRepeats(outside) };
}

/** Entries of the table are of one item where they stood in one row; those under it where they name the same. */
const keyOf = ({ known, row }: TypedEntry): string =>
  row === null ? [known.number, known.criterion, known.text, known.more].join('\n') : `row ${row}`;

function rowsOf(entries: readonly TypedEntry[], rows: readonly TypingRow[]): Map<string, number> {
  const found = new Map<string, number>();
  const to = rows.map(({ known }) => known);
  for (const inTable of [true, false]) {
    const items = new Map(
      entries.filter(({ row }) => (row !== null) === inTable).map((entry) => [keyOf(entry), entry.known]),
    );
    const keys = [...items.keys()];
    for (const match of matchItems([...items.values()], to)) found.set(keys[match.from]!, match.to);
  }
  return found;
}

function withoutRepeats(entries: TypedEntry[]): TypedEntry[] {
  const key = ({ known, column, words }: TypedEntry) =>
    [known.number, known.text, known.more, column, words].map((text) => oneLine(text ?? '')).join('\n');
  return [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}

export const NOTHING_TYPED = Object.fromEntries(TYPED_COLUMNS.map((column) => [column, ''])) as Record<
  TypedColumn,
  string
>;
