import { byLead, byLoser, bySection } from '../figures/scores/scoreGroups';
import { scoreYears } from '../figures/scores/scoreYears';
import { type ScoreFigures, scoreFigures } from '../figures/scores/scoreFigures';
import { fill } from '../language/bilingual';
import { isBlank } from '../checks/wording/blank';
import { hasColumn } from '../plan/cells';
import type { Plan } from '../plan/plan';
import type { SheetModel } from '../workbook/sheetModel';
import { footer } from './footer';
import { lookingAhead } from './lookingAhead';
import { sectionPoints, unitPoints } from './scoreGroups';
import { scoreList, scoreListOf } from './scoreList';
import { scoreRows, viewOf } from './scoreRows';
import { yearsTable } from './scoreYearsTable';
import { scoreSentences } from './scoreSentences';
import { SCORES_WORDS as SAY } from './scoresWords';
import { startSheet } from './sheetBuilder';
import type { SheetContext, Summary } from './summary';
import { titleBlock } from './titleBlock';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** **Điểm**: points claimed, reached and lost, by section, by who lost and who mends, and criterion by criterion. */
export const scores: Summary = {
  applies: ({ plan }) => scoreFigures(plan) !== null,
  make: (context) => [makeScores(context, scoreFigures(context.inspection.plan)!)],
};

function makeScores(context: SheetContext, figures: ScoreFigures): SheetModel {
  const { plan } = context.inspection;
  const { criteria, sum } = figures;
  const view = viewOf(sum);
  const rows = scoreRows(plan, figures);
  const sections = bySection(plan, criteria);
  const units = plan.items.some(({ leads }) => leads.length > 0) ? byLead(criteria) : [];
  const losers = view.appraised && saysResponsible(plan) ? byLoser(plan, criteria) : [];
  const list = scoreListOf(plan, sum, view);
  const years = context.yearBefore ? scoreYears(plan, context.yearBefore) : [];
  const sheet = lookingAhead((first) => {
    const sheet = startSheet(context.names.sheets.scores, list.widths);
    const listed = { view, list, rows, rowOf: new Map(rows.map(({ criterion }, i) => [criterion, first + i])), sum };
    let parts = 0;
    const heading = (words: string) => sheet.line(`${ROMAN[parts++]!}. ${words}`, 'heading');
    titleBlock(sheet, view.self ? SAY.selfTitle : SAY.title, context.inspection, list.widths);
    scoreSentences(sheet, context, figures, rows);
    if (sections.some(({ key }) => key !== null)) {
      heading(SAY.sections.heading);
      sectionPoints(sheet, sections, listed);
    }
    if (losers.length > 0) {
      sheet.together(() => {
        heading(SAY.losers.heading);
        unitPoints(sheet, losers, listed, SAY.losers);
      });
    }
    if (units.length > 0) {
      sheet.together(() => {
        heading(losers.length > 0 ? SAY.units.mending : SAY.units.heading);
        unitPoints(sheet, units, listed, SAY.units);
      });
    }
    // The list's head is repeated on its own pages: it begins one.
    if (parts > 0) sheet.breakHere();
    heading(view.appraised ? SAY.list.heading : SAY.list.selfHeading);
    const row = scoreList(sheet, list, rows, view);
    if (years.length > 0) {
      sheet.breakHere();
      heading(fill(SAY.years.heading, { before: context.yearBefore!.year ?? '' }));
      yearsTable(sheet, years, plan.year, context.yearBefore!.year);
    }
    footer(sheet, context);
    return { sheet, row };
  });
  return sheet.build();
}

const saysResponsible = (plan: Plan): boolean =>
  hasColumn(plan, 'responsible') && plan.items.some(({ responsible }) => !isBlank(responsible));
