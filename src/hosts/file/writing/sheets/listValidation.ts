import { address, columnNumber } from '../../../../workbook/address';
import { literal } from '../../../../workbook/formulaText';
import type { AddedColumn } from '../../../../workbook/changes';
import { ChangeRefused } from '../../../../workbook/host';
import type { SheetModel } from '../../../../workbook/sheetModel';
import type { MergedRange } from '../../../../workbook/snapshot';
import { EXCEL_2006, MAIN_2010 } from '../../namespaces';
import { blocksOf } from './blockOf';
import { appendTo, childOf, childrenOf, isNamed, prefixOf, setAttribute, type Element } from '../elements';
import type { SheetDraft } from './sheetDraft';
import { escapeXml, withPrefix } from '../xmlText';

/** A list that stands in the rule itself is no longer; Excel calls the file damaged. */
const LONGEST_LIST = 255;
const LIST = 'dataValidations';

/**
 * Gives columns a list to choose from. Other text may be typed as well: no error is shown. Cells that have a rule of someone's keep it, as
 * no cell may have two.
 */
export function addLists(sheet: SheetDraft, columns: AddedColumn[]): void {
  const { root, text, splices } = sheet;
  const rules = columns.flatMap((column) => {
    const formula = listFormula(column);
    const ranges = formula === null ? [] : freeRanges(sheet, column);
    if (ranges.length === 0) return [];
    return [ruleXml(formula!, ranges)];
  });
  if (rules.length === 0) return;
  const list = childOf(root, LIST);
  if (!list) return sheet.insertChild(LIST, `<${LIST} count="${rules.length}">${rules.join('')}</${LIST}>`);
  const count = childrenOf(list, 'dataValidation').length + rules.length;
  if ('count' in list.attributes) setAttribute(splices, text, list, 'count', String(count));
  appendTo(splices, text, list, withPrefix(rules.join(''), prefixOf(list)));
}

/** The lists of a sheet of ours; "" where it has none. */
export function listsXml({ lists = [] }: SheetModel, sheet: string): string {
  if (lists.length === 0) return '';
  const rules = lists.map(({ range, choices }) => ruleXml(formulaOf(choices, `${sheet}!${range}`), [range]));
  return `<${LIST} count="${rules.length}">${rules.join('')}</${LIST}>`;
}

function ruleXml(formula: string, ranges: string[]): string {
  const attributes = 'type="list" allowBlank="1" showInputMessage="1"';
  return `<dataValidation ${attributes} sqref="${ranges.join(' ')}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
}

const listFormula = ({ list, sheet, column }: AddedColumn): string | null =>
  list.length === 0 ? null : formulaOf(list, `${sheet}!${column}`);

/** The texts as the rule keeps them, with a comma between them: so none may hold one. @throws ChangeRefused */
function formulaOf(choices: string[], at: string): string {
  const joined = choices.join(',');
  if (joined.length > LONGEST_LIST || choices.some((choice) => choice.includes(',')))
    throw new ChangeRefused('unsupported', at);
  return literal(joined);
}

function freeRanges({ root }: SheetDraft, { column, listRows }: AddedColumn): string[] {
  const number = columnNumber(column);
  const taken = rulesOf(root).filter(({ left, right }) => left <= number && number <= right);
  return listRows
    .flatMap((range) => taken.reduce((parts, block) => parts.flatMap((part) => without(part, block)), [range]))
    .map(({ from, to }) => (from === to ? address(from, number) : `${address(from, number)}:${address(to, number)}`));
}

function without(rows: { from: number; to: number }, { top, bottom }: MergedRange) {
  const above = { from: rows.from, to: Math.min(rows.to, top - 1) };
  const below = { from: Math.max(rows.from, bottom + 1), to: rows.to };
  return [above, below].filter(({ from, to }) => from <= to);
}

/** The blocks that have rules: in the format's own list, and in the one of 2010 (extLst), where they stand as text. */
function rulesOf(root: Element): MergedRange[] {
  const blocks: MergedRange[] = [];
  const look = (element: Element) => {
    const own = element.local === 'dataValidation' ? element.attributes.sqref : undefined;
    const later = isNamed(element, MAIN_2010, 'dataValidation')
      ? element.children.find((child) => isNamed(child, EXCEL_2006, 'sqref'))
      : null;
    blocks.push(...blocksOf(own ?? later?.text));
    element.children.forEach(look);
  };
  look(root);
  return blocks;
}
