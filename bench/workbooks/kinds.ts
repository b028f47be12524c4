import type { WorkbookSpec } from '../../samples/making/spec';
import { repeatedWorkbook } from './repeated';
import { variedSheet } from './varied';

/** What the words of a workbook are like. */
export const KINDS = {
  /** All tasks differ. */
  varied: (rowCount, seed) => ({ sheets: [variedSheet({ rowCount, seed, office: 0 })] }),
  /** Half of the rows say it in the turns of offices. */
  jargon: (rowCount, seed) => ({ sheets: [variedSheet({ rowCount, seed, office: 0.5 })] }),
  /** The samples over and over, a sheet each. */
  repeated: (rowCount, seed, sample) => repeatedWorkbook(rowCount, Number(seed), sample),
} satisfies Record<string, (rowCount: number, seed: string, sample: string) => WorkbookSpec | Promise<WorkbookSpec>>;
export type Kind = keyof typeof KINDS;
