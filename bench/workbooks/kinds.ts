import type { WorkbookSpec } from '../../samples/making/spec';
import { repeatedWorkbook } from './repeated';
import { variedSheet } from './varied';

/** A table has at most so many rows: longer workbooks have several. The reader takes twice as many of one table. */
const ROWS_A_TABLE = 10_000;

/** Sheets of tables, none alike. */
function variedSheets(rowCount: number, seed: string, office: number): WorkbookSpec {
  const tables = Math.ceil(rowCount / ROWS_A_TABLE);
  return {
    sheets: Array.from({ length: tables }, (_, i) => {
      const rows = Math.min(ROWS_A_TABLE, rowCount - i * ROWS_A_TABLE);
      const sheet = variedSheet({ rowCount: rows, seed: i === 0 ? seed : `${seed}.${i}`, office });
      return i === 0 ? sheet : { ...sheet, name: `${sheet.name} ${i + 1}` };
    }),
  };
}

/** What the words of a workbook are like. */
export const KINDS = {
  /** All tasks differ. */
  varied: (rowCount, seed) => variedSheets(rowCount, seed, 0),
  /** Half of the rows say it in the turns of offices. */
  jargon: (rowCount, seed) => variedSheets(rowCount, seed, 0.5),
  /** The samples over and over, a sheet each. */
  repeated: (rowCount, seed, sample) => repeatedWorkbook(rowCount, Number(seed), sample),
} satisfies Record<string, (rowCount: number, seed: string, sample: string) => WorkbookSpec | Promise<WorkbookSpec>>;
export type Kind = keyof typeof KINDS;
