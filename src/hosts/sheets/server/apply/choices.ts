import type { Range } from '../service';

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
