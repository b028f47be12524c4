import type { Changes } from '../../../workbook/changes';
import { pointedTo } from '../../../workbook/sheetReferences';
import type { SheetKnown } from '../readSheets';

/**
 * Which of the sheets that are to be removed are pointed to by formulas of sheets that stay. Only cells with formulas are read: in a plan these
 * are few. What a sheet of ours said that is written anew does not count. Names, charts and rules that point to a sheet Excel does not show this way.
 */
export function askForPointers(
  sheets: SheetKnown[],
  changes: Changes,
  sheetOf: (name: string) => Excel.Worksheet,
): { askMore(): void; found(): string[] } {
  const leaving = sheets.filter(({ mark }) => mark !== null && changes.removeSheets?.includes(mark));
  const isAnew = ({ mark }: SheetKnown) => mark !== null && changes.sheets?.some((model) => model.mark === mark);
  const staying = leaving.length > 0 ? sheets.filter((sheet) => !leaving.includes(sheet) && !isAnew(sheet)) : [];
  const asked = staying.map(({ name, protected: locked }) => {
    const all = sheetOf(name);
    // On a protected sheet Excel finds no cells by their kind: there all that are used are read.
    if (locked) return { used: all.getUsedRangeOrNullObject(true).load({ formulas: true }), cells: null };
    return { used: null, cells: all.getRange().getSpecialCellsOrNullObject('Formulas').load({ areaCount: true }) };
  });
  let withFormulas: Excel.RangeAreas[] = [];
  return {
    askMore(): void {
      withFormulas = asked.flatMap(({ cells }) => (cells && !cells.isNullObject ? [cells] : []));
      for (const { areas } of withFormulas) areas.load({ formulas: true });
    },
    found(): string[] {
      const read = [
        ...asked.flatMap(({ used }) => (used && !used.isNullObject ? [used] : [])),
        ...withFormulas.flatMap(({ areas }) => areas.items),
      ];
      const formulas = read.flatMap((range) => range.formulas.flat().map(String));
      return pointedTo(
        leaving.map(({ name }) => name),
        formulas.filter((text) => text.startsWith('=')),
      );
    },
  };
}
