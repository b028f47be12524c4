import { z } from 'zod';
import { anchorsOf } from '../marks/anchorsOf';
import { SettingProblem } from '../settings/settings';
import type { Anchor } from '../workbook/changes';
import type { WorkbookReader } from '../workbook/host';
import { CannotDo } from './cannotDo';
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
  /** Cells of which only the first 4,000 signs were looked at: what stands behind may change the findings of their rows. */
  longCells: z.array(z.object({ sheet: z.string(), cells: z.array(z.string()) })),
});
export type About = z.infer<typeof About>;

/** The workbook's plans, for an action that needs at least one. @throws CannotDo */
export async function inspected(host: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook> {
  const { asOf, sheet, year, onStep, inspect = inspectWorkbook } = options;
  const result = await inspect(host, { asOf, sheet, year, onStep });
  if (result.inspections.length === 0) throw new CannotDo('no-plan');
  return result;
}

/** What has to stand still in the tables that were read when something is written beside them. */
export const anchorsIn = ({ inspections, snapshots }: InspectedWorkbook): Anchor[] =>
  inspections.flatMap(({ plan }) => anchorsOf(plan, snapshots.get(plan.sheet)!));

export const about = ({ inspections, skipped, problems }: InspectedWorkbook, { asOf }: InspectOptions): About => ({
  asOf,
  sheets: [...new Set(inspections.map(({ plan }) => plan.sheet))],
  skipped,
  settingProblems: problems,
  notCalculated: cellsOf(inspections, 'not-calculated'),
  longCells: cellsOf(inspections, 'text-long'),
});

const cellsOf = (inspections: InspectedWorkbook['inspections'], wanted: 'not-calculated' | 'text-long') =>
  inspections.flatMap(({ plan }) =>
    plan.notices.flatMap(({ kind, data }) =>
      kind === wanted ? [{ sheet: plan.sheet, cells: (data as { cells: string[] }).cells }] : [],
    ),
  );
