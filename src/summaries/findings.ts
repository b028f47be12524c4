import { CLEAR_NAMES, SEVERITY_NAMES } from '../checks/engine/names';
import { sentences } from '../checks/engine/sentences';
import type { Severity } from '../checks/engine/finding';
import { countSeverities } from '../figures/severities';
import { fill } from '../language/bilingual';
import { columnLetters } from '../workbook/address';
import { number, text } from './cells';
import { cellsCell, type FindingLine, findingLines, itemWords } from './findingLines';
import { FINDING_WORDS } from './findingWords';
import { footer } from './footer';
import { groupFindings } from './groupFindings';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { headOf } from './tableOf';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

const HEADS = FINDING_WORDS.heads;
const COLUMNS: [head: string, width: number][] = [
  [WORDS.number, 5],
  [HEADS.severity, 11],
  [HEADS.clear, 12],
  [HEADS.cell, 14],
  [HEADS.item, 25],
  [HEADS.what, 40],
  [HEADS.why, 28],
  [HEADS.todo, 30],
];
const WIDTHS = COLUMNS.map(([, width]) => width);

/** What is to be mended, the gravest first; what says the same of many cells is one line. */
export const findings: Summary = {
  applies: ({ plan }) => plan.items.length > 0,
  make(context) {
    const { inspection, names } = context;
    const sheet = startSheet(names.sheets.findings, WIDTHS);
    titleBlock(sheet, FINDING_WORDS.title, inspection, WIDTHS);
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
  const { to: head } = sheet.head([headOf(COLUMNS.map(([name]) => name))], { freeze: true });
  lines.forEach(({ saying, cell, item, what, why, todo }, i) => {
    sheet.row([
      number(i + 1, 'numberTop'),
      text(severityWords(saying), 'textTopCentre'),
      text(CLEAR_NAMES[saying.clear].vi, 'textTopCentre'),
      cell,
      text(item, 'textTop'),
      text(what, 'textTop'),
      text(why, why === FINDING_WORDS.same ? 'textTopCentre' : 'textTop'),
      text(todo, todo === FINDING_WORDS.same ? 'textTopCentre' : 'textTop'),
    ]);
  });
  sheet.filter(`A${head}:${columnLetters(COLUMNS.length)}${sheet.next - 1}`);
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
  const heads = headOf(COLUMNS.slice(0, 6).map(([name]) => name));
  sheet.row([...heads, text(FINDING_WORDS.reason, 'head', { across: 2 })]);
  setAside.forEach(({ finding, reason }, i) => {
    sheet.row([
      number(i + 1, 'numberTop'),
      text(severityWords(finding), 'textTopCentre'),
      text(CLEAR_NAMES[finding.clear].vi, 'textTopCentre'),
      cellsCell([finding], plan),
      text(itemWords([finding], plan, itemAt), 'textTop'),
      text(sentences(finding, 'vi').what, 'textTop'),
      text(reason, 'textTop', { across: 2 }),
    ]);
  });
}
