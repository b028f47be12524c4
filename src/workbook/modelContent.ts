import { partsOf } from '../calendar/day';
import { serialOf } from '../calendar/serial';
import { linkFormula, valueInFormula } from './formulaText';
import { plainText } from './plainText';
import type { ModelCell } from './sheetModel';
import type { CellValue } from './snapshot';
import { typed } from './typedText';

/** What a cell of a sheet of ours holds in a workbook, its formula aside: a day as that workbook counts it, words as a cell shows them. */
export function valueOfModel({ value, day }: ModelCell, date1904: boolean): CellValue {
  if (day !== undefined) return serialOf(day, date1904) ?? dayInWords(day);
  return typeof value === 'string' ? plainText(value) : value;
}

/** A day before the calendar's beginning is a text, as a spreadsheet itself would keep it. */
function dayInWords(day: string): string {
  const parts = partsOf(day);
  return `${String(parts.day).padStart(2, '0')}/${String(parts.month).padStart(2, '0')}/${parts.year}`;
}

/**
 * What a cell of ours is given in a program that takes all as if it were typed. `formula` and `target` are resolved, null where there is none;
 * `asWritten` is how this program's country writes a formula.
 */
export function typedContent(
  value: CellValue,
  formula: string | null,
  target: string | null,
  asWritten: (formula: string) => string = (text) => text,
): string | number | boolean {
  if (target !== null && (formula !== null || value !== null))
    return `=${asWritten(linkFormula(target, formula ?? valueInFormula(value!)))}`;
  return formula === null ? typed(value) : `=${asWritten(formula)}`;
}
