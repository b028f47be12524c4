import { address } from '../../../../workbook/address';
import type { AddedColumn, Changes } from '../../../../workbook/changes';
import type { Spreadsheet } from '../service';
import { type Ledger, lookInto } from './ledger';
import { clearHighlights } from './highlights';
import { clearNotes } from './notes';

/**
 * Takes back what was written beside rows that were moved meanwhile: highlights and notes of ours, known by what they are, and the columns that
 * were added, wherever they stand by now.
 * Gives the sheets on which there was something.
 *
 * @param marked sheets that an earlier run has marked
 * @param before the ledger as it was before the columns were added
 */
export function takeBack(
  book: Spreadsheet,
  { highlights = [], notes = [], columns = [] }: Changes,
  marked: string[],
  before: Ledger,
): string[] {
  const ledger = lookInto(book);
  const isThere = (name: string) => ledger.sheets.some((sheet) => sheet.name === name);
  const beside = new Set([...marked, ...[...highlights, ...notes].map(({ sheet }) => sheet)]);
  for (const name of [...beside].filter(isThere)) {
    clearHighlights(ledger, name);
    clearNotes(ledger, name);
  }
  const kinds = new Map(columns.map(({ sheet, header }) => [`${sheet}!${header}`, { sheet, header }]));
  for (const { sheet, header } of kinds.values()) {
    if (!isThere(sheet)) continue;
    const pieces = columns.filter((column) => column.sheet === sheet && column.header === header);
    removeColumn(ledger, pieces, before);
  }
  SpreadsheetApp.flush();
  return [...new Set([...beside, ...columns.map(({ sheet }) => sheet)])];
}

/** Takes away the headers of an added column, and the rest of it where it still holds nothing. What somebody typed into it meanwhile stays. */
function removeColumn(ledger: Ledger, pieces: AddedColumn[], before: Ledger): void {
  const { sheet: name, header } = pieces[0]!;
  const now = ledger.values(name);
  const standing = placesOf(now, header);
  // Cells of theirs with the same words stood there before: which of them are ours nobody can tell.
  if (standing.length === 0 || placesOf(before.values(name), header).length > 0) return;
  const { sheet } = ledger.named(name);
  for (const [i, { row, column }] of standing.entries()) {
    sheet.getRange(address(row, column)).clearContent();
    const { fromRow, toRow } = pieces[i] ?? pieces[0]!;
    const under = now.slice(row, row + toRow - fromRow).map((cells) => cells[column - 1] ?? '');
    if (under.some((value) => value !== '')) continue;
    const range = sheet.getRange(row, column, toRow - fromRow + 1, 1);
    range.clearDataValidations();
    range.clearFormat();
  }
}

const placesOf = (rows: unknown[][], text: string) =>
  rows.flatMap((row, r) => row.flatMap((value, c) => (value === text ? [{ row: r + 1, column: c + 1 }] : [])));
