import type { Known } from '../matching/matchItems';
import { clean } from '../language/text';
import { codedCellsOfSnapshot } from '../workbook/codedCells';
import type { SheetSnapshot } from '../workbook/snapshot';
import { TYPING_HEADS, typingOf } from '../workbook/typing';
import { OUTSIDE_WORDS } from './outsideWords';

export const TYPED_COLUMNS = ['result', 'note'] as const;
export type TypedColumn = (typeof TYPED_COLUMNS)[number];

/** What somebody wrote on a unit's sheet: the item it was written to, the column, the words. */
export interface TypedEntry {
  known: Known;
  column: TypedColumn;
  words: string;
  /** The row it stood in; null for one that found no item before and stood under the table. */
  row: number | null;
}

/**
 * What people wrote in the columns meant for it, and what was kept under the table. Where the column of results is as it was written, nobody wrote
 * in it; else the plan's words of then cannot be told from what people wrote, and all of it is given.
 */
export function typedEntries(snapshot: SheetSnapshot, resultsIntact: boolean): TypedEntry[] {
  const typing = typingOf(codedCellsOfSnapshot(snapshot));
  if (!typing) return [];
  const { columns, headRow } = typing;
  const at = (row: number, column: number): string =>
    clean(snapshot.texts[row - snapshot.top]?.[column - snapshot.left] ?? '');
  const knownAt = (row: number): Known => ({
    number: at(row, columns.number),
    criterion: '',
    text: at(row, columns.task),
    more: at(row, columns.product),
  });
  const wanted = TYPED_COLUMNS.filter((column) => column === 'note' || !resultsIntact);
  const inTable = [...typing.rows].flatMap((row) =>
    wanted
      .map((column) => ({ known: knownAt(row), column, words: at(row, columns[column]), row }))
      .filter(({ words }) => words !== ''),
  );
  const last = snapshot.top + snapshot.texts.length - 1;
  const outside: TypedEntry[] = [];
  for (let row = headRow + 1; row <= last; row++) {
    if (at(row, columns.place) !== OUTSIDE_WORDS.sign) continue;
    const cells = (snapshot.texts[row - snapshot.top] ?? []).map(clean);
    const title = cells.findIndex((text) => TYPED_COLUMNS.some((column) => TYPING_HEADS[column] === text));
    const column = TYPED_COLUMNS.find((one) => TYPING_HEADS[one] === cells[title]);
    const words = cells.slice(title + 1).find((text) => text !== '');
    if (column && words) outside.push({ known: knownAt(row), column, words, row: null });
  }
  return [...inTable, ...outside];
}
