import { z } from 'zod';
import type { InspectedWorkbook } from '../../actions/inspectWorkbook';

/** What the window asks the inspection's worker: the choice of what is inspected. The workbook itself the worker asks for, sheet by sheet. */
export const InspectionAsked = z.object({
  asOf: z.string(),
  sheet: z.string().optional(),
  year: z.number().optional(),
});
export type InspectionAsked = z.infer<typeof InspectionAsked>;

/** What it answers. The sheets and their snapshots the window has: they are named only. */
export interface InspectionTold extends Pick<InspectedWorkbook, 'inspections' | 'skipped' | 'settings' | 'problems'> {
  read: string[];
}
