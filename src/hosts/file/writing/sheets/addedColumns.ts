import { address, columnNumber } from '../../../../workbook/address';
import type { AddedColumn } from '../../../../workbook/changes';
import { blockFinder } from '../../../../workbook/blockFinder';
import { ChangeRefused } from '../../../../workbook/host';
import { hindranceOf } from '../../../../workbook/listTable';
import { setWidths } from './columnWidths';
import { tablesOf } from './listTables';
import { columnStyle, rowStyle } from './inheritedStyle';
import { addLists } from './listValidation';
import type { SheetDraft } from './sheetDraft';
import type { Stylesheet } from '../styles/stylesheet';

/**
 * Adds columns right of a table: each row takes over the look of the column it stands beside, so that the table's lines go on. Nothing
 * moves, no formula and no print range shifts.
 *
 * @throws ChangeRefused when a cell of a column holds anything, belongs to a merged block, or stands right beside a table of Excel's.
 */
export function addColumns(sheet: SheetDraft, columns: AddedColumn[], styles: Stylesheet): void {
  if (columns.length === 0) return;
  refuseHindered(sheet, columns);
  for (const column of columns) addColumn(sheet, column, styles);
  setWidths(sheet, new Map(columns.map(({ column, width }) => [columnNumber(column), width])));
  addLists(sheet, columns);
}

function refuseHindered(sheet: SheetDraft, columns: AddedColumn[]): void {
  const [merge, array, tables] = [blockFinder(sheet.merges), blockFinder(sheet.scan.arrays), tablesOf(sheet)];
  for (const { column: letters, fromRow, toRow } of columns) {
    const column = columnNumber(letters);
    for (let row = fromRow; row <= toRow; row++) {
      const place = { row, column };
      const cell = {
        value: sheet.valueAt(row, column),
        formula: sheet.hasFormula(row, column) || array(place) !== null,
        merged: merge(place) !== null,
      };
      const hindrance = hindranceOf(cell, place, tables);
      if (hindrance) throw new ChangeRefused(hindrance, `${sheet.name}!${address(row, column)}`);
    }
  }
}

function addColumn(sheet: SheetDraft, added: AddedColumn, styles: Stylesheet): void {
  const column = columnNumber(added.column);
  const like = columnNumber(added.like);
  const ofColumn = columnStyle(sheet, like);
  for (let row = added.fromRow; row <= added.toRow; row++) {
    const neighbour = sheet.styleAt(row, like) ?? rowStyle(sheet, row) ?? ofColumn;
    const under = row > added.headerRow && added.format !== null;
    const style = under ? styles.like(neighbour, { format: added.format! }) : neighbour;
    if (row === added.fromRow) sheet.write(row, column, { value: added.header, style });
    else if (style !== 0) sheet.write(row, column, { style });
  }
}
