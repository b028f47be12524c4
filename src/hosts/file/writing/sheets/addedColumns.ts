import { address, columnNumber } from '../../../../workbook/address';
import type { AddedColumn } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import { setWidths } from './columnWidths';
import { childOf, childrenOf } from '../elements';
import { addLists } from './listValidation';
import type { SheetDraft } from './sheetDraft';
import type { Stylesheet } from '../styles/stylesheet';

/**
 * Adds columns right of a table: each row takes over the look of the column it stands beside, so that the table's lines go on. Nothing
 * moves, no formula and no print range shifts.
 *
 * @throws ChangeRefused when a cell of a column holds anything or belongs to a merged block.
 */
export function addColumns(sheet: SheetDraft, columns: AddedColumn[], styles: Stylesheet): void {
  if (columns.length === 0) return;
  for (const column of columns) addColumn(sheet, column, styles);
  setWidths(sheet, new Map(columns.map(({ column, width }) => [columnNumber(column), width])));
  addLists(sheet, columns);
}

function addColumn(sheet: SheetDraft, added: AddedColumn, styles: Stylesheet): void {
  const column = columnNumber(added.column);
  const like = columnNumber(added.like);
  const ofColumn = columnStyle(sheet, like);
  const merges = sheet.merges.filter(({ left, right }) => left <= column && column <= right);
  for (let row = added.fromRow; row <= added.toRow; row++) {
    const merged = merges.some(({ top, bottom }) => top <= row && row <= bottom);
    if (merged || (sheet.valueAt(row, column) ?? '') !== '' || sheet.hasFormula(row, column)) {
      throw new ChangeRefused('not-empty', `${sheet.name}!${address(row, column)}`);
    }
    const neighbour = sheet.styleAt(row, like) ?? rowStyle(sheet, row) ?? ofColumn;
    const under = row > added.headerRow && added.format !== null;
    const style = under ? styles.like(neighbour, { format: added.format! }) : neighbour;
    if (row === added.fromRow) sheet.write(row, column, { value: added.header, style });
    else if (style !== 0) sheet.write(row, column, { style });
  }
}

/** The style of cells that are not there: the row's, where it has one of its own, else the column's. */
function rowStyle({ scan }: SheetDraft, row: number): number | undefined {
  const { s, customFormat } = scan.rows.get(row)?.tag.attributes ?? {};
  return s !== undefined && (customFormat === '1' || customFormat === 'true') ? Number(s) : undefined;
}

function columnStyle({ root }: SheetDraft, column: number): number {
  const range = childrenOf(childOf(root, 'cols'), 'col').find(
    ({ attributes: { min, max } }) => Number(min) <= column && column <= Number(max),
  );
  return Number(range?.attributes.style ?? 0);
}
