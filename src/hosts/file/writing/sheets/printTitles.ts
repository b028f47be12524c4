import { quoteName } from '../../../../workbook/sheetNames';
import type { DefinedName } from './definedNames';

/** The name by which Excel knows the rows that are printed at the top of each page. */
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** `place` of the sheet among all, from 0. */
export const printTitles = (sheet: string, place: number, repeat: { from: number; to: number }): DefinedName => ({
  name: PRINT_TITLES,
  localSheetId: place,
  refersTo: `${quoteName(sheet)}!$${repeat.from}:$${repeat.to}`,
});
