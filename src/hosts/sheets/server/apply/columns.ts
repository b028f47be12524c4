import { columnNumber } from '../../../../workbook/address';
import type { AddedColumn } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import { typed } from '../../../../workbook/typedText';
import type { Range } from '../service';
import type { Ledger } from './ledger';
import { choiceOf } from './choices';
import { setRules } from './highlights';
import { pixelsOf } from './measures';

/** Adds a column right of a table, in its pieces. Its cells are known to be empty. */
export function addColumn(ledger: Ledger, pieces: AddedColumn[]): void {
  for (const piece of pieces) layPiece(ledger, piece);
  // By its header the column is known: it comes when all else of it is there, over all pieces at once.
  const [{ sheet, column, header }] = pieces as [AddedColumn];
  const heads = ledger.named(sheet).sheet.getRangeList(pieces.map(({ fromRow }) => `${column}${fromRow}`));
  for (const { fromRow } of pieces)
    if (ledger.valuesNow(sheet, `${column}${fromRow}`)[0]?.[0] !== null)
      throw new ChangeRefused('not-empty', `${sheet}!${column}${fromRow}`);
  heads.setValue(typed(header));
}

function layPiece(ledger: Ledger, added: AddedColumn): void {
  const { column, like, headerRow, fromRow, toRow, width, list, listRows, format } = added;
  const { sheet, name } = ledger.named(added.sheet);
  const number = columnNumber(column);
  const lacking = number - sheet.getMaxColumns();
  if (lacking > 0) ledger.written.add(name);
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const rules = ledger.rulesOf(name);
  const target = sheet.getRange(fromRow, number, toRow - fromRow + 1, 1);
  // Since this run began somebody may have put a column before these cells: what they hold then is not ours to write over.
  if (
    target
      .getValues()
      .flat()
      .some((value) => value !== '')
  )
    throw new ChangeRefused('not-empty', `${name}!${column}`);
  ledger.written.add(name);
  const source = sheet.getRange(`${like}${fromRow}:${like}${toRow}`);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  // With the look come merged blocks and rules of colour, ours among them: of a new column nothing is known yet that they could speak of.
  target.breakApart();
  setRules(ledger, name, rules);
  sheet.getRange(fromRow, number).setNumberFormat('General');
  if (format !== null && toRow > headerRow) {
    sheet.getRange(headerRow + 1, number, toRow - headerRow, 1).setNumberFormat(format);
  }
  sheet.setColumnWidth(number, pixelsOf(width));
  if (list.length > 0 && listRows.length > 0) offer(target, added);
}

function offer(target: Range, { list, listRows, fromRow, toRow }: AddedColumn): void {
  const choice = choiceOf(list);
  const isListed = (row: number) => listRows.some(({ from, to }) => from <= row && row <= to);
  target.setDataValidations(
    Array.from({ length: toRow - fromRow + 1 }, (_, i) => [isListed(fromRow + i) ? choice : null]),
  );
}
