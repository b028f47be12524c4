import { z } from 'zod';
import { anchorsOf } from '../marks/anchorsOf';
import { SettingProblem } from '../settings/settings';
import type { Anchor } from '../workbook/changes';
import type { WorkbookReader } from '../workbook/host';
import type { Inspection } from '../checks/engine/inspection';
import { isOnlyGuessed } from '../plan/onlyGuessed';
import { CannotDo } from './cannotDo';
import { ColumnsGuessed, GuessedTable, guessedTable } from './guessedTables';
import { type InspectedWorkbook, type InspectOptions, inspectWorkbook } from './inspectWorkbook';

/** What every action says of what it has looked at. */
export const About = z.object({
  asOf: z.string(),
  /** Sheets the plans stand in, each once, in order. */
  sheets: z.array(z.string()),
  /** Sheets that gave no plan, and why. */
  skipped: z.array(z.object({ sheet: z.string(), reason: z.enum(['no-plan', 'hidden', 'ours']) })),
  /** Cells of settings sheets that could not be used: the defaults held there. */
  settingProblems: z.array(SettingProblem),
  /** Formulas whose results the file does not hold: the checks pass these cells over. */
  notCalculated: z.array(z.object({ sheet: z.string(), cells: z.array(z.string()) })),
  /** Tables that were left as they are, for no words say what their columns are: a person has to confirm them. */
  unconfirmed: z.array(GuessedTable),
  /** Cells of which only the first 4,000 signs were looked at: what stands behind may change the findings of their rows. */
  longCells: z.array(z.object({ sheet: z.string(), cells: z.array(z.string()) })),
});
export type About = z.infer<typeof About>;

interface Inspected extends InspectedWorkbook {
  /** Every plan, also those that may not be changed. */
  all: Inspection[];
  unconfirmed: GuessedTable[];
}

/**
 * The workbook's plans, for an action that needs at least one. Tables of which every column is a guess are not among them until a person has
 * confirmed them: a list that is no plan is never changed unasked.
 * @throws CannotDo without any plan, ColumnsGuessed where all are only guessed
 */
export async function inspected(host: WorkbookReader, options: InspectOptions): Promise<Inspected> {
  const { asOf, sheet, year, onStep, inspect = inspectWorkbook } = options;
  const result = await inspect(host, { asOf, sheet, year, onStep });
  if (result.inspections.length === 0) throw new CannotDo('no-plan');
  const isHeld = ({ plan }: Inspection) => options.columnsConfirmed !== true && isOnlyGuessed(plan);
  const inspections = result.inspections.filter((one) => !isHeld(one));
  const unconfirmed = result.inspections.filter(isHeld).map(({ plan }) => guessedTable(plan));
  if (inspections.length === 0) throw new ColumnsGuessed(unconfirmed);
  return { ...result, inspections, all: result.inspections, unconfirmed };
}

/** What has to stand still in the tables that were read when something is written beside them. */
export const anchorsIn = ({ inspections, snapshots }: InspectedWorkbook): Anchor[] =>
  inspections.flatMap(({ plan }) => anchorsOf(plan, snapshots.get(plan.sheet)!));

export const about = ({ inspections, skipped, problems, unconfirmed }: Inspected, { asOf }: InspectOptions): About => ({
  asOf,
  sheets: [...new Set(inspections.map(({ plan }) => plan.sheet))],
  skipped,
  settingProblems: problems,
  unconfirmed,
  notCalculated: cellsOf(inspections, 'not-calculated'),
  longCells: cellsOf(inspections, 'text-long'),
});

const cellsOf = (inspections: InspectedWorkbook['inspections'], wanted: 'not-calculated' | 'text-long') =>
  inspections.flatMap(({ plan }) =>
    plan.notices.flatMap(({ kind, data }) =>
      kind === wanted ? [{ sheet: plan.sheet, cells: (data as { cells: string[] }).cells }] : [],
    ),
  );
