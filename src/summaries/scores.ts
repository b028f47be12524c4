import { quote } from '../checks/wording/quote';
import { fill } from '../language/bilingual';
import type { SheetModel } from '../workbook/sheetModel';
import { footer } from './footer';
import { taskOf } from './itemWords';
import { lookingAhead } from './lookingAhead';
import { sectionPoints, unitPoints } from './scoreGroups';
import { scoreList, scoreListOf } from './scoreList';
import {
  bySection,
  byUnit,
  lacking,
  REMEDY_FIELDS,
  type ScoreRow,
  scoreRows,
  sumPoints,
  unknownScores,
} from './scoreRows';
import { SCORES_WORDS as SAY } from './scoresWords';
import { showPoints } from './showNumber';
import { type SheetBuilder, startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { titleBlock } from './titleBlock';

const ROMAN = ['I', 'II', 'III'];

/** **Điểm**: points reached and lost, by section, by unit, and criterion by criterion. */
export const scores: Summary = {
  applies: ({ plan }) => scoreRows(plan).length > 0,
  make: (context) => [makeScores(context)],
};

function makeScores(context: SheetContext): SheetModel {
  const { plan } = context.inspection;
  const rows = scoreRows(plan);
  const sections = bySection(plan, rows);
  const units = plan.items.some(({ leads }) => leads.length > 0) ? byUnit(rows) : [];
  const list = scoreListOf(plan, rows);
  const sheet = lookingAhead((first) => {
    const sheet = startSheet(context.names.sheets.scores, list.widths);
    const listed = { list, rowOf: new Map(rows.map((row, i) => [row, first + i])) };
    let parts = 0;
    const heading = (words: string) => sheet.line(`${ROMAN[parts++]!}. ${words}`, 'heading');
    titleBlock(sheet, SAY.title, context.inspection, list.widths);
    sentences(sheet, context, rows);
    if (sections.some(({ key }) => key !== null)) {
      heading(SAY.sections.heading);
      sectionPoints(sheet, sections, sumPoints(rows), listed);
    }
    if (units.length > 0) {
      sheet.together(() => {
        heading(SAY.units.heading);
        unitPoints(sheet, units, listed, sumPoints(rows));
      });
    }
    // The list's head is repeated on its own pages: it begins one.
    if (parts > 0) sheet.breakHere();
    heading(SAY.list.heading);
    const row = scoreList(sheet, list, rows);
    footer(sheet, context);
    return { sheet, row };
  });
  return sheet.build();
}

/** What a director reads first: the points, where most were lost, and what is still missing to win them back. */
function sentences(sheet: SheetBuilder, { inspection }: SheetContext, rows: ScoreRow[]): void {
  const { maximum, reached, lost } = sumPoints(rows);
  const losses = rows.filter((row) => row.lost > 0);
  const [worst] = losses;
  const unknown = unknownScores(inspection.plan, rows).length;
  const notScored = inspection.plan.items.length - rows.length - unknown;
  const parts = REMEDY_FIELDS.flatMap((field) => {
    const without = lacking(rows, field);
    const words = { n: without.length, lost: showPoints(sumPoints(without).lost) };
    return without.length === 0 ? [] : [fill(SAY.lacks[field], words)];
  });
  const said = [
    fill(SAY.sentence, {
      reached: showPoints(reached),
      maximum: showPoints(maximum),
      rate: maximum === 0 ? '0' : showPoints((reached / maximum) * 100, 1),
      lost: showPoints(lost),
      losses: losses.length,
      items: rows.length,
    }),
    worst ? fill(SAY.worst, { task: quote(taskOf(worst.item)), lost: showPoints(worst.lost) }) : '',
    parts.length > 0 ? fill(SAY.lacking, { parts: parts.join('; ') }) : '',
    notScored > 0 ? fill(SAY.notScored, { n: notScored }) : '',
    unknown > 0 ? fill(SAY.unknown, { n: unknown }) : '',
  ];
  sheet.line(said.filter((words) => words !== '').join(' '), 'sentence');
  sheet.gap();
}
