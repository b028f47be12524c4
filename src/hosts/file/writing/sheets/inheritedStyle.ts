import { childOf, childrenOf } from '../elements';
import type { SheetDraft } from './sheetDraft';

/** The style of cells that are not there: the row's, where it has one of its own, else the column's. */
export function rowStyle({ scan }: SheetDraft, row: number): number | undefined {
  const { s, customFormat } = scan.rows.get(row)?.tag.attributes ?? {};
  return s !== undefined && (customFormat === '1' || customFormat === 'true') ? Number(s) : undefined;
}

/** Walks the list of columns: to be asked once for many rows. */
export function columnStyle({ root }: SheetDraft, column: number): number {
  const range = childrenOf(childOf(root, 'cols'), 'col').find(
    ({ attributes: { min, max } }) => Number(min) <= column && column <= Number(max),
  );
  return Number(range?.attributes.style ?? 0);
}
