import { z } from 'zod';
import type { InspectedWorkbook } from '../../actions/inspectWorkbook';
import type { Inspection } from '../../checks/engine/inspection';
import type { ListPart, ListsHeard, ListsTold } from './lists';

/** What the window asks the inspection's worker: the choice of what is inspected. The workbook itself the worker asks for, sheet by sheet. */
export const InspectionAsked = z.object({
  asOf: z.string(),
  sheet: z.string().optional(),
  year: z.number().optional(),
});
export type InspectionAsked = z.infer<typeof InspectionAsked>;

/** What it answers. The sheets and their snapshots the window has: they are named only. Long lists have gone before, in parts. */
export interface InspectionTold extends Pick<InspectedWorkbook, 'inspections' | 'skipped' | 'settings' | 'problems'> {
  read: string[];
}

const LISTS = ['items', 'standings', 'findings'] as const;

const nameOf = (list: (typeof LISTS)[number], inspection: number): string => `${list} ${inspection}`;

/** An inspection without its long lists, and what has to go over of these. */
export function inParts(
  whole: Inspection,
  inspection: number,
  lists: ListsTold,
): { rest: Inspection; parts: ListPart[] } {
  const long = { items: whole.plan.items, standings: whole.standings, findings: whole.findings };
  const parts = LISTS.flatMap((list) => lists.tell(nameOf(list, inspection), long[list]));
  return { rest: { ...whole, plan: { ...whole.plan, items: [] }, standings: [], findings: [] }, parts };
}

/** The inspection with its lists, as they were heard. */
export const putTogether = (rest: Inspection, inspection: number, lists: ListsHeard): Inspection => ({
  ...rest,
  plan: { ...rest.plan, items: lists.get(nameOf('items', inspection)) },
  standings: lists.get(nameOf('standings', inspection)),
  findings: lists.get(nameOf('findings', inspection)),
});
