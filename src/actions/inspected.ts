import { z } from 'zod';
import type { WorkbookReader } from '../workbook/host';
import { CannotDo } from './cannotDo';
import { type InspectedWorkbook, type InspectOptions, inspectWorkbook } from './inspectWorkbook';

/** Sheets that gave no plan, and why. */
export const Skipped = z.array(z.object({ sheet: z.string(), reason: z.enum(['no-plan', 'hidden', 'ours']) }));

/** The workbook's plans, for an action that needs at least one. @throws CannotDo */
export async function inspected(host: WorkbookReader, options: InspectOptions): Promise<InspectedWorkbook> {
  const { asOf, sheet, year, onStep } = options;
  const result = await inspectWorkbook(host, { asOf, sheet, year, onStep });
  if (result.inspections.length === 0) throw new CannotDo('no-plan');
  return result;
}

/** Names of the sheets the plans stand in, each once, in order. */
export const planSheets = ({ inspections }: Pick<InspectedWorkbook, 'inspections'>): string[] => [
  ...new Set(inspections.map(({ plan }) => plan.sheet)),
];
