import { readFileSync } from 'node:fs';
import { inspectWorkbook } from '../../src/actions/inspectWorkbook';
import { openFile } from '../../src/entries/cli/openFile';
import { countSeverities } from '../../src/figures/severities';
import { fill } from '../../src/language/bilingual';
import { OVERVIEW } from '../../src/pane/views/overview/overviewWords';
import { AS_OF } from '../asOf';

/** What the page has to show of a workbook. */
export interface Expected {
  /** The first task's cell, and its text. */
  firstCell: [at: string, text: string];
  /** What the pane says of the findings. */
  found: string;
  /** A cell of a lead, near the top, that is a row's own: emptied, it is missing. */
  lead: string;
}

export async function expectedOf(file: string): Promise<Expected> {
  const { inspections } = await inspectWorkbook(await openFile(new Uint8Array(readFileSync(file))), { asOf: AS_OF });
  const [{ plan, findings }] = inspections as [(typeof inspections)[number]];
  const column = (field: string) => plan.columns.find((one) => one.field === field)!.column;
  const first = plan.items[0]!;
  const own = plan.items.find(({ leads }) => leads.length === 1 && leads[0]!.from === 'cell' && !leads[0]!.collective)!;
  return {
    firstCell: [`${column('task')}${first.row}`, first.task],
    found: fill(OVERVIEW.found.vi, countSeverities(findings)),
    lead: `${column('lead')}${own.row}`,
  };
}
