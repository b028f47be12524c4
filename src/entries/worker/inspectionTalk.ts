import { z } from 'zod';
import type { InspectedWorkbook } from '../../actions/inspectWorkbook';
import type { Inspection } from '../../checks/engine/inspection';

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
type ListName = (typeof LISTS)[number];

/** A part of a list of the inspection at that place. */
export interface Part {
  inspection: number;
  list: ListName;
  part: unknown[];
}

/** As many at a time as are taken in without the window standing still for longer than a frame or two. */
const AT_A_TIME = 500;

/** An inspection without its long lists, and these in parts. */
export function inParts(whole: Inspection, inspection: number): { rest: Inspection; parts: Part[] } {
  const lists: Record<ListName, unknown[]> = {
    items: whole.plan.items,
    standings: whole.standings,
    findings: whole.findings,
  };
  const parts = LISTS.flatMap((list) =>
    slices(lists[list], AT_A_TIME).map((part): Part => ({ inspection, list, part })),
  );
  return { rest: { ...whole, plan: { ...whole.plan, items: [] }, standings: [], findings: [] }, parts };
}

/** Puts the parts that came before into their inspection. */
export function putTogether(rest: Inspection, inspection: number, parts: readonly Part[]): Inspection {
  const listOf = <T>(list: ListName): T[] =>
    parts.filter((one) => one.inspection === inspection && one.list === list).flatMap(({ part }) => part as T[]);
  return {
    ...rest,
    plan: { ...rest.plan, items: listOf('items') },
    standings: listOf('standings'),
    findings: listOf('findings'),
  };
}

const slices = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
