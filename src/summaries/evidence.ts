import { type EvidenceRow, evidenceRows } from '../figures/scores/evidenceRows';
import { scoreFigures } from '../figures/scores/scoreFigures';
import { hasColumn } from '../plan/cells';
import { fill } from '../language/bilingual';
import { oneLine } from '../language/text';
import type { Plan } from '../plan/plan';
import { round } from '../scoring/criteria';
import type { SheetModel } from '../workbook/sheetModel';
import { type Cell, formula, number, text } from './cells';
import { EVIDENCE_WORDS as SAY } from './evidenceWords';
import { footer } from './footer';
import { leadNames, numberOf, rowLink, taskOf } from './itemWords';
import { showPoints } from './showNumber';
import { startSheet } from './sheetBuilder';
import type { EvidenceFiles, SheetContext, Summary } from './summary';
import { type Column, tableOf, where } from './table';
import { titleBlock } from './titleBlock';
import { WORDS } from './words';

/** **Minh chứng**: what each criterion needs, has and lacks: the list to chase before the scores are sent. */
export const evidence: Summary = {
  applies: ({ plan }) => (scoreFigures(plan)?.sum.self ?? null) !== null,
  make: (context) => [makeEvidence(context)],
};

/** A line of the sheet: a criterion, or a further file of the one above. */
interface Line {
  row: EvidenceRow;
  place: number;
  /** Lines this criterion takes; 0 on those below its first. */
  down: number;
  file: EvidenceFiles['files'][number] | null;
}

function makeEvidence(context: SheetContext): SheetModel {
  const { inspection, names, evidenceFiles } = context;
  const { plan } = inspection;
  const rows = evidenceRows(plan);
  const table = tableOf(columnsFor(plan, evidenceFiles));
  const sheet = startSheet(names.sheets.evidence, table.widths);
  titleBlock(sheet, SAY.title, inspection, table.widths);
  for (const words of sentences(rows, evidenceFiles)) sheet.line(words, 'sentence');
  sheet.gap();
  sheet.head(table.heads, { freeze: true, columns: 3 });
  for (const line of rows.flatMap((row, i) => linesOf(row, i + 1, evidenceFiles))) table.row(sheet, line);
  sheet.line(SAY.note, 'note');
  footer(sheet, context);
  return sheet.build();
}

/** A criterion has a line for each file of its documents, at least one. */
function linesOf(row: EvidenceRow, place: number, files: EvidenceFiles | undefined): Line[] {
  const its = files?.files.filter(({ numbers }) => numbers.some((one) => row.numbers.includes(one))) ?? [];
  return [its[0] ?? null, ...its.slice(1)].map((file, i) => ({
    row,
    place,
    down: i === 0 ? Math.max(1, its.length) : 0,
    file,
  }));
}

function columnsFor(plan: Plan, files: EvidenceFiles | undefined): Column<Line>[] {
  const once = (cell: (line: Line) => Cell) => (line: Line) =>
    line.down === 0 ? null : { ...cell(line), ...(line.down > 1 && { down: line.down }) };
  const { head } = SAY;
  const criterion = ({ row }: Line) => row.criterion;
  return [
    { head: WORDS.number, width: 5, cell: once(({ place }) => number(place, 'numberTop')) },
    { head: head.number, width: 8, cell: once((line) => text(numberOf(plan, criterion(line).item), 'textTopCentre')) },
    { head: head.item, width: 40, cell: once((line) => text(taskOf(criterion(line).item), 'textTop')) },
    { head: head.points, width: 9, cell: once((line) => number(criterion(line).self, 'pointsTop')) },
    { head: head.asked, width: 18, cell: once(({ row }) => text(kindsSaid(row.asked), 'textTop')) },
    { head: head.there, width: 48, cell: once(({ row }) => text(row.papers.join('\n'), 'textTop')) },
    { head: head.missing, width: 20, cell: once(({ row }) => missingCell(row)) },
    ...where<Line>(files !== undefined, {
      head: head.file,
      width: 30,
      cell: ({ file }) => (file ? fileCell(file) : text('', 'textTop')),
    }),
    { head: head.leads, width: 26, cell: once((line) => text(leadNames(criterion(line).item), 'textTop')) },
    ...where<Line>(hasColumn(plan, 'deadline'), {
      head: head.deadline,
      width: 18,
      cell: once((line) => text(oneLine(criterion(line).item.deadline.text), 'textTop')),
    }),
    { head: head.row, width: 9, cell: once((line) => rowLink(plan, criterion(line).item)) },
  ];
}

const kindsSaid = (kinds: readonly string[][]): string => kinds.map((choice) => choice.join(SAY.or)).join(', ');

function missingCell({ state, lacking, otherYears }: EvidenceRow): Cell {
  if (state === 'none')
    return text([SAY.none, kindsSaid(lacking)].filter((words) => words !== '').join(': '), 'missingTop');
  if (state === 'explained') return text(SAY.explained, 'textTop');
  if (state === 'unknown') return text(WORDS.unknown, 'textTop');
  if (state === 'other-year') return text(fill(SAY.otherYear, { years: otherYears.join(', ') }), 'missingTop');
  const kinds = kindsSaid(lacking);
  if (state === 'blank') return text([SAY.blank, kinds].filter((words) => words !== '').join('; '), 'missingTop');
  return state === 'lacking' ? text(kinds, 'missingTop') : text('', 'textTop');
}

/** A click opens the file; its path is as the workbook's own folder sees it. */
function fileCell({ name, path }: EvidenceFiles['files'][number]): Cell {
  const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const fits = path.length <= LONGEST_TEXT && name.length <= LONGEST_TEXT;
  return fits ? formula(`HYPERLINK(${quoted(path)},${quoted(name)})`, name, 'linkTop') : text(name, 'textTop');
}

/** A text in a formula may be no longer. */
const LONGEST_TEXT = 255;

function sentences(rows: readonly EvidenceRow[], files: EvidenceFiles | undefined): string[] {
  const of = (...states: EvidenceRow['state'][]) => rows.filter(({ state }) => states.includes(state));
  const told = (words: string, n: number) => (n > 0 ? fill(words, { n }) : '');
  const open = of('none', 'lacking', 'blank', 'other-year');
  const points = round(open.reduce((sum, { criterion: { self } }) => sum + (self ?? 0), 0));
  const numbers = new Set(rows.flatMap((row) => row.numbers));
  const found = new Set(files?.files.flatMap((file) => file.numbers.filter((one) => numbers.has(one))));
  const lines = [
    [
      fill(SAY.sentence, { all: rows.length, there: of('there').length }),
      told(SAY.more.lacking, of('lacking').length),
      told(SAY.more.blank, of('blank').length),
      told(SAY.more.otherYear, of('other-year').length),
      told(SAY.more.explained, of('explained').length),
      told(SAY.more.unclaimed, of('unclaimed').length),
    ],
    [told(SAY.more.none, of('none').length), points > 0 ? fill(SAY.more.atStake, { points: showPoints(points) }) : ''],
    [files ? fill(SAY.more.files, { found: found.size, numbers: numbers.size, folder: files.folder }) : ''],
  ];
  return lines.map((parts) => parts.filter((words) => words !== '').join(' ')).filter((words) => words !== '');
}
