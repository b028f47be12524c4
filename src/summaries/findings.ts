import { CLEAR_NAMES, SEVERITY_NAMES } from '../checks/engine/names';
import { sentences } from '../checks/engine/sentences';
import type { Finding, Severity } from '../checks/engine/finding';
import { countSeverities } from '../figures/severities';
import { fill } from '../language/bilingual';
import { columnLetters } from '../workbook/address';
import { type Cell, number, text } from './cells';
import { cellsCell, type FindingLine, findingLines, itemWords } from './findingLines';
import { FINDING_WORDS } from './findingWords';
import { footer } from './footer';
import { groupFindings } from './groupFindings';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { tableOf } from './table';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

const HEADS = FINDING_WORDS.heads;
interface Row extends FindingLine {
  place: number;
}

/** Words that say no more than “as above” stand in the middle. */
const words = (of: string) => text(of, of === FINDING_WORDS.same ? 'textTopCentre' : 'textTop');

const TABLE = tableOf<Row>([
  { head: WORDS.number, width: 5, cell: ({ place }) => number(place, 'numberTop') },
  { head: HEADS.severity, width: 11, cell: ({ saying }) => text(severityWords(saying), 'textTopCentre') },
  { head: HEADS.clear, width: 12, cell: ({ saying }) => text(CLEAR_NAMES[saying.clear].vi, 'textTopCentre') },
  { head: HEADS.cell, width: 14, cell: ({ cell }) => cell },
  { head: HEADS.item, width: 25, cell: ({ item }) => text(item, 'textTop') },
  { head: HEADS.what, width: 40, cell: ({ what }) => text(what, 'textTop') },
  { head: HEADS.why, width: 28, cell: ({ why }) => words(why) },
  { head: HEADS.todo, width: 30, cell: ({ todo }) => words(todo) },
]);

interface SetAsideRow {
  place: number;
  finding: Finding;
  cell: Cell;
  item: string;
  reason: string;
}

/** Of findings set aside: the reason stands in the place of why, and what to do. */
const SET_ASIDE = tableOf<SetAsideRow>([
  { head: WORDS.number, cell: ({ place }) => number(place, 'numberTop') },
  { head: HEADS.severity, cell: ({ finding }) => text(severityWords(finding), 'textTopCentre') },
  { head: HEADS.clear, cell: ({ finding }) => text(CLEAR_NAMES[finding.clear].vi, 'textTopCentre') },
  { head: HEADS.cell, cell: ({ cell }) => cell },
  { head: HEADS.item, cell: ({ item }) => text(item, 'textTop') },
  { head: HEADS.what, cell: ({ finding }) => text(sentences(finding, 'vi').what, 'textTop') },
  { head: FINDING_WORDS.reason, across: 2, cell: ({ reason }) => text(reason, 'textTop') },
]);

/** What is to be mended, the gravest first; what says the same of many cells is one line. */
export const findings: Summary = {
  applies: ({ plan }) => plan.items.length > 0,
  make(context) {
    const { inspection, names } = context;
    const sheet = startSheet(names.sheets.findings, TABLE.widths);
    titleBlock(sheet, FINDING_WORDS.title, inspection, TABLE.widths);
    for (const words of overview(context)) sheet.line(words, 'sentence');
    const lines = findingLines(groupFindings(inspection.findings), inspection.plan);
    if (lines.length > 0) writeLines(sheet, lines);
    writeSetAside(sheet, context);
    footer(sheet, context);
    return [sheet.build()];
  },
};

function overview({ inspection: { findings } }: SheetContext): string[] {
  if (findings.length === 0) return [FINDING_WORDS.none];
  const questions = findings.filter(({ question }) => question).length;
  return [
    fill(FINDING_WORDS.summary, {
      all: findings.length,
      ...countSeverities(findings),
    }),
    ...(questions > 0 ? [fill(FINDING_WORDS.questions, { n: questions })] : []),
    FINDING_WORDS.grouped,
  ];
}

function writeLines(sheet: SheetBuilder, lines: FindingLine[]): void {
  sheet.gap();
  const { to: head } = sheet.head(TABLE.heads, { freeze: true });
  lines.forEach((line, i) => TABLE.row(sheet, { ...line, place: i + 1 }));
  sheet.filter(`A${head}:${columnLetters(sheet.columns)}${sheet.next - 1}`);
}

function severityWords({ severity, question }: { severity: Severity; question: boolean }): string {
  const words = SEVERITY_NAMES[severity].vi;
  return question ? fill(FINDING_WORDS.question, { severity: words }) : words;
}

/** Each on its own line: the reason is somebody's answer for this one place. */
function writeSetAside(sheet: SheetBuilder, { inspection: { plan, setAside } }: SheetContext): void {
  if (setAside.length === 0) return;
  const itemAt = new Map(plan.items.map((item) => [item.row, item]));
  sheet.gap();
  sheet.line(fill(FINDING_WORDS.setAside, { n: setAside.length }), 'heading');
  for (const heads of SET_ASIDE.heads) sheet.row(heads);
  setAside.forEach(({ finding, reason }, i) =>
    SET_ASIDE.row(sheet, {
      place: i + 1,
      finding,
      cell: cellsCell([finding], plan),
      item: itemWords([finding], plan, itemAt),
      reason,
    }),
  );
}
