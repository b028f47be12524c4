import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { serialOf } from '../../src/calendar/serial';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { address } from '../../src/workbook/address';

export interface Recalculated {
  at: string;
  formula: string;
  /** What the sheet shows before it is calculated. */
  cached: number | string;
  /** What the formula engine makes of it. */
  result: number | string;
}

/** Every formula of each sheet, calculated anew by a spreadsheet's engine. */
export function recalculated(models: SheetModel[]): Recalculated[][] {
  const inputs = models.map(({ rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (cell === null) return [];
        if (cell.formula !== undefined) return [[row + 1, column + 1, `=${cell.formula}`]];
        if (cell.day !== undefined) return [[row + 1, column + 1, String(serialOf(cell.day, false))]];
        if (typeof cell.value === 'number') return [[row + 1, column + 1, String(cell.value)]];
        return cell.value === null ? [] : [[row + 1, column + 1, `'${String(cell.value)}`]];
      }),
    ),
  );
  const out = execFileSync(process.execPath, [join(__dirname, 'recalculate.mjs')], {
    input: JSON.stringify(inputs),
    maxBuffer: 64 * 1024 * 1024,
  });
  const results = JSON.parse(String(out)) as [number, number, string][][];
  return results.map((cells, sheet) =>
    cells.map(([row, column, shown]) => {
      const cell = models[sheet]!.rows[row - 1]!.cells[column - 1]!;
      const result = shown === '' || Number.isNaN(Number(shown)) ? shown : Number(shown);
      return { at: address(row, column), formula: cell.formula!, cached: cell.value as number | string, result };
    }),
  );
}

/** Formulas whose cached value is not what the engine calculates, to a millionth. */
export const wrong = (cells: Recalculated[]): Recalculated[] =>
  cells.filter(({ cached, result }) =>
    typeof cached === 'number' && typeof result === 'number' ? Math.abs(cached - result) > 1e-6 : cached !== result,
  );
