import { parseBlock } from '../../../../workbook/block';
import type { SheetModel } from '../../../../workbook/sheetModel';
import type { Range, Sheet } from '../service';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * The only texts that cells take, by row and column from 0: Google refuses anything else, and with it all that is written in the same call. A
 * rule that is no list cannot be asked what it takes; a cell with such a one is left to people.
 */
export function choicesIn(cells: Range): (row: number, column: number) => readonly string[] | undefined {
  const rules = cells.getDataValidations();
  const known = new Map<Validation, readonly string[]>();
  return (row, column) => {
    const rule = rules[row]?.[column];
    if (!rule || rule.getAllowInvalid()) return undefined;
    const choices = known.get(rule) ?? offeredBy(rule);
    known.set(rule, choices);
    return choices;
  };
}

function offeredBy(rule: Validation): readonly string[] {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const [source] = rule.getCriteriaValues() as unknown[];
  switch (rule.getCriteriaType()) {
    case VALUE_IN_LIST:
      return (source as unknown[]).map(String);
    case VALUE_IN_RANGE:
      return (source as Range).getDisplayValues().flat();
    default:
      return [];
  }
}

/** A rule that offers texts. Any other may be typed as well; then the cell has a red corner. */
export const choiceOf = (texts: readonly string[]): Validation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...texts], true)
    .setAllowInvalid(true)
    .build();

/** The lists of a sheet of ours, as far as the sheet has rows for them. */
export function offerLists(sheet: Sheet, { lists = [] }: SheetModel): void {
  for (const { range, choices } of lists) {
    const { top, left, bottom, right } = parseBlock(range);
    const rows = Math.min(bottom, sheet.getMaxRows()) - top + 1;
    if (rows < 1) continue;
    const rule = choiceOf(choices);
    const width = right - left + 1;
    sheet
      .getRange(top, left, rows, width)
      .setDataValidations(Array.from({ length: rows }, () => Array.from({ length: width }, () => rule)));
  }
}
