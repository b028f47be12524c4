import type { SheetModel } from '../../workbook/sheetModel';
import { emptyWorkbook } from './emptyWorkbook';
import { openWorkbook } from './openWorkbook';

/** A new workbook of these sheets, as the bytes of an .xlsx. @throws ChangeRefused */
export async function makeWorkbook(sheets: SheetModel[]): Promise<Uint8Array> {
  const host = await openWorkbook(emptyWorkbook());
  await host.apply({ sheets });
  return host.bytes();
}
