import type { CellValue, MergedRange } from '../../../workbook/snapshot';
import { blockText, placeAt } from '../../../workbook/block';
import { columnBlocks } from '../addresses';

export interface KnownCell {
  value: CellValue;
  format: string;
  /** It holds a formula, or shows what another cell's formula puts there. */
  formula: boolean;
  /** Nobody may change it once the sheet is protected. */
  locked: boolean;
}

/** Rows between two cells of a column that are read along rather than asked for apart. */
const GAP = 20;
/** Of these Excel says null of a block where some cells are so and some are not: then each cell is asked by itself. */
const OF_EACH = { hasSpill: true, savedAsArray: true, format: { protection: { locked: true } } };

interface Read {
  block: MergedRange;
  range: Excel.Range;
  /** Cells asked by themselves, by row. */
  each: Map<number, Excel.Range>;
}

/** Asks for cells of a sheet, in one go for those near each other. `askMore` asks for what the answer leaves open, for the next sync. */
export function askForCells(
  worksheet: Excel.Worksheet,
  ats: Iterable<string>,
  isProtected: boolean,
): { askMore(): void; cell(at: string): KnownCell } {
  const places = [...ats].map(placeAt);
  const columns = new Map<number, Read[]>();
  for (const block of columnBlocks(places, GAP)) {
    const range = worksheet.getRange(blockText(block));
    range.load({ values: true, formulas: true, numberFormat: true, ...OF_EACH });
    columns.set(block.left, [...(columns.get(block.left) ?? []), { block, range, each: new Map() }]);
  }
  const readOf = (row: number, column: number) =>
    columns.get(column)!.find(({ block }) => block.top <= row && row <= block.bottom)!;
  return {
    askMore() {
      for (const { row, column } of places) {
        const { range, each } = readOf(row, column);
        const open: unknown[] = [range.hasSpill, range.savedAsArray];
        // On a sheet that is not protected nobody asks what would be locked.
        if (isProtected) open.push(range.format.protection.locked);
        if (open.includes(null)) each.set(row, worksheet.getCell(row - 1, column - 1).load(OF_EACH));
      }
    },
    cell(at) {
      const { row, column } = placeAt(at);
      const { block, range, each } = readOf(row, column);
      const [value] = range.values[row - block.top]! as unknown[];
      const [formula] = range.formulas[row - block.top]! as unknown[];
      const own = each.get(row) ?? range;
      return {
        value: value === '' ? null : (value as CellValue),
        format: range.numberFormat[row - block.top]![0] as string,
        formula: isFormula(formula, value) || own.hasSpill || own.savedAsArray,
        locked: own.format.protection.locked,
      };
    },
  };
}

/** A text that begins like a formula is its own formula; of one that is hidden on a protected sheet nothing is told. */
const isFormula = (formula: unknown, value: unknown): boolean =>
  formula === '' ? value !== '' : typeof formula === 'string' && formula.startsWith('=') && formula !== value;
