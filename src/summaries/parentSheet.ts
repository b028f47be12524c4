import type { Inspection } from '../checks/engine/inspection';
import type { GapReason, ParentGap, ParentGaps } from '../figures/parentGaps';
import { fill } from '../language/bilingual';
import { oneLine } from '../language/text';
import type { Plan, UnitRef } from '../plan/plan';
import type { SheetModel } from '../workbook/sheetModel';
import { number, text } from './cells';
import { footer } from './footer';
import { numberOf, rowLink, taskOf } from './itemWords';
import type { SheetName } from './names';
import { PARENT_WORDS as SAY } from './parentWords';
import { startSheet } from './sheetBuilder';
import { type Column, tableOf } from './table';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

interface ParentSheet {
  /** The file with the plan above, and its plans. */
  file: string;
  above: readonly Plan[];
  gaps: ParentGaps;
  /** The plans of this workbook. */
  inspections: readonly Inspection[];
  name: SheetName;
  writtenAt: string;
}

interface Row extends ParentGap {
  place: number;
}

const COLUMNS: Column<Row>[] = [
  { head: WORDS.number, width: 5, cell: ({ place }) => number(place, 'numberTop') },
  { head: SAY.heads.row, width: 10, cell: ({ item }) => text(String(item.row), 'textTopCentre') },
  { head: SAY.heads.number, width: 9, cell: ({ parent, item }) => text(numberOf(parent, item), 'textTopCentre') },
  { head: SAY.heads.task, width: 46, cell: ({ item }) => text(taskOf(item), 'textTop') },
  { head: SAY.heads.lead, width: 22, cell: ({ item }) => text(namesOf(item.leads), 'textTop') },
  { head: SAY.heads.partners, width: 22, cell: ({ item }) => text(namesOf(item.partners), 'textTop') },
  { head: SAY.heads.deadline, width: 18, cell: ({ item }) => text(item.deadline.text, 'textTop') },
  {
    head: SAY.heads.near,
    width: 40,
    cell: ({ near }) => (near ? text(taskOf(near.item), 'textTop') : text(SAY.noNear, 'textTop')),
  },
  {
    head: SAY.heads.nearRow,
    width: 11,
    cell: ({ near }) => (near ? rowLink(near.plan, near.item) : text('', 'textTop')),
  },
];

const PARTS: readonly GapReason[] = ['named', 'several', 'nobody', 'all'];

/** **Việc cấp trên chưa có**: what the plan above asks of this office and none of its plans has, with the likest there is. */
export function parentSheet({ file, above, gaps, inspections, name, writtenAt }: ParentSheet): SheetModel {
  const table = tableOf(COLUMNS);
  const sheet = startSheet(name, table.widths);
  const [first] = inspections as [Inspection];
  titleBlock(sheet, SAY.title, first, table.widths);
  const plans = above.map(({ title, sheet: own }) => `“${oneLine(title) || own}”`).join(', ');
  sheet.line(fill(SAY.above, { plans, file: nameOf(file) }), 'sentence');
  sheet.line(comparedWords(gaps), 'sentence');
  sheet.gap();
  if (gaps.gaps.length > 0) sheet.head(table.heads, { freeze: true });
  let place = 0;
  for (const reason of PARTS) {
    const rows = gaps.gaps.filter((gap) => gap.reason === reason);
    if (rows.length === 0) continue;
    sheet.line(fill(SAY.parts[reason], { n: rows.length }), 'section');
    for (const row of rows) table.row(sheet, { ...row, place: (place += 1) });
  }
  if (gaps.gaps.length === 0) sheet.line(SAY.none, 'sentence');
  else sheet.line(SAY.note, 'note');
  footer(sheet, { inspection: first, writtenAt });
  return sheet.build();
}

/** How many were compared, by which name, and what came of it. */
function comparedWords({ office, ofAll, compared, found, gaps }: ParentGaps): string {
  const words = !ofAll ? SAY.of : office.length > 0 ? SAY.ofAll : SAY.ofAllNameless;
  const of = fill(words, { office: office.join('”, “') });
  return fill(SAY.compared, { compared, of, found, n: gaps.length });
}

/** Where it lies is one machine's; what it is called everyone reads. */
const nameOf = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

const namesOf = (refs: readonly UnitRef[]): string => [...new Set(refs.map(({ unit }) => unit))].join('; ');
