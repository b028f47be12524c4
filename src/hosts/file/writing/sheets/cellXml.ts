import { valueOfModel } from '../../../../workbook/modelContent';
import type { ModelCell } from '../../../../workbook/sheetModel';
import { resolveFormula, type SheetDirectory } from '../../../../workbook/modelReferences';
import { escapeCellText, escapeXml } from '../xmlText';

/** What a cell needs to know of the workbook it is written into. */
export interface CellContext {
  date1904: boolean;
  directory: SheetDirectory;
  /** Number of the workbook's cell format for each of the sheet's styles. */
  styles: ReadonlyMap<string, number>;
}

/** A longer formula makes Excel call the file damaged. */
const LONGEST_FORMULA = 8192;

/** A <c> element. Text is written in place, not shared: the workbook's table of texts stays as it is. */
export function cellXml(cell: ModelCell, at: string, context: CellContext): string {
  const start = `<c r="${at}" s="${context.styles.get(cell.style) ?? 0}"`;
  const value = valueOfModel(cell, context.date1904);
  const formula = cell.formula === undefined ? null : resolveFormula(cell.formula, context.directory);
  if (formula !== null && formula.length <= LONGEST_FORMULA) return formulaXml(start, formula, value);
  if (typeof value === 'string') {
    if (value === '') return `${start}/>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
  }
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  return `${start}/>`;
}

/** A formula with its result, so that programs that do not calculate (previews, phones) show it as well. */
function formulaXml(start: string, formula: string, value: ModelCell['value']): string {
  const f = `<f>${escapeXml(formula)}</f>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}>${f}<v>${value}</v></c>`;
  return `${start} t="str">${f}<v>${escapeCellText(typeof value === 'string' ? value : '')}</v></c>`;
}
