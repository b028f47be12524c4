import type { CollectedMaster } from '../../collecting/master';
import type { DecidingRow } from '../../collecting/sheets/decidingRow';
import { readDecisions } from '../../collecting/sheets/readDecisions';
import { readTaken } from '../../collecting/sheets/readTaken';
import { COLLECTING_NAMES } from '../../collecting/sheets/sheets';
import type { SettingProblem } from '../../settings/settings';
import type { WorkbookReader } from '../../workbook/host';
import { isUnfinished } from '../../workbook/sheetCode';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { InspectedWorkbook } from '../inspectWorkbook';

export interface ReadMaster {
  master: CollectedMaster;
  /** An earlier run was broken off before it had said what it took. */
  isInterrupted: boolean;
  /** Rows of the sheet of decisions as they stand. */
  decided: DecidingRow[];
  /** Cells of our sheets that cannot be used. */
  problems: SettingProblem[];
}

/** The plan that was handed out, with what was taken and decided in earlier rounds, from the sheets that say so. */
export async function readMaster(workbook: WorkbookReader, found: InspectedWorkbook): Promise<ReadMaster> {
  const { inspections, snapshots, settings } = found;
  const own = async (kind: keyof typeof COLLECTING_NAMES): Promise<SheetSnapshot | null> => {
    const known = found.sheets.find(({ mark }) => mark === COLLECTING_NAMES[kind].mark);
    return known ? await workbook.read(known.name) : null;
  };
  const [conflicts, matrix] = [await own('conflicts'), await own('matrix')];
  const units = unitsNamed(found);
  const decisions = conflicts && readDecisions(conflicts, units);
  const taken = matrix && readTaken(matrix);
  return {
    master: {
      sheets: inspections.map(({ plan }) => ({ plan, snapshot: snapshots.get(plan.sheet)! })),
      settings,
      before: taken?.before ?? [],
      decisions: decisions?.decisions ?? [],
    },
    isInterrupted: matrix !== null && (isEmpty(matrix) || isUnfinished(matrix)),
    decided: decisions?.rows ?? [],
    problems: [...(decisions?.problems ?? []), ...(taken?.problems ?? [])],
  };
}

const isEmpty = ({ texts }: SheetSnapshot): boolean => texts.every((row) => row.every((text) => text.trim() === ''));

/** All units that may be named in words of ours: those of the sheet of units, and those the plans name. */
export function unitsNamed({ settings, inspections }: InspectedWorkbook): string[] {
  const named = inspections.flatMap(({ plan }) => plan.items.flatMap(({ leads, partners }) => [...leads, ...partners]));
  return [...new Set([...settings.units.map(({ name }) => name), ...named.map(({ unit }) => unit)])];
}
