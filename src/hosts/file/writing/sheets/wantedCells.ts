import { columnNumber, parseAddress } from '../../../../workbook/address';
import type { Changes } from '../../../../workbook/changes';
import type { Wanted } from './sheetScan';

/** The cells of each sheet that changes are made to, or are told to hold something, so that one look through the sheet finds them all. */
export function wantedCells({ expects = [], edits = [], columns = [] }: Changes): Map<string, Wanted> {
  const sheets = new Map<string, Map<number, number[]>>();
  const rowsOf = (sheet: string) => {
    const rows = sheets.get(sheet) ?? new Map<number, number[]>();
    sheets.set(sheet, rows);
    return rows;
  };
  const wantBlock = (sheet: string, fromRow: number, toRow: number, wanted: number[]) => {
    const rows = rowsOf(sheet);
    // Long tables: rows that ask for the same columns share one list.
    const merged = new Map<readonly number[] | undefined, number[]>();
    for (let row = fromRow; row <= toRow; row++) {
      const known = rows.get(row);
      const list = merged.get(known) ?? ascending([...(known ?? []), ...wanted]);
      merged.set(known, list);
      rows.set(row, list);
    }
  };
  for (const { sheet, column, like, fromRow, toRow } of columns)
    wantBlock(sheet, fromRow, toRow, [columnNumber(column), columnNumber(like)]);
  for (const { sheet, at } of [...expects, ...edits]) {
    const rows = rowsOf(sheet);
    const place = parseAddress(at);
    if (place) rows.set(place.row, ascending([...(rows.get(place.row) ?? []), place.column]));
  }
  return sheets;
}

const ascending = (columns: number[]): number[] => [...new Set(columns)].sort((a, b) => a - b);
