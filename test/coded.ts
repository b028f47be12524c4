import { CODE_TOKEN, withCode } from '../src/workbook/sheetCode';
import type { SheetModel } from '../src/workbook/sheetModel';

/** A sheet of ours as it is written: a last row carries its code, by which it is known again. */
export function coded(model: SheetModel): SheetModel {
  const [style = 'plain'] = Object.keys(model.styles);
  const foot = { cells: [{ value: `Mã trang: ${CODE_TOKEN}`, style }], height: null };
  return withCode({ ...model, rows: [...model.rows, foot] });
}
