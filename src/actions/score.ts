import { z } from 'zod';
import { evidenceRows } from '../figures/scores/evidenceRows';
import { isScored } from '../figures/scores/isScored';
import type { Plan } from '../plan/plan';
import { numbersInNames } from '../scoring/evidenceFiles';
import type { EvidenceFiles } from '../summaries/summary';
import { LeftOut } from '../workbook/changes';
import type { WorkbookHost } from '../workbook/host';
import { anchorsIn, inspected } from './inspected';
import type { InspectOptions } from './inspectWorkbook';
import { scoringColumns } from './scoring/columns';
import { summarise, type SummariseOptions, SummariseResult } from './summarise';
import { withFreshReading } from './withFreshReading';

/** What was found of documents in a folder, by the names of its files. */
const EvidenceFound = z.object({
  folder: z.string(),
  /** Files in it, and those whose names give a document of the table. */
  files: z.number().int(),
  matched: z.number().int(),
  /** Numbers of documents in the table, and those no file gives. */
  documents: z.number().int(),
  missing: z.array(z.string()),
});

export const ScoreResult = SummariseResult.omit({ parent: true }).extend({
  /** Columns that were added; `cell`: where the header stands. */
  columns: z.array(z.object({ sheet: z.string(), cell: z.string(), header: z.string(), field: z.string() })),
  /** Sheets whose tables have no criteria: nothing was added to them. */
  noCriteria: z.array(z.string()),
  evidence: EvidenceFound.optional(),
  leftOut: z.array(LeftOut).optional(),
});
export type ScoreResult = z.infer<typeof ScoreResult>;

/** The files of a folder: their names, and their paths as the workbook's own folder sees them. Nothing of them is opened. */
export interface FilesAtHand {
  folder: string;
  files: readonly { name: string; path: string }[];
}

interface ScoreOptions extends Omit<SummariseOptions, 'kinds' | 'units' | 'parent'> {
  /** Where the documents that prove the criteria are kept. */
  evidence?: FilesAtHand;
  /** Last year's table, where it is in another file. */
  yearBefore?: Plan;
}

/** Adds to tables of criteria the columns they lack to be scored, and writes the sheets of points and of evidence. @throws CannotDo */
export async function score(host: WorkbookHost, options: ScoreOptions): Promise<ScoreResult> {
  const { evidence, ...asked } = options;
  const { columns, noCriteria, plans, leftOut } = await addScoringColumns(host, asked);
  const found = evidence && filesFor(plans, evidence);
  const done = await summarise(host, { ...asked, kinds: ['scores', 'evidence'], evidenceFiles: found?.files });
  const all = [...(leftOut ?? []), ...(done.leftOut ?? [])];
  const { parent: _parent, ...rest } = done;
  return {
    ...rest,
    columns,
    noCriteria,
    ...(found && { evidence: found.told }),
    ...(all.length > 0 && { leftOut: all }),
  };
}

/** Adds to tables of criteria the columns they lack to be scored. Done twice, nothing more is added. */
export const addScoringColumns = (host: WorkbookHost, options: InspectOptions) =>
  withFreshReading(() => addColumns(host, options));

async function addColumns(host: WorkbookHost, options: InspectOptions) {
  const found = await inspected(host, options);
  const plans = found.inspections.map(({ plan }) => plan);
  const scored = plans.filter(isScored);
  const columns = scored.flatMap((plan) =>
    scoringColumns(plan, found.snapshots.get(plan.sheet)!).map((column) => ({ ...column, sheet: plan.sheet })),
  );
  const { leftOut } = await host.apply({ anchors: anchorsIn(found), columns: columns.flatMap(({ pieces }) => pieces) });
  return {
    columns: columns.map(({ sheet, cell, header, field }) => ({ sheet, cell, header, field })),
    noCriteria: plans.filter((plan) => !scored.includes(plan)).map(({ sheet }) => sheet),
    plans: scored,
    leftOut,
  };
}

/** Which files give which documents of the tables. */
function filesFor(plans: readonly Plan[], { folder, files }: FilesAtHand) {
  const numbers = [...new Set(plans.flatMap((plan) => evidenceRows(plan).flatMap((row) => row.numbers)))];
  const given = numbersInNames(
    files.map(({ name }) => name),
    numbers,
  );
  const matched = files
    .map((file) => ({ ...file, numbers: given.get(file.name) ?? [] }))
    .filter((file) => file.numbers.length > 0);
  const there = new Set(matched.flatMap((file) => file.numbers));
  const told = {
    folder,
    files: files.length,
    matched: matched.length,
    documents: numbers.length,
    missing: numbers.filter((number) => !there.has(number)),
  };
  return { files: { folder, files: matched } satisfies EvidenceFiles, told };
}
